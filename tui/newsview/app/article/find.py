"""Finding words in a text the way people type them: no care for case, accents, line ends or curly quotes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from newsview.app.article.glyphs import MARKS
from newsview.app.article.ranges import Ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIKE = ("'’‘‚‛ʼ′‵`´", '"“”„‟«»″‶', "-‐‑‒–—―−\u00ad")
# Letters with accents, ligatures and full-width forms; other scripts have no accents to leave out.
_FOLDED_BLOCKS = (
    range(0x20, 0x250),
    range(0x370, 0x530),
    range(0x1E00, 0x2000),
    range(0x2100, 0x2150),
    range(0xFB00, 0xFB07),
    range(0xFF01, 0xFF5F),
)
_MARKS = f"[{MARKS}]*"


WINDOW = 1 << 15
"""Code points looked through in one go: 1 ms, for which no other thread gets to run."""


def find_all(text: str, query: str) -> Ranges:
    """Every place in ``text`` that reads like ``query``; see ``finding``."""
    found = Ranges()
    for places in finding(text, query):
        found.extend(places)
    return found


def finding(text: str, query: str, start: int = 0, end: int | None = None) -> Iterator[list[tuple[int, int]]]:
    """The places that start in ``text[start:end]`` and read like ``query``, some thousand letters at a time.

    They come from left to right, none overlapping. Case and accents make no difference, straight quotes
    and dashes match all their kin, any run of white space matches any other (so a phrase is found across
    line ends), and signs that cannot be seen are passed over. A query without a letter, digit or sign
    finds nothing.
    """
    pattern, end = pattern_for(query), len(text) if end is None else end
    if pattern is None:
        return
    beyond, place = _beyond(len(fold(query))), start
    while start < end:
        stop = min(start + WINDOW, end)
        reach = beyond.match(text, stop)
        matches = pattern.finditer(text, place, reach.end() if reach else len(text))
        found = list(takewhile(lambda place: place[0] < stop, map(re.Match.span, matches)))  # noqa: B023 - used at once
        yield found
        start = stop
        place = max(stop, found[-1][1]) if found else max(stop, place)


@lru_cache(maxsize=64)
def _beyond(letters: int) -> re.Pattern[str]:
    """Matches more than what so many letters can match that began before."""
    seen = rf"[\s{MARKS}]*[^\s{MARKS}]"
    return re.compile(f"(?:{seen}){{{letters + 1}}}")


@lru_cache(maxsize=64)
def pattern_for(query: str) -> re.Pattern[str] | None:
    """The regular expression that ``find_all`` looks for; ``None`` if there is nothing to look for."""
    words = "".join(char for char in fold(query) if not unicodedata.combining(char))
    if not words.strip():
        return None
    parts = re.split(r"(\s+)", words)
    return re.compile("".join(r"\s+" if part.isspace() else _word(part) for part in parts))


def fold(text: str) -> str:
    """The text without the differences that a search passes over; its length may change."""
    return "".join(map(_fold, text))


@cache
def _fold(char: str) -> str:
    for kin in _ALIKE:
        if char in kin:
            return kin[0]
    if not any(ord(char) in block for block in _FOLDED_BLOCKS):
        return char.casefold()
    letters = (part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    return "".join(letters).casefold() or char


@cache
def _variants() -> dict[str, str]:
    """For every folded string the characters that fold to it."""
    grouped: dict[str, str] = {}
    for char in map(chr, chain(*_FOLDED_BLOCKS)):
        grouped[_fold(char)] = grouped.get(_fold(char), "") + char
    for kin in _ALIKE:
        grouped[kin[0]] = "".join(sorted({*grouped.get(kin[0], ""), *kin}))
    return grouped


def _word(folded: str) -> str:
    """A pattern for a stretch of folded text, where a ligature may stand for several letters."""
    pattern, place = "", 0
    while place < len(folded):
        letters = next(
            (folded[place : place + size] for size in (3, 2) if folded[place : place + size] in _ligatures()),
            folded[place],
        )
        single = "".join(_one(letter) for letter in letters)
        joined = f"(?:{_class(_variants()[letters])}{_MARKS}|{single})" if len(letters) > 1 else single
        pattern += joined
        place += len(letters)
    return pattern


@cache
def _ligatures() -> frozenset[str]:
    return frozenset(folded for folded in _variants() if len(folded) > 1)


def _one(letter: str) -> str:
    return _class(_variants().get(letter) or letter + letter.upper()) + _MARKS


def _class(chars: str) -> str:
    return "[" + "".join(map(re.escape, chars)) + "]"
