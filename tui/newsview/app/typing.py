"""One key at a time, so that what is typed ahead goes where the key before it leads."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from time import monotonic

from textual import on
from textual.app import App
from textual.events import Event, Key, Paste
from textual.message import Message

ROUNDS = 3
"""Rounds that every key gets: Enter in a line bubbles up, the line says so to the screen, which closes it."""

PATIENCE = 0.5
"""Seconds after which the next key goes on, should what the one before began end without a word."""


@dataclass
class Behind(Message):
    """It comes to the app once everything that stood before it, from the focus upward, has been dealt with.

    Attributes:
        key: The number of the key that it follows.
        number: The number of the round, counted from 1.
        there: The screen, and what had the focus on it, when the round began.
    """

    key: int
    number: int
    there: tuple[object, object]


class Typing(App[int]):
    """An app in which no key overtakes the one before.

    Textual gives a key to what has the focus at the moment it arrives. Keys that come in one go, as over a
    slow line or from a script, would all reach the article, though the first of them opens a line to type
    the others in. Here a key waits until the one before has been dealt with: until a message sent after
    that one has bubbled up from the focus ``ROUNDS`` times and finds the focus at rest. A key that comes
    alone waits for nothing; following it costs some 0.5 ms, once it has been dealt with.
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed_ahead: deque[Event] = deque()
        self._taken = 0
        self._taken_at = 0.0
        self._is_settled = True

    async def on_event(self, event: Event) -> None:
        """Let a key that comes from the terminal wait for its turn."""
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._is_settled:
            await self._give(event)
        else:
            self._typed_ahead.append(event)
            self.set_timer(PATIENCE, self._lose_patience)

    async def _give(self, event: Event) -> None:
        """Give a key to what has the focus, and follow it."""
        self._is_settled = False
        self._taken += 1
        self._taken_at = monotonic()
        await super().on_event(event)
        self._follow(1)

    def _follow(self, number: int) -> None:
        """Send a message behind the key; it bubbles up as the key does."""
        at = self.focused or self.screen
        at.post_message(Behind(self._taken, number, (self.screen, self.focused)))

    @on(Behind)
    async def _arrive(self, behind: Behind) -> None:
        if behind.key != self._taken:
            return
        if behind.number < ROUNDS or behind.there != (self.screen, self.focused):
            self._follow(behind.number + 1)
        else:
            await self._settle()

    async def _lose_patience(self) -> None:
        if monotonic() - self._taken_at >= PATIENCE:
            await self._settle()
        elif self._typed_ahead:
            self.set_timer(PATIENCE, self._lose_patience)

    async def _settle(self) -> None:
        """Take the next key, if one is waiting."""
        self._is_settled = True
        if self._typed_ahead:
            await self._give(self._typed_ahead.popleft())
