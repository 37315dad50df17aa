"""Whom a speaker's phrase names last: “traders and Oil Lorvane”, “Roe's lawyer Ann Lind”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_LEADING = frozenset({"DT", "JJ", "JJS", "NN", "NNS", "VBG", "VBN", "CC", "HYPH", ",", "CD"})
_PLAIN = frozenset({"DT", "CD", "JJ", "NN", "NNS", "HYPH", ","})
_LONGEST_NAME = 8

_TAILS = (["of", "state"], ["in", "chief"], ["-", "at", "-", "large"])
"""What roles end in: “editor in chief”."""

_LINKS = frozenset({"IN", "TO", "RP", "WDT", "WP", "MD", "VB", "VBD", "VBG", "VBP", "VBZ", ","})
"""Tags of what makes the name another's: “a spokesman for Mayor Lind”."""


def named_last(words: Words, lookup: Lookup, start: int, end: int) -> EntityDraft | None:
    """The only one whom the phrase names, behind “and” or behind the noun for what it is."""
    if (bearer := _bearer(words, lookup, start, end)) is not None:
        return bearer
    first = _name(words, end)
    if first <= start + 1:
        return None
    found = lookup.entity_at(words.span(first, end))
    if found is None or not found.has(words.span(first, end)):
        return None
    if words.lowers[first - 1] == "and":
        return found if _are_people(words, start, first - 1) else None
    is_led = all(words.tags[i] in _LEADING for i in range(start, first))
    is_body = words.lowers[first - 1] in lexicon("who_bodies", "who_org_heads", "who_body_kinds")
    is_one = words.tags[first - 1] == "NN"
    return found if is_led and is_body and is_one and found.kind is EntityKind.ORGANISATION else None


def _bearer(words: Words, lookup: Lookup, start: int, end: int) -> EntityDraft | None:
    """Who is named behind a role alone: “writer and columnist Ann Lind”, “Under Secretary of State Lind”."""
    for first in range(max(start + 1, end - _LONGEST_NAME), end):
        span = words.span(first, end)
        found = lookup.entity_at(span)
        if found is None or found.kind is not EntityKind.PERSON or not found.has(span):
            continue
        tail = next((tail for tail in _TAILS if words.lowers[first - len(tail) : first] == tail), [])
        role = first - len(tail) - 1
        is_role = role >= start and is_person_noun(words.lowers[role])
        return found if is_role and _LINKS.isdisjoint(words.tags[start + 1 : role]) else None
    return None


def _name(words: Words, end: int) -> int:
    """Where the words with capitals begin that close the phrase."""
    first = end
    while first > max(0, end - _LONGEST_NAME) and words.tags[first - 1] in {"NNP", "NNPS"}:
        first -= 1
    return first if first < end else 0


def _are_people(words: Words, start: int, end: int) -> bool:
    """Whether several people without a name stand there: “traders”, “two senior officials”."""
    is_plain = all(words.tags[i] in _PLAIN for i in range(start, end))
    last = words.lowers[end - 1]
    return is_plain and words.tags[end - 1] == "NNS" and is_person_noun(last.removesuffix("s"))
