"""People with a nickname inside or before their name: "Gerardo “Tata” Martino", "Coach (Ann) Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_given
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENERATIONS, PROPER, bare
from newsview.nlp.who.given.titles import HONORIFICS, is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

NICKNAMING = {"“": "”", '"': '"', "‘": "’", "(": ")", "'": "'"}
"""Marks around a nickname."""

_MIDDLE = 3
"""Names from behind that which follows a nickname."""


def nicknames(words: Words) -> Iterator[Candidate]:
    """The names of such people."""
    for i in words.standing(NICKNAMING.keys(), before=1, behind=3):
        closing = NICKNAMING[words.texts[i]]
        if not words.texts[i - 1].istitle() or words.tags[i - 1] not in PROPER:
            continue
        end = next((j for j in range(i + 2, min(i + 5, len(words) - 1)) if words.texts[j] == closing), None)
        if end is None or words.blocks[end + 1] != words.blocks[i]:
            continue
        last = words.texts[end + 1]
        is_name = all(text[0].isalpha() and text.istitle() for text in words.texts[i + 1 : end])
        # "McRoe"
        is_name &= last[0].isupper() and not last.isupper()
        is_name &= bare(words.lowers[i + 1]) not in HONORIFICS
        is_name = is_name and words.lowers[end + 1] not in lexicon("who_not_names")
        if not (is_name and words.tags[end + 1] in PROPER and words.spaced[end]):
            continue
        behind = _behind_middle_names(words, end + 2)
        if is_given(words.lowers[i - 1]) or words.count(words.texts[behind - 1]) > 1:
            yield Candidate(i - (not is_title(words, i - 1)), behind, "PERSON")


def _behind_middle_names(words: Words, i: int) -> int:
    """Behind the last of the names from the token on: "Ann (Annie) May [Roe]", "Bob “Bo” Doe [Jr.]"."""
    no_names = lexicon("who_not_names", "who_loose_starts")
    end = i
    while end < min(i + _MIDDLE, len(words)) and words.blocks[end] == words.blocks[i - 1]:
        low = words.lowers[end]
        is_name = words.tags[end] in PROPER and words.texts[end][:2].istitle() and low not in no_names
        if not (is_name and words.spaced[end - 1]) and low not in GENERATIONS:
            break
        end += 1
    return end
