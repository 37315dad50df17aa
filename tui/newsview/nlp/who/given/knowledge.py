"""What is known of names before the article is read: places, organisations, people in the news."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import (
    cities,
    colleges,
    fullest,
    given_names,
    home_clubs,
    lines,
    teams,
    things,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import bare, unaccented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.words import Words

_STATES_IN_CAPITALS = frozenset({"US", "UK", "DC"})

ON_AIR = frozenset({"news", "tv", "television", "radio", "network"})
"""What closes the name of a station."""

CAMPAIGN = "campaign"
"""What is a body behind a person's name only."""

_LAWS = frozenset({"law", "rule", "razor", "cube", "creed"})
"""What anybody may have unless it has a capital."""

_DOLLARS = frozenset({"dollar", "dollars"})
_DEBTS = frozenset(
    {"note", "notes", "bond", "bonds", "bill", "bills", "yield", "yields", "market", "markets", "futures"}
    | {"securities", "debt", "curve", "prices", "auction", "auctions", "rates", "traders", "investors"}
)
"""What a treasury gives out, and what is done with it."""

_SHORTEST_BODY = 3
"""Letters of the shortest name that is no word's."""

_SHORTEST_LOUD = 4
_LONGEST_PREFIX = 4
"""Letters and dots of what tells a dollar sign's country: "NZ", "U.S."."""

_SHORTEST_STREET = 7
"""Letters of the longest word that hardly is a street, whatever it ends in: "Norweg"."""

_INFLECTED = (
    ("ies", "y"),
    ("men", "man"),
    ("es", ""),
    ("s", ""),
    ("ing", ""),
    ("ing", "e"),
    ("ed", ""),
    ("ed", "e"),
    ("ly", ""),
)


def is_place(text: str) -> bool:
    """Whether the name is a listed country, state or region."""
    places = fullest("who_places")
    # "U.A.E", whose last stop a tokeniser parts
    return text in places or (text[-2:-1] == "." and f"{text}." in places)


def is_organisation(text: str) -> bool:
    """Whether the name is a listed organisation."""
    return text in fullest("who_organisations")


def is_outlet(text: str) -> bool:
    """Whether the name is a paper's, a magazine's or a station's."""
    last = text.lower().rpartition(" ")[2]
    return last in lexicon("who_press") or last in ON_AIR or text in _media()


@cache
def _media() -> frozenset[str]:
    return frozenset(name for line in lines("who_organisations_media") for name in line.split("|"))


def is_thing(text: str) -> bool:
    """Whether the name is a listed prize, contest, product or work."""
    return text in things()


def is_street(low: str) -> bool:
    """Whether the lower-case word is the name of a street by its end: "lindenstraße", or is such an end."""
    ends = tuple(lexicon("who_street_ends"))
    return low in ends or (low.endswith(ends) and len(low) > _SHORTEST_STREET)


def is_postal(text: str) -> bool:
    """Whether it is two capitals that are a state on an envelope, and anything else elsewhere: "CT", "OR"."""
    return len(text) == 2 and text.isupper() and text not in _STATES_IN_CAPITALS


def is_state(text: str) -> bool:
    """Whether the name is an American state's, in full."""
    return text in _states()


@cache
def _states() -> frozenset[str]:
    places = fullest("who_places")
    return frozenset(full for short, full in places.items() if is_postal(short))


def is_city(text: str) -> bool:
    """Whether the name is one of a listed city, with or without its accents."""
    return unaccented(text) in cities()


def is_somewhere(text: str) -> bool:
    """Whether the name is a listed place or city."""
    return is_city(text) or (is_place(text) and not is_postal(text))


def is_listed(text: str) -> bool:
    """Whether the name alone, where nothing else speaks for it, is one of a place or an organisation."""
    if is_place(text):
        return not is_postal(text)
    is_word = len(text) < _SHORTEST_BODY and (text.lower() in lexicon("who_abbreviations") or text == "IS")
    if is_loud_body(text):
        return True
    is_body = is_organisation(text) and (len(text) >= _SHORTEST_BODY or text.isupper()) and not is_word
    return is_body or (text in teams() and not is_city(text))


def is_loud_body(text: str) -> bool:
    """Whether a listed organisation's name is written in capitals, and is no word: "HUAWEI"."""
    is_name = text.isupper() and len(text) >= _SHORTEST_LOUD and is_organisation(text.title())
    return is_name and not (is_common(text.lower()) or is_given(text.lower()) or is_somewhere(text.title()))


def is_club(form: Sequence[str], i: int) -> bool:
    """Whether the words are a home and, from ``i`` on, the nickname of its club: "Cleveland Rams"."""
    home, nickname = " ".join(form[:i]), " ".join(form[i:])
    is_any = nickname in teams() and (is_somewhere(home) or is_college(home))
    return is_any or (0 < i < len(form) and f"{home} {nickname}" in home_clubs())


def is_college(text: str) -> bool:
    """Whether the teams of a university go by the name: "Furman", "Boise State"."""
    is_state = text.endswith((" State", " Tech")) and is_organisation(text)
    is_named = is_organisation(f"{text} University") and text.lower() not in lexicon("who_demonyms")
    return is_state or is_named or text in colleges()


def is_given(low: str) -> bool:
    """Whether the lower-case word is a given name."""
    return low in given_names()


