"""Planets and moons in reports of space, where "Mercury" and "Titan" are no firms or gods.

Where everybody is, on Earth and in the Solar System, is no place to tell apart; neither is the Moon above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.text import DASHES, PROPER, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_FEWEST = 3
"""Different words of space in a report of it."""

_SPACE = frozenset(
    {
        *("planet", "planets", "planetary", "orbit", "orbits", "orbiting", "orbited", "orbiter", "orbital"),
        *("spacecraft", "moon", "moons", "lunar", "nasa", "solar", "astronomers", "astronomer"),
        *("astronomy", "asteroid", "asteroids", "comet", "lander", "landers", "rover", "rovers"),
        *("astronaut", "astronauts", "flyby", "galaxy", "galaxies", "exoplanet", "exoplanets", "crater"),
        *("craters", "telescope", "telescopes", "rocket", "rockets", "satellite", "satellites"),
        *("cosmic", "interstellar"),
    }
)
_BODIES = frozenset(
    {
        *("Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto", "Ceres"),
        *("Io", "Europa", "Ganymede", "Callisto", "Titan", "Enceladus", "Mimas", "Tethys", "Dione", "Rhea"),
        *("Iapetus", "Triton", "Charon", "Phobos", "Deimos", "Miranda", "Ariel", "Umbriel", "Titania"),
        *("Oberon", "Eris", "Sedna", "Vesta", "Bennu", "Ryugu", "Makemake", "Haumea"),
    }
)
_KINDS = frozenset({"planet", "moon", "asteroid", "comet"})
"""What goes before a body's name, also with a capital."""


def heavens(words: Words) -> list[Candidate]:
    """The planets and moons that the text names, if it is of space."""
    if len(_SPACE.intersection(words.lowers)) < _FEWEST:
        return []
    return [
        Candidate(i, i + 1, "PLACE")
        for i in words.standing(_BODIES)
        if not (words.headlines[i] or _goes_before(words, i) or _goes_on(words, i + 1))
    ]


def _goes_before(words: Words, i: int) -> bool:
    """Whether the name of another thing began before: "Freddie Mercury", "pre-Mars"."""
    if not i or words.blocks[i - 1] != words.blocks[i]:
        return False
    if words.texts[i - 1] in DASHES and not words.spaced[i - 1]:
        return True
    is_name = words.tags[i - 1] in PROPER and is_capitalised(words.texts[i - 1])
    return is_name and words.lowers[i - 1] not in _KINDS


def _goes_on(words: Words, end: int) -> bool:
    """Whether the name of another thing goes on: "Europa Clipper", "Mars 2020", "Earth-like"."""
    if end == len(words) or words.blocks[end] != words.blocks[end - 1] or words.texts[end].isspace():
        return False
    if words.texts[end] in DASHES:
        return not words.spaced[end - 1]
    is_name = words.tags[end] in PROPER and is_capitalised(words.texts[end])
    return is_name or words.texts[end][0].isdecimal()
