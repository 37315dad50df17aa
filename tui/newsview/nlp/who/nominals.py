"""Noun phrases that point at someone or something named: appositives, predicates, "the prime minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.appositions import Appositions
from newsview.nlp.who.descriptions import Descriptions
from newsview.nlp.who.leads import leads
from newsview.nlp.who.predicates import identified, predicates

if TYPE_CHECKING:
    from newsview.nlp.who.bearers import Bearers
    from newsview.nlp.who.nominal import Nominal
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words


def nominals(words: Words, named: Bearers, phrases: Phrases) -> list[Nominal]:
    """Every nominal mention of the named entities; their roles are noted on them on the way."""
    said = (*predicates(words, named, phrases, named.at), *identified(words, named, phrases))
    beside = sorted([*Appositions(words, named, phrases).find(), *said], key=lambda item: item.start)
    for nominal in beside:
        named.note_role(nominal.head, nominal.start, nominal.end, nominal.entity)
    return [*beside, *leads(words, named, phrases), *Descriptions(words, named, phrases).find(beside)]
