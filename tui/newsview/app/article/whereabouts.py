"""A strip beside the scrollbar: where in the whole article the selection occurs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from newsview.app.article.highlight import Look
from newsview.app.article.looks import painted_on
from newsview.app.unframed import Unframed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual import events

    from newsview.app.article.layout import Layout
    from newsview.app.article.view import ArticleView

_MENTIONS = (Look.NAME, Look.NOMINAL, Look.PRONOUN, Look.SPEAKER)
_QUOTES = (Look.LIT_QUOTE, Look.WORDS)
_HITS = (Look.HIT, Look.CURRENT)
_HALVES = {(True, False): "▀", (False, True): "▄", (True, True): "█"}


class Whereabouts(Unframed):
    """One column as tall as the article pane; each row stands for as much of the article.

    Blocks are mentions, a thin bar is a quote, a diamond is a search hit: the signs differ, so that
    colour is not needed to tell them apart. A click goes to that place in the article.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Whereabouts {
        width: 1;
        height: 1fr;
        pointer: pointer;
    }
    """

    def __init__(self, view: ArticleView, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._view = view
        self._signs: list[tuple[str, str]] = []
        self._strips: dict[tuple[str, str], Strip] = {}

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
        """The sign of each row and its style."""
        layout, height = self._view.laid_out, self.size.height
        if layout is None or not len(layout) or not height:
            return []
        halves, wholes = _parts(layout, height * 2), _parts(layout, height)
        mentions, hits = self._touched(_MENTIONS, halves), self._touched(_HITS, wholes)
        quotes = self._touched(_QUOTES, wholes)
        return [
            _sign((mentions[2 * row], mentions[2 * row + 1]), is_hit=hits[row], is_quote=quotes[row])
            for row in range(height)
        ]

    def _touched(self, looks: Iterable[Look], parts: list[tuple[int, int]]) -> list[bool]:
        """Whether any of the looks occurs in each part of the text."""
        marks = self._view.marks
        ranges = [
            layer.ranges[look] for layer in (marks.lit, marks.found) for look in looks if look in layer.ranges
        ]
        return [any(each.touches(start, end) for each in ranges) for start, end in parts]

    def render_line(self, y: int) -> Strip:
        """One row of the strip."""
        sign = self._signs[y] if y < len(self._signs) else (" ", "")
        if (strip := self._strips.get(sign)) is None:
            strip = self._strips[sign] = self._drawn(*sign)
        return strip

    def _drawn(self, sign: str, style: str) -> Strip:
        base = self.rich_style
        return Strip([Segment(sign, base + painted_on(self, style) if style else base)], 1)

    def notify_style_update(self) -> None:
        """Forgets the signs that were drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def on_click(self, event: events.Click) -> None:
        """Goes to the part of the article that the row stands for."""
        layout = self._view.laid_out
        if layout is not None and len(layout) and self.size.height:
            row = event.y * max(len(layout), self.size.height) // self.size.height
            self._view.go_to(layout.starts[min(row, len(layout) - 1)])


def _parts(layout: Layout, count: int) -> list[tuple[int, int]]:
    """The text cut into ``count`` stretches of as many rows each; a short article leaves some empty."""
    rows = max(len(layout), count)
    edges = [min(-(-part * rows // count), len(layout)) for part in range(count + 1)]
    offsets = [layout.starts[row] if row < len(layout) else len(layout.text) for row in edges]
    return list(pairwise(offsets))


def _sign(halves: tuple[bool, bool], *, is_hit: bool, is_quote: bool) -> tuple[str, str]:
    if is_hit:
        return "◆", "bold $search-hit"
    if halves in _HALVES:
        return _HALVES[halves], "$foreground"
    return ("▏", "$quote") if is_quote else (" ", "")
