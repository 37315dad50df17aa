"""The noun for who or what speaks, where the parse hangs a clause on one behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.times import DAYS
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_PEOPLE = frozenset({"people", "folks", "men", "women", "children", "those", "anyone", "everyone"})
_DEEPEST = 4
"""Nouns from the one a clause hangs on to the one it is about."""


def holder(parse: Parse, noun: int, is_someone: bool) -> int:
    """The noun for who or what speaks, where the parse takes one behind it: “[a sign] on the pier that read”.

    Only a person goes on with “who”: “[a guard] from the group, who said”.
    """
    at = noun
    for _ in range(_DEEPEST):
        if _is_person(parse.words[at]) if is_someone else parse.words[at] in noun_forms("nouns_texts"):
            return at
        is_name = parse.tags[at] == "NNP" and parse.words[at] not in DAYS
        is_bodys = at in parse.places or parse.named.get(at + 1) in parse.bodies
        is_name = is_name and not (is_someone and is_bodys)
        above = parse.heads[parse.heads[at]]
        if parse.tags[above] == "JJ" and parse.heads[above] < above:
            above = parse.heads[above]  # “a guard familiar with the plan who said”
        if is_someone and parse.is_verb(above):
            taken = parse.child(above, "dobj")  # “met [guards] at a lodge who said”
            above = taken if taken is not None and above < taken < at else above
        if parse.deps[at] != "pobj" or is_name or above >= at or parse.tags[above] not in {"NN", "NNS"}:
            break
        at = above
    return noun


def spokesperson(parse: Parse, noun: int) -> int | None:
    """Who speaks for what a participle hangs on: “[a spokesman] for the camp describing it”."""
    link = parse.heads[noun]
    above = parse.heads[link]
    speaks_for = parse.deps[noun] == "pobj" and parse.words[link] in {"for", "at", "with"} and above < link
    return above if speaks_for and _is_person(parse.words[above]) else None


def _is_person(word: str) -> bool:
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return any(is_person_noun(form) for form in forms) or word in _PEOPLE
