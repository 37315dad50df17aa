"""Every key and what it does, made from the registry of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from newsview.app.actions import ACTIONS, Group

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

SIGNS = Content.assemble(
    ("Signs", "bold $accent"),
    "\n  ▸   lit by the selection"
    "\n  “”  a direct quote: all of it inside quotation marks"
    "\n  “…  a mixed quote: a part of it"
    "\n  …   an indirect quote: none of it"
    "\n  ↳   inside another quote",
)


class HelpScreen(ModalScreen[None]):
    """All actions by group with their keys."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > VerticalScroll {
            width: 84; max-width: 100%; height: auto; max-height: 100%;
            border: round $accent; border-title-color: $foreground; background: $surface; padding: 0 1;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "Close"),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def __init__(self, keys_of: Callable[[str], str]) -> None:
        """``keys_of`` gives an action's keys, as they are shown, by its id."""
        super().__init__()
        self._keys_of = keys_of

    def compose(self) -> ComposeResult:
        """One text that scrolls."""
        with VerticalScroll() as scroll:
            scroll.border_title = Content("Keys")
            yield Static(help_text(self._keys_of))

    def action_scroll(self, by: int) -> None:
        """One line up or down."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)


def help_text(keys_of: Callable[[str], str]) -> Content:
    """The whole help."""
    groups = []
    for group in Group:
        lines = [Content.styled(group.value, "bold $accent")]
        for action in ACTIONS:
            if action.group is group:
                keys = f"  {keys_of(action.id):<22}"
                lines.append(Content.assemble((keys, "bold"), action.help))
        groups.append(Content("\n").join(lines))
    return Content("\n\n").join([*groups, SIGNS])
