"""What the article pane tells the screen."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class Pointed(Message):
    """Somebody clicked a character, or pressed Enter at the reading cursor.

    Attributes:
        offset: Offset of the character.
    """

    offset: int


class _Latest(Message):
    """A message that makes those of its kind before it pointless."""

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, type(self))


@dataclass
class Hovered(_Latest):
    """The mouse moved over a character, or off them all (``None``)."""

    offset: int | None


@dataclass
class Scrolled(_Latest):
    """Another row is at the top; ``offset`` is where it starts."""

    offset: int


@dataclass
class CursorMoved(_Latest):
    """The reading cursor stands somewhere else, or nowhere (``None``)."""

    offset: int | None
