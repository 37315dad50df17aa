"""Which of several parties "the party" is, and "his party": the one told of last, or that of someone."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen


class Side(Struct, frozen=True):
    """A party.

    Attributes:
        people: Words for those of it, in lower case.
        names: How it is named.
    """

    people: frozenset[str]
    names: frozenset[str]

    def body(self, bodies: Iterable[EntityDraft]) -> EntityDraft | None:
        """The one of the bodies that it is."""
        return next((body for body in bodies if not self.names.isdisjoint(_names(body))), None)


_SIDES = (
    Side(
        frozenset({"republican", "republicans", "gop"}),
        frozenset({"republican party", "gop", "u.s. republican party"}),
    ),
    Side(
        frozenset({"democratic", "democrat", "democrats"}),
        frozenset({"democratic party", "democrat party", "u.s. democratic party"}),
    ),
    Side(
        frozenset({"conservative", "conservatives", "tory", "tories"}),
        frozenset({"conservative party", "conservatives", "tory party", "tories"}),
    ),
    Side(frozenset({"labour"}), frozenset({"labour party", "labour", "u.k. labour party"})),
    Side(
        frozenset({"liberal", "liberals"}),
        frozenset({"liberal party", "liberal party of canada", "liberals"}),
    ),
    Side(frozenset({"ndp", "ndper"}), frozenset({"new democratic party", "ndp"})),
)

_BACK = 2
"""Sentences back in which a side has been told of."""


def told_side(words: Words, named: Bearers, i: int) -> Side | None:
    """The side of which the token's sentence tells alone, or the last one before that tells of any."""
    number, end = words.sentences[i], i
    for before in range(number, max(-1, number - 1 - _BACK), -1):
        begin = words.sentence_starts[before]
        if any(_is_of_no_side(entity) for _, _, entity in named.between(begin, end)):
            return None
        told = _spoken_of(words, named, begin, end) or _of_persons(named, begin, end)
        if told:
            return told[0] if len(told) == 1 else None
        end = begin
    return None


def of_side(side: Side, near: Iterable[Seen]) -> EntityDraft | None:
    """The body last named that is the party in one place: "the Tarn Democratic Party"."""
    bodies = (seen.entity for seen in near if seen.entity is not None)
    places = [body for body in bodies if _is_party(body) and not side.people.isdisjoint(_words(body))]
    return places[-1] if places else None


def side_of(named: Bearers, person: EntityDraft) -> Side | None:
    """The party that the text tells somebody to be of, or that readers know."""
    told = [side for side in _SIDES if not side.people.isdisjoint(named.role_words[person])]
    if told:
        return told[0] if len(told) == 1 else None
    return _known().get(person.name.lower())


def told_with_side(named: Bearers, person: EntityDraft) -> set[str]:
    """The words of someone's roles, with those for the people of the party."""
    side = side_of(named, person)
    return named.role_words[person] | (side.people if side is not None else set())


def _spoken_of(words: Words, named: Bearers, begin: int, end: int) -> list[Side]:
    """The sides that the tokens name, but in names of others: "Democratic Republic of Tarn"."""
    inside = {
        i: entity
        for start, stop, entity in named.between(begin, end)
        if entity.kind in {EntityKind.ORGANISATION, EntityKind.PLACE}
        for i in range(start, stop)
    }
    told: dict[Side, None] = {}
    for i in range(begin, end):
        side = next((one for one in _SIDES if words.lowers[i] in one.people), None)
        if (
            side is not None
            and words.texts[i][:1].isupper()
            and (i not in inside or not side.names.isdisjoint(_names(inside[i])))
        ):
            told.setdefault(side)
    return [*told]


def _of_persons(named: Bearers, begin: int, end: int) -> list[Side]:
    people = (entity for _, _, entity in named.between(begin, end) if entity.kind is EntityKind.PERSON)
    sides = (side_of(named, person) for person in people)
    return list(dict.fromkeys(side for side in sides if side is not None))


def _is_of_no_side(body: EntityDraft) -> bool:
    """Whether it is another party: "the Tarn People's Party"."""
    told = _words(body)
    return _is_party(body) and all(side.people.isdisjoint(told) for side in _SIDES)


def _is_party(body: EntityDraft) -> bool:
    return body.kind is EntityKind.ORGANISATION and "party" in body.name.lower().split()


def _words(body: EntityDraft) -> set[str]:
    return {*body.name.lower().split()}


def _names(body: EntityDraft) -> set[str]:
    """What the body is called, whatever is short for it: initials are others', too."""
    return {body.name.lower(), *(name.lower() for name in body.aliases if not name.isupper())}


@cache
def _known() -> dict[str, Side]:
    """Whole names in lower case, and the surnames that are enough, each with the party."""
    found: dict[str, Side] = {}
    for line in lines("who_partisans"):
        party, _, names = line.partition(": ")
        side = next(side for side in _SIDES if party in side.people)
        found.update(dict.fromkeys(names.lower().split("|"), side))
    return found
