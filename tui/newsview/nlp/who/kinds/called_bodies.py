"""Bodies that a text tells to be called so: "a nonprofit called Ann's Place", "a startup called Gathered"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, is_capitalised
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_NAMING = frozenset({"called", "named"})
_GOING_ON = frozenset({"of", "for", "and", "&", "al", "el", "de", "in", "as"})
"""What a name may go on with, or whom a body has named goes before: "a group called Citizens for Kelm"."""


def called_bodies(words: Words) -> Iterator[Candidate]:
    """Those that go by somebody's something, wherever the text has it again, and those that go by a word."""
    yield from _by_word(words)
    owners = [i for i in words.standing(POSSESSIVES, before=1, behind=1) if _is_owner(words, i)]
    told = {_name(words, i) for i in owners if _is_told(words, i)}
    for i in owners if told else ():
        if _name(words, i) in told:
            end = i + 2
            while end < len(words) and words.blocks[end] == words.blocks[i] and _goes_on(words, end):
                end += 1
            yield Candidate(i - 1, end, "ORG")


def _by_word(words: Words) -> Iterator[Candidate]:
    """The one word, however common, that a body is called by."""
    for i in words.standing(_NAMING, before=1, behind=2):
        text, after = words.texts[i + 1 : i + 3]
        is_word = text.istitle() and text.isalpha() and words.lowers[i + 1] not in lexicon("who_not_names")
        is_alone = not (is_capitalised(after) or after in DASHES | POSSESSIVES | _GOING_ON)
        is_led = words.tags[i] == "VBN" and _is_body(words, i - 1) and not words.headlines[i]
        if is_led and is_word and is_alone:
            yield Candidate(i + 1, i + 2, "ORG")


def _name(words: Words, i: int) -> tuple[str, str]:
    return words.texts[i - 1], words.texts[i + 1]


def _is_owner(words: Words, i: int) -> bool:
    """Whether words with capitals stand on both sides of the possessive."""
    return words.texts[i - 1].istitle() and words.texts[i + 1].istitle() and not is_title(words, i + 1)


def _goes_on(words: Words, i: int) -> bool:
    return words.texts[i].istitle() and words.tags[i] in PROPER


def _is_told(words: Words, i: int) -> bool:
    """Whether a noun for a body goes before the name: "a shelter called", "the restaurant"."""
    noun = i - 2 - (words.lowers[i - 2] in _NAMING)
    return noun > 0 and _is_body(words, noun)


def _is_body(words: Words, i: int) -> bool:
    nouns = lexicon("who_called_bodies", "who_bodies", "who_firm_nouns")
    return words.tags[i] in {"NN", "JJ"} and words.lowers[i] in nouns
