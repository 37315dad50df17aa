"""Noun phrases that point at someone or something named: appositives, "the prime minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.appositions import Appositions
from newsview.nlp.who.descriptions.billed import billed
from newsview.nlp.who.descriptions.clauses import latter
from newsview.nlp.who.descriptions.descriptions import Descriptions
from newsview.nlp.who.descriptions.heralded import heralded
from newsview.nlp.who.descriptions.leads import leads
from newsview.nlp.who.descriptions.nationals import nationals
from newsview.nlp.who.descriptions.predicates import called_by_name, identified, predicates
from newsview.nlp.who.descriptions.renowned import Renown
from newsview.nlp.who.descriptions.rosters import rosters
from newsview.nlp.who.descriptions.sitting import sitting

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.nominal import Nominal
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words


def nominals(words: Words, named: Bearers, phrases: Phrases) -> list[Nominal]:
    """Every nominal mention of the named entities; their roles are noted on them on the way.

    What someone is only said to be ("Roe is the mayor") points at nobody, but is a role.
    """
    lines = rosters(words, named)
    listed = {i for item in lines for i in range(item.start, item.end)}
    by_name = (*identified(words, named, phrases), *called_by_name(words, named, phrases))
    apposed = [*Appositions(words, named, phrases).find(), *by_name]
    apposed = [*lines, *(item for item in apposed if item.head not in listed)]
    beside = sorted(apposed, key=lambda item: item.start)
    said = predicates(words, named, phrases, named.at)
    for nominal in sorted([*beside, *said], key=lambda item: item.start):
        named.note_role(nominal.head, nominal.start, nominal.end, nominal.entity)
    apart = {item.head for item in beside}
    brought = (*billed(words, named), *heralded(words, named, phrases), *leads(words, named, phrases))
    in_office = [item for item in sitting(words, named) if item.head not in apart]
    apart |= {item.head for item in in_office}
    before = {item.head: item for item in brought if item.head not in apart}
    # "The star" of a lead is sooner whoever has been named.
    brought_in = [item for item in before.values() if words.lowers[item.start] != "the"]
    for item in (*in_office, *brought_in):
        named.repeat_role(item.head, item.start, item.entity)
    renown = Renown(words, named)
    described = Descriptions(words, named, phrases, renown).find([*beside, *in_office, *brought_in])
    heads = {item.head for item in described}
    told = [*beside, *in_office, *(item for item in before.values() if item.head not in heads), *described]
    told += [*latter(words, named), *nationals(words, named)]
    return [*told, *renown.find({item.head for item in told})]
