"""Which pronouns cannot wait for a name that comes only later: "Her son rows. He is ill. Bob Roe said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.discourse import Person
    from newsview.nlp.who.pronouns.ranking import Place
    from newsview.nlp.who.pronouns.salience import Seen
    from newsview.nlp.who.pronouns.sources import Sources

_NEAR = 4
"""Tokens from "his" to the relative."""

_JUST = 3
"""Sentences for which somebody told of keeps a pronoun from waiting for a later paragraph."""


def is_late(
    words: Words, seen: Seen, place: Place, candidates: Iterable[Person], *, gender: str, sources: Sources
) -> bool:
    """Whether a name comes only in a later paragraph, and somebody of that gender was just told of.

    Or the name only tells who speaks next, and somebody unnamed keeps being told of; or it comes in a later
    sentence, and a relative acts in the one before.
    """
    i = place.token
    told = [p for p in candidates if place.distance[i] - place.distance[p.last.head] <= _JUST]
    acting = [person for person in told if person.entity is None and _has_part(words, person, i)]
    if words.sentences[seen.head] == words.sentences[i]:
        return False
    if any(person.gender == gender and _is_ones_kin(words, person) for person in acting):
        return True
    if words.blocks[seen.head] == words.blocks[i]:
        return False
    is_unnamed = any(person.count > 1 for person in acting) and sources.speaks(seen)
    return is_unnamed or any(person.entity is not None and person.gender == gender for person in told)


def _has_part(words: Words, person: Person, i: int) -> bool:
    """Whether somebody acts in the sentence before."""
    head = person.last.head
    return words.deps[head] in SUBJECTS and words.sentences[i] - words.sentences[head] == 1


def _is_ones_kin(words: Words, person: Person) -> bool:
    """Whether a relative is told of by whose they are, "her son", and so is not whom the text names next."""
    noun = person.last.head
    owners = (j for j in range(max(0, noun - _NEAR), noun) if words.heads[j] == noun)
    return person.key in lexicon("who_kin") and any(words.lowers[j] in GENDERS for j in owners)
