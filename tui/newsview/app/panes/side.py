"""What the side panes have in common: a title with a count, rows, and messages upward."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace
from textual import on
from textual.content import Content

from newsview.app.messages import Open, Select
from newsview.app.panes.rows import Rows
from newsview.app.plain import one_line
from newsview.app.state.views import OF_ENTITIES, Only, Sort

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.selection import Selection
    from newsview.app.state.state import Pane, State

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


class SidePane(Rows):
    """A list of entities or quotes."""

    ONLY: ClassVar[tuple[Only, ...]] = OF_ENTITIES
    """What the rows can be narrowed down to, in the order of going through them."""

    DEFAULT_CSS = """
    SidePane {
        border: round $border-blurred;
        border-title-color: $foreground;
        background: $background;
        &:focus { border: round $border; }
    }
    """

    def __init__(self, pane: Pane, number: int, title: str, none: str) -> None:
        """``title`` names the pane; ``none`` is said when the article has nothing for it."""
        super().__init__(id=pane.value, classes="pane side")
        self.pane = pane
        self.number = number
        self.title = title
        self.none = none
        self.lookup: Lookup | None = None
        self._shown: State | None = None
        self._has_moved = False

    @abstractmethod
    def rows_of(self, state: State) -> tuple[str, ...]:
        """The ids of the rows, in order."""

    @abstractmethod
    def size_of(self, state: State) -> int:
        """How many rows there are with none left out."""

    @abstractmethod
    def lit_of(self, state: State) -> frozenset[str]:
        """The rows that the selection lights."""

    @abstractmethod
    def selection_of(self, row_id: str) -> Selection:
        """What a row selects."""

    def show(self, state: State) -> None:
        """Show this state; only what changed since the last is worked out."""
        before, self._shown = self._shown, state
        refilled = before is None or self._contents(before) != self._contents(state)
        if refilled:
            self.lookup = state.lookup
            self.fill(self.rows_of(state), self._nothing_to_show(state))
            self.border_title = self.title_of(state)
        if refilled or before is None or before.selection != state.selection:
            pinned = state.view(self.pane).pinned
            seen = replace(state, selection=pinned) if pinned else state
            self.light(self.lit_of(seen), dim_others=self.dims_others(seen))
        if self._has_moved:
            self._has_moved = False
            super().show_cursor()

    def show_cursor(self) -> None:
        """Show the row with the state it leads to: as two pictures the second comes two frames later."""
        self._has_moved = True

    def dims_others(self, state: State) -> bool:  # noqa: ARG002 - subclasses look at it
        """Whether rows that are not lit step back."""
        return False

    def title_of(self, state: State) -> Content:
        """Name, count, order and what is left out, for the border and the tabs."""
        view = state.view(self.pane)
        parts = [f"{RAISED[self.number]}{self.title}" + (f" {len(self.ids)}" if state.lookup else "")]
        if view.sort is not Sort.FIRST_SEEN:
            parts.append(f"by {view.sort.value}")
        if view.only is not Only.ALL:
            parts.append(view.only.value)
        if view.limit.strip():
            parts.append(f"“{one_line(view.limit)}”")
        if view.pinned is not None:
            parts.append("pinned")
        return Content(" · ".join(parts))

    def _nothing_to_show(self, state: State) -> str:
        if state.failure:
            return f"{state.failure} Press r to try again."
        if not state.complete:
            return "Looking for them …"
        if not state.view(self.pane).shows_all:
            return "None of them; press escape to see all."
        return self.none

    @on(Rows.Moved)
    def _select(self, event: Rows.Moved) -> None:
        event.stop()
        self.post_message(Select(self.selection_of(event.id)))

    @on(Rows.Chosen)
    def _open(self, event: Rows.Chosen) -> None:
        event.stop()
        self.post_message(Open(self.selection_of(event.id)))

    def _contents(self, state: State) -> tuple[object, ...]:
        return (id(state.lookup), state.complete, state.failure, state.view(self.pane))
