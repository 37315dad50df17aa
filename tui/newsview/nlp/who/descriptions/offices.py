"""Where a noun for an office stands for nobody, "the mayor's office", and where its phrase ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.clefts import is_cleft
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_OFFICES = frozenset(
    {"office", "offices", "department", "residence", "seat", "race", "mansion", "job", "post"}
)
"""What belongs to a role and not to whoever has it: "the attorney general's office"."""

_APART = frozenset(
    {"over", "after", "during", "about", "against", "before", "by", "amid", "through", "without", "via"}
    | {"since", "ahead", "alongside", "because", "despite", "until", "into", "following", "as"}
)
"""Prepositions behind a role that tell of the deed and not of who has it."""

FORMER = frozenset({"former", "ex", "then", "late"})
"""Words of who was what a noun says."""

PRESIDENT = "president"

_SERVED = [["assistant", "to"], ["assistants", "to"], ["counselor", "to"]]
_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})
_SERVING = frozenset(
    {"serve", "serves", "served", "serving", "work", "works", "worked", "working", "act", "acts", "acted"}
    | {"acting", "elected", "appointed", "hired", "named", "nominated", "installed", "replaced"}
)
"""What is done "as" a role, or makes somebody one."""


def ends_role(words: Words, named: Bearers, head: int, after: int) -> bool:
    """Whether the noun of a role is whole before the token behind it: "met the president after the war"."""
    low = words.lowers[after]
    if words.deps[after] != "prep" or after != head + 1:
        return False
    begins = after + 2 if words.lowers[after + 1 : after + 2] == ["the"] else after + 1
    if low in _APART or (low == "from" and words.tags[begins : begins + 1] != ["NNP"]):
        return True
    places = (end for _, end, one in named.between(begins, begins + 1) if one.kind is not EntityKind.PERSON)
    is_where = any(words.tags[end : end + 1] == [] or words.tags[end][:1] not in {"N", "J"} for end in places)
    is_ruler = words.lowers[head] in lexicon("who_rulers")
    return is_ruler and (low == "on" or (low in {"in", "at"} and not is_where))


def is_office(words: Words, head: int) -> bool:
    """Whether the noun is only the owner of what goes with the role, or half of another's.

    "The president and chairman of the board".
    """
    behind = words.lowers[head + 1 : head + 3]
    is_joined = behind[:1] == ["and"] and len(behind) > 1 and is_person_noun(behind[1])
    if is_joined and words.lowers[head + 3 : head + 4] in (["of"], ["at"]):
        return True
    return words.deps[head] == "poss" and words.lowers[words.heads[head]] in _OFFICES


def is_before_name(words: Words, named: Bearers, head: int) -> bool:
    """Whether a name follows, beside the noun or behind a comma."""
    beside = head + 1 if words.texts[head + 1 : head + 2] != [","] else head + 2
    return bool(named.between(beside, beside + 1))


def is_aides(words: Words, first: int) -> bool:
    """Whether the phrase from ``first`` on tells whose aide somebody is: "Counselor to the President"."""
    return words.lowers[max(0, first - 2) : first] in _SERVED


def is_only_said(words: Words, noun: int) -> bool:
    """Whether the noun only tells of another, or what somebody is: "who served as the county clerk"."""
    joint = words.heads[noun]
    is_as = words.deps[noun] == "pobj" and words.lowers[joint : joint + 2] == ["as", "the"]
    verb = words.heads[joint] if is_as else joint
    is_made = (is_as or words.deps[noun] == "oprd") and words.lowers[verb] in _SERVING
    return (words.deps[noun] in _NO_HEADS and not is_cleft(words, noun)) or is_made
