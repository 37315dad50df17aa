"""A list of rows that paints only what is on the screen, so that ten thousand rows cost what ten do.

Filling 10,000 rows into Textual's ``OptionList`` takes 460 ms and filtering them 125 ms; here both are
the making of a tuple and a dict.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from newsview.app.scrollbar import LeanlyScrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.events import Click, MouseEvent, MouseMove

# Styles rather than component classes, for the reason that ``article/looks.py`` gives.
LIT = "bold"
DIM = "$faint"
HOVER = "on $boost"
CURSOR = "on $block-cursor-blurred-background"
CURSOR_FOCUSED = "bold $block-cursor-foreground on $block-cursor-background"
EMPTY = "italic $faint"

FEW = 100
"""Rows that are quicker looked up than looked for."""


class RowState(NamedTuple):
    """How one row stands out."""

    lit: bool
    dim: bool


class Rows(ScrollView, LeanlyScrolled, can_focus=True, inherit_bindings=False):
    """Rows known by an id, one line each, with a cursor. What a row says is for a subclass to answer."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Rows {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
    }
    """

    class Moved(Message):
        """A person moved the cursor to the row ``id``."""

        def __init__(self, rows: Rows, row_id: str) -> None:
            super().__init__()
            self.rows = rows
            self.id = row_id

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    class Chosen(Message):
        """A person chose the row ``id`` with Enter or a double click."""

        def __init__(self, rows: Rows, row_id: str) -> None:
            super().__init__()
            self.rows = rows
            self.id = row_id

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self._ids: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._lit: frozenset[str] = frozenset()
        self._dims_others = False
        self._cursor = 0
        self._hover: int | None = None
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(256)
        self.empty = ""

    @abstractmethod
    def row(self, row_id: str, width: int, state: RowState) -> Content:
        """What the row says, at most ``width`` cells wide."""

    def tip(self, row_id: str) -> Content | None:  # noqa: ARG002 - subclasses look at it
        """What a mouse that rests on the row is told."""
        return None

    @property
    def ids(self) -> tuple[str, ...]:
        """The rows, in order."""
        return self._ids

    @property
    def cursor_id(self) -> str | None:
        """The row under the cursor."""
        return self._ids[self._cursor] if self._ids else None

    def has(self, row_id: str) -> bool:
        """Whether there is such a row."""
        return row_id in self._places

    @property
    def lit(self) -> frozenset[str]:
        """The rows that stand out."""
        return self._lit

    def fill(self, ids: Sequence[str], empty: str = "") -> None:
        """Show these rows, keeping the cursor on the row it is on; ``empty`` is said where there is none."""
        kept = self.cursor_id
        self._ids, self.empty = tuple(ids), empty
        self._places = {row_id: i for i, row_id in enumerate(self._ids)}
        self._strips.clear()
        self._cursor = self._places.get(kept, 0) if kept is not None else 0
        self._set_hover(None)
        self.virtual_size = Size(0, len(self._ids))
        self.refresh()

    def light(self, lit: frozenset[str], *, dim_others: bool = False) -> None:
        """Let these rows stand out, and bring the cursor to the first of them."""
        before = (self._lit, self._dims_others, self._cursor)
        self._lit, self._dims_others = lit, dim_others
        if self.cursor_id not in lit:
            self._cursor = self._first_of(lit)
        if self.cursor_id in lit:
            self._bring_into_view()
        if (lit, dim_others, self._cursor) != before:
            self.refresh()

    def _first_of(self, lit: frozenset[str]) -> int:
        """The first place that is lit, or where the cursor is."""
        if len(lit) > FEW:  # the first of many is soon come upon
            return next((place for place, row_id in enumerate(self._ids) if row_id in lit), self._cursor)
        return min((self._places[row_id] for row_id in lit if row_id in self._places), default=self._cursor)

    def point_at(self, row_id: str) -> None:
        """Put the cursor on a row, if there is such a row, without a word."""
        self._cursor = self._places.get(row_id, self._cursor)
        self._bring_into_view()
        self.refresh()

    def move(self, by: int) -> None:
        """Move the cursor by so many rows, stopping at the ends."""
        self.move_to(self._cursor + by)

    def move_to(self, place: int) -> None:
        """Put the cursor on a row, counted from 0, and say so."""
        if not self._ids:
            return
        self._cursor = max(0, min(place, len(self._ids) - 1))
        self.show_cursor()
        self.post_message(self.Moved(self, self._ids[self._cursor]))

    def show_cursor(self) -> None:
        """Show the row that the cursor has come to."""
        self._bring_into_view()
        self.refresh()

    def action_down(self) -> None:
        """One row down."""
        self.move(1)

    def action_up(self) -> None:
        """One row up."""
        self.move(-1)

    def action_page_down(self) -> None:
        """As many rows down as the list shows."""
        self.move(self.page)

    def action_page_up(self) -> None:
        """As many rows up as the list shows."""
        self.move(-self.page)

    def action_top(self) -> None:
        """To the first row."""
        self.move_to(0)

    def action_bottom(self) -> None:
        """To the last row."""
        self.move_to(len(self._ids) - 1)

    def choose(self) -> None:
        """Choose the row under the cursor."""
        if self._ids:
            self.post_message(self.Chosen(self, self._ids[self._cursor]))

    @property
    def page(self) -> int:
        """Rows on the screen."""
        return max(1, self.scrollable_content_region.height)

    def _bring_into_view(self) -> None:
        top, height = round(self.scroll_y), self.scrollable_content_region.height
        if self._cursor < top:
            self.scroll_to(y=self._cursor, animate=False, immediate=True)
        elif self._cursor >= top + height > 0:
            self.scroll_to(y=self._cursor - height + 1, animate=False, immediate=True)

    def on_resize(self) -> None:
        """Keep the cursor on the screen."""
        self._bring_into_view()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.scrollable_content_region.width
        place = self.scroll_offset.y + y
        if not self._ids:
            return self._strip(self._empty_line(y, width), self._style(EMPTY), width)
        if place >= len(self._ids):
            return Strip.blank(width, self.visual_style.rich_style)
        row_id = self._ids[place]
        state = RowState(
            row_id in self._lit, bool(self._lit) and self._dims_others and row_id not in self._lit
        )
        looks, is_taken = self._looks(place, state), place == self._cursor and self.has_focus
        key = (row_id, width, state, looks, is_taken)
        if (strip := self._strips.get(key)) is None:
            row = self.row(row_id, width, state)
            if is_taken:
                # A name in its own colour might not be legible on the cursor's.
                row = Content(row.plain, strip_control_codes=False)
            strip = self._strips[key] = self._strip(row, self._style(*looks), width)
        return strip

    def notify_style_update(self) -> None:
        """Forget the rows that were drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def _looks(self, place: int, state: RowState) -> tuple[str, ...]:
        return tuple(
            look
            for look, is_so in (
                (DIM, state.dim),
                (LIT, state.lit),
                (HOVER, place == self._hover),
                (self._cursor_look(), place == self._cursor and (state.lit or self.has_focus)),
            )
            if is_so
        )

    def _cursor_look(self) -> str:
        if self.has_focus:
            return "bold reverse" if self.app.no_color else CURSOR_FOCUSED
        # Tints of the background do not show everywhere.
        return f"{CURSOR} underline" if self.app.native_ansi_color or self.app.no_color else CURSOR

    def _style(self, *looks: str) -> Style:
        """The pane's own style with looks on top."""
        style = self.visual_style
        for look in looks:
            style += Style.parse(look)
        return style

    def _strip(self, content: Content, style: Style, width: int) -> Strip:
        segments = content.render_segments(style)
        return Strip(segments, content.cell_length).adjust_cell_length(width, style.rich_style)

    def _empty_line(self, y: int, width: int) -> Content:
        lines = Content(self.empty).wrap(max(1, width)) if self.empty else []
        return lines[y] if y < len(lines) else Content("")

    def on_click(self, event: Click) -> None:
        """Move the cursor to the row; choose it on a double click."""
        place = self._place_of(event)
        if place is not None:
            self.move_to(place)
            if event.chain == 2:
                self.choose()

    def on_mouse_move(self, event: MouseMove) -> None:
        """Show which row a click would take."""
        self._set_hover(self._place_of(event))

    def on_leave(self) -> None:
        """Show no row as the one a click would take."""
        self._set_hover(None)

    def _place_of(self, event: MouseEvent) -> int | None:
        offset = event.get_content_offset(self)
        place = self.scroll_offset.y + offset.y if offset else len(self._ids)
        return place if place < len(self._ids) else None

    def _set_hover(self, place: int | None) -> None:
        if place != self._hover:
            self._hover = place
            self.tooltip = None if place is None else self.tip(self._ids[place])
            self.refresh()
