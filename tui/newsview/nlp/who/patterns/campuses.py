"""Universities with the campus that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_place
from newsview.nlp.who.given.lexicon import campus_cities
from newsview.nlp.who.given.text import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words


def campuses(words: Words) -> Iterator[Candidate]:
    """All of them: "University of California, Davis", "… at Chapel Hill", "Tarn University–New Brunswick"."""
    for i in words.standing({",", "at", *DASHES}, before=2, behind=1):
        is_close = words.texts[i] in DASHES and not (words.spaced[i] or words.spaced[i - 1])
        start = _known_start(words, i) if is_close else i
        start = _university_start(words, i) if start == i else start
        for campus in campus_cities().get(words.texts[i + 1], ()) if start < i else ():
            end = i + 1 + len(campus)
            if tuple(words.texts[i + 1 : end]) == campus:
                yield Candidate(start, _school_end(words, end), "ORG")
                break


def _school_end(words: Words, end: int) -> int:
    """Where a school of the university ends that goes behind its campus: "Los Angeles School of Law"."""
    last = end
    while last < min(end + 3, len(words)) and words.texts[last].istitle():
        last += 1
        if words.texts[last - 1] == "School":
            break
    if words.texts[last - 1] != "School" or words.blocks[last - 1] != words.blocks[end - 1]:
        return end
    stop = last + 1 if words.lowers[last : last + 1] == ["of"] else last
    while last < stop < len(words) and words.texts[stop].istitle():
        stop += 1
        last = stop
    return last


def _university_start(words: Words, end: int) -> int:
    """Where the name of a state's university begins that ends here; ``end`` where none does."""
    if words.lowers[end - 2 : end] == ["state", "university"]:
        starts = (i for i in (end - 4, end - 3) if i >= 0 and is_place(" ".join(words.texts[i : end - 2])))
        return next(starts, end)
    for i in range(end - 1, max(end - 3, 2) - 1, -1):
        if words.texts[i - 2 : i] == ["University", "of"] and is_place(" ".join(words.texts[i:end])):
            return i - 2
    return end


def _known_start(words: Words, end: int) -> int:
    """Where the name of a listed university begins that ends here; ``end`` where none does."""
    if words.texts[end - 1] != "University":
        return end
    starts = (i for i in (end - 3, end - 2) if i >= 0 and is_organisation(" ".join(words.texts[i:end])))
    return next(starts, end)
