"""Whom "they" means but for the organisations: "the people said", "analysts wrote", "Democrats argued"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.owners import is_according
from newsview.nlp.who.pronouns.salience import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.regions import Regions

_PEOPLE = frozenset({"people", "sources", "men", "women", "politicians", "critics", "others", "children"})
_WRITERS = frozenset({"i", "we"})
_JOINED = 3
"""Steps from who is joined to others, or told of behind their names, to the first of them."""

_FAR = 3
"""Sentences over which several people keep "they" from an organisation named no later."""


def several_before(regions: Regions, i: int) -> int:
    """Where the last people stand that "they" at the token can mean, or -1."""
    words, told = regions.words, regions.told
    for j in range(i - 1, -1, -1):
        if told[i] - told[j] > _FAR:
            break
        is_heard = regions.inside[j] == regions.inside[i]
        if is_heard and words.tags[j] in {"NNS", "NNPS"} and _is_acting(words, j) and _are_people(words, j):
            return j
    return -1


def actors_before(regions: Regions, i: int) -> Iterator[int]:
    """The subjects of the sentences up to the token: its own, and the last one outside quotation marks.

    Whoever the writers have asked answers: "We wrote to Kelm Motors. They said".
    """
    words, told = regions.words, regions.told
    start = next((j + 1 for j in range(i - 1, -1, -1) if told[i] - told[j] > 1), 0)
    near = [j for j in range(start, i) if not regions.inside[j]]
    acting = [j for j in near if words.deps[j] in SUBJECTS and words.deps[words.heads[j]] == "ROOT"]
    is_ours = any(words.lowers[j] in _WRITERS for j in acting)
    yield from near if is_ours else acting


def _is_acting(words: Words, j: int) -> bool:
    """Whether it is a subject, or what tells by whom words are: "according to people familiar with it"."""
    for _ in range(_JOINED):
        j = words.heads[j] if words.deps[j] in {"conj", "appos"} else j
    return words.deps[j] in SUBJECTS or is_according(words, j)


def _are_people(words: Words, j: int) -> bool:
    low = words.lowers[j]
    is_named = words.tags[j] == "NNPS" and words.tags[j - 1 : j] != ["NNP"]
    says = words.deps[j] in SUBJECTS and words.lowers[words.heads[j]] in SAYING
    return says or is_named or low in _PEOPLE or is_person_noun(low) or is_person_noun(low.removesuffix("s"))
