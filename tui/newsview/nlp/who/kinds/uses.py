"""What a name is used for in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_MEMBERS = frozenset(
    {"member", "members", "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "chair"}
)
"""Whom only bodies have."""

_EMPLOYING = frozenset({"of", "at", "for", "with"})
_PUBLISHED = frozenset({"published", "reported", "aired"})

ACTING = frozenset({"nsubj", "nsubjpass", "agent", "poss", "appos"})
"""Dependency labels of what does or has something."""


def use(words: Words, candidate: Candidate) -> str:
    """Whether the name "acts", "tells apart" one thing from others like it, or merely "stands" there."""
    label = words.deps[words.root(candidate.start, candidate.end)]
    if label in ACTING or not POSSESSIVES.isdisjoint(words.texts[candidate.end : candidate.end + 1]):
        return "acts"
    return "tells apart" if label in {"compound", "nmod", "amod"} else "stands"


def has_members(words: Words, candidate: Candidate) -> bool:
    """Whether somebody whom only bodies have is the name's: "another RTC member"."""
    return not _MEMBERS.isdisjoint(words.lowers[candidate.end : candidate.end + 1])


def of_body(follows: list[str]) -> bool:
    """Whether the noun goes behind the names of organisations: "the Hadash party", "Sabres captain"."""
    bodies = (lexicon("who_outlets"), lexicon("who_titles"), lexicon("who_relations"))
    return any(not low.isdisjoint(follows) for low in bodies)


def employs(words: Words, candidate: Candidate) -> bool:
    """Whether the name is whom someone works for: "president of SpaceX", "an analyst at IHS".

    Nobody does behind another name, "head of the Kelm Council Ann Roe", or where justice is asked for.
    """
    root = words.root(candidate.start, candidate.end)
    prep = words.heads[root]
    if words.deps[root] != "pobj" or words.lowers[prep] not in _EMPLOYING:
        return False
    role = words.lowers[words.heads[prep]]
    is_behind = any(text[0].isupper() for text in words.texts[prep + 1 : candidate.start])
    if candidate.label == "PERSON" and (is_behind or role == "justice"):
        return False
    # "the mayor of Kelm"
    is_role = role in lexicon("who_titles") and role not in lexicon("who_whereabouts")
    return is_role or role in _PUBLISHED
