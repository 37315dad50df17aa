"""Lists of dates with where something is held, as on a tour: "June 9 – Tampa, FL @ Tarn Pavilion"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_city, is_place, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–&/] ?\d{1,2})?"
_DATED = re.compile(
    r"^[ \t•*·]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    rf"(?:{_MONTH} {_DAY}|{_DAY} {_MONTH}|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?)"
    r"(?:,? \d{4})?(?![\w’'])[ \t]*[,:–—-]*[ \t]*(?=[A-Z])",
    re.MULTILINE | re.IGNORECASE,
)
"""What opens a line of such a list."""

_FEWEST = 3
"""Lines with a date and a town in a list of them."""

_LONGEST_NAME = 9
_PAUSES = frozenset({",", "@", "|", "(", ")", ".", ":", ";", "/", "–", "—", "-", "--"})
_DASHES = frozenset({"–", "—", "-", "--"})
_INNER = POSSESSIVES | {"of", "the", "and", "&", "at", "on", "de", "la", "le", "del", "for", "-", "+"}
"""What a venue's name may hold besides its capitals."""

_PROVINCES = frozenset({"ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE", "NSW", "VIC", "QLD"})
"""Provinces on envelopes."""

_GUESTS = frozenset({"with", "w", "w/", "featuring", "feat.", "feat"})
"""What goes before who else is there."""

_ONCE = frozenset({"formerly", "previously"})
"""What goes before a name that a venue had."""


class _Part(Struct, frozen=True):
    """A name in a line, and the mark before it."""

    start: int
    end: int
    mark: str


def itineraries(words: Words) -> list[Candidate]:
    """The towns, their states and the venues of all such lists."""
    dated = [match.end() for match in _DATED.finditer(words.text)]
    lines = [_line(words, offset) for offset in dated] if len(dated) >= _FEWEST else []
    placed = [line for line in lines if line]
    return [place for line in placed for place in line] if len(placed) >= _FEWEST else []


def _line(words: Words, offset: int) -> list[Candidate]:
    """The places in the line whose date ends at the offset, if it has a town with its state or country."""
    stop = words.text.find("\n", offset)
    parts = list(_parts(words, words.at(offset), words.at(stop) if stop >= 0 else len(words)))
    state = next((k for k in range(1, len(parts)) if _is_state(words, parts, k)), 0)
    if state:
        venues = [*_before(parts, state - 1), *_behind(words, parts, state + 1)]
        chosen = sorted([*venues, state - 1, state])
    else:
        chosen = _in_city(words, parts)
    return [Candidate(parts[k].start, parts[k].end, "PLACE") for k in chosen]


def _parts(words: Words, start: int, stop: int) -> Iterator[_Part]:
    """The names between the marks of a line, up to the first words that are none: "with Ann Roe"."""
    begin, mark = start, ""
    for i in range(start, stop + 1):
        is_end = i == stop or words.texts[i].isspace() or words.lowers[i] in _GUESTS
        if is_end or _pauses(words, begin, i):
            first = begin + (begin < i and words.lowers[begin] in {"the", *_ONCE})
            if first < i:
                if not _is_name(words, first, i):
                    return
                yield _Part(first, i, words.lowers[begin] if words.lowers[begin] in _ONCE else mark)
            begin, mark = i + 1, "" if is_end else words.lowers[i]
        if is_end:
            return


def _pauses(words: Words, begin: int, i: int) -> bool:
    """Whether a name ends before the token: at a mark, or at "in" and, behind a town, "at"."""
    text = words.texts[i]
    if text in {"in", "at"}:
        return text == "in" or is_place(_text(words, begin, i)) or is_city(_text(words, begin, i))
    is_joint = text == "-" and not words.spaced[i - 1]
    return text in _PAUSES and not is_joint


def _is_name(words: Words, start: int, end: int) -> bool:
    """Whether the words open with a capital and have no small ones but those that join."""
    inner = all(
        is_capitalised(words.texts[i]) or words.texts[i].isdecimal() or words.lowers[i] in _INNER
        for i in range(start, end)
    )
    return inner and words.texts[start][0].isupper() and end - start <= _LONGEST_NAME


def _is_state(words: Words, parts: list[_Part], k: int) -> bool:
    """Whether the name behind a comma is a state's or country's, a town before it."""
    text = _text(words, parts[k].start, parts[k].end)
    return parts[k].mark == "," and (is_place(text) or text in _PROVINCES)


def _before(parts: list[_Part], town: int) -> list[int]:
    """The venue before a town, with the part of town or the name it had."""
    if not town or parts[town].mark in _DASHES:
        return []
    is_parted = town > 1 and parts[town - 1].mark in _DASHES | _ONCE
    return [town - 2, town - 1] if is_parted else [town - 1]


def _behind(words: Words, parts: list[_Part], k: int) -> list[int]:
    """The venue behind a town and its state, with the part of town and the name it had."""
    if k >= len(parts) or parts[k].mark == "(":
        return []
    is_told = k + 1 < len(parts) and (parts[k + 1].mark in _ONCE or _is_city_behind_dash(words, parts[k + 1]))
    return [k, k + 1] if is_told else [k]


def _is_city_behind_dash(words: Words, part: _Part) -> bool:
    return part.mark in _DASHES and is_somewhere(_text(words, part.start, part.end))


def _in_city(words: Words, parts: list[_Part]) -> list[int]:
    """The venue and its city where these two are all: "Tarn Arena, London", "London – Tarn Arena"."""
    if len(parts) != 2:
        return []
    cities = [k for k, part in enumerate(parts) if is_somewhere(_text(words, part.start, part.end))]
    venue = parts[1 - cities[0]] if len(cities) == 1 else None
    is_venue = venue is not None and (
        venue.mark in {"@", "at"} or words.lowers[venue.end - 1] in lexicon("who_place_heads")
    )
    return [0, 1] if is_venue else []


def _text(words: Words, start: int, end: int) -> str:
    return " ".join(words.texts[start:end])
