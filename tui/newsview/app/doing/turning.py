"""From article to article."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.app.doing.part import Part
from newsview.app.shelf.messages import Rested, ShowShelf, Take, Turn
from newsview.app.shelf.shelf import Shelf
from newsview.app.shelf.shown import article_title
from newsview.app.state.state import for_another

if TYPE_CHECKING:
    from textual.events import Paste

    from newsview.app.state.state import State


class Turning(Part):
    """Leaving for another article, and coming back."""

    _shelf: Shelf | None = None

    def keep_ways_of(self, state: State) -> None:
        """Show the article in the order, the size and so on in which the one before was shown."""
        self.state = for_another(state, self.state.article)

    def on_mount(self) -> None:
        """Begin as the article before was shown."""
        if self.state.zoomed in {side.pane for side in self.sides.panes}:
            self.query_one(f"#{self.state.zoomed}").focus()
        self._show_title()

    def come_back(self) -> None:
        """Go on where one left off."""
        self.call_later(self.ask_analyst)

    def ask_analyst(self) -> None:
        """Begin the analysis, unless it is there."""
        if self.state.complete:
            self.analyst.cancel()
            self.post_message(Rested(self.state.article, is_whole=True))
        else:
            super().ask_analyst()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show where this article stands among the others."""
        self._shelf = shelf
        self._show_title()

    def _show_title(self) -> None:
        for pane in self.query("#article-pane"):
            pane.border_title = article_title(self.state.article, self._shelf or Shelf())

    def on_paste(self, event: Paste) -> None:
        """Open what is pasted."""
        event.stop()
        if event.text.strip() and not self.is_box_open:
            self.post_message(Take(event.text))

    def action_next_article(self) -> None:
        self.post_message(Turn(1))

    def action_previous_article(self) -> None:
        self.post_message(Turn(-1))

    def action_articles(self) -> None:
        self.post_message(ShowShelf())

    def action_paste(self) -> None:
        self.notify(
            "Paste an article’s words, a path or an address with your terminal’s own key, "
            "such as Ctrl+Shift+V, Cmd+V or the middle mouse button.",
            title="Paste",
            markup=False,
        )
