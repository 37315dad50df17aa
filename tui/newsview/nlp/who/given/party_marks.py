"""The party and place behind a lawmaker's name: "Sen. Ann Roe (R-Ohio)", "Rep. Bob Doe, D-Calif.,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import fullest

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_PARTIES = {"R": "republican", "D": "democrat"}
PARTISANS = frozenset(_PARTIES.values())
"""What whoever belongs to one of the two is called."""

_OPENING = frozenset({",", "("})
_BETWEEN = frozenset({"-", "–", "—", ",", "."})
_LONGEST = 4
"""Tokens of the place, with what parts its words."""


def party_mark(words: Words, end: int) -> set[str]:
    """The words of the mark behind the name that ends before ``end``, written out: "republican", "ohio"."""
    party = _PARTIES.get(words.texts[end + 1].rstrip(".")) if end + 2 < len(words) else None
    if party is None or words.texts[end] not in _OPENING:
        return set()
    at = end + 2
    while at < len(words) and words.texts[at] in _BETWEEN and at - end < _LONGEST:
        at += 1
    if at == end + 2 or words.blocks[at - 1] != words.blocks[end]:
        return {party} if words.texts[end + 2] == ")" else set()
    places = fullest("who_places")
    for stop in range(min(at + _LONGEST, len(words)), at, -1):
        name = words.written(at, stop)
        if name in places:
            return {party, *places[name].lower().split()}
    return {party}
