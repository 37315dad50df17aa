"""Scrollbars that keep the few different cells they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rich.color import Color
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

from newsview.app.unframed import Unframed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.segment import Segment
    from rich.style import Style
    from textual.geometry import Region


class LeanScrollBar(ScrollBar, Unframed):
    """Textual's vertical scrollbar, drawn by what Textual draws it with but not by way of a console.

    A scrolled article and list redraw theirs with every key: 3.6 ms of a key's 15 by way of a console.
    """

    def __init__(self, thickness: int) -> None:
        super().__init__(vertical=True, name="vertical", thickness=thickness)
        self._cells: Sequence[Segment] = ()
        self._strips: dict[Segment, Strip] = {}

    def render_lines(self, crop: Region) -> list[Strip]:
        """The bar as it stands; as it stood, where what it scrolls was just taken away."""
        if self.is_attached:
            self._cells = self._cells_now()
        return super().render_lines(crop)

    def _cells_now(self) -> Sequence[Segment]:
        drawn = cast("ScrollBarRender", self.render())
        style = cast("Style", drawn.style)
        return drawn.render_bar(
            size=self.size.height,
            virtual_size=drawn.virtual_size,
            window_size=drawn.window_size,
            position=drawn.position,
            thickness=self.thickness,
            back_color=style.bgcolor or Color.default(),
            bar_color=style.color or Color.default(),
        ).segments

    def render_line(self, y: int) -> Strip:
        """One cell of the bar."""
        if y >= len(self._cells):
            return Strip.blank(self.thickness)
        cell = self._cells[y]
        if (strip := self._strips.get(cell)) is None:
            strip = self._strips[cell] = Strip([cell], self.thickness)
        return strip


class LeanlyScrolled(Widget):
    """A widget with such a scrollbar."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The vertical scrollbar, made when it is first asked for; as Textual makes its own."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = LeanScrollBar(self.scrollbar_size_vertical)
            bar.display = False
            self.app._start_widget(self, bar)  # noqa: SLF001
        return self._vertical_scrollbar
