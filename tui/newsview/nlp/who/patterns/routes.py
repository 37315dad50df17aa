"""Two places that a hyphen joins before what is between them: "the Kelm-Tarn road"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_somewhere
from newsview.nlp.who.given.text import DASHES, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_LONGEST = 2
"""Words of the longest such name: "New Delhi"."""


def routes(words: Words) -> Iterator[Candidate]:
    """All such places, where no name goes on before or behind them."""
    for i in words.standing(DASHES, before=1, behind=2):
        if words.spaced[i - 1] or words.spaced[i]:
            continue
        start, end = _start(words, i), _end(words, i + 1)
        if start < i < end - 1 and _is_alone(words, start, end):
            yield Candidate(start, i, "PLACE")
            yield Candidate(i + 1, end, "PLACE")


def _start(words: Words, end: int) -> int:
    """Where the place begins that ends there; the end for none."""
    starts = range(max(end - _LONGEST, 0), end)
    return next((i for i in starts if is_somewhere(" ".join(words.texts[i:end]))), end)


def _end(words: Words, start: int) -> int:
    """Where the place ends that begins there; the start for none."""
    ends = range(min(start + _LONGEST, len(words)), start, -1)
    return next((i for i in ends if is_somewhere(" ".join(words.texts[start:i]))), start)


def _is_alone(words: Words, start: int, end: int) -> bool:
    """Whether a noun follows the pair, which is no name itself and no part of one."""
    whole = "".join(words.written(start, end))
    is_noun = words.texts[end : end + 1] != [] and words.texts[end].islower() and words.tags[end][:2] == "NN"
    is_cut = start > 0 and is_capitalised(words.texts[start - 1]) and not words.is_first(start - 1)
    return is_noun and not (is_cut or is_somewhere(whole) or is_organisation(whole))
