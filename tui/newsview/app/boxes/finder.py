"""The box that finds a person, organisation or place by any of its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from newsview.app.messages import Open, Preview
from newsview.app.panes.columns import cell, name_cell
from newsview.app.panes.rows import Rows, RowState
from newsview.app.state.names import Names
from newsview.app.state.selection import EntitySelected
from newsview.app.themes import entity_style

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsview.app.state.lookup import Lookup


class Matches(Rows):
    """The entities that match, best first."""

    def __init__(self, lookup: Lookup) -> None:
        super().__init__()
        self.can_focus = False
        self.lookup = lookup

    def row(self, row_id: str, width: int, state: RowState) -> Content:
        """Name, other names, kind."""
        entity = self.lookup.entity(row_id)
        name = max(8, width * 2 // 5)
        also = ", ".join(entity.aliases)
        return Content.assemble(
            "▸ " if state.lit else "  ",
            name_cell(entity.name, name, entity_style(entity.kind)),
            " ",
            cell(also, max(0, width - name - 3 - 14), "$faint"),
            cell(entity.kind.value, 14, "$faint", right=True),
        )


class Finder(Vertical):
    """Type a name, move over the matches and see each in the article, Enter to go there."""

    DEFAULT_CSS = """
    Finder {
        dock: top;
        layer: above;
        width: 1fr;
        height: 100%;
        max-height: 24;
        border: round $accent;
        border-title-color: $foreground;
        background: $surface;
        & > Input { border: none; height: 1; padding: 0 1; background: $surface; }
        & > Matches { height: 1fr; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next", show=False),
        Binding("up", "move(-1)", "Before", show=False),
        Binding("pagedown", "move(9)", "Page down", show=False),
        Binding("pageup", "move(-9)", "Page up", show=False),
    ]

    def __init__(self, lookup: Lookup) -> None:
        super().__init__()
        self.lookup = lookup
        entities = (entity for entity in lookup.analysis.entities)
        self._names = Names(entities)
        self.border_title = Content("Who")
        self.border_subtitle = Content("↑↓ look · ⏎ go · esc back")

    def compose(self) -> ComposeResult:
        """The name and the matches."""
        yield Input(placeholder="any name, roughly", compact=True)
        yield Matches(self.lookup)

    def on_mount(self) -> None:
        """Begin with everybody, most mentioned first."""
        self.query_one(Matches).fill(self._names.search(""))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        matches = self.query_one(Matches)
        found = self._names.search(event.value)
        matches.fill((), "")
        matches.fill(found, "Nobody and nothing of that name.")
        self._preview(found[0] if found and event.value.strip() else None)

    @on(Rows.Moved)
    def _moved(self, event: Rows.Moved) -> None:
        event.stop()
        self._preview(event.id)

    @on(Input.Submitted)
    def _taken(self, event: Input.Submitted) -> None:
        event.stop()
        chosen = self.query_one(Matches).cursor_id
        if chosen:
            self.post_message(Open(EntitySelected(chosen)))

    @on(Rows.Chosen)
    def _chosen(self, event: Rows.Chosen) -> None:
        event.stop()
        self.post_message(Open(EntitySelected(event.id)))

    def action_move(self, by: int) -> None:
        """Move over the matches."""
        self.query_one(Matches).move(by)

    def _preview(self, entity: str | None) -> None:
        self.query_one(Matches).light(frozenset([entity]) if entity else frozenset())
        self.post_message(Preview(EntitySelected(entity) if entity else None))
