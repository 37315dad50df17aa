"""How each code point looks on the screen: what is drawn for it, and how many cells that takes.

A terminal must never obey an article. Control codes and bidirectional overrides get a visible stand-in;
signs that have no look of their own, and on whose width terminals disagree, are left out of the picture.
The text itself is never changed: every code point maps to what is drawn for it, one by one.
"""

from __future__ import annotations

import re
import unicodedata

from rich.cells import get_character_cell_size

TAB = " " * 4
"""What is drawn for a tab."""

STAND_IN = "\N{REPLACEMENT CHARACTER}"
"""What is drawn for a code point that must not reach the terminal and has no picture of its own."""

_PLAIN_RANGES = (
    "\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2100-\u214f\u2190-\u21ff\u2500-\u25fc"
)
_PLAIN = re.compile(rf"[\n{_PLAIN_RANGES}]*")
_WIDE_BREAK = re.compile(r"[\n ]\n|\n ")
MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad\u200b-\u200d\u2060\ufe0f\ufeff"
"""For a regular expression: accents and points that stand after their letter, and unseen signs."""

UNBREAKABLE_SPACE = "\u00a0\u2007\u202f"
"""White space that no row may end or start at."""

_SOFT_BREAK = re.compile(rf"[^\S{UNBREAKABLE_SPACE}]*\n[^\S{UNBREAKABLE_SPACE}]*")

# Terminals that join an emoji sequence draw it in two cells, others draw every part; without the
# joiner, the skin tone and the presentation selector all of them draw the same width.
_EMOJI_MODIFIERS = range(0x1F3FB, 0x1F400)
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), range(0xE0000, 0xE0080))
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def is_plain(text: str, start: int, end: int) -> bool:
    """Whether each code point of ``text[start:end]`` is drawn as itself in one cell, a line end as blank."""
    plain = _PLAIN.match(text, start, end)  # 17 ms for 3 MB; a search for what is not plain takes 50 ms
    if plain is None or plain.end() < end:
        return False
    return text.find("\n", start, end) < 0 or _WIDE_BREAK.search(text, start, end) is None


def cells(char: str) -> int:
    """How many cells are drawn for one code point, regardless of those around it."""
    return _CELLS[char]


def draw(text: str) -> list[str]:
    """What is drawn for each code point of a line or paragraph; a soft line end becomes one blank."""
    pieces = list(map(_DRAWN.__getitem__, text))
    for start, end in _soft_breaks(text):
        pieces[start:end] = [" ", *[""] * (end - start - 1)]
    return pieces


def measure(text: str) -> list[int]:
    """How many cells each code point of a line or paragraph takes, as ``draw`` draws it."""
    widths = list(map(_CELLS.__getitem__, text))
    for start, end in _soft_breaks(text):
        widths[start:end] = [1, *[0] * (end - start - 1)]
    return widths


def _soft_breaks(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _SOFT_BREAK.finditer(text)] if "\n" in text else []


def _drawing(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return TAB
    if char.isspace():
        return " " if get_character_cell_size(char) != 2 else char
    if code < 0x20 or code == 0x7F:
        return chr(0x2421 if code == 0x7F else 0x2400 + code)
    if char in _INVISIBLE or code in _EMOJI_MODIFIERS or any(code in block for block in _SELECTORS):
        return ""
    category = unicodedata.category(char)
    if category in {"Cc", "Cs"} or char in _BIDI:
        return STAND_IN
    is_shaping = char == "\u200c"  # a zero-width non-joiner shapes Persian words
    return "" if category == "Cf" and not is_shaping and get_character_cell_size(char) == 0 else char


class _Drawn(dict[str, str]):
    def __missing__(self, char: str) -> str:
        value = self[char] = _drawing(char)
        return value


class _Cells(dict[str, int]):
    def __missing__(self, char: str) -> int:
        value = self[char] = sum(map(get_character_cell_size, _DRAWN[char]))
        return value


_DRAWN = _Drawn()
_CELLS = _Cells()
