"""Who "the Brazilian" is: the only one of those named that the text has told to be of that nation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.belonging import is_of_people
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nominal import Nominal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "agent"})
_BACK = 4
"""Sentences back within which whoever is meant has been named."""


def nationals(words: Words, named: Bearers) -> Iterator[Nominal]:
    """The nouns for one of a nation that stand for somebody: "Brazilian striker Bob Doe", "the Brazilian"."""
    for i in words.standing(frozenset({"the", "The"}), behind=3):
        noun = i + 1
        if words.lowers[noun] not in lexicon("who_demonyms") or not is_of_people(words, noun):
            continue
        if words.deps[noun] not in _PARTS or noun in named.at or words.texts[noun + 1] in {"-", "and"}:
            continue
        told = [one for one in named.people if words.lowers[noun] in named.role_words[one]]
        last = named.last_before(told[0], i) if len(told) == 1 else -1
        is_near = last >= 0 and words.sentences[i] - words.sentences[last] <= _BACK
        if is_near and told[0].kind is EntityKind.PERSON:
            yield Nominal(i, noun + 1, noun, told[0])
