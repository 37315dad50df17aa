"""Widgets without a frame, whose rows go to the screen as they were drawn once."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Self

from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.content import Content
    from textual.geometry import Region


class Unframed(Widget):
    """A widget that draws line by line and has no border, padding, outline, tint or opacity.

    Textual copies every row it draws anew to put those around it, and with the copy goes all that a row
    remembers of itself: how it is cut, filtered and written. Rows that are kept and handed over as they are
    come again when an article scrolls; with the scrollbars' that saves 4.5 of a key's 15.5 ms.

    Among the bases of a class it comes after Textual's, as a class has the styles of its first base only.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a part of the widget."""
        width = self.outer_size.width
        background = self.background_colors[1]
        style = self.visual_style.rich_style
        filters = self.get_line_filters()
        strips = []
        for y in crop.line_range:
            strip = self.render_line(y).adjust_cell_length(width, style)
            for each in filters:
                strip = strip.apply_filter(each, background)
            strips.append(strip)
        start, end = crop.column_span
        return strips if (start, end) == (0, width) else [strip.crop(start, end) for strip in strips]


class OneLine(Unframed):
    """A widget that is one line of words, which are asked for anew once it is refreshed.

    Drawn by way of a visual, as other widgets are, the one that changes with every key took 0.7 of its 11 ms.
    Asked for whenever a line was drawn, the words of those that stay as they are took 1.2 of 12.9.
    """

    _drawn: Strip | None = None
    _drawn_as: tuple[object, ...] = ()

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Draw the line anew."""
        self._drawn = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    @abstractmethod
    def words(self) -> Content:
        """What the line says, no wider than the widget."""

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one
        """The line."""
        drawn_as = (self.size, self.visual_style, self.app.theme)
        if self._drawn is None or self._drawn_as != drawn_as:
            self._drawn_as = drawn_as
            self._drawn = Strip(self.words().render_segments(self.visual_style))
        return self._drawn
