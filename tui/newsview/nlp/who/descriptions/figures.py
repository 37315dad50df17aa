"""Nouns that stand for somebody only behind a name: "Ann Roe, a forger", "Bob Doe, the choice of many"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_DOING = ("er", "or")
_UNDOING = frozenset(
    {"answer", "cancer", "center", "chapter", "computer", "disaster", "disorder", "error", "factor"}
    | {"letter", "matter", "newspaper", "number", "offer", "order", "paper", "poster", "power", "reminder"}
    | {"rumor", "thriller", "tower", "water", "weather", "winter", "wonder", "zinger"}
)
"""Nouns that end so and may stand behind a name, of which none is for a person."""

_FIGURES = frozenset(
    {"figure", "voice", "face", "choice", "moderate", "independent", "conservative", "liberal", "fixture"}
    | {"favorite", "favourite", "force", "presence", "powerhouse", "grad", "prodigy", "mastermind", "brains"}
)
"""Nouns that only stand for a person behind a name: "Ann Roe, the choice of many"."""


def is_figure(words: Words, first: int, head: int) -> bool:
    """Whether the noun with an article is made like those for who does something, or says what one is."""
    low, opening = words.lowers[head], words.lowers[first]
    if words.tags[head] != "NN":
        return False
    if low in _FIGURES:
        return opening in {"a", "an", "the"}
    return opening in {"a", "an"} and low.endswith(_DOING) and low not in _UNDOING
