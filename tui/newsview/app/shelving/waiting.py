"""The screen before there is an article: what is being read, or why it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from newsview.app.plain import one_line
from newsview.app.shelf.messages import Pick, ShowShelf, Take
from newsview.app.shelf.shelf import Status

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Paste

    from newsview.app.shelf.shelf import Item, Shelf


class Waiting(Screen[int]):
    """One sentence in the middle."""

    DEFAULT_CSS = """
    Waiting {
        background: $background;
        & > VerticalScroll { align: center middle; height: 1fr; }
        & Static { width: 72; max-width: 100%; height: auto; padding: 1 2; }
        & > Footer { background: $panel; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "retry", "Try again"),
        Binding("L", "articles", "List"),
        Binding("escape", "app.quit", "Leave"),
    ]

    def __init__(self, shelf: Shelf, item: Item) -> None:
        super().__init__()
        self.shelf = shelf
        self.item = item

    def compose(self) -> ComposeResult:
        """The sentence and the keys."""
        with VerticalScroll():
            yield Static(self._sentence())
        yield Footer(compact=True, show_command_palette=False)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what is being read, or what became of it."""
        reading = next((item for item in shelf.items if item.status is Status.READING), None)
        self.shelf = shelf
        self.item = reading or shelf.get(self.item.id) or self.item
        for words in self.query(Static):
            words.update(self._sentence())
        self.refresh_bindings()

    def _sentence(self) -> Content:
        if self.item.fault:
            faults = [
                Content.styled(one_line(str(item.fault)), "$error") for item in self.shelf.items if item.fault
            ]
            return Content("\n\n").join([*faults, Content("Press r to try again, q to leave.")])
        return Content(f"Reading {one_line(self.item.title)} …")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Try again only what has failed, and pick only from several."""
        if action == "retry":
            return self.item.fault is not None
        return len(self.shelf) > 1 if action == "articles" else True

    def on_paste(self, event: Paste) -> None:
        """Open what is pasted instead."""
        event.stop()
        if event.text.strip():
            self.post_message(Take(event.text))

    def action_retry(self) -> None:
        """Read it once more."""
        self.post_message(Pick(self.item.id))

    def action_articles(self) -> None:
        """Pick another."""
        self.post_message(ShowShelf())
