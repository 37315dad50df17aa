"""Noun phrases that point at someone or something named: appositives, predicates, "the prime minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.appositions import Appositions
from newsview.nlp.who.bearers import Bearers
from newsview.nlp.who.descriptions import Descriptions
from newsview.nlp.who.leads import leads

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.nominal import Nominal
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words


def nominals(words: Words, entities: list[EntityDraft], phrases: Phrases) -> list[Nominal]:
    """Every nominal mention of the named entities; their roles are noted on them on the way."""
    named = Bearers(words, entities)
    beside = Appositions(words, named, phrases).find()
    for nominal in beside:
        named.note_role(nominal.head, nominal.start, nominal.end, nominal.entity)
    return [*beside, *leads(words, named, phrases), *Descriptions(words, named, phrases).find(beside)]
