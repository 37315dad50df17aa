"""Who is meant by “the teen”: the only one of those named who is told to be of such an age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.leads import age_behind

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_TEENS = frozenset({"teen", "teenager"})
_YEAR_OLD = ["-", "year", "-", "old"]


def teen(words: Words, named: Bearers, head: int) -> EntityDraft | None:
    """The only one told to be 13 to 19 beside the name: "19-year-old Ann Roe", "Ann Roe, 16,"."""
    if words.lowers[head] not in _TEENS:
        return None
    people = (item for item in named.names if item[0] < head and item[2].kind is EntityKind.PERSON)
    told = {entity for start, end, entity in people if _age(words, start, end) in range(13, 20)}
    return told.pop() if len(told) == 1 else None


def _age(words: Words, start: int, end: int) -> int | None:
    """The age beside a name."""
    behind = age_behind(words, end)
    if behind is not None:
        return int(behind)
    is_before = words.lowers[max(0, start - 4) : start] == _YEAR_OLD and start > 4
    return int(words.texts[start - 5]) if is_before and words.texts[start - 5].isdigit() else None
