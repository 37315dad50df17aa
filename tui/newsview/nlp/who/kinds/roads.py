"""Roads that are told by a number: "Interstate 80", "I-80", "State Route 9"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form

_ROADS = frozenset({"Interstate", "Highway", "Route", "Hwy", "Hwy.", "Autobahn", "Motorway"})
_INTERSTATE = re.compile(r"I-(\d{1,3})")


def is_road(form: Form) -> bool:
    """Whether a name is a road's by its number."""
    is_short = len(form) == 1 and _INTERSTATE.fullmatch(form[0]) is not None
    return is_short or (len(form) > 1 and form[-2] in _ROADS and form[-1][0].isdecimal())


def interstate(form: Form) -> list[str]:
    """What the short name of an interstate is found by, too."""
    number = _INTERSTATE.fullmatch(form[0]) if len(form) == 1 else None
    return [f"interstate {number[1]}"] if number else []
