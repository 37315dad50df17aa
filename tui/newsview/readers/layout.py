"""Lines set on pages put together into paragraphs and headings.

What a PDF holds is lines at places. Where a paragraph ends is told as a reader's eye tells it: by the
gap above a line, its indent, a last line that stops short, or another size of type.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.readers.furniture import without_footnotes, without_furniture
from newsview.readers.hyphens import LONGEST_WORD, join, word_counts
from newsview.readers.lines import whole, with_initials

if TYPE_CHECKING:
    from newsview.readers.lines import Line

WIDE_GAP = 1.35
"""A step down to the next line that is this much wider than the text's usual one parts paragraphs."""

FEW_LETTERS_SHORT = 6.0
"""A line that stops this many ems short of its column's edge has not been filled."""

INDENT = 0.6
"""Ems that the first line of a paragraph is set in at least."""

HEADING_SIZE = 1.15
"""How much larger than the text's own type a heading's is at least."""

FILLED = 0.5
"""Ems from its column's edge within which a line is filled, as in justified text all but the last are."""

_SENTENCE_END = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")
_ABBREVIATED = re.compile(r"\b(?:Mrs?|Ms|Drs?|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Rev|Hon|Sgt|[A-Z])\.$")
_ITEM = re.compile(r"[•‣◦▪–*-]\s|\(?\d{1,3}[.)]\s")


class Passage(Struct, frozen=True):
    """A paragraph or heading with the size of its type."""

    text: str
    size: float
    is_heading: bool


def passages(lines: list[Line]) -> list[Passage]:
    """The paragraphs and headings that ``lines``, in reading order, make."""
    lines = whole(lines)
    lines = without_furniture(lines, _usual_size(lines)) if lines else []
    if not lines:
        return []
    usual = _usual_size(lines)
    lines = with_initials(without_footnotes(lines, usual), usual)
    step = _usual_step(lines)
    words = word_counts(line.text for line in lines)
    columns = [_column(column, step, usual) for column in _columns(lines, usual)]
    style = _style(columns)
    made: list[Passage] = []
    above: _Column | None = None
    for column in columns:
        first, *others = (_passage(group, usual, words) for group in column.groups)
        if above and _goes_on(made[-1], first, above, column, style):
            first = Passage(join(made.pop().text, first.text, words), first.size, is_heading=False)
        made += [first, *others]
        above = column
    return made


def _usual_size(lines: list[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _usual_step(lines: list[Line]) -> float:
    """The usual distance from one line to the next, in sizes of type."""
    steps = sorted(
        (line.bottom - following.bottom) / following.size
        for line, following in pairwise(lines)
        if line.page == following.page and 0.5 < (line.bottom - following.bottom) / following.size < 3
    )
    # Where paragraphs are of one or two lines, every other step is one between paragraphs.
    return steps[len(steps) // 4] if steps else 1.2


def _columns(lines: list[Line], usual: float) -> list[list[Line]]:
    """Runs of lines that stand below each other."""
    columns: list[list[Line]] = []
    for line in lines:
        last = columns[-1][-1] if columns else None
        if last is None or last.page != line.page or not _stands_below(line, last, usual):
            columns.append([line])
        else:
            columns[-1].append(line)
    return columns


def _stands_below(line: Line, above: Line, usual: float) -> bool:
    overlap = min(line.right, above.right) - max(line.left, above.left)
    return line.bottom < above.bottom - 0.3 * usual and overlap > -usual


class _Measure(Struct, frozen=True):
    """What the lines of a column are measured by: its edges, the step from line to line, the usual size."""

    left: float
    right: float
    step: float
    usual: float

    def room(self, line: Line) -> float:
        """What a line leaves free."""
        return self.right - line.right

    def indents(self, line: Line) -> bool:
        """Whether a line is set in."""
        return line.left - self.left > INDENT * line.size


class _Column(Struct, frozen=True):
    """The paragraphs of a column as lines, and what they are measured by."""

    measure: _Measure
    groups: list[list[Line]]


class _Style(Struct, frozen=True):
    """Whether lines are filled up to the edge, and whether paragraphs are set in."""

    is_justified: bool
    has_indents: bool


def _paragraphs(column: list[Line], measure: _Measure) -> list[list[Line]]:
    groups: list[list[Line]] = [[column[0]]]
    for above, line in pairwise(column):
        if _begins(line, above, measure):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _usual_left(column: list[Line]) -> float:
    """Where lines begin that go on with a paragraph.

    In short paragraphs as many lines begin one; but those that surely go on begin with a small letter.
    """
    going_on = [line for line in column if line.text[0].islower()]
    return float(Counter(round(line.left) for line in going_on or column).most_common(1)[0][0])


def _column(lines: list[Line], step: float, usual: float) -> _Column:
    measure = _Measure(_usual_left(lines), max(line.right for line in lines), step, usual)
    return _Column(measure, _paragraphs(lines, measure))


def _style(columns: list[_Column]) -> _Style:
    inside = [(line, column.measure) for column in columns for group in column.groups for line in group[:-1]]
    filled = sum(measure.room(line) < FILLED * line.size for line, measure in inside)
    first = [(group[0], column.measure) for column in columns for group in column.groups[1:]]
    indented = sum(measure.indents(line) for line, measure in first)
    return _Style(filled > 0.7 * len(inside), indented > 0.5 * len(first))


def _begins(line: Line, above: Line, measure: _Measure) -> bool:
    """Whether ``line`` begins a paragraph below ``above`` in a column of this measure."""
    if above.broken:
        return False
    em = line.size
    if abs(line.size - above.size) > 0.12 * max(line.size, above.size):
        return True
    if (above.bottom - line.bottom) / em > WIDE_GAP * measure.step:
        return True
    if line.size >= HEADING_SIZE * measure.usual:
        # The lines of a heading are centred as often as not: where they begin and end says nothing.
        return False
    if _ITEM.match(line.text):
        return True
    room = measure.room(above)
    indented = measure.indents(line) and not _ITEM.match(above.text)
    # Below a line that is set in as well, it may go on with a passage that is set in as a whole.
    if indented and (line.left - above.left > INDENT * em or room > INDENT * FEW_LETTERS_SHORT * em):
        return True
    stopped_short = room > FEW_LETTERS_SHORT * em
    return stopped_short and _ends_sentence(above.text)


def _ends_sentence(text: str) -> bool:
    end = text[-LONGEST_WORD:]
    return _SENTENCE_END.search(end) is not None and not _ABBREVIATED.search(end)


def _passage(group: list[Line], usual: float, words: Counter[str]) -> Passage:
    text = group[0].text
    for line in group[1:]:
        text = join(text, line.text, words)
    size = median(line.size for line in group)
    return Passage(
        text,
        size,
        is_heading=size >= HEADING_SIZE * usual and len(text) < 300 and any(map(str.isalpha, text)),
    )


def _goes_on(before: Passage, passage: Passage, above: _Column, column: _Column, style: _Style) -> bool:
    """Whether a passage at the top of a column goes on with the one before it."""
    if before.is_heading or passage.is_heading or abs(before.size - passage.size) > 0.12 * before.size:
        return False
    line, last = column.groups[0][0], above.groups[-1][-1]
    room = above.measure.room(last) / last.size
    has_ended = _ends_sentence(before.text)
    if line.text[0].islower():
        return True
    if style.has_indents:
        return not column.measure.indents(line) and (room < FEW_LETTERS_SHORT or not has_ended)
    # Few last lines happen to be as long as their column is wide.
    is_filled = style.is_justified and room < FILLED and len(above.groups[-1]) > 1
    return is_filled or not has_ended
