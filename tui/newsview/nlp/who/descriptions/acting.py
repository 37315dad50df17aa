"""Bodies that act on what a noun stands for, and so are others: "Roe Motors has sued the company"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.salience import OBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_WITHIN = frozenset({"poss", "pobj", "prep", "dobj", "dative", "agent"})
"""What leads from a noun up to the verb that it is told with."""

_RELATIVES = frozenset({"which", "that", "who"})


def acting_on(words: Words, near: Sequence[Seen], i: int) -> set[object]:
    """Whoever acts in the clause that the noun has another part in."""
    if (verb := _outdoing(words, i)) >= 0:
        return {s.key for s in near if words.deps[s.head] == "dobj" and words.heads[s.head] == verb}
    verbs = set(_verbs(words, i))
    acting = {s.key for s in near if words.deps[s.head] in SUBJECTS and words.heads[s.head] in verbs}
    told_of = set(_told_of(words, i))
    return acting | {s.key for s in near if s.head in told_of}


def _outdoing(words: Words, i: int) -> int:
    """The verb by which somebody becomes what another was, else -1: "overtook Roe Motors as the first"."""
    link = words.heads[i]
    verb = words.heads[link]
    is_as = words.deps[i] == "pobj" and words.lowers[link] == "as"
    return verb if is_as and words.lowers[verb] in lexicon("who_outdoing") else -1


def _verbs(words: Words, i: int) -> Iterator[int]:
    """The verb that governs the noun, with no more than a preposition between, and one that goes on to it.

    "Invested in the company", "wants to buy the company".
    """
    above = words.heads[i]
    if words.deps[i] in OBJECTS:
        verb = above
    elif words.deps[i] == "pobj" and words.deps[above] in {"prep", "agent"}:
        verb = words.heads[above]
    else:
        return
    yield verb
    while words.deps[verb] == "xcomp":
        verb = words.heads[verb]
        yield verb


def _told_of(words: Words, i: int) -> Iterator[int]:
    """The noun whose relative clause the token is in, of which another part acts there.

    "Roe Motors, which accounts for half of the company's sales".
    """
    while words.deps[i] in _WITHIN:
        i = words.heads[i]
    acts = (j for j in range(words.sentence(i)[0], i) if words.heads[j] == i and words.deps[j] in SUBJECTS)
    if words.deps[i] == "relcl" and any(words.lowers[j] in _RELATIVES for j in acts):
        yield words.heads[i]
