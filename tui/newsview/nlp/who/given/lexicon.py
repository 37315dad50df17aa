"""The word lists behind the rules on names; each is read once, on first use."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_OTHERS = {
    "who_organisations": ("firms", "trade", "media", "public"),
    "who_things": ("wares", "works", "events", "markets"),
}
"""Lists that stand in several files, and what the further ones end in."""

_THREADED = re.compile(r"-[a-z]+-")
"""A little word between hyphens: "Port-au-Prince"."""


def lines(name: str) -> Iterator[str]:
    """The lines of the word list ``name``, in all its files, that are no comments and not empty."""
    folder = files("newsview.nlp").joinpath("lexicon")
    for part in (name, *(f"{name}_{end}" for end in _OTHERS.get(name, ()))):
        for line in folder.joinpath(f"{part}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line


@cache
def words(*names: str) -> frozenset[str]:
    """The words of a list, or of several, genders left out."""
    found = (word for name in names for line in lines(name) for word in line.split())
    return frozenset(word.partition(":")[0] for word in found)


@cache
def listed(name: str) -> frozenset[str]:
    """The names of a list of them that are parted by "|"."""
    return frozenset(one for line in lines(name) for one in line.split("|"))


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
def newsmakers() -> dict[str, str]:
    """The whole names of those people, in lower case and without blanks and hyphens, with the gender."""
    told = (*lines("who_people"), *(line.partition(" | ")[0] for line in lines("who_renowned")))
    found = (pair for line in told for pair in re.findall(r"([^:]+):([mf])\s*", line))
    return {re.sub("[ -]", "", name).lower(): gender for name, gender in found}


@cache
def foremost() -> dict[str, str]:
    """The surnames of those people with the gender of whoever is meant first: "Obama" is a man."""
    found: dict[str, str] = {}
    for line in lines("who_people"):
        for name, gender in re.findall(r"([^:]+):([mf])\s*", line):
            found.setdefault(name.split()[-1], gender)
    return found


@cache
def cities() -> frozenset[str]:
    """Names of cities and provinces that are not mostly something else, without accents.

    Names stand in it as they are written and with blanks between their tokens.
    """
    found = listed("who_cities")
    return found | {_parted(city) for city in found}


@cache
def teams() -> frozenset[str]:
    """Clubs and leagues whose names are also places or common words."""
    return listed("who_teams")


@cache
def colleges() -> frozenset[str]:
    """What the teams of universities go by that is no place's name, with blanks between the tokens."""
    return frozenset(map(_parted, listed("who_colleges")))


@cache
def home_clubs() -> frozenset[str]:
    """Clubs of the leagues with their city, as no other name is: "Seattle Storm"."""
    return frozenset(f"{city} {name}" for city, *names in _club_rows() for name in names)


@cache
def team_openers() -> frozenset[str]:
    """The first word of each club's name without its city."""
    homely = (name for _, *names in _club_rows() for name in names)
    return frozenset(team.split()[0] for team in (*teams(), *homely))


@cache
def clubs() -> dict[str, tuple[str, str]]:
    """Nicknames that only one club has, with its city and first one: "Sixers", "Philadelphia", "76ers"."""
    count = Counter(name for _, *names in _club_rows() for name in names)
    return {name: (city, names[0]) for city, *names in _club_rows() for name in names if count[name] == 1}


@cache
def sure_clubs() -> frozenset[str]:
    """Nicknames that are of clubs wherever they stand: "Sixers", "49ers"."""
    called = ((n, name) for _, *names in _club_rows() for n, name in enumerate(names))
    return frozenset(name for n, name in called if n > 0 or name[0].isdigit())


@cache
def _club_rows() -> list[list[str]]:
    """Each club's city with its nicknames behind it: "Cleveland", "Cavaliers", "Cavs"."""
    return [line.split("|") for line in lines("who_clubs")]


class Phrases(NamedTuple):
    """Names of two and more words.

    Attributes:
        names: These, and maybe others.
        longest: The words of the longest by the first of them.
    """

    names: AbstractSet[str]
    longest: dict[str, int]


@cache
def known_phrases() -> Phrases:
    """The known organisations of two or more words."""
    return _phrases(fullest("who_organisations").keys() | teams())


@cache
def titled_people() -> Phrases:
    """People who are never named without what is a title elsewhere: "Lady Gaga"."""
    return _phrases(listed("who_titled") | frozenset(map(_parted, listed("who_titled"))))


@cache
def characters() -> Phrases:
    """Figures of tales, films and faiths, those of one word, too: "Batman", "Wonder Woman"."""
    return _phrases(listed("who_characters"))


@cache
def known_things() -> Phrases:
    """The known things of two or more words, which are neither persons nor organisations nor places."""
    return _phrases(things())


@cache
def joint_places() -> Phrases:
    """The known places that a joint parts, and nicknames: "Isle of Man", "Hart's Island", "Big Apple"."""
    joints = (" and ", " of ", " - ", " , ", " 's ", " ’s ")
    known = {name for name in fullest("who_places") if any(joint in name for joint in joints)}
    called = nicknamed_places().keys()
    return _phrases(known | called | {_parted(city) for city in cities() if _THREADED.search(city)})


@cache
def campus_cities() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Where the universities of American states have their campuses, by the first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for city in sorted(listed("who_campuses"), key=len, reverse=True):
        first, *rest = city.split()
        found[first] = (*found.get(first, ()), (first, *rest))
    return found


def _phrases(names: AbstractSet[str]) -> Phrases:
    longest: dict[str, int] = {}
    for name in names:
        if blanks := name.count(" "):
            first = name[: name.index(" ")]
            longest[first] = max(blanks + 1, longest.get(first, 0))
    return Phrases(names, longest)


@cache
def things() -> frozenset[str]:
    """Names of what is neither a person nor an organisation nor a place, as written and in tokens."""
    found = frozenset("|".join(lines("who_things")).split("|"))
    return found | {_parted(name) for name in found if _is_jointed(name)}


@cache
def fullest(name: str) -> dict[str, str]:
    """Every name of a list of things with several names, with the fullest name of the same thing.

    Names stand in it as they are written, with blanks between their tokens ("Moody 's"), with "and" for "&"
    and with "US" for "U.S.".
    """
    found: dict[str, str] = {}
    for line in lines(name):
        names = line.split("|")
        spelt = (text.replace(" & ", " and ") for text in names if " & " in text)
        undotted = (f"US {text[5:]}" for text in names if text.startswith("U.S. "))
        for text in (*names, *spelt, *undotted):
            found[text] = names[0]
            if _is_jointed(text):
                found[_parted(text)] = names[0]
    return found


@cache
def nicknamed_places() -> dict[str, str]:
    """What places are called beside their names, with these: "Big Apple"."""
    listed = (line.split("|") for line in lines("who_place_nicknames"))
    return {nickname: name for name, *nicknames in listed for nickname in nicknames}


def _is_jointed(name: str) -> bool:
    """Whether a name may have more tokens than words."""
    return any(mark in name for mark in "-'’,:\"“")


def _parted(name: str) -> str:
    """A name with blanks between its tokens."""
    return (
        re.sub(r"(?<=\w)(?:['’]s\b|['’](?= )|-(?=\w)|,|:(?= ))|[\"“”]", r" \g<0> ", name)
        .replace("  ", " ")
        .strip()
    )
