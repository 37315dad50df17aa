"""People part of whose name an editor has put in: "[Ann] Roe", "Ann [Roe]", "[President Ann] Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_given
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words


def supplied(words: Words) -> Iterator[Candidate]:
    """All of them."""
    for i in words.standing({"["}, before=1, behind=3):
        if words.texts[i + 2] == "]" and _is_surname(words, i + 1) and _is_given(words, i - 1):
            yield Candidate(i - 1, i + 3, "PERSON")
    for i in words.standing({"]"}, before=2, behind=1):
        if _is_surname(words, i + 1) and _is_given(words, i - 1):
            if words.texts[i - 2] == "[":
                yield Candidate(i - 2, i + 2, "PERSON")
            elif is_title(words, i - 2):
                yield Candidate(i - 1, i + 2, "PERSON")


def _is_given(words: Words, i: int) -> bool:
    return is_given(words.lowers[i]) and words.texts[i].istitle()


def _is_surname(words: Words, i: int) -> bool:
    is_name = words.texts[i].istitle() and words.lowers[i] not in lexicon("who_not_names")
    return is_name and words.tags[i] in PROPER
