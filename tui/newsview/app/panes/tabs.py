"""The side panes' names in a row, where there is room for one pane only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.app import RenderResult

    from newsview.app.state.state import Pane


class Tabs(Widget):
    """Names to click on; the one shown stands out."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Tabs { height: 1; width: 1fr; display: none; link-style: none; link-style-hover: underline; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._titles: tuple[tuple[Pane, Content], ...] = ()
        self._shown: Pane | None = None

    def show(self, titles: tuple[tuple[Pane, Content], ...], shown: Pane) -> None:
        """Show these names, ``shown`` as the one that is open."""
        if (titles, shown) != (self._titles, self._shown):
            self._titles, self._shown = titles, shown
            self.refresh()

    def render(self) -> RenderResult:
        """The row of names, cut where it does not fit."""
        return (
            Content(" ")
            .join(self._tab(pane, title) for pane, title in self._titles)
            .truncate(self.size.width)
        )

    def _tab(self, pane: Pane, title: Content) -> Content:
        look = Style.parse("reverse bold" if pane is self._shown else "")
        return Content.assemble(" ", title, " ").stylize(
            look + Style.from_meta({"@click": f"screen.{pane.value}"})
        )
