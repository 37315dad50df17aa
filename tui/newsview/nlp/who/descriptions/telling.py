"""Words before a noun that tell its bearer from others: "the former president", "the Vermont senator"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

CONTRASTS = frozenset(
    {"democratic", "republican", "conservative", "liberal", "former", "other", "new", "next", "first"}
    | {"current", "prime", "vice", "deputy", "assistant", "attorney", "solicitor", "foreign", "late"}
    | {"second", "third", "fourth"}
)
"""What parts those who have a role from those who do not: "the former president", "the vice president"."""

_TELLING = frozenset(
    {"former", "billionaire", "millionaire", "veteran", "presumptive", "democratic", "republican", "gop"}
    | {"retired"}
)
"""What tells someone apart as a place or a people does."""

_BORN = frozenset({"born", "raised", "educated", "trained"})
_SERVED = frozenset({"term", "time"})


def contrasts(words: Words, i: int) -> bool:
    """Whether the word parts those who have a role; one that tells where someone was born does not."""
    is_origin = words.texts[i + 1] == "-" and words.lowers[i + 2] in _BORN
    low = words.lowers[i]
    return low in CONTRASTS or (low in lexicon("who_demonyms") and not is_origin)


def tells(words: Words, named: Bearers, i: int) -> bool:
    """Whether the word tells someone apart, by place or people, by age or by terms served."""
    owner, low = named.at.get(i), words.lowers[i]
    is_from = owner is not None and owner.kind in {EntityKind.PLACE, EntityKind.ORGANISATION}
    is_aged = low == "old" and "year" in words.lowers[max(0, i - 3) : i]
    has_served = low in _SERVED and words.texts[i - 1] == "-"
    return is_from or is_aged or has_served or low in _TELLING or low in lexicon("who_demonyms")
