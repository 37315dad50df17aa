"""Drawing one row of an article: its words, what is lit on it, and the places a mouse can hit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsview.app.article.looks import SLANTED, SLANTING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsview.app.article.highlight import Lit, Look
    from newsview.app.article.layout import Row

BAR = "▎"
"""Stands in the gutter beside the rows of a lit quote."""

GUTTER = 2
"""Cells left of the words: the bar and a blank."""


class Palette(NamedTuple):
    """The styles a view draws with (see ``looks.py``).

    Attributes:
        base: Words with nothing lit.
        heading: Added for the words of a heading.
        bar: The bar in the gutter.
        selection: Added for selected words.
        hint: The letters of a follow hint.
        looks: Added for each look.
    """

    base: Style
    heading: Style
    bar: Style
    selection: Style
    hint: Style
    looks: Mapping[Look, Style]


class RowState(NamedTuple):
    """Everything besides the row itself that its picture depends on; offsets as in the text.

    Attributes:
        lit: What is lit on it.
        selected: The part of it that is selected.
        cursor: The stretch the reading cursor covers, if it stands on this row.
        hints: Labels drawn over the words, each with the offset it starts at.
        letter: The letter that marks the place, which takes the cell of the bar.
    """

    lit: Lit = ()
    selected: tuple[int, int] | None = None
    cursor: tuple[int, int] | None = None
    hints: tuple[tuple[int, str], ...] = ()
    letter: str = ""


class Painter(Struct):
    """Draws rows in one palette; keeps the styles it has mixed."""

    palette: Palette
    _mixed: dict[tuple[object, ...], Style] = field(default_factory=dict)

    def blank(self, width: int, offset: int) -> Strip:
        """An empty row that a mouse can hit: the place ``offset``."""
        base = self.palette.base
        return Strip([_placed(" ", base, offset), Segment(" " * (width - 1), base)], width)

    def paint(self, row: Row, state: RowState, margin: int, width: int) -> Strip:
        """A row in ``width`` cells, its gutter after ``margin`` blanks."""
        base = self.palette.base
        has_bar = any(look.has_bar for _, _, look in state.lit)
        segments = [Segment(" " * margin, base)] if margin else []
        sign = state.letter or (BAR if has_bar else "")
        segments.append(Segment(sign + " ", self.palette.bar) if sign else Segment(" " * GUTTER, base))
        segments += self._words(row, state)
        used = margin + GUTTER + row.cells + (1 if _is_past(state.cursor, row) else 0)
        if used <= width:
            strip = Strip([*segments, Segment(" " * (width - used), base)], width)
        else:
            strip = Strip(segments, used).crop(0, width)
        free = 0
        for offset, label in state.hints:
            cell = min(max(free, margin + GUTTER + row.cell_of(offset)), width - len(label))
            strip = self._labelled(strip, max(0, cell), label)
            free = cell + len(label)
        return strip

    def _words(self, row: Row, state: RowState) -> list[Segment]:
        edges = {row.start, row.end}
        for start, end, _ in state.lit:
            edges.update((start, end))
        for stretch in (state.selected, state.cursor):
            edges.update(stretch or ())
        places = sorted(edge for edge in edges if row.start <= edge <= row.end)
        segments = []
        for start, end in pairwise(places):
            words = row.drawn[row.index_of(start) : row.index_of(end)]
            if words:
                segments.append(_placed(words, self._style(row, state, start), start))
        if _is_past(state.cursor, row):
            segments.append(_placed(" ", self._mix((), heading=False, selected=False, cursor=True), row.end))
        return segments

    def _style(self, row: Row, state: RowState, offset: int) -> Style:
        looks = tuple(look for start, end, look in state.lit if start <= offset < end)
        return self._mix(
            looks,
            heading=row.heading,
            selected=_holds(state.selected, offset),
            cursor=_holds(state.cursor, offset),
        )

    def _mix(self, looks: Sequence[Look], *, heading: bool, selected: bool, cursor: bool) -> Style:
        key = (looks, heading, selected, cursor)
        if (style := self._mixed.get(key)) is None:
            style = self.palette.base
            if heading:
                style += self.palette.heading
            for look in looks:
                style += self.palette.looks[look]
            if not SLANTED.isdisjoint(looks) and not SLANTING.isdisjoint(looks):
                style += Style(italic=False)
            if selected:
                style += Style(reverse=False) + self.palette.selection
            if cursor:
                style += Style(reverse=not style.reverse)
            self._mixed[key] = style
        return style

    def _labelled(self, strip: Strip, cell: int, label: str) -> Strip:
        width = strip.cell_length
        letters = Strip([Segment(label, self.palette.hint)], len(label)).crop(0, width - cell)
        return Strip.join([strip.crop(0, cell), letters, strip.crop(cell + len(label), width)])


def _holds(stretch: tuple[int, int] | None, offset: int) -> bool:
    return stretch is not None and stretch[0] <= offset < stretch[1]


def _is_past(cursor: tuple[int, int] | None, row: Row) -> bool:
    """Whether the reading cursor stands on white space that is not drawn."""
    return cursor is not None and cursor[0] >= row.end


def _placed(text: str, style: Style, offset: int) -> Segment:
    """A segment that tells the screen's text selection where in the article it stands.

    Textual counts in columns and rows; an offset into the text is a column on one endless row.
    """
    return Segment(text, style + Style.from_meta({"offset": (offset, 0)}))