def are_two(one: str, other: str) -> bool:
    """Whether the words around "&" are well-known names of two: "US & Canada", not "Marks & Spencer"."""
    return (is_place(one) and is_place(other)) or (is_organisation(one) and is_organisation(other))


def closes_body(word: str) -> bool:
    """Whether a noun in the lower case closes a body's name: "Tarnian government", "Roe campaign"."""
    return word.lower() in lexicon("who_tails") or word == CAMPAIGN


def is_lone_country(text: str) -> bool:
    """Whether the name is a listed place's and no person's: "Paraguay", not "Jordan"."""
    return is_place(text) and not (is_postal(text) or is_given(text.lower()) or is_surname(text))


_LANDS = frozenset({"Gaza", "Taiwan", "Kosovo", "Crimea", "Kurdistan", "Kashmir", "Tibet", "Palestine"})
"""What is called a country and may be no listed nation."""


def is_land(text: str) -> bool:
    """Whether the name is a country's or the like and no person's: "Paraguay", not the city of "Munster"."""
    return is_lone_country(text) and (text.lower() in lexicon("who_nations") or text in _LANDS)


def is_debt(words: Words, start: int, end: int) -> bool:
    """Whether what a state owes is meant, and not who looks after it: "Treasury yields"."""
    return words.texts[start:end] == ["Treasury"] and not _DEBTS.isdisjoint(words.lowers[end : end + 1])


def is_lone_body(text: str) -> bool:
    """Whether the name is a listed organisation's and no person's: "Twitter", not "Ford"."""
    return is_organisation(text) and not (is_given(text.lower()) or is_surname(text))


@cache
def heads() -> frozenset[str]:
    """What organisations, places and events are called by: "party", "river", "prize"."""
    return lexicon("who_org_heads", "who_place_heads", "who_other_heads")


def is_surname(text: str) -> bool:
    """Whether the word is a frequent surname and nothing else."""
    return text.lower() in lexicon("who_surnames")


@lru_cache(maxsize=20_000)
def is_common(low: str) -> bool:
    """Whether the lower-case word is a common one, in its base form or inflected."""
    common = lexicon("who_common")
    if low in common:
        return True
    return any(low.endswith(end) and low.removesuffix(end) + back in common for end, back in _INFLECTED)


@cache
def bodies() -> frozenset[str]:
    """What organisations are called by before "of" and "for": "Bank of …", "Center for …"."""
    return lexicon("who_org_heads") | {"center", "centre"}


@cache
def eponyms() -> frozenset[str]:
    """What is called by whose it is not, as it is written: "Roe’s disease", "Moore’s Law"."""
    listed = lexicon("who_eponyms")
    return (listed - _LAWS) | {low.title() for low in listed}


@cache
def firsts() -> frozenset[str]:
    """What opens the names of organisations and places in other languages: "Fondation …", "Rue …"."""
    return lexicon("who_org_firsts", "who_place_firsts")


@cache
def groups() -> frozenset[str]:
    """Capitalised words that name nations, faiths, days and the like."""
    return lexicon("who_demonyms", "who_not_names")


_NOMINAL = ("N", "J")
"""What tags of nouns, and of strange words that the model takes for adjectives, begin with."""


def is_brand(words: Words, i: int) -> bool:
    """Whether the noun is a listed organisation's name and no common word, whatever its tag: "Uber"."""
    is_noun = words.tags[i][0] in _NOMINAL and len(words.texts[i]) > 2
    return is_noun and is_organisation(words.texts[i]) and not is_common(words.lowers[i])


def owns_office(words: Words, i: int) -> bool:
    """Whether the possessive is a place's or listed body's that has an office named by itself.

    "NASA's Office of the Inspector General", not "Sheriff's Office of Tarn County".
    """
    is_named = words.lowers[i + 1 : i + 2] != [] and words.lowers[i + 1] in bodies()
    owners = (" ".join(words.texts[max(0, i - n) : i]) for n in (1, 2, 3))
    is_for = not {"of", "for"}.isdisjoint(words.lowers[i + 2 : i + 3])
    return is_named and is_for and any(is_organisation(owner) or is_place(owner) for owner in owners)


def has_head(words: Words, start: int, end: int) -> bool:
    """Whether the tokens end in such a head, open with one, or have it before "of", "for" or its city."""
    if end - start < 2:
        return False
    if bare(words.lowers[end - 1]) in heads() or words.lowers[start] in firsts():
        return True
    if is_city(words.texts[end - 1]) and not bodies().isdisjoint(words.lowers[start : end - 1]):
        return True
    return any(
        (words.lowers[i] in heads() and words.lowers[i + 1] in {"of", "for", "on"})
        or (words.lowers[i] in lexicon("who_associates") and words.lowers[i + 1] in {"of", "for"})
        for i in range(start, end - 1)
    )


def is_currency(words: Words, start: int, end: int) -> bool:
    """Whether a name tells of whose money a sum is: "US $3", "U.S. dollars", not "to pay Kelm $3"."""
    text = " ".join(words.texts[start:end])
    is_signed = words.texts[end : end + 1] == ["$"]
    is_country = is_somewhere(text) or (text.isupper() and len(text) <= _LONGEST_PREFIX)
    is_country = is_country and not is_lone_body(text)
    return (is_signed and is_country) or not _DOLLARS.isdisjoint(words.lowers[end : end + 1])
