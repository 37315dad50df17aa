"""The list of every article there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Input

from newsview.app.panes.columns import cell
from newsview.app.panes.rows import Rows, RowState
from newsview.app.shelf.messages import Pick
from newsview.app.shelf.shelf import Shelf, Status
from newsview.app.shelf.shown import day_of

if TYPE_CHECKING:
    from textual.app import ComposeResult

SIGNS = {
    Status.UNREAD: " ",
    Status.READING: "…",
    Status.READ: "·",
    Status.ANALYSED: "✓",
    Status.FAILED: "!",
}
DATE_WIDTH = 10


class Articles(Rows):
    """The articles, one a row."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.can_focus = False
        self.shelf = shelf

    def row(self, row_id: str, width: int, state: RowState) -> Content:  # noqa: ARG002 - a Rows
        """A sign for how far it has come, title, date; or why it cannot be read."""
        item = self.shelf[row_id]
        sign = "▸" if row_id == self.shelf.open_id else " "
        colour = "$error" if item.status is Status.FAILED else "$accent"
        head = Content.assemble(f"{sign} ", (SIGNS[item.status], colour), " ")
        room = max(0, width - 4)
        if item.fault:
            title = min(room // 3, len(item.title))
            return Content.assemble(
                head,
                cell(item.title, title),
                cell(f": {item.fault.problem}", max(0, room - title), "$error"),
            )
        date = day_of(item.date)[:DATE_WIDTH]
        words = max(0, room - DATE_WIDTH - 2)
        return Content.assemble(
            head, cell(item.title, words), "  ", cell(date, DATE_WIDTH, "$faint", right=True)
        )


class Picker(Screen[int]):
    """Type to narrow the list down, move over it, Enter to open, Escape to go back."""

    DEFAULT_CSS = """
    Picker {
        background: $background;
        & > Input { border: none; height: 1; padding: 0 1; background: $panel; }
        & > Articles { height: 1fr; border: round $border; border-title-color: $foreground; }
        & > Footer { background: $panel; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "pick", "Open"),
        Binding("down,ctrl+n", "move(1)", "Next", show=False, priority=True),
        Binding("up", "move(-1)", "Before", show=False, priority=True),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True),
        Binding("ctrl+home", "end(0)", "First", show=False, priority=True),
        Binding("ctrl+end", "end(-1)", "Last", show=False, priority=True),
        Binding("escape", "back", "Back"),
        Binding("ctrl+q", "app.quit", "Quit"),
    ]

    def __init__(self, shelf: Shelf, at: str | None = None) -> None:
        """A list with the cursor on the article ``at``, else on the open one."""
        super().__init__()
        self.shelf = shelf
        self._at = at if at is not None and at in shelf else shelf.open_id

    def compose(self) -> ComposeResult:
        """The words to narrow it down by, the list, the keys."""
        yield Input(placeholder="any words of a title or a source", compact=True)
        yield Articles(self.shelf)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin on the open article."""
        self._fill()
        if self._at is not None:
            self.go_to(self._at)
        self.query_one(Input).focus()

    def go_to(self, item_id: str) -> None:
        """Put the cursor on an article, if it is shown."""
        rows = self.query_one(Articles)
        if rows.has(item_id):
            rows.move_to(rows.ids.index(item_id))

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what is on it now."""
        self.shelf = shelf
        if self.query(Articles):
            self._fill()

    def _fill(self) -> None:
        rows, shelf = self.query_one(Articles), self.shelf
        words = self.query_one(Input).value.split()
        found = [item.id for item in shelf.called(words)]
        rows.shelf = shelf
        rows.fill(found, "No article is called that.")
        count = f"{len(found):,} of {len(shelf):,}" if words else f"{len(shelf):,}"
        rows.border_title = Content(f"Articles {count}")
        rows.border_subtitle = Content("▸ being read · ✓ analysed · ! cannot be read · ⏎ open")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._fill()

    @on(Input.Submitted)
    @on(Rows.Chosen)
    def action_pick(self) -> None:
        """Open the article under the cursor."""
        chosen = self.query_one(Articles).cursor_id
        if chosen == self.shelf.open_id and chosen is not None:
            self.app.pop_screen()
        elif chosen is not None:
            self.post_message(Pick(chosen))

    def action_move(self, by: int) -> None:
        """One row up or down."""
        self.query_one(Articles).move(by)

    def action_page(self, by: int) -> None:
        """One page up or down."""
        rows = self.query_one(Articles)
        rows.move(by * rows.page)

    def action_end(self, place: int) -> None:
        """To the first row or the last."""
        rows = self.query_one(Articles)
        rows.move_to(place % max(1, len(rows.ids)))

    def action_back(self) -> None:
        """Let go of the words, then of the list; with nothing open behind it, leave."""
        words = self.query_one(Input)
        if words.value:
            words.value = ""
        elif self.shelf.open_id is not None:
            self.app.pop_screen()
        else:
            self.app.exit(0)
