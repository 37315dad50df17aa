"""Firms called by what they make: "the iPhone maker"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft

_MAKING = frozenset({"maker", "manufacturer", "developer", "carmaker", "automaker"})


def makers(noun: str, before: Iterable[str]) -> frozenset[str]:
    """First words of the firms that make what the words before a noun name; none where that is unknown.

    A "Golf" is a car, and golf is none.
    """
    wares = _makers() if noun in _MAKING else {}
    return frozenset().union(*(wares.get(word.lower(), ()) for word in before if not word.islower()))


def is_one_of(firm: EntityDraft, first_words: frozenset[str]) -> bool:
    """Whether the firm is one of those that have the words for their first."""
    return firm.name.lower().split()[0] in first_words


@cache
def _makers() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("who_makers"):
        firm, *wares = line.split()
        for ware in wares:
            found[ware].add(firm)
    return dict(found)
