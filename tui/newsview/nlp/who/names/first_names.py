"""People's first names that were left out before a surname found from elsewhere in the text: "Duke Tarn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_common, is_given, is_organisation, is_place
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.strangers import is_strange

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named


def with_first_names(words: Words, named: list[Named]) -> list[Named]:
    """The names, surnames that stand alone with the given name right before them."""
    taken = {i for start, end, _ in named for i in range(start, end)}
    return [
        (_start(words, start, end, taken) if label == "PERSON" else start, end, label)
        for start, end, label in named
    ]


def _start(words: Words, start: int, end: int, taken: set[int]) -> int:
    """Where somebody's name begins whose surname is the one token."""
    i = start - 1
    if end - start > 1 or i in taken or not _is_first(words, i):
        return start
    is_opened = i > 0 and words.is_first(i - 1) and words.blocks[i - 1] == words.blocks[i]
    is_opened &= words.tags[i - 1] in PROPER and not is_common(words.lowers[i - 1])
    return i - (is_opened and is_strange(words.texts[i - 1]))


def _is_first(words: Words, i: int) -> bool:
    """Whether the token is somebody's first name and nothing else that goes before a name."""
    if i < 0 or words.blocks[i] != words.blocks[i + 1] or not words.spaced[i]:
        return False
    text, low = words.texts[i], words.lowers[i]
    if words.headlines[i] and (is_common(low) or low in lexicon("who_ambiguous")):
        # "Will Roe Win", "Grant Roe a Pardon"
        return False
    is_name = text.istitle() and text.isalpha() and is_given(low) and words.tags[i] in PROPER
    is_other = is_title(words, i) or low in lexicon("who_loose_starts", "who_not_names", "who_demonyms")
    return is_name and not (is_other or is_place(text) or is_organisation(text))
