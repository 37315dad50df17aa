"""What the lines under the panes tell: apart from the lines, which no first paint needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from newsview.app.boxes.bars import Bar, LetterBar
    from newsview.app.state.selection import Selection
    from newsview.model import Span


class _OfBar(Message):
    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self.bar = bar

    @property
    def control(self) -> Bar:
        """The line."""
        return self.bar


class Typed(_OfBar):
    """The words are now these."""

    def __init__(self, bar: Bar, query: str) -> None:
        super().__init__(bar)
        self.query = query


class Go(_OfBar):
    """To the next hit, or the one before."""

    def __init__(self, bar: Bar, by: int) -> None:
        super().__init__(bar)
        self.by = by


class Kept(_OfBar):
    """What the words did is to stay, the line to go."""


class LetterTyped(Message):
    """This letter was typed."""

    def __init__(self, bar: LetterBar, letter: str) -> None:
        super().__init__()
        self.bar = bar
        self.letter = letter

    @property
    def control(self) -> LetterBar:
        """The line."""
        return self.bar


class HintTyped(Message):
    """Letters were typed.

    Attributes:
        left: The labels that begin with them, by where they go.
        chosen: What the one label selects that is typed in full, if one is.
    """

    def __init__(self, left: dict[Span, str], chosen: Selection | None = None) -> None:
        super().__init__()
        self.left = left
        self.chosen = chosen
