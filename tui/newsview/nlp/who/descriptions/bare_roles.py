"""Roles that open without an article before a comma and a name: "Former Minister of Roads, Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.kin import is_in_law
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.pronouns.salience import SAYING

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_INSIDE = frozenset({"JJ", "JJS", "NN", "NNP", "NNPS", "HYPH"})
"""Tags of what stands before the noun of a role."""

_LINKS = frozenset({"by", "of", "with", "from", "between", "and"})
"""What a role may follow that is more than a noun: "the family of late music star, Ann Roe"."""

_LATE = frozenset({"late", "former", "ex"})
"""What opens a role wherever it stands: "they met former minister, Ann Roe"."""

_LONGEST = 8
"""Tokens of a role up to its noun."""


def bare_from(words: Words, named: Bearers, head: int) -> int:
    """Where the role begins that has the noun for its head and no article; -1 where it is none."""
    first = head
    begin = max(words.sentence(head)[0], head - _LONGEST)
    while first > begin and words.tags[first - 1] in _INSIDE and not _is_person(named, first - 1):
        first -= 1
    if first == words.sentence(head)[0] or words.lowers[first] in _LATE:
        return first
    before = words.lowers[first - 1]
    is_joined = before == "and" and is_person_noun(words.lowers[first - 2])
    whole = bare_from(words, named, first - 2) if is_joined else -1
    if whole >= 0:
        return whole  # "co-founder and chief executive"
    if before in SAYING:
        return first
    is_told = first < head or words.lowers[head + 1] in {"of", "in", "at"}
    is_apart = before == "," and words.tags[first - 2] != "CD" and not _is_person(named, first - 2)
    return first if is_told and (is_apart or before in _LINKS) else -1


def before_and(words: Words, first: int) -> int:
    """The noun that an "and" joins to a role from ``first`` on, else -1: "his son-in-law and adviser"."""
    if first < 2 or words.lowers[first - 1] != "and":
        return -1
    noun = first - 6 if is_in_law(words, first - 6) else first - 2
    return noun if is_person_noun(words.lowers[noun]) else -1


def _is_person(named: Bearers, i: int) -> bool:
    return i in named.at and named.at[i].kind is EntityKind.PERSON
