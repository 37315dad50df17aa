"""The word lists behind the rules on names; each is read once, on first use."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_THREADED = re.compile(r"-[a-z]+-")
"""A little word between hyphens: "Port-au-Prince"."""


def lines(name: str) -> Iterator[str]:
    """The lines of the word list ``name`` that are no comments and not empty."""
    text = files("newsview.nlp").joinpath("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def words(*names: str) -> frozenset[str]:
    """The words of a list, or of several, genders left out."""
    found = (word for name in names for line in lines(name) for word in line.split())
    return frozenset(word.partition(":")[0] for word in found)


@cache
def genders(name: str) -> dict[str, str]:
    """The words of a list that tell a gender, with it: ``"m"`` or ``"f"``."""
    marked = (word.partition(":") for line in lines(name) for word in line.split())
    return {word: gender for word, _, gender in marked if gender}


@cache
def given_names() -> dict[str, str]:
    """Given names in lower case and whose they are: ``"m"``, ``"f"``, or ``"u"`` for both."""
    found: dict[str, str] = {}
    for line in lines("who_given_names"):
        gender, *names = line.split()
        found.update(dict.fromkeys(names, gender))
    return found


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Given names in lower case and what else whoever has them is called: "rebecca", "becca"."""
    found: dict[str, set[str]] = {}
    for line in lines("who_nicknames"):
        names = line.split()
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others - {name}) for name, others in found.items()}


@cache
def well_known() -> dict[str, str]:
    """Surnames that a person so often in the news goes by, with the gender; "x" where two have the name."""
    found: dict[str, str] = {}
    for line in lines("who_people"):
        for name, gender in re.findall(r"([^:]+):([mf])\s*", line):
            surname = name.split()[-1]
            found[surname] = gender if found.get(surname, gender) == gender else "x"
    return found


@cache
def cities() -> frozenset[str]:
    """Names of cities and provinces that are not mostly something else, without accents.

    Names stand in it as they are written and with blanks between their tokens.
    """
    found = [city for line in lines("who_cities") for city in line.split("|")]
    return frozenset(found) | {_parted(city) for city in found}


@cache
def teams() -> frozenset[str]:
    """Clubs and leagues whose names are also places or common words."""
    return frozenset(team for line in lines("who_teams") for team in line.split("|"))


@cache
def team_openers() -> frozenset[str]:
    """The first word of each of these."""
    return frozenset(team.split()[0] for team in teams())


Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""Names by their words, longest first, under their first word."""


@cache
def known_phrases() -> Phrases:
    """The known organisations of two or more words."""
    return _phrases({name for name in (*fullest("who_organisations"), *teams()) if " " in name})


@cache
def titled_people() -> Phrases:
    """People who are never named without what is a title elsewhere: "Lady Gaga"."""
    return _phrases({name for line in lines("who_titled") for name in line.split("|")})


@cache
def known_things() -> Phrases:
    """The known things of two or more words, which are neither persons nor organisations nor places."""
    return _phrases({name for name in fullest("who_things") if " " in name})


@cache
def joint_places() -> Phrases:
    """The known places with a joint in their names: "Isle of Man", "Mar-a-Lago", "Washington, D.C."."""
    joints = (" and ", " of ", " - ", " , ")
    known = {name for name in fullest("who_places") if any(joint in name for joint in joints)}
    return _phrases(known | {_parted(city) for city in cities() if _THREADED.search(city)})


@cache
def campus_cities() -> Phrases:
    """Where the universities of American states have their campuses."""
    return _phrases({city for line in lines("who_campuses") for city in line.split("|")})


def _phrases(known: set[str]) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(known, key=len, reverse=True):
        words = tuple(name.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def fullest(name: str) -> dict[str, str]:
    """Every name of a list of things with several names, with the fullest name of the same thing.

    Names stand in it as they are written and with blanks between their tokens ("Moody 's").
    """
    found: dict[str, str] = {}
    for line in lines(name):
        names = line.split("|")
        found.update(dict.fromkeys((*names, *map(_parted, names)), names[0]))
    return found


@cache
def nicknamed_places() -> dict[str, str]:
    """What places are called beside their names, with these: "Big Apple"."""
    listed = (line.split("|") for line in lines("who_place_nicknames"))
    return {nickname: name for name, *nicknames in listed for nickname in nicknames}


def _parted(name: str) -> str:
    """A name with blanks between its tokens."""
    return re.sub(r"(?<=\w)(['’]s\b|['’](?= )|-(?=\w)|,)", r" \1 ", name).replace("  ", " ").strip()
