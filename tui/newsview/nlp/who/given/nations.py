"""Nations, under the words of their names and of their people: "Guatemala", "Guatemalan"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import lines

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def _kindred() -> dict[str, frozenset[str]]:
    """Each word of a nation, in lower case, with all others of it."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("who_nations"):
        alike = frozenset(line.replace("|", " ").split())
        for word in alike:
            found[word] = found.get(word, frozenset()) | alike
    return found


@cache
def peoples() -> frozenset[str]:
    """The words for what is of a nation, and for who is: "guatemalan", "briton"."""
    return frozenset(word for line in lines("who_nations") for word in line.partition("|")[2].split())


def of_nation(word: str) -> frozenset[str]:
    """Every word for the nation of which the word tells, in lower case; none where it tells of none."""
    return _kindred().get(word, frozenset())


def widened(words: Iterable[str]) -> set[str]:
    """The words and all others of their nations: what is Guatemala's is Guatemalan."""
    found = set(words)
    return found.union(*(of_nation(word) for word in found))
