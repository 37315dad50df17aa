"""Who is named of those who speak together: “analysts led by [Ann Roe] wrote”, “strategists including …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_TEAMS = frozenset({"analysts", "strategists", "economists", "researchers", "scientists", "authors", "team"})
_NAMING = (["including"], ["led", "by"])
_LONGEST = 4
"""Words of a name."""


def named_of(words: Words, lookup: Lookup, head: int) -> EntityDraft | None:
    """The person named right behind the noun for those who write together.

    What stands behind a comma is no more than an example: “analysts, including Ann Roe, expect”.
    """
    if words.lowers[head] not in _TEAMS:
        return None
    for naming in _NAMING:
        at = head + 1 + len(naming)
        if words.lowers[head + 1 : at] == naming:
            ends = [end for end in range(at + _LONGEST, at, -1) if words.tags[end - 1 : end] == ["NNP"]]
            found = (lookup.entity_at(words.span(at, end)) for end in ends)
            return next((one for one in found if one is not None and one.kind is EntityKind.PERSON), None)
    return None
