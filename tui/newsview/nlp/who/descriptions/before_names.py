"""What stands between a role and the name behind it: "head of the Kelm Institute (KI), Comrade Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_TITLING = frozenset({"the", "late", "former"})
"""What goes before a title, behind the comma of what stands in front."""

DASHES = frozenset({"–", "—", "--"})
BRACKETED = 8
"""Tokens of what stands in brackets beside a name, with these."""

_BETWEEN = 10
"""Tokens of what stands between dashes."""


def is_titling(words: Words, named: Bearers, i: int) -> bool:
    """Whether it goes before a name as a title, known or not: "Comrade" of "Comrade Ann Roe"."""
    is_proper = words.tags[i] == "NNP" and not named.between(i, i + 1)
    return words.lowers[i] in _TITLING or is_proper or is_title(words, i)


def before_bracket(words: Words, comma: int) -> int:
    """The end of a role before what stands in brackets: "head of the Kelm Institute (KI), Ann Roe"."""
    texts, first = words.texts, max(0, comma - BRACKETED)
    is_closed = texts[comma - 1] == ")" and "(" in texts[first:comma]
    return next((i for i in range(comma, first, -1) if texts[i] == "("), comma) if is_closed else comma


def is_between_dashes(words: Words, dash: int, end: int) -> bool:
    """Whether a name stands between dashes, with what is told of it: "the boss — Ann Roe, 40 —"."""
    behind = words.texts[end : min(words.sentence(dash)[1], end + _BETWEEN)]
    return words.texts[dash] in DASHES and not DASHES.isdisjoint(behind)
