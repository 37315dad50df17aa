"""Finding words in a text the way people type them: no care for case, accents, line ends or curly quotes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain, starmap

from newsview.app.article.glyphs import MARKS
from newsview.model import Span

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


def find_all(text: str, query: str) -> tuple[Span, ...]:
    """Every place in ``text`` that reads like ``query``, from left to right, none overlapping.

    Case and accents make no difference, straight quotes and dashes match all their kin, any run of
    white space matches any other (so a phrase is found across line ends), and signs that cannot be
    seen are passed over. A query without a letter, digit or sign finds nothing.
    """
    pattern = pattern_for(query)
    return tuple(starmap(Span, map(re.Match.span, pattern.finditer(text)))) if pattern else ()


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
