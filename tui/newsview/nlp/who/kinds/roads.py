"""Roads that are told by a number: "Interstate 80", "I-80", "State Route 9"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_ROADS = frozenset({"Interstate", "Highway", "Route", "Hwy", "Hwy.", "Autobahn", "Motorway", "Road"})
_PAIR = 2
_NUMBER = re.compile(r"\d{1,3}[A-Z]?")
_OWNED = frozenset({"Interstate", "U.S.", "US", "State", "County"})
"""What opens the name of a road behind whose noun the number goes."""

_INTERSTATE = re.compile(r"I-(\d{1,3})")


def is_road(form: Form) -> bool:
    """Whether a name is a road's by its number."""
    is_short = len(form) == 1 and _INTERSTATE.fullmatch(form[0]) is not None
    return is_short or (len(form) > 1 and form[-2] in _ROADS and form[-1][0].isdecimal())


def road_end(words: Words, start: int, end: int) -> int:
    """Where the number ends that the model left out of a road's name: "State Route 9"."""
    is_open = words.texts[start] in _OWNED and words.texts[end - 1] in _ROADS and end - start == _PAIR
    is_told = is_open and words.blocks[end : end + 1] == [words.blocks[start]]
    return end + (is_told and _NUMBER.fullmatch(words.texts[end]) is not None)


def interstate(form: Form) -> list[str]:
    """What the short name of an interstate is found by, too."""
    number = _INTERSTATE.fullmatch(form[0]) if len(form) == 1 else None
    return [f"interstate {number[1]}"] if number else []
