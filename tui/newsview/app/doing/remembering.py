"""Going on where one left off the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from msgspec.structs import replace

from newsview.app.doing.part import Part
from newsview.app.memory import Place, place_of
from newsview.app.state.selection import NOTHING
from newsview.app.state.state import at_place, selecting

if TYPE_CHECKING:
    from newsview.app.memory import Memory
    from newsview.app.settings import Settings
    from newsview.app.state.state import State


@runtime_checkable
class Remembers(Protocol):
    """An app with a memory and settings."""

    memory: Memory | None
    settings: Settings
    measure: int

    def wear(self, own: str | None) -> None:
        """Takes on an article's own theme, or the usual one."""


class Remembering(Part):
    """Recalls the place in an article when it is shown, and keeps it when it is left."""

    own_theme: str | None = None
    """The theme chosen while this article was read, if one was."""
    _pending: Place | None = None

    def on_mount(self) -> None:
        """Show the article where it was left, as the settings say."""
        if not isinstance(self.app, Remembers):
            return
        self.article.measure = self.app.measure
        if not self.app.settings.follow:
            self.change(replace(self.state, follows=False))
        place = self.app.memory.recall(self.state.article) if self.app.memory else None
        if place is not None:
            self._pending, self.own_theme = place, place.theme
            self.app.wear(place.theme)
            self.change(at_place(self.state, place.sorts, place.side, place.marks))
            self.article.go_to(place.top)

    def on_screen_resume(self) -> None:
        """Keep to the measure that another article was given meanwhile, and to one's own theme."""
        if isinstance(self.app, Remembers):
            self.article.measure = self.app.measure
            self.app.wear(self.own_theme)

    def change(self, state: State) -> None:
        """Select what was selected, once it is found again."""
        if self._pending is not None and state.lookup is not None:
            selection = self._pending.selection_in(state)
            if selection is not None and state.selection == NOTHING:
                state = selecting(state, selection)
            if state.complete or state.selection != NOTHING:
                self._pending = None
        super().change(state)

    def on_unmount(self) -> None:
        """Keep where one is."""
        if isinstance(self.app, Remembers) and self.app.memory:
            place = place_of(self.state, self.article.top_offset, self.own_theme)
            self.app.memory.remember(self.state.article, place)
