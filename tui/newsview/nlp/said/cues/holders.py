"""The noun for who or what speaks, where the parse hangs a clause on one behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.times import DAYS, MONTHS
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
        is_name = parse.tags[at] == "NNP" and parse.words[at] not in DAYS | MONTHS
        is_bodys = at in parse.places or parse.named.get(at + 1) in parse.bodies
        is_name = is_name and not (is_someone and is_bodys)
        above = parse.heads[parse.heads[at]]
        if parse.tags[above] == "JJ" and parse.heads[above] < above:
            above = parse.heads[above]  # “a guard familiar with the plan who said”
        if is_someone and parse.is_verb(above):
            above = _met(parse, above, at)
        is_noun = parse.tags[above] in {"NN", "NNS", "NNPS"}
        if parse.deps[at] != "pobj" or is_name or above >= at or not is_noun:
            break
        at = above
    return noun


def _met(parse: Parse, verb: int, at: int) -> int:
    """Who is done something to before words that tell where or when: “met (with) [guards] in June who said”.

    Or who did it: “[guards] who were boys at the time who said”. The verb itself, where that is nobody.
    """
    taken = parse.child(verb, "dobj")
    with_whom = (parse.child(c, "pobj") for c in parse.children[verb] if parse.deps[c] == "prep" and c < at)
    taken = next((c for c in with_whom if c is not None and c != at), None) if taken is None else taken
    if taken is None and parse.deps[verb] == "relcl" and parse.heads[verb] < verb:
        return parse.heads[verb]
    return taken if taken is not None and verb < taken < at else verb


def someone_within(parse: Parse, noun: int, relative: int) -> int:
    """``noun``, or somebody in its phrase where it is a thing: “the ire of [Roe], who said”."""
    if can_speak(parse, (noun, relative)) or parse.words[relative] != "who":
        return noun
    nouns = (i for i in range(noun + 1, relative) if parse.deps[i] == "pobj" and parse.tags[i][:2] == "NN")
    nouns = (i for i in nouns if i not in parse.places and parse.words[i] not in DAYS | MONTHS)
    return next((i for i in nouns if can_speak(parse, (i, i + 1))), noun)


def spokesperson(parse: Parse, noun: int) -> int | None:
    """Who speaks for what a participle hangs on: “[a spokesman] for the camp describing it”."""
    link = parse.heads[noun]
    above = parse.heads[link]
    speaks_for = parse.deps[noun] == "pobj" and parse.words[link] in {"for", "at", "with"} and above < link
    return above if speaks_for and _is_person(parse.words[above]) else None


def _is_person(word: str) -> bool:
    forms = (word, word.removesuffix("s"), word.removesuffix("es"))
    return any(is_person_noun(form) for form in forms) or word in _PEOPLE
