"""Bodies that open with the full name of whom they are called after: "Ann K. Roe Brain and Spine Center"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_given
from newsview.nlp.who.given.text import PROPER, is_initial
from newsview.nlp.who.patterns.known import last_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_BEHIND = 2


def founded(words: Words) -> Iterator[Candidate]:
    """Those whose purposes an "and" joins."""
    for i in words.standing({"and", "&"}, before=4, behind=3):
        purpose = i - 1
        end = last_body(words, i + 1) if words.texts[purpose].istitle() else i
        start = _founder_start(words, purpose)
        if end > i + _BEHIND and start < purpose and not words.headlines[i]:
            yield Candidate(start, end, "ORG")


def _founder_start(words: Words, i: int) -> int:
    """Where the full name begins that goes before the token; the token where none does."""
    last, first = i - 1, i - 2
    if first > 0 and is_initial(words.texts[first]):
        first -= 1
    is_near = first >= 0 and words.blocks[first] == words.blocks[i]
    if not is_near or not (words.texts[first].istitle() and is_given(words.lowers[first])):
        return i
    is_named = words.texts[last][0].isupper() and words.tags[last] in PROPER
    return first if is_named and not is_common(words.lowers[last]) else i
