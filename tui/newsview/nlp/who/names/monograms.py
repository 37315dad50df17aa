"""People who go by the initials of their full name: "AOC" for Alexandria Ocasio-Cortez."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import monogram
from newsview.nlp.who.given.knowledge import is_organisation, is_place

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named


def with_monograms(words: Words, named: list[Named]) -> list[Named]:
    """The names, those that are somebody's initials for persons', unless a body has them as well."""
    people, bodies = set[str](), set[str]()
    for start, end, kind in named:
        letters = monogram(tuple(words.texts[start:end]))
        if letters:
            (people if kind == "PERSON" else bodies).add(letters)
    own = people - bodies
    return [(start, end, "PERSON" if _is_own(words, start, end, own) else kind) for start, end, kind in named]


def _is_own(words: Words, start: int, end: int, own: set[str]) -> bool:
    text = words.texts[start]
    return end - start == 1 and text in own and not (is_organisation(text) or is_place(text))
