"""People whose given name is of two syllables that a hyphen joins: "Lee Jun-seok"."""

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


def syllables(words: Words) -> Iterator[Candidate]:
    """People whose given name has a hyphen: "Lee Jun-seok", "Kevin Yeung Yun-hung", and then "Jun-seok"."""
    alone: list[int] = []
    given: set[tuple[str, str]] = set()
    for i in words.standing({"-"}, before=1, behind=1):
        if words.spaced[i] or words.spaced[i - 1]:
            continue
        is_pair = words.texts[i + 1].islower() and words.lowers[i + 1] in lexicon("who_syllables")
        if not (is_pair and words.texts[i - 1].istitle()):
            continue
        if i < 2 or not _is_family(words, i - 2):
            alone.append(i)
            continue
        start = i - 2
        while start > 0 and is_given(words.lowers[start - 1]) and _is_family(words, start - 1):
            start -= 1
        given.add((words.texts[i - 1], words.texts[i + 1]))
        yield Candidate(start, i + 2, "PERSON")
    for i in alone:
        if (words.texts[i - 1], words.texts[i + 1]) in given:
            yield Candidate(i - 1, i + 2, "PERSON")


def _is_family(words: Words, i: int) -> bool:
    """Whether the token can be a family name, or a given one before it."""
    is_name = words.texts[i].istitle() and words.texts[i].isalpha() and words.tags[i] in PROPER
    return is_name and not is_title(words, i) and words.blocks[i] == words.blocks[i + 1]
