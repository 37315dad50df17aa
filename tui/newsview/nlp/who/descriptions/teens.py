"""Who is meant by “the teen”: the only one of those named who is told to be of such an age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.ages import age_of

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_TEENS = frozenset({"teen", "teenager"})


def teen(words: Words, named: Bearers, head: int) -> EntityDraft | None:
    """The only one told to be 13 to 19 beside the name: "19-year-old Ann Roe", "Ann Roe, 16,"."""
    if words.lowers[head] not in _TEENS:
        return None
    people = (item for item in named.names if item[0] < head and item[2].kind is EntityKind.PERSON)
    told = {entity for start, end, entity in people if int(age_of(words, start, end) or 0) in range(13, 20)}
    return told.pop() if len(told) == 1 else None
