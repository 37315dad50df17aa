"""Whom a "who" right at a pronoun stands for: "Roe, who lost his hat", "a man who lost his hat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import INDEFINITE
from newsview.nlp.who.pronouns.binding import called_so
from newsview.nlp.who.pronouns.salience import SAYING, is_within, meant_by, subjects, verb_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.ranking import Place

_WHO = frozenset({"who", "whose"})
_NOT = frozenset({"not", "n't", "n’t", "never", "anonymity", "withheld"})
_NAMED = frozenset(
    {"name", "named", "identified", "identity", "released", "disclosed", "anonymity", "publicly", "naming"}
)
_UNNAMED = frozenset({"unnamed", "unidentified", "anonymous"})
_NEXT = 4
_TOLD = 12
"""Tokens behind a "who" in which it is said that nobody is named."""

_LONGEST = 8
"""Tokens of a phrase up to its noun."""


def borne(words: Words, place: Place) -> frozenset[int]:
    """The noun that a "who" acting right here stands for: "Roe, who lost his hat", "who said he …".

    With whoever is called that, "called Roe a man who lost his hat", or tells whom it stands beside.
    """
    owned = words.heads[place.token]
    clause = verb_of(words, place.token)
    if place.kind == "g":
        while words.deps[owned] == "pobj" and words.lowers[words.heads[owned]] == "of":
            owned = words.heads[words.heads[owned]]
        clause = words.heads[owned] if words.deps[owned] == "dobj" else clause
    elif place.kind == "s" and _is_told_by_who(words, clause):
        clause = words.heads[clause]
    else:
        return frozenset()
    whos = (j for j in subjects(words, clause) if words.lowers[j] == "who")
    nouns = {meant_by(words, j) for j in whos} & place.hosts
    return frozenset(nouns | {j for noun in nouns for j in _meant_too(words, noun)})


def _is_told_by_who(words: Words, clause: int) -> bool:
    """Whether the clause is what somebody says, or when or why they do something."""
    above = words.heads[clause]
    return words.deps[clause] == "advcl" or (words.deps[clause] == "ccomp" and words.lowers[above] in SAYING)


def _meant_too(words: Words, noun: int) -> Iterator[int]:
    """Whom else a noun with a "who" means: "Roe, a man who", "called Roe a man who"; not "of those who"."""
    if words.deps[noun] == "appos":
        yield words.heads[noun]
    if words.tags[noun] == "NN":
        yield from called_so(words, noun)


def newly_borne(words: Words, place: Place, nouns: Collection[int]) -> list[int]:
    """Those of ``nouns`` that bring in someone new who acts: "a man of 40 who lost his hat"."""
    if place.kind == "g" and words.deps[words.heads[place.token]] != "dobj":
        return []
    return [noun for noun in nouns if brings_in(words, noun)]


def brings_in(words: Words, noun: int) -> bool:
    """Whether the noun brings somebody in: "a man in a hat"."""
    near = range(max(0, noun - _LONGEST), noun)
    return any(words.heads[j] == noun and words.lowers[j] in INDEFINITE for j in near)


def is_kept_unnamed(words: Words, noun: int) -> bool:
    """Whether the text says that it does not name somebody: "the officer, whose name was not released".

    One who only speaks, "an unnamed official said", is hardly ever told of.
    """
    if words.deps[noun] == "poss" or words.lowers[words.heads[noun]] in SAYING:
        return False
    behind = range(noun + 1, min(noun + _NEXT, len(words)))
    whos = (j for j in behind if words.lowers[j] in _WHO and words.heads[j] > j)
    who = next((j for j in whos if is_within(words, j, noun)), noun)
    told = words.lowers[who + 1 : who + _TOLD] if who != noun else []
    is_without = any(low in _NOT for low in told) and any(low in _NAMED for low in told)
    return is_without or any(
        words.lowers[j] in _UNNAMED and words.heads[j] == noun for j in range(max(0, noun - _NEXT), noun)
    )
