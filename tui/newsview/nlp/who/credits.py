"""Agencies and papers in the credits of pictures: "(Ann Roe/Hallbury Echo)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.candidate import Candidate
from newsview.nlp.who.knowledge import is_given
from newsview.nlp.who.text import is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.words import Words

_CLOSING = frozenset({")", "]", "."})
_LONGEST = 4


def credited(words: Words) -> Iterator[Candidate]:
    """The names behind the slash that follows a photographer's."""
    for i in range(2, len(words) - 1):
        if words.texts[i] == "/" and _is_person(words, i):
            end = i + 1
            while end < len(words) and words.blocks[end] == words.blocks[i] and _is_name(words, end):
                end += 1
            is_last = end == len(words) or words.blocks[end] != words.blocks[i]
            is_last = is_last or words.texts[end] in _CLOSING or words.texts[end].isspace()
            if is_last and i + 1 < end <= i + 1 + _LONGEST:
                yield Candidate(i + 1, end, "ORG")


def is_credited(words: Words, candidate: Candidate) -> bool:
    """Whether the name stands behind the slash after a photographer's."""
    i = candidate.start - 1
    return i > 1 and words.texts[i] == "/" and _is_person(words, i)


def _is_person(words: Words, slash: int) -> bool:
    """Whether two capitalised words go before the slash, the first a given name."""
    first, last = words.texts[slash - 2], words.texts[slash - 1]
    is_here = words.blocks[slash - 2] == words.blocks[slash]
    return is_here and last[0].isupper() and last.isalpha() and first[0].isupper() and is_given(first.lower())


def _is_name(words: Words, i: int) -> bool:
    return is_capitalised(words.texts[i]) or words.texts[i] in {"-", "&"}
