"""Federal courts of appeals by their circuit: "9th U.S. Circuit Court of Appeals", "the Ninth Circuit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WRITTEN = {low: n for n, low in enumerate((*_ORDINALS, "eleventh"), 1)}
_NAMED = {"d.c.": "dc", "dc": "dc", "d.c": "dc", "columbia": "dc", "federal": "federal"}
_COURTS = (
    ["circuit"],
    ["circuit", "court", "of", "appeals"],
    ["circuit", "appeals", "court"],
    ["circuit", "federal", "appeals", "court"],
    ["circuit", "federal", "court", "of", "appeals"],
)
"""What is behind the number: a state has plain circuit courts with one, too."""

_NATIONS = frozenset({"u.s.", "us", "united", "states"})
_APPEALS = ["court", "of", "appeals", "for", "the"]


def circuit_names(form: Form) -> list[str]:
    """What all names of one such court are found by, whatever its number is written like."""
    lows = [word.lower() for word in form if word.lower() not in _NATIONS]
    if lows[:5] == _APPEALS:
        lows = lows[5:]
        lows = lows[2 * (lows[:2] == ["district", "of"]) :]
    number = _number(lows[0]) if lows else ""
    return [f"circuit {number}"] if number and lows[1:] in _COURTS else []


def _number(low: str) -> str:
    """The number of a circuit, or the letters of the capital's; "" for any other word."""
    if low[0].isdecimal():
        return low.rstrip("sthndr")
    return str(_WRITTEN.get(low, "")) or _NAMED.get(low, "")
