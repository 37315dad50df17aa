"""Bodies of one name in many countries, told apart by whose they are: "Kenya Red Cross"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_place
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_SOCIETIES = {"Red": ("Cross", "Crescent"), "AirAsia": ()}
"""The first word of their names and what may stand behind it; alone it is enough where nothing does."""


def national(words: Words) -> Iterator[Candidate]:
    """All of them, with the country or its adjective."""
    for i in words.standing(_SOCIETIES.keys(), before=1):
        behind = _SOCIETIES[words.texts[i]]
        is_whole = not behind or (words.texts[i + 1 : i + 2] != [] and words.texts[i + 1] in behind)
        start = _owner_start(words, i) if is_whole else i
        if start < i:
            yield Candidate(start, i + 1 + bool(behind), "ORG")


def _owner_start(words: Words, end: int) -> int:
    """Where the country or its adjectives begin that go before the token; the token for none."""
    starts = (i for i in (end - 2, end - 1) if i >= 0 and words.blocks[i] == words.blocks[end])
    start = next((i for i in starts if _is_nation(words, i, end)), end)
    return start - (0 < start < end and _is_nation(words, start - 1, start))


def _is_nation(words: Words, start: int, end: int) -> bool:
    is_adjective = end - start == 1 and words.lowers[start] in lexicon("who_demonyms")
    return words.texts[start].istitle() and (is_adjective or is_place(" ".join(words.texts[start:end])))
