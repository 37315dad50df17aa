"""Firms called by what they make, and bodies by what they are: "the iPhone maker", "the search giant"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft

_MAKING = frozenset({"maker", "manufacturer", "developer", "carmaker", "automaker"})

TOLD_BY_SORT = frozenset(
    {"service", "platform", "app", "marketplace", "bloc", "chamber", "house", "alliance", "cartel", "umpire"}
)
"""What only well-known bodies are called, with a word before: "the streaming service", "the lower house"."""

WARES = frozenset({"app", "platform"})
"""What others have beside the well-known ones."""


def makers(noun: str, before: Iterable[str]) -> frozenset[str]:
    """The firms that make what the words before a noun name; none where that is unknown.

    A "Golf" is a car, and golf is none.
    """
    wares = _makers() if noun in _MAKING else {}
    return frozenset().union(*(wares.get(word.lower(), ()) for word in before if not word.islower()))


def known_as(phrase: Iterable[str]) -> frozenset[str]:
    """The well-known bodies that a word in lower case, or two, tell the sort of: "the ride-hailing firm"."""
    parts = " ".join(phrase).replace(" - ", "-").split()
    pairs = (f"{word}-{after}" for word, after in pairwise(parts))
    return frozenset().union(*(_sorts().get(word, ()) for word in (*parts, *pairs)))


def is_one_of(body: EntityDraft, names: frozenset[str]) -> bool:
    """Whether the body is one of those, whatever goes on behind the name: "Roe Motors Inc."."""
    for name in (body.name, *body.aliases):
        words = name.lower().split()
        if any(" ".join(words[:end]) in names for end in range(1, len(words) + 1)):
            return True
    return False


def are_parts(bodies: Iterable[EntityDraft], names: frozenset[str]) -> set[EntityDraft]:
    """The bodies whose names only begin as another's whole one, which is of ``names``: "Fed Bank of Tarn"."""
    called = {body: {name.lower() for name in (body.name, *body.aliases)} for body in bodies}
    whole = names & set().union(*called.values())
    return {body for body, own in called.items() if is_one_of(body, whole) and whole.isdisjoint(own)}


@cache
def _makers() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("who_makers"):
        firm, *wares = line.split()
        for ware in wares:
            found[ware].add(firm)
    return dict(found)


@cache
def _sorts() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("who_sorts"):
        sorts, _, names = line.partition(": ")
        for sort in sorts.split():
            found[sort].update(names.lower().split("|"))
    return dict(found)
