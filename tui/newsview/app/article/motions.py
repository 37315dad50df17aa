"""Where a reading cursor goes, and what a word is: pure functions of a text and its layout."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from newsview.app.article import glyphs
from newsview.model import Span

if TYPE_CHECKING:
    from newsview.app.article.layout import Layout

_LONGEST_WORD = 400


@cache
def _word() -> re.Pattern[str]:
    # Takes half a millisecond to compile, which the first paint need not wait for.
    return re.compile(rf"[\w{glyphs.MARKS}]+(?:[’'\-.][\w{glyphs.MARKS}]+)*")


def character_at(text: str, offset: int) -> Span:
    """The character at ``offset`` with the marks that sit on it; empty at the end of the text."""
    start = min(max(offset, 0), len(text))
    while start > 0 and start < len(text) and _joins(text[start]):
        start -= 1
    end = min(start + 1, len(text))
    while end < len(text) and _joins(text[end]):
        end += 1
    return Span(start, end)


def _joins(char: str) -> bool:
    return glyphs.cells(char) == 0 and not char.isspace()


def word_at(text: str, offset: int) -> Span:
    """The word at ``offset``, such as "don’t" or "U.N"; the one character where there is no word."""
    start = max(0, offset - _LONGEST_WORD)
    for match in _word().finditer(text, start, offset + _LONGEST_WORD):
        if match.start() <= offset < match.end():
            return Span(*match.span())
        if match.start() > offset:
            break
    return character_at(text, offset)


def next_word(text: str, offset: int) -> int:
    """Where the next word starts, or the last one's end."""
    here = word_at(text, offset)
    match = _word().search(text, max(here.end, offset + 1))
    return match.start() if match else len(text)


def end_of_word(text: str, offset: int) -> int:
    """The last character of the word that goes on after ``offset``, or else of the next."""
    match = _word().search(text, character_at(text, offset).end)
    return character_at(text, match.end() - 1).start if match else len(text)


def previous_word(text: str, offset: int) -> int:
    """Where the word before ``offset`` starts, or 0."""
    reach = 64
    while True:
        start = max(0, offset - reach)
        matches = [match.start() for match in _word().finditer(text, start, offset)]
        if len(matches) > 1 or (matches and start == 0):
            return matches[-1]
        if start == 0:
            return 0
        reach *= 4


def next_character(text: str, offset: int) -> int:
    """Where the character after the one at ``offset`` starts."""
    return character_at(text, offset).end


def previous_character(text: str, offset: int) -> int:
    """Where the character before the one at ``offset`` starts."""
    start = character_at(text, offset).start
    return character_at(text, start - 1).start if start else 0


def paragraph_after(layout: Layout, offset: int) -> int:
    """Where the next paragraph starts; the last character when there is none."""
    starts = layout.paragraphs.starts
    index = bisect_right(starts, offset)
    return starts[index] if index < len(starts) else last_offset(layout)


def end_of_paragraph(layout: Layout, offset: int) -> int:
    """The last character of this paragraph, or at its end of the next."""
    ends = layout.paragraphs.ends
    index = bisect_right(ends, character_at(layout.text, offset).end)
    return character_at(layout.text, ends[index] - 1).start if index < len(ends) else last_offset(layout)


def paragraph_before(layout: Layout, offset: int) -> int:
    """Where this paragraph starts, or from its start the one before."""
    starts = layout.paragraphs.starts
    index = bisect_left(starts, offset) - 1
    return starts[index] if index >= 0 else first_offset(layout)


def paragraph_at(layout: Layout, offset: int) -> Span:
    """The whole paragraph that holds ``offset``; empty in an empty article."""
    paragraphs = layout.paragraphs
    return paragraphs.span(paragraphs.at(offset)) if len(paragraphs) else Span(0, 0)


def down(layout: Layout, offset: int, rows: int, cell: int) -> int:
    """The place ``rows`` below ``offset`` (above, if negative), as near column ``cell`` as its row allows."""
    if not len(layout):
        return 0
    number = min(max(layout.row_of(offset) + rows, 0), len(layout) - 1)
    row = layout.row(number)
    place = row.offset_at(cell)
    if place is not None:
        return place
    return character_at(layout.text, row.end - 1).start if row.end > row.start else row.start


def first_offset(layout: Layout) -> int:
    """Where the first row starts."""
    return layout.starts[0] if len(layout) else 0


def last_offset(layout: Layout) -> int:
    """Where the last character of the last paragraph starts."""
    ends = layout.paragraphs.ends
    return character_at(layout.text, ends[-1] - 1).start if ends else 0
