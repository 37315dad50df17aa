"""Text from an article on one line: no line ends, no control codes, nothing that turns the line round."""

from __future__ import annotations

import re
from unicodedata import category

UNSEEN = {"Cc": " ", "Zl": " ", "Zp": " ", "Cs": "\N{REPLACEMENT CHARACTER}"}
"""What stands for characters of these Unicode categories."""

TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Bidirectional controls: in a list they would turn round the columns that follow."""


UNMARKED = frozenset("\u00ad\u200b\u2060\ufeff")
"""Signs that say where a line may break; some terminals show them where it does not."""

_LEFT_OUT = TURNING | UNMARKED


def one_line(text: str) -> str:
    """The words of ``text`` parted by single blanks, harmless on a terminal."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = (UNSEEN.get(category(char), char) for char in text if char not in _LEFT_OUT)
    return " ".join("".join(kept).split())


def stretch(text: str) -> str:
    """The same for a part of a line: blanks at its ends stay, as they part it from what stands beside it."""
    line = one_line(text)
    return f"{' ' if text[:1].isspace() else ''}{line}{' ' if line and text[-1:].isspace() else ''}"


TAB = 8
"""Cells between the stops of a tab."""

_COLOURING = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])"


def lines(text: str) -> str:
    """What a program prints: its lines, without the codes that would colour them or do worse."""
    text = re.sub(_COLOURING, "", text.replace("\r\n", "\n")).expandtabs(TAB)
    return "\n".join(
        "".join(UNSEEN.get(category(char), char) for char in line if char not in TURNING)
        for line in text.split("\n")
    )
