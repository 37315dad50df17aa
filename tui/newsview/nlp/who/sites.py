"""Churches, hospitals and seats of government that a text tells of only as where something happens."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.uses import use

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.candidate import Candidate, Form
    from newsview.nlp.who.words import Words

_HOUSES = frozenset(
    {
        *("church", "cathedral", "hospital", "infirmary", "school", "theatre", "theater", "winery", "museum"),
        *("gallery", "embassy", "embassies", "consulate"),
    }
)
_LEARNED = frozenset({"university", "law", "medical", "business", "graduate"})
"""What makes a school one that people belong to rather than go to."""

_SEATS = frozenset({"white house", "state house", "downing street", "statehouse", "capitol"})
_HALLS = frozenset({"statehouse", "capitol"})
"""Seats that are no other name of those who sit there, whatever they are told apart by."""

_AT = frozenset(
    {"at", "in", "inside", "outside", "near", "to", "into", "opposite", "through", "around", "of"}
)
_FRONTS = frozenset({"front", "steps", "grounds", "doors", "gates"})
_BELONGING = frozenset(
    {
        *("work", "works", "worked", "working", "study", "studies", "studied", "studying", "enrolled"),
        *(
            "teach",
            "teaches",
            "taught",
            "teaching",
            "graduated",
            "educated",
            "employed",
            "trained",
            "lectures",
        ),
        *("member", "members", "staff", "job", "return", "returned", "belongs", "belonged"),
    }
)
"""What goes before "at" where a body is meant: "she works at the White House"."""

_ENTERING = frozenset(
    {
        *("entered", "enter", "enters", "entering", "reached", "reaches", "reach", "left", "leave", "leaves"),
        *("visited", "visit", "visits", "visiting", "stormed", "bombed", "surrounded", "toured", "evacuated"),
    }
)


def sites(words: Words, found: Sequence[Candidate]) -> Iterator[Form]:
    """The names of such houses that are never more than where something happens."""
    places: defaultdict[Form, list[Candidate]] = defaultdict(list)
    for candidate in found:
        low = words.lowers[candidate.end - 1]
        is_house = low in _HOUSES and _LEARNED.isdisjoint(words.lowers[candidate.start : candidate.end])
        if is_house or candidate.text(words).lower() in _SEATS:
            places[candidate.form(words)].append(candidate)
    for form, occurrences in places.items():
        is_hall = form[-1].lower() in _HALLS
        told = [c for c in occurrences if not (is_hall and use(words, c) == "tells apart")]
        if told and all(_is_site(words, c) for c in told):
            yield form


def _is_site(words: Words, candidate: Candidate) -> bool:
    root = words.root(candidate.start, candidate.end)
    head = words.heads[root]
    if words.deps[root] == "dobj":
        return words.lowers[head] in _ENTERING
    if words.deps[root] != "pobj" or words.lowers[head] not in _AT:
        return False
    led = words.lowers[words.heads[head]]
    if words.lowers[head] == "of":
        return led in _FRONTS
    return not any(_belongs(low) for low in (led, words.lowers[head - 1]))


def _belongs(low: str) -> bool:
    """Whether the word is one for somebody of a body, or for being of it: "doctors at", "works at"."""
    people = lexicon("who_titles", "who_relations", "who_stock")
    return low in _BELONGING or low in people or low.removesuffix("s") in people
