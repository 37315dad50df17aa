"""Whom words are spoken to by the name they call: “Mr. Roe, you are late”, “I call on you, Ann”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.given.words import Words

_YOU = frozenset({"you", "your", "yours", "yourself"})
_ENDS = frozenset({",", ".", "!", "?"})
_MARKS = frozenset({"“", '"', "``", "‘", "'"})
_NEAR = 6
"""Tokens from the name that opens a sentence to the "you", or from "your" to the name in commas."""


def names_of_persons(doc: Doc, words: Words) -> dict[int, tuple[int, EntityDraft]]:
    """First token of each name of a person, with the token behind it and who it is."""
    found = (
        (words.within(mention.span), entity)
        for entity, mention in drafts.mentions(doc)
        if entity.kind is EntityKind.PERSON and mention.kind is MentionKind.NAME
    )
    return {start: (end, entity) for (start, end), entity in found}


def called(words: Words, quote: QuoteDraft, names: dict[int, tuple[int, EntityDraft]]) -> EntityDraft | None:
    """Who alone is called by name in somebody's words, other than whoever speaks."""
    found = {
        names[i][1]
        for start, end in map(words.within, quote.spans)
        for i in range(start, end)
        if i in names and names[i][0] < end and _is_called(words, i, names[i][0], start)
    }
    return found.pop() if len(found) == 1 and quote.speaker not in found else None


def _is_called(words: Words, i: int, behind: int, start: int) -> bool:
    first = i
    while first > start and words.tags[first - 1] == "NNP":  # “Mr. Roe”
        first -= 1
    return _opens(words, first, behind, start) or _is_aside(words, first, behind, start)


def _opens(words: Words, first: int, behind: int, start: int) -> bool:
    """Whether the name opens a sentence that goes on to "you": “Ann, do you hear?”."""
    is_first = first == start or first == words.sentence(first)[0] or words.texts[first - 1] in _MARKS
    is_filler = words.lowers[behind + 1 : behind + 3] == ["you", "know"]
    if not is_first or words.texts[behind] != "," or is_filler:
        return False
    near = range(behind + 1, min(behind + _NEAR + 1, words.sentence(first)[1]))
    return any(words.lowers[j] in _YOU for j in near)


def _is_aside(words: Words, first: int, behind: int, start: int) -> bool:
    """Whether the name stands in commas behind "you", or what is "yours": “your promise, Ann, to stay”."""
    if first - 2 < start or words.texts[first - 1] != "," or words.texts[behind] not in _ENDS:
        return False
    before = first - 2
    if words.lowers[before] == "you":
        return True
    is_thing = words.tags[before][:2] == "NN" and not is_person_noun(words.lowers[before])
    near = (j for j in range(max(start, before - _NEAR), before) if words.heads[j] == before)
    return is_thing and any(words.lowers[j] == "your" for j in near)
