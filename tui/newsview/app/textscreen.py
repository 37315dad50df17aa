"""A text to read over the reading screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult


class TextScreen(ModalScreen[None]):
    """It scrolls, and Escape and the key that opened it close it."""

    DEFAULT_CSS = """
    TextScreen {
        align: center middle;
        & > VerticalScroll {
            width: 92; max-width: 100%; height: auto; max-height: 100%;
            border: round $accent; border-title-color: $foreground; background: $surface; padding: 0 1;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "dismiss", "Close"),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def __init__(self, title: str, text: Content, key: str) -> None:
        super().__init__()
        self._bindings.bind(key, "dismiss")
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """One text that scrolls."""
        with VerticalScroll() as scroll:
            scroll.border_title = Content(self._title)
            yield Static(self._text)

    def action_scroll(self, by: int) -> None:
        """One line up or down."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)
