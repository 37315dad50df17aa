"""Who in a text does nothing but say things, and so is hardly ever whom others' words are about."""

from __future__ import annotations

from operator import or_
from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.owners import is_according
from newsview.nlp.who.pronouns.ranking import ANYONE
from newsview.nlp.who.pronouns.salience import SAYING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.discourse import Person
    from newsview.nlp.who.pronouns.ranking import Place
    from newsview.nlp.who.pronouns.regions import Regions
    from newsview.nlp.who.pronouns.salience import Seen

_WITHIN = frozenset({"poss", "pobj", "prep", "compound", "nmod", "appos"})
_UP = 6
"""Steps up the parse from a name to the noun that it helps to tell whose role that is."""


class Sources:
    """Tells sources from those whom they speak of.

    Args:
        regions: The document, and what in it is quoted.
        speaking: The heads of all that is said to speak.
        own: Pronouns that are said to speak.
    """

    def __init__(self, regions: Regions, speaking: Container[int], own: Container[int]) -> None:
        self._words = regions.words
        self._quoted = regions.inside
        self._speaking = speaking
        self._own = own

    def others(self, persons: list[Person], place: Place, gender: str) -> list[Person]:
        """The persons but for those who are only sources there; all, if that leaves none.

        Whoever speaks is nobody unnamed whom only others' words bring in: “My aide is ill,” he said.
        """
        if place.token in self._own:
            persons = [person for person in persons if not _is_only_quoted(person)]
        rest = [person for person in persons if not self._is_passed_over(person, persons, place, gender)]
        is_left = any(person.entity is not None or person.gender == gender for person in rest)
        return rest if is_left else persons

    def speaks(self, seen: Seen) -> bool:
        """Whether the mention only tells who says something."""
        return seen.head in self._speaking

    def says(self, seen: Seen) -> bool:
        """Whether the mention says something, in whatever way the words are told."""
        words = self._words
        is_acting = words.deps[seen.head] in SUBJECTS
        return self.speaks(seen) or (is_acting and words.lowers[words.heads[seen.head]] in SAYING)

    def _is_passed_over(self, person: Person, persons: Iterable[Person], place: Place, gender: str) -> bool:
        i, last = place.token, person.last
        if person.entity is None or not self._is_only_source(person):
            return False
        # Sources hardly speak of each other: "Roe said. “He is lost,” said Doe", "the man, according to Roe".
        is_cited = is_according(self._words, last.head) and self._is_here(last, i) and i not in self._own
        if self._quoted[i] or is_cited:
            return True
        apart = place.distance[i] - place.distance[last.head]
        is_retelling = i not in self._own and apart <= 1
        return is_retelling and any(
            self._is_told_of(other, person, place, gender) for other in persons if other is not person
        )

    def _is_only_source(self, person: Person) -> bool:
        """Whether all that somebody does is to say things."""
        words = self._words
        said = [seen.head in self._speaking for seen in person.mentions]
        apposed = [words.deps[seen.head] == "appos" for seen in person.mentions]
        is_only = all(map(or_, said, apposed)) and not any(seen.quoted for seen in person.mentions)
        return is_only and any(said)

    def _is_told_of(self, other: Person, source: Person, place: Place, gender: str) -> bool:
        """Whether the source's sentence is about the other: "Roe lost the case, Doe said. He …"."""
        words, said, i = self._words, source.last.head, place.token
        if other.gender != gender:
            return False
        if self._is_here(source.last, i):
            return other.entity is None and any(
                m.head in place.above and said < m.head < i and self._is_anyone(m) for m in other.mentions
            )
        here = [m for m in other.mentions if self._is_here(source.last, m.head) and not m.quoted]
        if other.entity is None:
            return any(m.head > said and self._is_anyone(m) for m in here)
        return any(m.head < said and words.deps[m.head] in SUBJECTS for m in here)

    def _is_anyone(self, seen: Seen) -> bool:
        return self._words.lowers[seen.head] in ANYONE

    def _is_here(self, seen: Seen, i: int) -> bool:
        return self._words.sentences[seen.head] == self._words.sentences[i]


def _is_only_quoted(person: Person) -> bool:
    return person.entity is None and all(seen.quoted for seen in person.mentions)


def told_by_another(words: Words, persons: list[Person], place: Place, gender: str) -> list[Person]:
    """The persons but for those named only to tell who another is: "Roe, a niece of Doe, left. She …"."""
    i = place.token
    if words.deps[i] not in SUBJECTS:
        return persons
    outer = {
        m.head
        for p in persons
        if p.entity is not None and p.gender == gender
        for m in p.mentions
        if m.head < i
    }
    here = words.sentences[i]
    return [
        p for p in persons if words.sentences[p.last.head] == here or not _is_told_by(words, p.last, outer)
    ]


def _is_told_by(words: Words, seen: Seen, outer: set[int]) -> bool:
    """Whether the mention stands in a noun for another, who is told of around it."""
    if seen.entity is None or seen.is_pronoun:
        return False
    i = seen.head
    for _ in range(_UP):
        if words.deps[i] not in _WITHIN:
            return False
        i = words.heads[i]
        if is_person_noun(words.lowers[i]) and i not in outer and words.deps[i] in {"appos", "attr"}:
            above = words.heads[i]
            named = {j for j in outer if words.heads[j] == above and words.deps[j] in SUBJECTS}
            return above in outer if words.deps[i] == "appos" else bool(named)
    return False
