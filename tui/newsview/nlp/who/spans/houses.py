"""Houses and datelines that are run on from what goes before: "Roe White House", "Ann Roe HALLBURY"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_place, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.who.given.words import Words

_HOUSE = ["White", "House"]
_CHAMBERS = frozenset({"Senate", "House", "Congress"})
_NATIONS = frozenset({"U.S.", "US"})
_SIDES = frozenset({"republican", "democratic", "democrat", "gop"})
_AGENCIES = frozenset({"Reuters", "AFP", "AP", "Bloomberg", "CNN", "UPI", "dpa", "Xinhua"})
_PAIR = 2


def unhoused(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, each parted where the White House, a chamber or a dateline begins in it."""
    for candidate in found:
        parts = [*_president(words, candidate), *_state(words, candidate), *_dateline(words, candidate)]
        yield from parts or [candidate]


def _president(words: Words, candidate: Candidate) -> list[Candidate]:
    """Whose the White House is, or what goes before it, and that: "the Roe White House"."""
    start, end = candidate.start, candidate.end
    middle = end - _PAIR
    if middle != start + 1 or words.texts[middle:end] != _HOUSE or not words.texts[start].istitle():
        return []
    return [Candidate(start, middle, ""), Candidate(middle, end, "ORG")]


def _state(words: Words, candidate: Candidate) -> list[Candidate]:
    """A state and the chamber in which it has a seat: "the Alabama U.S. Senate race"."""
    start, end = candidate.start, candidate.end
    is_contest = not lexicon("who_seat_contests").isdisjoint(words.lowers[end : end + 1])
    if words.texts[end - 1] not in _CHAMBERS or not is_contest or words.texts[start] in _NATIONS:
        return []
    stop = next((i for i in (start + _PAIR, start + 1) if is_place(" ".join(words.texts[start:i]))), end)
    first = end - 1 - (words.texts[end - _PAIR] in _NATIONS)
    is_told = stop <= first and _SIDES.issuperset(words.lowers[stop:first])
    return [Candidate(start, stop, "PLACE"), Candidate(first, end, "ORG")] if is_told else []


def _dateline(words: Words, candidate: Candidate) -> list[Candidate]:
    """An author and where the agency's report behind is from: "By Ann Roe HALLBURY (Reuters)"."""
    start, end = candidate.start, candidate.end
    first = next((i for i in range(start, end) if words.texts[i].isupper() and len(words.texts[i]) > 1), end)
    town = " ".join(words.texts[first:end])
    is_agencys = words.texts[end : end + 1] == ["("] and not _AGENCIES.isdisjoint(
        words.texts[end + 1 : end + 2]
    )
    is_there = is_agencys and start + 1 < first < end and is_somewhere(town.title())
    is_there &= not is_organisation(candidate.text(words))
    return [Candidate(start, first, "PERSON"), Candidate(first, end, "PLACE")] if is_there else []
