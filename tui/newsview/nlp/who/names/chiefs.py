"""Officers in capitals between a firm's name and somebody's: "Kelmwei CFO Tarn Wanjo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import heads, is_common
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_CHIEFS = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CISO", "MD"})


def is_chief(words: Words, i: int, end: int) -> bool:
    """Whether the token is an officer's title in capitals before somebody's name."""
    if i + 1 >= end or words.texts[i] not in _CHIEFS:
        return False
    low = words.lowers[i + 1]
    is_name = words.texts[i + 1].istitle() and words.tags[i + 1] in PROPER
    return is_name and not (is_common(low) or low in heads())
