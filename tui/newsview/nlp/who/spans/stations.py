"""Countries that somebody's post is in, right before their name: "envoy to Tarnia Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import heads, is_given, is_lone_country, is_organisation
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_NAMES = range(2, 4)
"""Words of somebody's name."""


_OFFICERS = frozenset(
    {
        *(
            "adviser",
            "advisor",
            "advisers",
            "advisors",
            "envoy",
            "specialist",
            "expert",
            "experts",
            "official",
        ),
        *("officials", "coordinator", "desk", "correspondent", "analyst", "director"),
    }
)
"""Who is for a country in a body; an editor is as often one of "the Kelm Post Tarnia"."""


def is_holder(words: Words, begin: int, i: int, end: int) -> bool:
    """Whether somebody's name begins at a token, before which a country's ends: "Tarnia Ann Roe"."""
    if end - i not in _NAMES or not is_given(words.lowers[i]):
        return False
    if words.lowers[end - 1] in heads() or any(words.tags[j] not in PROPER for j in range(i, end)):
        return False
    return is_lone_country(" ".join(words.texts[begin:i]))


def stationed(words: Words) -> Iterator[Candidate]:
    """The bodies whose officer is for a country, and that: "White House Tarnia adviser"."""
    for i in range(1, len(words) - 1):
        if words.tags[i] in PROPER and is_lone_country(words.texts[i]) and words.texts[i + 1] in _OFFICERS:
            first = next((i - n for n in (3, 2, 1) if _is_body(words, i - n, i)), i)
            if first < i:
                yield Candidate(first, i, "ORG")
                yield Candidate(i, i + 1, "PLACE")


def _is_body(words: Words, start: int, end: int) -> bool:
    """Whether a listed body's name in capitals ends where the country's begins."""
    is_here = start >= 0 and words.blocks[start] == words.blocks[end]
    return is_here and is_organisation(" ".join(words.texts[start:end]))
