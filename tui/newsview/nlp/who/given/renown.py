"""Offices that readers know people by, whatever the text tells of them: "the former president" for Carter."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.nlp.who.given.lexicon import foremost, lines, nicknames
from newsview.nlp.who.given.nations import widened

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ANY = "+"
"""What marks the words before a noun of which one must stand there."""


class Office(Struct, frozen=True):
    """What someone is or was.

    Attributes:
        noun: The noun for it, in lower case.
        told: The words that may go with the noun.
        needed: Those of which one must, where there are any.
    """

    noun: str
    told: frozenset[str]
    needed: frozenset[str]

    def is_meant(self, noun: str, phrase: Collection[str]) -> bool:
        """Whether the noun with those words can mean it."""
        return (
            noun == self.noun
            and self.told.issuperset(phrase)
            and not (self.needed.isdisjoint(phrase) and self.needed)
        )


def offices(name: str, gender: str | None) -> tuple[Office, ...]:
    """The offices of whoever is so called, by the whole name or, if well known, by the surname."""
    whole = next((own for form in _forms(name) if (own := _by_name().get(form))), ())
    if whole or name not in foremost():
        return tuple(office for own, office in whole if gender in {None, own})
    meant = gender or foremost()[name]
    return tuple(office for own, office in _by_surname().get(name.lower(), ()) if own == meant)


def _forms(name: str) -> Iterator[str]:
    """A name in lower case as it is, and as papers call the known: "Joseph R. Biden", "Joe Biden"."""
    yield name.lower()
    given, _, others = name.lower().partition(" ")
    plain = " ".join(word for word in others.split() if len(word.strip(".")) > 1)
    yield f"{given} {plain}"
    yield from (f"{nickname} {plain}" for nickname in sorted(nicknames().get(given, ())))


@cache
def office_nouns() -> frozenset[str]:
    """The nouns of all such offices, as they are written: "the Secretary of State", too."""
    nouns = {office.noun for own in _by_name().values() for _, office in own}
    return frozenset(nouns | {noun.capitalize() for noun in nouns})


def known_as(noun: str, phrase: Collection[str]) -> Iterator[str]:
    """The whole names, in lower case, of those whom readers know by an office."""
    return (who for who, own in _by_name().items() if any(one.is_meant(noun, phrase) for _, one in own))


@cache
def _by_name() -> dict[str, tuple[tuple[str, Office], ...]]:
    """Whole names in lower case, with the offices, each with the gender."""
    found: dict[str, tuple[tuple[str, Office], ...]] = {}
    for line in lines("who_renowned"):
        who, _, told = line.partition(" | ")
        name, _, gender = who.partition(":")
        found[name.lower()] = tuple((gender, office) for one in told.split("; ") for office in _read(one))
    return found


@cache
def _by_surname() -> dict[str, tuple[tuple[str, Office], ...]]:
    found: dict[str, tuple[tuple[str, Office], ...]] = {}
    for name, own in _by_name().items():
        surname = name.split()[-1]
        found[surname] = (*found.get(surname, ()), *own)
    return found


def _read(told: str) -> Iterator[Office]:
    *words, nouns = told.split()
    before = [part for word in words for part in _parts(word)]
    needed = widened(word[1:] for word in before if word.startswith(_ANY))
    may = widened(word.removeprefix(_ANY) for word in before)
    for noun in nouns.split("/"):
        yield Office(noun, frozenset(may), frozenset(needed))


def _parts(word: str) -> Iterator[str]:
    """A word before a noun and, as they stand in a text, what its hyphens join: "late-night"."""
    mark = _ANY if word.startswith(_ANY) else ""
    yield word
    yield from (f"{mark}{part}" for part in word.removeprefix(_ANY).split("-"))
