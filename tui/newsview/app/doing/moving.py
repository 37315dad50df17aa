"""Up and down, in whatever has the focus, and from pane to pane."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.app.article.text import NARROWEST, WIDEST
from newsview.app.doing.part import Part
from newsview.app.doing.remembering import Remembers
from newsview.app.state.selection import NOTHING
from newsview.app.state.state import Pane, viewing

if TYPE_CHECKING:
    from newsview.app.article import ArticleView
    from newsview.app.panes.rows import Rows

BY = 4
"""Cells by which lines become longer or shorter."""


class Moving(Part):
    """Moving about."""

    def action_down(self) -> None:
        self._moving().action_down()

    def action_up(self) -> None:
        self._moving().action_up()

    def action_page_down(self) -> None:
        self._moving().action_page_down()

    def action_page_up(self) -> None:
        self._moving().action_page_up()

    def action_top(self) -> None:
        self._moving().action_top()

    def action_bottom(self) -> None:
        self._moving().action_bottom()

    def _moving(self) -> Rows | ArticleView:
        return self._rows or self.article

    @property
    def _rows(self) -> Rows | None:
        """The list that has the focus, a pane or one in a box."""
        from newsview.app.panes.rows import Rows  # noqa: PLC0415 - not needed for the first paint

        return self.focused if isinstance(self.focused, Rows) else None

    def action_open(self) -> None:
        if self._rows:
            self._rows.choose()
        else:
            self.open(None)

    def action_next_pane(self) -> None:
        self._go_round(1)

    def action_previous_pane(self) -> None:
        self._go_round(-1)

    def _go_round(self, by: int) -> None:
        order = list(Pane)
        self.focus_pane(order[(order.index(self.focused_pane()) + by) % len(order)])

    def focused_pane(self) -> Pane:
        """The pane that has the focus."""
        return self.sides.focused.pane if self.sides.focused else Pane.ARTICLE

    def action_article(self) -> None:
        self.focus_pane(Pane.ARTICLE)

    def action_people(self) -> None:
        self.focus_pane(Pane.PEOPLE)

    def action_organisations(self) -> None:
        self.focus_pane(Pane.ORGANISATIONS)

    def action_places(self) -> None:
        self.focus_pane(Pane.PLACES)

    def action_quotes(self) -> None:
        self.focus_pane(Pane.QUOTES)

    def focus_pane(self, pane: Pane) -> None:
        """Move the focus there; a side pane then selects the row under its cursor."""
        zoomed = pane if self.state.zoomed else None
        if pane is Pane.ARTICLE:
            self.change(replace(self.state, zoomed=zoomed))
            self.article.focus()
            return
        self.change(replace(self.state, side=pane, zoomed=zoomed))
        side = self.side_of(pane)
        side.focus()
        if pane is Pane.QUOTES and (self.state.selection == NOTHING or self.state.by_cursor):
            side.point_at(self._quote_here())
        self.light_cursor(side)

    def _quote_here(self) -> str:
        """The first quote from where one reads."""
        quotes = self.state.analysis.quotes if self.state.analysis else ()
        return next((quote.id for quote in quotes if quote.end > self.article.reading_at), "")

    def action_zoom(self) -> None:
        self.change(replace(self.state, zoomed=None if self.state.zoomed else self.focused_pane()))

    def action_follow(self) -> None:
        self.change(replace(self.state, follows=not self.state.follows))
        follows = "follows the panes" if self.state.follows else "stays where it is"
        self.notify(f"The article {follows}.", markup=False)

    def action_wider(self) -> None:
        self._measure(BY)

    def action_narrower(self) -> None:
        self._measure(-BY)

    def _measure(self, by: int) -> None:
        """Change the length of the article's lines; the line at the top stays."""
        now, room = self.article.text_width, self.article.room
        wanted = min(max(now + by, NARROWEST), room, WIDEST)
        if by > 0 and wanted <= now:
            self.notify(f"Lines of {now} cells take all the room there is.", timeout=2, markup=False)
            return
        self.article.measure = wanted
        if isinstance(self.app, Remembers):
            self.app.measure = wanted
        self.notify(f"Lines of up to {wanted} cells.", timeout=2, markup=False)

    def action_sort(self) -> None:
        view = self.state.view(self.state.side)
        self.change(viewing(self.state, self.state.side, replace(view, sort=view.sort.following)))
