"""Strange names told for bodies by who deals with them: "worked at Kelmly", "a round led by Kelmly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import has_head, is_common, is_given, is_somewhere
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_DEALT = 4.0
"""What it says of a name that nobody is known to have."""

_WORKING = frozenset({"work", "works", "worked", "working", "interned", "employed"})
_LEADING = frozenset({"led", "co-led", "joined", "backed", "funded", "financed"})
_ROUNDS = frozenset({"round", "rounds", "funding", "financing", "investment", "raise", "raised"})
"""What investors lead."""

_ASKING = frozenset({"polled", "surveyed"})
"""What is done to people by those who count their answers."""

_INVESTORS = frozenset({"investors", "backers"})
_GIVING = frozenset({"participation", "investment", "funding", "backing"})
_NEAR = 5
"""Tokens before the name in which it is told."""


def dealing_weight(words: Words, candidate: Candidate) -> float:
    """How much it says for a body's that somebody works at, or takes money from, a strange name."""
    return _DEALT if _is_strange(words, candidate) and _is_dealt_with(words, candidate) else 0.0


def _is_strange(words: Words, candidate: Candidate) -> bool:
    """Whether a name is none of somebody or a place, as far as is known."""
    start, end = candidate.start, candidate.end
    is_known = is_given(words.lowers[start]) or is_somewhere(candidate.text(words))
    is_known |= candidate.label == "PERSON" and not candidate.is_single and not _is_asked(words, start)
    is_known = is_known or words.texts[end - 1] in well_known()
    is_name = words.tags[end - 1] in PROPER and words.texts[start][0].isupper()
    return is_name and not (is_known or has_head(words, start, end) or is_common(words.lowers[end - 1]))


def _is_asked(words: Words, start: int) -> bool:
    """Whether somebody was asked by whoever is named."""
    return start > 1 and words.lowers[start - 1] == "by" and words.lowers[start - 2] in _ASKING


def _is_dealt_with(words: Words, candidate: Candidate) -> bool:
    root = words.root(candidate.start, candidate.end)
    while words.deps[root] == "conj" and words.heads[root] < root and words.tags[words.heads[root]] in PROPER:
        root = words.heads[root]
    prep = words.heads[root]
    if words.deps[root] != "pobj" or prep >= root or not prep:
        return False
    before = words.lowers[prep - 1]
    match words.lowers[prep]:
        case "at":
            return before in _WORKING
        case "by":
            led = words.lowers[max(0, prep - _NEAR) : prep - 1]
            return before in _ASKING or (before in _LEADING and not _ROUNDS.isdisjoint(led))
        case "from":
            return before in _GIVING
        case "including" | "as" | "like":
            return not _INVESTORS.isdisjoint(words.lowers[max(0, prep - 3) : prep])
        case _:
            return False
