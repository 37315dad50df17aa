"""Strange names told for firms by who buys them or holds shares of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_given, is_somewhere
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_ACQUIRING = frozenset({"acquire", "acquires", "acquired", "acquiring", "buy", "buys", "bought", "buying"})
_HOLDING = frozenset({"own", "owns", "owned", "owning", "hold", "holds", "sell", "sold", "selling"})
_OWNING = _ACQUIRING | _HOLDING | {"controls"}
_SUMS = frozenset({"$", "€", "£", "₹", "cash"})
_NEAR = 5
"""Tokens from the verb to the name, or from the name to the sum."""


def is_bought(words: Words, start: int, end: int) -> bool:
    """Whether a strange name is of what a firm acquires or has a share of.

    "is buying Kelmly for $250 million", "acquired Bright Kelms", "owns 20 percent of Kelmly".
    """
    before = words.lowers[max(0, start - _NEAR) : start]
    if not before or is_given(words.lowers[start]) or is_somewhere(" ".join(words.texts[start:end])):
        return False
    behind = words.lowers[end : end + _NEAR]
    is_sum = behind[:1] == ["for"] and not _SUMS.isdisjoint(behind)
    is_object = before[-1].startswith("acquir") and words.deps[words.root(start, end)] == "dobj"
    is_share = before[-2:] in (["percent", "of"], ["%", "of"]) and not _OWNING.isdisjoint(before)
    is_led = is_share or is_object or (is_sum and before[-1] in _ACQUIRING)
    return is_led and all(words.tags[i] in PROPER and words.texts[i][0].isupper() for i in range(start, end))
