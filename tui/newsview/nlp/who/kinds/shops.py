"""Bodies that are called by somebody's something: "a nonprofit called Mary's Place"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES, PROPER
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words


def shops(words: Words) -> Iterator[Candidate]:
    """All of them, wherever the text has the name again."""
    owners = [i for i in words.standing(POSSESSIVES, before=1, behind=1) if _is_owner(words, i)]
    told = {_name(words, i) for i in owners if _is_told(words, i)}
    for i in owners if told else ():
        if _name(words, i) in told:
            end = i + 2
            while end < len(words) and words.blocks[end] == words.blocks[i] and _goes_on(words, end):
                end += 1
            yield Candidate(i - 1, end, "ORG")


def _name(words: Words, i: int) -> tuple[str, str]:
    return words.texts[i - 1], words.texts[i + 1]


def _is_owner(words: Words, i: int) -> bool:
    """Whether words with capitals stand on both sides of the possessive."""
    return words.texts[i - 1].istitle() and words.texts[i + 1].istitle() and not is_title(words, i + 1)


def _goes_on(words: Words, i: int) -> bool:
    return words.texts[i].istitle() and words.tags[i] in PROPER


def _is_told(words: Words, i: int) -> bool:
    """Whether a noun for a body goes before the name: "a shelter called", "the restaurant"."""
    noun = i - 2 - (words.lowers[i - 2 : i - 1] in (["called"], ["named"]))
    return (
        noun > 0
        and words.tags[noun] in {"NN", "JJ"}
        and words.lowers[noun] in lexicon("who_called_bodies", "who_bodies")
    )
