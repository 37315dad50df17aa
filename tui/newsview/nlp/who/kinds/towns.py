"""Towns told by the state behind them: "in Kelm, Washington,", "Sugar Land, TX"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    has_head,
    is_given,
    is_organisation,
    is_place,
    is_postal,
    is_surname,
)
from newsview.nlp.who.given.lexicon import fullest, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, is_capitalised
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_LONGEST = 3
"""Words of the longest name of a town, and of a state."""

_LEADING = frozenset({"in", "near", "from", "at", "outside", "to", "around", "of", "@", "–", "—", "(", ","})
"""What goes before an address."""

_ROOTED = frozenset({"of", "–", "—", "(", ","})
"""The same where somebody's name may follow, too."""

_LYING = _LEADING - _ROOTED
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "their", "its", "'s", "’s"})
"""What goes before something that is told by its town: "the Kelm, Texas-based firm"."""

_CLOSING = frozenset({",", ".", ";", ")", "(", ":", "–", "—", "-", "--", "”", '"', "’s", "'s", "|"})
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_DEGREES = frozenset({"MD", "MA", "PA", "MS", "DC", "DE", "ID", "AL", "PE"})
"""States that are also what somebody has taken or is."""


def towns(words: Words) -> Iterator[Candidate]:
    """The towns, and the states in two capitals behind them."""
    for comma in words.standing({","}, before=1, behind=1):
        end = _state_end(words, comma + 1)
        start = _town_start(words, comma) if end else comma
        if start < comma:
            yield Candidate(start, comma, "PLACE")
            if is_postal(words.texts[comma + 1]):
                yield Candidate(comma + 1, end, "PLACE")


def posted(words: Words) -> Iterator[Candidate]:
    """The states before a post office's number, whatever else has their letters: "Kelm, MD 20850"."""
    for comma in words.standing({","}, before=1, behind=2):
        is_town = words.texts[comma - 1].istitle() and words.blocks[comma - 1] == words.blocks[comma + 2]
        if is_town and is_postal(words.texts[comma + 1]) and _is_zip(words, comma + 2):
            yield Candidate(comma + 1, comma + 2, "PLACE")


def is_addressed(words: Words, candidate: Candidate) -> bool:
    """Whether the name is such a town's."""
    comma = candidate.end
    if words.texts[comma : comma + 1] != [","] or not _state_end(words, comma + 1):
        return False
    return _town_start(words, comma) == candidate.start


@cache
def _states() -> frozenset[str]:
    """The states that have two capitals on envelopes, by all their names."""
    places = fullest("who_places")
    postal = {places[text] for text in places if is_postal(text)}
    return frozenset(text for text, full in places.items() if full in postal)


def _state_end(words: Words, i: int) -> int:
    """Where a state's name ends that begins at the token, when nothing goes on behind it; 0 for none."""
    for end in range(min(i + _LONGEST, len(words)), i, -1):
        if " ".join(words.texts[i:end]) in _states() and words.blocks[i] == words.blocks[i - 1]:
            is_closed = _is_over(words, end) or words.texts[end] in _CLOSING or words.texts[end].islower()
            return end if is_closed or _is_zip(words, end) else 0
    return 0


def _is_zip(words: Words, i: int) -> bool:
    """Whether the number of a post office stands there: "Kelm, TX 75001"."""
    return i < len(words) and _ZIP.fullmatch(words.texts[i]) is not None


def _town_start(words: Words, comma: int) -> int:
    """Where the name of a town before the comma begins; the comma where none can."""
    start = comma
    while start > 0 and comma - start < _LONGEST and _can_be_town(words, start - 1, comma):
        start -= 1
    is_first = start == 0 or words.blocks[start - 1] != words.blocks[comma]
    before = "" if is_first else words.lowers[start - 1]
    is_led = before in _LEADING or (before in _DETERMINERS and _is_closed(words, comma))
    if start == comma or not is_led:
        return comma
    text = " ".join(words.texts[start:comma])
    is_other = is_organisation(text) or (has_head(words, start, comma) and before not in _LYING)
    is_someone = before in _ROOTED and _is_like_person(words, start, comma)
    is_body = before == "of" and is_capitalised(words.texts[start - 2])
    return comma if is_other or is_someone or is_body or is_place(text) else start


def _is_closed(words: Words, comma: int) -> bool:
    """Whether a comma or a hyphen follows the state: "a Kelm, Texas, school"."""
    end = _state_end(words, comma + 1)
    return 0 < end < len(words) and words.texts[end] in {",", "-"}


def _can_be_town(words: Words, i: int, comma: int) -> bool:
    text, low = words.texts[i], words.lowers[i]
    is_joint = text in {".", "-"} and i < comma - 1 and not words.spaced[i - 1]
    is_name = words.tags[i] in PROPER and text[0].isupper() and not is_title(words, i)
    is_near = words.blocks[i] == words.blocks[comma]
    return is_near and (is_joint or (is_name and low not in lexicon("who_loose_starts", "who_not_names")))


def _is_like_person(words: Words, start: int, comma: int) -> bool:
    """Whether the words may be somebody's: "the story of Ann Roe, Texas", "Ann Roe, MD"."""
    first, last = words.lowers[start], words.texts[comma - 1]
    if words.texts[comma + 1] in _DEGREES or (comma - start > 1 and is_given(first)):
        return True
    return (is_surname(last) or last in well_known()) and not _is_address(words, start, comma)


def _is_address(words: Words, start: int, comma: int) -> bool:
    """Whether a line ends in town and state: "Kelm Robotics, Kent, Washington"."""
    end = _state_end(words, comma + 1)
    return _is_over(words, end) and words.texts[start - 1] == ","


def _is_over(words: Words, end: int) -> bool:
    """Whether a line ends before the token."""
    return end == len(words) or words.texts[end].isspace() or words.blocks[end] != words.blocks[end - 1]
