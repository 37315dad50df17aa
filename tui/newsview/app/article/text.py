"""Drawing an article of any length: its rows, what is lit in them, and where the pane stands in the text."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from textual.cache import LRUCache
from textual.geometry import Size
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView

from newsview.app.article import looks, messages, motions
from newsview.app.article.highlight import Marks
from newsview.app.article.layout import Layout, Paragraphs
from newsview.app.article.painter import GUTTER, Painter, Palette, RowState
from newsview.app.scrollbar import LeanlyScrolled
from newsview.app.unframed import Unframed
from newsview.model import Article, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual.geometry import Region
    from textual.strip import Strip


MEASURE, NARROWEST, WIDEST = 84, 20, 400
"""Cells of a row of words: as it comes, and the bounds."""

CONTEXT = 2
"""Rows that ``reveal`` keeps in view above and below a span."""


class ArticleText(ScrollView, Unframed, LeanlyScrolled, inherit_bindings=False):
    """Shows an article of any length; places in it are offsets into ``Article.text``.

    Its colours are theme variables that the app defines (``App.get_theme_variable_defaults``):
    ``$entity-person``, ``$entity-organisation``, ``$entity-place``, ``$entity-other``, ``$quote``,
    ``$quote-cue`` and ``$search-hit``. Styles of the underline and the slant tell kinds apart, too.
    """

    DEFAULT_CSS = """
    ArticleText {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        pointer: text;
    }
    """

    Scrolled: TypeAlias = messages.Scrolled

    measure: reactive[int] = reactive(MEASURE, init=False)
    """The most cells a row of words takes; narrower panes use what they have."""
    marks: var[Marks] = var(Marks(), init=False)
    """What is lit."""
    cursor: var[int | None] = var[int | None](None, init=False)
    """Where the reading cursor stands; ``None`` while nobody has moved it."""
    laid_out: var[Layout | None] = var[Layout | None](None, init=False)
    """The rows, once the pane has a width."""

    def __init__(
        self,
        article: Article | None = None,
        *,
        measure: int = MEASURE,
        name: str | None = None,
        id: str | None = None,  # noqa: A002  (Textual's own name for it)
        classes: str | None = None,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self.set_reactive(ArticleText.measure, measure)
        self.article = article or Article("")
        self._paragraphs = Paragraphs(self.article)
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(2048)
        self._painter: Painter | None = None
        self._is_restyled = False
        self._top = 0
        self._pending: Span | None = None
        self._hints: list[tuple[int, str]] = []
        self._letters: Mapping[str, int] = {}
        self._selected: Span | None = None

    # --- the article and its rows ---------------------------------------------------------------

    def set_article(self, article: Article) -> None:
        """Shows another article from its start, with nothing lit and no selection."""
        self.article = article
        self._paragraphs = Paragraphs(article)
        self._top, self._pending, self._hints = 0, None, []
        self.set_reactive(ArticleText.marks, Marks())
        self.set_reactive(ArticleText.cursor, None)
        self.laid_out = None
        self._selected = None
        self._lay_out()

    @property
    def text_width(self) -> int:
        """Cells that a row of words has room for."""
        return min(self.measure, self.room)

    @property
    def room(self) -> int:
        """Cells that the pane has for a row of words, whatever the measure."""
        return self.scrollable_content_region.width - GUTTER - 1

    @property
    def margin(self) -> int:
        """Blanks left of the gutter, which centre the words."""
        return max(0, (self.scrollable_content_region.width - self.text_width - GUTTER) // 2)

    def _lay_out(self) -> None:
        """Breaks the text anew if the width calls for it; the line being read stays at the top."""
        if self.scrollable_content_region.width <= 0:
            return
        width = max(1, self.text_width)
        layout, top = self.laid_out, self._top
        if layout is None or layout.width != width or layout.paragraphs is not self._paragraphs:
            self.laid_out = layout = Layout(self._paragraphs, width)
            self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, len(layout))
        self.scroll_to_row(layout.row_of(top))
        self._top = top
        self.refresh()
        if self._pending is not None:
            span, self._pending = self._pending, None
            self.reveal(span)

    def on_resize(self) -> None:
        """Breaks the text to the new width."""
        self._lay_out()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draws some rows; the first time before the pane hears of its size, that the words come at once."""
        if self.laid_out is None:
            self._lay_out()
        return super().render_lines(crop)

    def watch_measure(self) -> None:
        """Breaks the text to the new measure."""
        self._lay_out()

    # --- drawing ----------------------------------------------------------------------------------

    def notify_style_update(self) -> None:
        """Forgets the palette; pictures drawn in the same colours are found again."""
        super().notify_style_update()
        self._is_restyled = True

    @property
    def painter(self) -> Painter:
        """What draws the rows in the present theme."""
        if self._painter is None or self._is_restyled:
            self._is_restyled = False
            palette = self._palette()
            if self._painter is None or self._painter.palette != palette:
                self._painter = Painter(palette)
                self._strips.clear()
        return self._painter

    def _palette(self) -> Palette:
        base = self.rich_style
        ansi, no_colour = self.app.native_ansi_color, self.app.no_color
        selection = looks.selection_for(ansi=ansi, no_colour=no_colour)
        return Palette(
            base=base,
            heading=looks.painted_on(self, looks.HEADING),
            bar=base + looks.painted_on(self, looks.BAR),
            selection=looks.painted_on(self, selection),
            hint=base + looks.painted_on(self, looks.HINT),
            looks={
                look: looks.painted_on(self, style)
                for look, style in looks.looks_for(ansi=ansi, no_colour=no_colour).items()
            },
        )

    def render_line(self, y: int) -> Strip:
        """The row of the pane ``y`` rows below its top."""
        width, layout, painter = self.size.width, self.laid_out, self.painter
        number = self.scroll_offset.y + y
        if layout is None or number >= len(layout):
            return painter.blank(width, len(self.article.text))
        state = self._state(layout, number)
        key = (number, width, layout.width, state)
        if (strip := self._strips.get(key)) is None:
            row = layout.row(number)
            is_blank = row.start == row.end and state.cursor is None and not state.letter
            strip = (
                painter.blank(width, row.start) if is_blank else painter.paint(row, state, self.margin, width)
            )
            self._strips[key] = strip
        return strip

    def _state(self, layout: Layout, number: int) -> RowState:
        start, end = layout.bounds(number)
        hints, letters = self._hints, self._letters
        return RowState(
            lit=self.marks.within(start, end),
            selected=_cut(self._selected, start, end),
            cursor=self._cursor_on(start, end),
            hints=tuple((offset, label) for offset, label in hints if start <= offset < end) if hints else (),
            letter=min((letter for letter, at in letters.items() if start <= at < end), default=""),
        )

    def _cursor_on(self, start: int, end: int) -> tuple[int, int] | None:
        if self.cursor is None or not self.has_focus or not start <= self.cursor < end:
            return None
        character = motions.character_at(self.article.text, self.cursor)
        return character.start, max(character.end, character.start + 1)

    # --- what is lit ------------------------------------------------------------------------------

    def show(self, marks: Marks) -> None:
        """Replaces what is lit; draws anew only the rows in view that change."""
        self.marks = marks

    def watch_marks(self, old: Marks, new: Marks) -> None:
        """Draws the rows in view that are lit differently."""
        if (layout := self.laid_out) is None:
            return
        view = self.offsets_in_view
        changed = set(old.within(*view)) ^ set(new.within(*view))
        rows = [range(layout.row_of(start), layout.row_of(end - 1) + 1) for start, end, _ in changed]
        for number in set(chain.from_iterable(rows)):
            self.refresh_line(number)

    def show_selected(self, span: Span | None) -> None:
        """Draws a stretch of the text as selected, and takes that back from the stretch before."""
        old, self._selected = self._selected, span
        if (layout := self.laid_out) is None or old == span:
            return
        for number in self._rows_in_view(layout):
            start, end = layout.bounds(number)
            if _cut(old, start, end) != _cut(span, start, end):
                self.refresh_line(number)

    def watch_cursor(self, old: int | None, new: int | None) -> None:
        """Draws the rows the reading cursor left and came to."""
        self._refresh_offsets(offset for offset in (old, new) if offset is not None)

    def hints(self, labels: Mapping[Span, str] | None) -> None:
        """Draws a label over the start of each span, or with ``None`` takes them away."""
        before, self._hints = (
            self._hints,
            [(span.start, label) for span, label in sorted((labels or {}).items())],
        )
        self._refresh_offsets(offset for offset, _ in (*before, *self._hints))

    def letters(self, places: Mapping[str, int]) -> None:
        """Draws each letter in the margin beside the row of its place."""
        before, self._letters = self._letters, places
        if before != places:
            self._refresh_offsets((*before.values(), *places.values()))

    def _refresh_offsets(self, offsets: Iterable[int]) -> None:
        if (layout := self.laid_out) is None or not len(layout):
            return
        in_view = self._rows_in_view(layout)
        for number in {layout.row_of(offset) for offset in offsets}:
            if number in in_view:
                self.refresh_line(number)

    def _rows_in_view(self, layout: Layout) -> range:
        top = self.scroll_offset.y
        return range(top, min(len(layout), top + self.view_height))

    @property
    def view_height(self) -> int:
        """Rows the pane has room for."""
        return self.scrollable_content_region.height

    def visible_spans(self, spans: Iterable[Span] | None = None) -> list[Span]:
        """Those of ``spans`` that start in view; if not given, of all the stretches that are lit."""
        start, end = self.offsets_in_view
        if spans is None:
            spans = self.marks.spans_within(start, end)
        return [span for span in spans if start <= span.start < end]

    @property
    def offsets_in_view(self) -> tuple[int, int]:
        """Where the text in view starts and ends."""
        layout = self.laid_out
        rows = self._rows_in_view(layout) if layout else range(0)
        return (layout.bounds(rows[0])[0], layout.bounds(rows[-1])[1]) if layout and rows else (0, 0)

    # --- scrolling --------------------------------------------------------------------------------

    @property
    def top_offset(self) -> int:
        """Offset at which the first row in view starts; resizing the pane keeps it."""
        return self._top

    def go_to(self, offset: int) -> None:
        """Scrolls so that the row of ``offset`` comes first, as far as the article's end allows."""
        self._top = min(max(offset, 0), len(self.article.text))
        self._pending = None
        if (layout := self.laid_out) is not None:
            self.scroll_to_row(layout.row_of(self._top))

    def reveal(self, span: Span, *, animate: bool = False, context: int = CONTEXT) -> None:
        """Scrolls so that a span is seen with ``context`` rows around it; stays put if it already is."""
        if (layout := self.laid_out) is None:
            self._pending = span
            return
        first, last = layout.row_of(span.start), layout.row_of(max(span.start, span.end - 1))
        height, top = self.view_height, self.scroll_offset.y
        context = min(context, max(0, height - 1) // 2)
        if first >= top and last < top + height:
            target = min(max(top, last + context + 1 - height), first - context)
        else:
            target = min(max(first - height // 3, last + context + 1 - height), first - context)
        self.scroll_to_row(target, animate=animate and abs(target - top) < 2 * height)

    def scroll_to_row(self, row: int, *, animate: bool = False) -> None:
        """Scrolls so that a row comes first, as far as the article's end allows."""
        row = min(max(0, row), self.max_scroll_y)
        if row != round(self.scroll_target_y):
            # By force, as Textual refuses until it has shown the scrollbar.
            self.scroll_to(y=row, animate=animate, force=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remembers what is read, for when the width changes."""
        super().watch_scroll_y(old_value, new_value)
        layout = self.laid_out
        if layout is None or not len(layout) or round(old_value) == round(new_value):
            return
        if layout.width == max(1, self.text_width):
            self._top = layout.starts[min(self.scroll_offset.y, len(layout) - 1)]
        self.post_message(messages.Scrolled(self._top))

    def offset_at(self, x: int, y: int) -> int | None:
        """Offset of the character drawn ``x`` cells right of and ``y`` rows below the pane's corner."""
        place, is_character = self.nearest(x, y)
        return place if is_character and x >= self.margin + GUTTER else None

    def nearest(self, x: int, y: int) -> tuple[int, bool]:
        """The offset nearest to a place in the pane, and whether a character is drawn there."""
        layout, number = self.laid_out, self.scroll_offset.y + y
        if layout is None or number < 0 or not len(layout):
            return 0, False
        if number >= len(layout):
            return len(self.article.text), False
        row = layout.row(number)
        place = row.offset_at(max(0, x - self.margin - GUTTER))
        return (row.end, False) if place is None else (place, True)


def _cut(span: Span | None, start: int, end: int) -> tuple[int, int] | None:
    if span is None or span.start >= end or span.end <= start:
        return None
    return max(start, span.start), min(end, span.end)
