"""A strip beside the scrollbar: where in the whole article the selection occurs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from newsview.app.article.highlight import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from newsview.app.article.view import ArticleView

_MENTIONS = (Look.NAME, Look.NOMINAL, Look.PRONOUN, Look.SPEAKER)
_QUOTES = (Look.LIT_QUOTE, Look.WORDS)
_HITS = (Look.HIT, Look.CURRENT)
_HALVES = {(True, False): "▀", (False, True): "▄", (True, True): "█"}


class Whereabouts(Widget):
    """One column as tall as the article pane; each row stands for as much of the article.

    Blocks are mentions, a thin bar is a quote, a diamond is a search hit: the signs differ, so that
    colour is not needed to tell them apart. A click goes to that place in the article.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "whereabouts--mention",
        "whereabouts--quote",
        "whereabouts--hit",
    }
    DEFAULT_CSS = """
    Whereabouts {
        width: 1;
        height: 1fr;
        pointer: pointer;

        & > .whereabouts--mention { color: $foreground; }
        & > .whereabouts--quote { color: $quote; }
        & > .whereabouts--hit { color: $search-hit; text-style: bold; }
    }
    """

    def __init__(self, view: ArticleView, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._view = view
        self._signs: list[tuple[str, str]] = []

    def on_mount(self) -> None:
        """Follows what the article pane shows."""
        self.watch(self._view, "marks", self._count)
        self.watch(self._view, "laid_out", self._count)

    def on_resize(self) -> None:
        """Counts anew at another height."""
        self._count()

    def _count(self) -> None:
        signs = self._signs_now()
        if signs != self._signs:
            self._signs = signs
            self.refresh()

    def _signs_now(self) -> list[tuple[str, str]]:
        """The sign and the component class of each row."""
        layout, height = self._view.laid_out, self.size.height
        if layout is None or not len(layout) or not height:
            return []
        marks = self._view.marks
        rows = max(len(layout), height)

        def places(looks: Sequence[Look], parts: int) -> set[int]:
            ranges = [
                layer.ranges[look]
                for layer in (marks.lit, marks.found)
                for look in looks
                if look in layer.ranges
            ]
            return {layout.row_of(start) * parts // rows for each in ranges for start in each.starts}

        mentions, quotes, hits = places(_MENTIONS, height * 2), places(_QUOTES, height), places(_HITS, height)
        return [_sign(row, mentions, quotes, hits) for row in range(height)]

    def render_line(self, y: int) -> Strip:
        """One row of the strip."""
        base = self.rich_style
        sign, component = self._signs[y] if y < len(self._signs) else (" ", "")
        style = base + self.get_component_rich_style(component, partial=True) if component else base
        return Strip([Segment(sign, style)], 1)

    def on_click(self, event: events.Click) -> None:
        """Goes to the part of the article that the row stands for."""
        layout = self._view.laid_out
        if layout is not None and len(layout) and self.size.height:
            row = event.y * max(len(layout), self.size.height) // self.size.height
            self._view.go_to(layout.starts[min(row, len(layout) - 1)])


def _sign(row: int, mentions: set[int], quotes: set[int], hits: set[int]) -> tuple[str, str]:
    if row in hits:
        return "◆", "whereabouts--hit"
    halves = (2 * row in mentions, 2 * row + 1 in mentions)
    if halves in _HALVES:
        return _HALVES[halves], "whereabouts--mention"
    return ("▏", "whereabouts--quote") if row in quotes else (" ", "")
