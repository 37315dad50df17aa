"""The panes beside the article: one below the other, or one at a time under the names of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from newsview.app.panes.heights import shared
from newsview.app.state.state import Pane
from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.widget import Widget

    from newsview.app.panes.side import SidePane
    from newsview.app.panes.tabs import Tabs
    from newsview.app.state.state import State

WEIGHTS = (3, 2, 2, 4)
"""How the panes share what room there is, where all could use more."""

FRAME = 2
"""Rows of a pane's frame."""

AROUND = 3
"""Rows of the screen above and below the panes: header, selection and keys."""


class Sides(Vertical):
    """All side panes."""

    def __init__(self, *, come_later: bool = False) -> None:
        """Side panes; where they ``come_later`` their place stays empty until ``come``."""
        super().__init__(id="side")
        self.panes: tuple[SidePane, ...] = ()
        self._come_later = come_later
        self._state: State | None = None
        self._tabs: Tabs | None = None

    def compose(self) -> ComposeResult:
        """Their names, where the screen is narrow, and the panes."""
        if not self._come_later:
            yield from self._appear()

    async def come(self) -> None:
        """Appear, if not done, and show the state."""
        if not self.panes:
            await self.mount_all(self._appear())
            if self._state is not None:
                self.show(self._state)

    def _appear(self) -> Iterator[Widget]:
        if self._is_narrow:
            yield self._names()
        self.panes = _panes()
        yield from self.panes

    @property
    def _is_narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.screen.has_class("-narrow")

    @property
    def focused(self) -> SidePane | None:
        """The pane that has the focus, if one of them has."""
        return next((side for side in self.panes if side is self.screen.focused), None)

    def _names(self) -> Tabs:
        from newsview.app.panes.tabs import Tabs  # noqa: PLC0415 - only narrow screens have them

        self._tabs = Tabs()
        return self._tabs

    def show(self, state: State) -> None:
        """Show this state."""
        self._state = state
        for side in self.panes:
            side.show(state)
            side.set_class(side.pane is (state.zoomed or state.side), "-shown")
        self._name_panes()
        self._share_room()

    async def on_resize(self) -> None:
        """Give each what it needs of the new height; name them, once they no longer fit below each other."""
        if self.panes and self._is_narrow and self._tabs is None:
            await self.mount(self._names(), before=0)
            self._name_panes()
        self._share_room()

    def _name_panes(self) -> None:
        state = self._state
        if self._tabs is not None and state is not None:
            titles = tuple((side.pane, side.title_of(state)) for side in self.panes)
            self._tabs.show(titles, state.side)

    def _share_room(self) -> None:
        """Let panes with little to show leave their room to the others; while they fill they would jump."""
        state = self._state
        if state is None or not state.complete or not self.panes:
            return
        # Not this widget's own height, which is not known before the first paint.
        room = self.app.size.height - AROUND - FRAME * len(self.panes)
        heights = shared([side.size_of(state) for side in self.panes], WEIGHTS, room)
        for side, height in zip(self.panes, heights, strict=True):
            side.styles.height = f"{height + FRAME}fr"


def _panes() -> tuple[SidePane, ...]:
    from newsview.app.panes.entities import EntityPane  # noqa: PLC0415 - not needed for the first paint
    from newsview.app.panes.quotes import QuotePane  # noqa: PLC0415

    people, organisations, places = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
    return (
        EntityPane(Pane.PEOPLE, 1, people, "People", "No people found."),
        EntityPane(Pane.ORGANISATIONS, 2, organisations, "Organisations", "No organisations found."),
        EntityPane(Pane.PLACES, 3, places, "Places", "No places found."),
        QuotePane(Pane.QUOTES, 4, "Quotes", "No quotes found."),
    )
