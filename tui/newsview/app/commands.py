"""The reading screen with everything that can be done on it."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace
from textual.binding import Binding

from newsview.app.actions import APP_ACTIONS, ARTICLE_ACTIONS, SCREEN_ACTIONS
from newsview.app.doing.handing import Handing
from newsview.app.doing.jumping import Jumping
from newsview.app.doing.looking import Looking
from newsview.app.doing.moving import Moving
from newsview.app.doing.remembering import Remembering, Remembers
from newsview.app.doing.searching import Searching
from newsview.app.doing.stepping import Stepping
from newsview.app.doing.turning import Turning
from newsview.app.reading import Reading
from newsview.app.settings import keys_of
from newsview.app.state.selection import NOTHING
from newsview.app.state.state import viewing
from newsview.app.state.views import Only

if TYPE_CHECKING:
    from textual.binding import BindingType

    from newsview.app.actions import Action

DURING_A_BOX = frozenset({"back", "help", "down", "up", "page_down", "page_up", "top", "bottom", "open"})
"""Actions that are possible while something is being looked for."""


class ReadingScreen(Remembering, Jumping, Turning, Moving, Stepping, Searching, Looking, Handing, Reading):
    """The reading screen with its actions; each method's help stands in the registry."""

    # Not in ``Reading``: Textual makes bindings anew for every class that inherits them.
    BINDINGS: ClassVar[list[BindingType]] = [action.binding for action in SCREEN_ACTIONS]

    @property
    def hint(self) -> str:
        panes, tag, helping = (
            " ".join(self.keys_of(action_id).split()[0] for action_id in action_ids)
            for action_ids in (("people", "organisations", "places", "quotes"), ("hints",), ("help",))
        )
        return f"{panes} to the panes · {tag} letters on names and quotes · {helping} all keys"

    async def do(self, action: Action) -> None:
        """Do an action of the registry, the article's own included."""
        if action in ARTICLE_ACTIONS:
            self.article.focus()
            await self.article.run_action(action.id.removeprefix("article."))
        else:
            await self.run_action(f"app.{action.id}" if action in APP_ACTIONS else action.id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """While a box is open its keys are its own."""
        return action in DURING_A_BOX or not self.is_box_open

    def action_retry(self) -> None:
        self.change(replace(self.state, failure=None, progress=None, complete=False))
        self.ask_analyst()

    def action_help(self) -> None:
        from newsview.app.boxes.help import help_text  # noqa: PLC0415 - not needed for the first paint

        self.read("Keys", help_text(self.keys_of), "help")

    def keys_of(self, action_id: str) -> str:
        """The keys of an action as the settings have them, for people."""
        keys = self.app.settings.keys if isinstance(self.app, Remembers) else {}
        return " ".join(self.app.get_key_display(Binding(key, "")) for key in keys_of(action_id, keys))

    def action_back(self) -> None:
        """Close the uppermost of what is open."""
        if self.is_box_open:
            if self.query("#limit"):
                self._show_all()
            self.restore()
            self.close_box()
        elif self.selections:
            self.clear_selection()
        elif self.state.zoomed:
            self.change(replace(self.state, zoomed=None))
        elif not self.state.view(self.focused_pane()).shows_all:
            self._show_all()
        elif self.state.selection != NOTHING:
            self.select(NOTHING)
            self.scroll_back()
        else:
            self.article.focus()

    def _show_all(self) -> None:
        view = self.state.view(self.state.side)
        self.change(viewing(self.state, self.state.side, replace(view, only=Only.ALL, limit="")))
