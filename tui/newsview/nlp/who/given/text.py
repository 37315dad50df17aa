"""What single words tell by themselves, whatever stands around them."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
"""What may close a person's name."""

HONOURS = frozenset(
    {"QC", "KC", "OBE", "MBE", "CBE", "KBE", "DBE", "FRS", "PhD", "MP", "MSP", "MEP", "MLA", "JP"}
)
"""Letters that go behind a person's whole name and are none of it."""

POSSESSIVES = frozenset({"'s", "’s", "'", "’", "ʼs"})
PROPER = frozenset({"NNP", "NNPS"})
"""The tags of names."""

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""The tags of verbs that have a subject."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""The dependency labels of subjects."""

RELATIVES = frozenset({"who", "that"})
"""What opens a clause that tells of somebody: "Roe, who left"."""

INDEFINITE = frozenset({"a", "an", "another", "one"})
"""What brings in somebody new."""

GENDERS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
"""The pronouns of the third person, and the gender that each tells."""

OPENING_MARKS = frozenset({"“", '"', "‘", "``", "''"})
CLOSING_MARKS = frozenset({"”", '"', "’", "''"})
DASHES = frozenset({"-", "–"})
REGIONS = frozenset(
    {
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "midwest"),
        *(
            "midlands",
            "outback",
            "plains",
            "hague",
            "highlands",
            "levant",
            "caucasus",
            "sahel",
            "gulf",
            "balkans",
        ),
    }
)
"""Parts of a country or of the world, with "the" before them."""

DIRECTIONS = frozenset({"north", "south", "east", "west"})
GROUNDS = frozenset(
    {
        *("Field", "Center", "Centre", "Garden", "Gardens", "Park", "Arena", "Dome", "Coliseum", "Stadium"),
        *("Forum", "Bowl", "Court", "Oval", "Speedway", "Raceway", "Ballpark", "Stage", "Pavilion"),
        *("Amphitheatre", "Amphitheater"),
    }
)
"""What the names of places end in where teams and bands play."""

CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:[ap]m)?|\d{1,2}[ap]m")
"""What a clock shows: "4:30pm", "10am"."""

PRINTED = frozenset({"news", "times", "post", "press", "herald", "journal", "tribune", "globe", "star"})
"""What closes the names of papers."""

PARTICLES = frozenset(
    {
        *(
            "de",
            "da",
            "do",
            "dos",
            "das",
            "del",
            "della",
            "di",
            "du",
            "la",
            "le",
            "las",
            "los",
            "van",
            "von",
            "der",
            "den",
            "ter",
        ),
        *("bin", "ibn", "ben", "al", "el", "ul", "y", "e", "zu", "af", "av"),
    }
)
"""Small words inside the names of persons and families."""

PLACE_TAILS = frozenset(
    {
        *(
            "theater",
            "theatre",
            "airport",
            "stadium",
            "river",
            "museum",
            "beach",
            "prison",
            "castle",
            "cathedral",
        ),
        *("island", "islands", "lake", "fjord", "fjords", "peninsula"),
        *("synagogue", "mosque", "cemetery", "pipeline", "canal", "reservoir", "dam"),
    }
)
"""Lower-case nouns that close the name of a place."""

PLACE_PAIRS = frozenset(
    {
        *(
            ("town", "hall"),
            ("city", "hall"),
            ("post", "office"),
            ("police", "station"),
            ("train", "station"),
        ),
        *(("refugee", "camp"), ("air", "base"), ("naval", "base"), ("military", "base"), ("army", "base")),
        *(("railway", "station"), ("bus", "station"), ("power", "station"), ("power", "plant")),
    }
)
"""The same of two words."""

COMMON_OWNERS = frozenset(
    {
        *(
            "people",
            "workers",
            "women",
            "men",
            "children",
            "farmers",
            "teachers",
            "veterans",
            "lawyers",
            "students",
        ),
        *(
            "peoples",
            "mothers",
            "nurses",
            "writers",
            "artists",
            "players",
            "consumers",
            "citizens",
            "peasants",
            "patrolmen",
            "policemen",
            "firefighters",
            "firemen",
            "longshoremen",
            "fishermen",
            "merchants",
            "employees",
            "physicians",
            "manufacturers",
        ),
    }
)
"""Whose an organisation is by its name: "People’s Liberation Front", "Workers’ Party"."""

