"""What the article pane tells the screen."""

from __future__ import annotations

from textual.message import Message


class Pointed(Message):
    """Somebody clicked a character, or pressed Enter at the reading cursor.

    Attributes:
        offset: Offset of the character.
    """

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class _Latest(Message):
    """A message that makes those of its kind before it pointless."""

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, type(self))


class Hovered(_Latest):
    """The mouse moved over a character, or off them all (``None``)."""

    def __init__(self, offset: int | None) -> None:
        super().__init__()
        self.offset = offset


class Scrolled(_Latest):
    """Another row is at the top; ``offset`` is where it starts."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class CursorMoved(_Latest):
    """The reading cursor stands somewhere else, or nowhere (``None``)."""

    def __init__(self, offset: int | None) -> None:
        super().__init__()
        self.offset = offset
