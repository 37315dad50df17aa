"""Words before a noun that tell its bearer from others: "the former president", "the Vermont senator"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Set

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

CONTRASTS = frozenset(
    {"democratic", "republican", "conservative", "liberal", "former", "other", "new", "next", "first"}
    | {"current", "prime", "vice", "deputy", "assistant", "attorney", "solicitor", "foreign", "late"}
    | {"second", "third", "fourth"}
)
"""What parts those who have a role from those who do not: "the former president", "the vice president"."""

_ORDINALS = frozenset({"first", "second", "third", "fourth"})
_AMERICAN = frozenset({"american", "americans", "western", "southern", "northern", "eastern", "midwestern"})
_PARTIES = frozenset({"democratic", "republican", "conservative", "liberal"})

_TELLING = frozenset(
    {"former", "billionaire", "millionaire", "veteran", "presumptive", "democratic", "republican", "gop"}
    | {"retired"}
)
"""What tells someone apart as a place or a people does."""

MINISTERS = frozenset({"minister", "secretary"})
"""Who has one of many offices."""

_BORN = frozenset({"born", "raised", "educated", "trained"})
_SERVED = frozenset({"term", "time"})


def contrasts(words: Words, i: int) -> bool:
    """Whether the word parts those who have a role; one that tells where someone was born does not."""
    is_origin = words.texts[i + 1] == "-" and words.lowers[i + 2] in _BORN
    low = words.lowers[i]
    if low in _ORDINALS and words.texts[i + 1] == "-":
        return False  # "The first-term mayor"
    if low == "former" and words.lowers[max(0, i - 2) : i] == ["now", "-"]:
        return False  # "The now-former mayor" is told of as the mayor
    if words.tags[i] in {"NN", "NNS"} and words.lowers[i + 1] in MINISTERS:
        return True  # “the communications minister” is no defense minister
    return low in CONTRASTS or (low in lexicon("who_demonyms") and not is_origin)


def tells(words: Words, named: Bearers, i: int) -> bool:
    """Whether the word tells someone apart, by place or people, by age or by terms served."""
    owner, low = named.at.get(i), words.lowers[i]
    is_from = owner is not None and owner.kind in {EntityKind.PLACE, EntityKind.ORGANISATION}
    is_aged = low == "old" and "year" in words.lowers[max(0, i - 3) : i]
    has_served = low in _SERVED and words.texts[i - 1] == "-"
    return is_from or is_aged or has_served or low in _TELLING or low in lexicon("who_demonyms")


def may_be_told(telling: Set[str], known: Set[str], *, is_sole: bool) -> bool:
    """Whether what tells someone apart is known of the person, or only a party where nobody else fits."""
    is_foreign = not (lexicon("who_demonyms") - _AMERICAN).isdisjoint(known)
    return telling <= known or (is_sole and not is_foreign and telling - _PARTIES <= known)


def is_elsewhere(words: Words, named: Bearers, entity: EntityDraft) -> bool:
    """Whether the text names the place of a role: "Ohio Gov. Ann Roe"."""
    spans = map(words.within, entity.roles)
    return any(place.kind is EntityKind.PLACE for span in spans for _, _, place in named.between(*span))