HALVES = frozenset({"North", "South"})
"""What a country that is two states is parted into: Korea."""

MODALS = frozenset({"May", "Will"})
"""Names that look like verbs to the model: "Theresa May", "George Will"."""

TELLING = frozenset({"told", "tells", "telling", "tell"})

_LINK = re.compile(r"[\w.-]+\.[a-z]{2,3}/\w{4,}")
_SITE = re.compile(
    r"(?=\d*[A-Za-z])[A-Za-z0-9][\w-]+\."
    r"(?:com|org|net|info|news|website|tv|TV|co|io|ai|ly|fm|eu|no|se|de|ru|fr|nl|ca|(?:co|com|org)\.(?:uk|au|nz|za|in))"
)

_DOTTED = re.compile(r"(?:[A-Z]\.){3,}")
_INITIALS = re.compile(r"[A-Z]\.?|(?:[A-Z]\.){2,3}")

_SHORTEST_SLIP = 5
"""Letters of a word that is hardly another's slip by chance."""

_FAMILY_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "O’", "O'", "Fitz")


def bare(low: str) -> str:
    """A lower-case word without its closing dot."""
    return low[:-1] if low.endswith(".") and len(low) > 1 else low


def unaccented(text: str) -> str:
    """The text with its letters bare of accents: "Bogota" for "Bogotá"."""
    if text.isascii():
        return text
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def is_capitalised(text: str) -> bool:
    """Whether a word opens with a capital, or holds one as "iPhone" and "@Ilhan" do."""
    if text.islower():
        return False
    if text[:1].isupper():
        return True
    return len(text) > 2 and (text[0].isalpha() or text[0] == "@") and text[1:] != text[1:].lower()


def is_initial(word: str) -> bool:
    """Whether the word is a given name's first letter, or those of several: "J.", "E", "J.C."."""
    return bool(_INITIALS.fullmatch(word))


def is_site(text: str) -> bool:
    """Whether a word is an address on the web, as bodies go by: "Tarnfacts.org", "tarnfacts.org"."""
    return bool(_SITE.fullmatch(text))


def is_link(text: str) -> bool:
    """Whether a word says where a picture or a page is: "pic.twitter.com/Kelm1234"."""
    return "://" in text or ("/" in text and _LINK.match(text) is not None)


def site_name(text: str) -> str:
    """What a body with the word for its address is called, too: "Kelmly" for "Kelmly.com"; "" for none."""
    name, _, end = text.partition(".")
    return name if end == "com" and name[:1].isupper() else ""


def is_camel(word: str) -> bool:
    """Whether a capital stands inside the word, as in companies' names; "McCain" and "DeVos" are no such."""
    humps = (i for i in range(1, len(word)) if word[i].isupper() and word[i - 1].islower())
    return any(word[:i] not in _FAMILY_PREFIXES for i in humps)


def is_slip(one: str, other: str) -> bool:
    """Whether two longer words differ by a letter as slips do, not by a closing "s": "Houser", "Hauser"."""
    long, short = sorted((one, other), key=len, reverse=True)
    if one == other or len(short) < _SHORTEST_SLIP or long[0] != short[0] or long == short + "s":
        return False
    i = next((i for i, (a, b) in enumerate(zip(long, short, strict=False)) if a != b), len(short))
    if len(long) > len(short):
        return long[i + 1 :] == short[i:]
    is_turned = long[i : i + 2] == short[i : i + 2][::-1] and long[i + 2 :] == short[i + 2 :]
    return is_turned or long[i + 1 :] == short[i + 1 :]


def undotted(text: str) -> str:
    """Initials of three words and more without their full stops: "MIT" for "M.I.T."."""
    return text.replace(".", "") if _DOTTED.fullmatch(text) else text
