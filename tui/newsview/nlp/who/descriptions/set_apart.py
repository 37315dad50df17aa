"""What commas set apart between a name and its noun: "Ann Roe, 38, of Leeds, a baker"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_PARTIES = frozenset({"D", "R", "I", "DEM", "REP"})
_LONGEST = 6
"""Tokens between two commas."""


def behind_asides(words: Words, named: Bearers, comma: int) -> int:
    """Where the words behind a name and its comma begin, over an age, a home and a party."""
    while (after := _next(words, named, comma)) > comma:
        comma = after
    return comma + 1


def _next(words: Words, named: Bearers, comma: int) -> int:
    """The comma that closes what says only an age, a home or a party; the same one where none does."""
    first = comma + 1
    last = min(first + _LONGEST, words.sentence(comma)[1])
    stop = next((i for i in range(first, last) if words.texts[i] == ","), first)
    inside = words.texts[first:stop]
    if len(inside) == 1 and inside[0].isdecimal():
        return stop
    if inside and (inside[0][:2] in {"D-", "R-", "I-"} or (inside[0] in _PARTIES and inside[1:2] == ["-"])):
        return stop
    return _behind_home(words, named, first, stop) if inside[:1] in (["of"], ["from"]) else comma


def _behind_home(words: Words, named: Bearers, first: int, stop: int) -> int:
    """The comma behind a place, with its state: "of Salem, Ohio,"."""
    if not _is_place(words, named, first + 1, stop):
        return first - 1
    end = next((i for i in range(stop + 1, stop + _LONGEST) if words.texts[i : i + 1] == [","]), stop)
    return end if _is_place(words, named, stop + 1, end) else stop


def _is_place(words: Words, named: Bearers, start: int, end: int) -> bool:
    """Whether the name of a place fills the tokens."""
    return any(
        place.kind is EntityKind.PLACE and stop in {end, end - 1} and words.texts[stop:end] in ([], ["."])
        for _, stop, place in named.between(start, start + 1)
    )
