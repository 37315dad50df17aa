"""Where a noun for an office stands for nobody: "the mayor's office", "the mayor Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_OFFICES = frozenset(
    {"office", "offices", "department", "residence", "seat", "race", "mansion", "job", "post"}
)
"""What belongs to a role and not to whoever has it: "the attorney general's office"."""

_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})
_SERVING = frozenset(
    {"serve", "serves", "served", "serving", "work", "works", "worked", "working", "act", "acts", "acted"}
    | {"acting", "elected", "appointed", "hired", "named", "nominated", "installed", "replaced"}
)
"""What is done "as" a role, or makes somebody one."""


def is_office(words: Words, head: int) -> bool:
    """Whether the noun is only the owner of what goes with the role."""
    return words.deps[head] == "poss" and words.lowers[words.heads[head]] in _OFFICES


def is_before_name(words: Words, named: Bearers, head: int) -> bool:
    """Whether a name follows, beside the noun or behind a comma."""
    beside = head + 1 if words.texts[head + 1 : head + 2] != [","] else head + 2
    return bool(named.between(beside, beside + 1))


def is_only_said(words: Words, noun: int) -> bool:
    """Whether the noun only tells of another, or what somebody is: "who served as the county clerk"."""
    joint = words.heads[noun]
    is_as = words.deps[noun] == "pobj" and words.lowers[joint : joint + 2] == ["as", "the"]
    verb = words.heads[joint] if is_as else joint
    is_made = (is_as or words.deps[noun] == "oprd") and words.lowers[verb] in _SERVING
    return words.deps[noun] in _NO_HEADS or is_made
