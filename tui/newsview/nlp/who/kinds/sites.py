"""Houses that a text tells of only as where something happens, and where teams play."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_given, is_place
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_of_sport
from newsview.nlp.who.given.text import DIRECTIONS, GROUNDS, PROPER, is_capitalised
from newsview.nlp.who.given.titles import title_weight
from newsview.nlp.who.kinds.uses import use

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_HOUSES = frozenset(
    {
        *("church", "cathedral", "hospital", "infirmary", "school", "theatre", "theater", "winery", "museum"),
        *("gallery", "embassy", "embassies", "consulate"),
    }
)
_JOINED = frozenset(
    {"hotel", "casino", "spa", "resort", "inn", "tavern", "lodge", "bar", "grill", "restaurant", "cafe"}
    | {
        "museum",
        "library",
        "gallery",
        "school",
        "nursery",
        "college",
        "academy",
        "gardens",
        "zoo",
        "aquarium",
    }
    | {"theatre", "theater", "brewery", "winery", "chapel", "arboretum", "marina", "archives", "campground"}
)
"""Houses of which two go by one name."""

_MISSIONS = frozenset({"embassy", "consulate"})
_LEARNED = frozenset({"university", "law", "medical", "business", "graduate"})
"""What makes a school one that people belong to rather than go to."""

_LONGEST_GROUND = 4
"""Words before that noun."""

_INSIDE = frozenset({"at", "inside"})
_LEARNED_GROUNDS = frozenset(
    {"medical", "research", "law", "cancer", "health", "policy", "studies", "science", "data", "space"}
    | {"supreme", "high", "district", "county", "appeals", "federal", "community", "training", "super"}
)
"""What makes a centre a body, and a court one of law."""

_SEATS = frozenset({"state house", "downing street", "statehouse", "capitol"})
_CAPITOLS = frozenset({"Capitol", "Statehouse"})
_HALLS = frozenset({"statehouse", "capitol"})
"""Seats that are no other name of those who sit there, whatever they are told apart by."""

_AT = frozenset(
    {"at", "in", "inside", "outside", "near", "to", "into", "opposite", "through", "around", "of"}
)
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
        *("attacked", "attack", "attacking", "storming", "storm", "raided", "besieged", "torched"),
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
    if is_given(words.lowers[candidate.start]) and title_weight(words, candidate.start):
        return False  # "to professor George Church"
    root = words.root(candidate.start, candidate.end)
    head = words.heads[root]
    if words.deps[root] == "dobj":
        return words.lowers[head] in _ENTERING
    if words.deps[root] != "pobj" or words.lowers[head] not in _AT:
        return False
    led = words.lowers[words.heads[head]]
    if words.lowers[head] == "of":
        return led in lexicon("who_house_parts")
    return not any(_belongs(low) for low in (led, words.lowers[head - 1]))


def _belongs(low: str) -> bool:
    """Whether the word is one for somebody of a body, or for being of it: "doctors at", "works at"."""
    people = lexicon("who_titles", "who_relations", "who_stock")
    return low in _BELONGING or low in people or low.removesuffix("s") in people


def capitols(words: Words) -> Iterator[Candidate]:
    """Where a state's lawmakers sit, with the state: "the Texas Capitol", "the Ohio state Capitol"."""
    for i in words.standing(_CAPITOLS, before=2):
        state = i - 1 - (words.lowers[i - 1] == "state")
        is_more = i + 1 < len(words) and _is_name(words, i + 1, i)
        start = next((j for j in (state - 1, state) if is_place(" ".join(words.texts[j : state + 1]))), i)
        if start < i and words.blocks[start] == words.blocks[i] and not is_more:
            yield Candidate(start, i + 1, "PLACE")


def missions(words: Words) -> Iterator[Candidate]:
    """Embassies in the lower case with whose they are: "the Tarnian embassy in Kelm"."""
    for i in words.standing(_MISSIONS, before=2):
        whose = words.texts[i - 1]
        if words.lowers[i - 1] in lexicon("who_demonyms") or is_place(whose):
            start = i - 1 - (words.lowers[i - 2] in DIRECTIONS and words.texts[i - 2][0].isupper())
            led = start - 1 - (words.lowers[start - 1] == "the")
            is_there = words.lowers[led] in _AT | _ENTERING
            yield Candidate(start, i + 1, "PLACE" if is_there else "ORG")


def joined_houses(words: Words) -> Iterator[Candidate]:
    """Houses that are two in one: "Kelmora Hotel and Casino", "Tarn Nursery and Infant School"."""
    for i in words.standing({"and", "&"}, before=2, behind=1):
        end = i + 1
        while end < len(words) and end - i < _LONGEST_GROUND and _is_name(words, end, i):
            end += 1
        start = i - 1
        if words.lowers[start] not in _JOINED or end == i + 1 or words.lowers[end - 1] not in _JOINED:
            continue
        while i - start < _LONGEST_GROUND + 1 and start and _is_name(words, start - 1, i):
            start -= 1
        is_plain = all(is_common(low) for low in words.lowers[i + 1 : end])
        if start < i - 1 and is_plain and not words.headlines[start]:
            yield Candidate(start, end, "")


def venues(words: Words) -> Iterator[Candidate]:
    """Where teams play, in reports of sport: "at Tarn Field", "inside the Kelm Credit Union Center"."""
    found = (i for i in words.standing(GROUNDS, before=2) if not words.headlines[i])
    grounds = [i for i in found if not (i + 1 < len(words) and _is_name(words, i + 1, i))]
    for i in grounds if grounds and is_of_sport(words) else ():
        start = i
        while i - start < _LONGEST_GROUND and _is_name(words, start - 1, i):
            start -= 1
        led = start - 1 - (words.lowers[start - 1] == "the")
        if start < i and words.lowers[led] in _INSIDE and _LEARNED_GROUNDS.isdisjoint(words.lowers[start:i]):
            yield Candidate(start, i + 1, "PLACE")


def _is_name(words: Words, i: int, near: int) -> bool:
    """Whether the token is a capitalised word of a name in the same paragraph as the other."""
    is_near = i >= 0 and words.blocks[i] == words.blocks[near]
    return is_near and words.tags[i] in PROPER and is_capitalised(words.texts[i])
