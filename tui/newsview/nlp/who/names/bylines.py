"""Who wrote a text, in a line of its own that capitals tell nothing of: "By ANN ROE"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_given, is_organisation, is_somewhere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_BY = frozenset({"By", "BY", "by"})
_JOINTS = frozenset({",", "and", "AND", "&"})
_ENDS = _JOINTS | {"|", "/", "-", "–", "—"}
_FEWEST, _MOST = 2, 4
"""Words of a name."""


def bylines(words: Words) -> Iterator[Candidate]:
    """The names behind a "by" that opens a line and goes on to its end, or to what its writers are."""
    for i in words.standing(_BY, behind=_FEWEST):
        if i == 0 or words.blocks[i - 1] != words.blocks[i]:
            yield from _row(words, i + 1)


def _row(words: Words, i: int) -> Iterator[Candidate]:
    """The names that begin at the token, joined by "and"."""
    end = _name_end(words, i)
    is_name = _FEWEST <= end - i <= _MOST and _is_over(words, i, end)
    if is_name and _is_somebody(words, i, end):
        yield Candidate(i, end, "PERSON")
        if words.texts[end : end + 1] != [] and words.texts[end] in _JOINTS:
            yield from _row(words, end + 1)


def _name_end(words: Words, start: int) -> int:
    """Where the words with a capital end that begin at the token."""
    end = start
    while end < len(words) and words.blocks[end] == words.blocks[start] and words.texts[end][0].isupper():
        end += 1
    return end


def _is_over(words: Words, start: int, end: int) -> bool:
    is_last = end == len(words) or words.blocks[end] != words.blocks[start] or words.texts[end].isspace()
    return is_last or words.texts[end] in _ENDS


def _is_somebody(words: Words, start: int, end: int) -> bool:
    """Whether the words are nobody else's name, and the first is a given name or none is a common word."""
    text = " ".join(words.texts[start:end])
    is_plain = any(is_common(low) for low in words.lowers[start:end])
    is_other = any(form for form in (text, text.title()) if is_organisation(form) or is_somewhere(form))
    return not is_other and (is_given(words.lowers[start]) or not is_plain)
