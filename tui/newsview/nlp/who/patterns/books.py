"""Books without marks, told by whose they are: "Ann Roe, author of Long Tides: A Life at Sea, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_given, is_organisation, is_somewhere
from newsview.nlp.who.given.text import POSSESSIVES
from newsview.nlp.who.given.works import AUTHORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_LITTLE = frozenset({"a", "an", "the", "and", "of", "in", "on", "to", "for", "at", "by", "with", "from", ":"})
"""What titles write small."""

_NOUNS = frozenset({"NN", "NNS"})
_PAIR = 2


def books(words: Words) -> Iterator[Candidate]:
    """The titles behind "author of"."""
    for i in words.standing(AUTHORS, behind=_PAIR + 1):
        start = i + _PAIR
        if words.lowers[i + 1] == "of" and words.texts[start][0].isupper():
            end = _title_end(words, start)
            if _is_title(words, start, end):
                yield Candidate(start, end, "OTHER")


def _title_end(words: Words, start: int) -> int:
    """Where the words with capitals end, with little ones and colons between them."""
    end = last = start
    while end < len(words) and words.blocks[end] == words.blocks[start]:
        text = words.texts[end]
        is_joint = text in _LITTLE or text in POSSESSIVES
        if not (text[0].isupper() or is_joint):
            break
        end += 1
        last = last if is_joint else end
    return last


def _is_title(words: Words, start: int, end: int) -> bool:
    """Whether the words are a title, and nobody's or nothing else's name, nor what a noun is told by."""
    if end - start < _PAIR or words.headlines[start]:
        return False
    text = " ".join(words.texts[start:end])
    is_other = is_organisation(text) or is_somewhere(text) or is_given(words.lowers[start])
    is_more = end < len(words) and (words.tags[end] in _NOUNS or words.texts[end] in POSSESSIVES)
    return ":" in words.texts[start:end] or not (is_other or is_more)
