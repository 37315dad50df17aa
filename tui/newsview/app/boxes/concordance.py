"""Every place of the selection on a line of its own, with the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual import on
from textual.containers import Vertical
from textual.content import Content

from newsview.app.messages import Open, ShowPlace
from newsview.app.panes.columns import cell
from newsview.app.panes.rows import Rows, RowState
from newsview.app.plain import one_line, stretch

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsview.app.state.state import State
    from newsview.model import Span

NUMBER = 6
"""Cells for the paragraph's number."""


class Lines(Rows):
    """The places, one below the other, so that they can be compared."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self.places: dict[str, Span] = {str(number): span for number, span in enumerate(state.stops)}

    def row(self, row_id: str, width: int, state: RowState) -> Content:  # noqa: ARG002 - no row is lit
        """``¶12    … the words before it **and it** and the words after it …``."""
        span, text = self.places[row_id], self._state.article.text
        half = max(1, (width - NUMBER) * 2 // 5)
        before = stretch(text[max(0, span.start - half) : span.start])
        words = stretch(span.of(text))
        after = stretch(text[span.end : span.end + width])
        number = f"¶{self._state.paragraph_at(span.start)}"
        return Content.assemble(
            cell(number, NUMBER, "$faint"),
            _right_end(before, half),
            (words, "bold $accent"),
            set_cell_size(after, max(0, width - NUMBER - half - cell_len(words))),
        )


class Concordance(Vertical):
    """The places of the selection; moving over them shows each in the article."""

    DEFAULT_CSS = """
    Concordance {
        height: 40%;
        min-height: 6;
        border: round $accent;
        border-title-color: $foreground;
        background: $surface;
        & > Lines { height: 1fr; }
    }
    """

    def __init__(self, state: State, title: str) -> None:
        super().__init__()
        self._state = state
        self.border_title = Content(f"{one_line(title)} · {len(state.stops):,} places")
        self.border_subtitle = Content("↑↓ look · ⏎ go · esc back")

    def compose(self) -> ComposeResult:
        """The lines."""
        yield Lines(self._state)

    def on_mount(self) -> None:
        """Begin at the place one stands at."""
        lines = self.query_one(Lines)
        lines.fill(tuple(lines.places))
        here = [row for row, span in lines.places.items() if span == self._state.current]
        lines.move_to(int(here[0]) if here else 0)

    @on(Rows.Moved)
    def _look(self, event: Rows.Moved) -> None:
        event.stop()
        self.post_message(ShowPlace(self.query_one(Lines).places[event.id]))

    @on(Rows.Chosen)
    def _go(self, event: Rows.Chosen) -> None:
        event.stop()
        self.post_message(Open(self._state.selection, self.query_one(Lines).places[event.id]))


def _right_end(text: str, width: int) -> str:
    """The last ``width`` cells of a text, filled up with blanks on the left."""
    while cell_len(text) > width:
        text = text[1:]
    return set_cell_size("", width - cell_len(text)) + text
