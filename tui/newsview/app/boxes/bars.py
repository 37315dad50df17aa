"""The line that opens under the panes to type words in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from newsview.app.boxes.typed import Go, Kept, LetterTyped, Typed

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Key


class Bar(Horizontal):
    """Words as they are typed, and how many there are of them."""

    DEFAULT_CSS = """
    Bar {
        height: 1;
        background: $panel;
        & > Static { width: auto; padding: 0 1; }
        & > #keys { color: $faint; }
        & > Input { width: 1fr; border: none; height: 1; padding: 0; background: $panel; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "go(1)", "Next", show=False),
        Binding("up", "go(-1)", "Before", show=False),
    ]

    def __init__(self, label: str, placeholder: str, keys: str, *, id: str) -> None:  # noqa: A002 - Textual's name
        """``keys`` tells what can be pressed."""
        super().__init__(id=id, classes="line")
        self._label = label
        self._placeholder = placeholder
        self._keys = keys

    def compose(self) -> ComposeResult:
        """A sign, the words, the count, the keys."""
        yield Static(Content(self._label))
        yield Input(placeholder=self._placeholder, compact=True)
        yield Static("", id="count")
        yield Static(Content(self._keys), id="keys")

    @property
    def words(self) -> str:
        """What is typed."""
        return self.query_one(Input).value.strip()

    def count(self, sentence: str) -> None:
        """Say how many there are."""
        self.query_one("#count", Static).update(Content(sentence))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(Typed(self, event.value))

    @on(Input.Submitted)
    def _kept(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(Kept(self))

    def action_go(self, by: int) -> None:
        """To the next hit, or the one before."""
        self.post_message(Go(self, by))


class LetterBar(Static, can_focus=True):
    """Waits for one letter or digit."""

    DEFAULT_CSS = """
    LetterBar { height: 1; background: $panel; padding: 0 1; }
    """

    def __init__(self, question: str, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(Content(question), id=id, classes="line")

    def on_key(self, event: Key) -> None:
        """Take the letter; no other sign does anything."""
        if event.is_printable:
            event.stop()
        if event.character and event.character.isalnum():
            self.post_message(LetterTyped(self, event.character))
