"""Firms whose shares' letters and change stand right behind their names: "Kelm KLM -1.98% fell"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_CHANGE = re.compile(r"[+-]\d+(?:\.\d+)?")
_LETTERS = re.compile(r"[A-Z]{1,5}")
_LONGEST = 4


def priced(words: Words) -> Iterator[Candidate]:
    """The listed firms that pages set the price of their shares behind, without those letters."""
    for i in words.standing({"%"}, before=3):
        end = i - 2
        if _CHANGE.fullmatch(words.texts[i - 1]) and _LETTERS.fullmatch(words.texts[end]):
            starts = range(max(0, end - _LONGEST), end)
            start = next((j for j in starts if is_organisation(" ".join(words.texts[j:end]))), end)
            if start < end and words.blocks[start] == words.blocks[end]:
                yield Candidate(start, end, "ORG")
