"""One key at a time, so that what is typed ahead goes where the key before it leads."""

from __future__ import annotations

import asyncio
from collections import deque

from textual import on
from textual.app import App
from textual.events import Event, Key, Paste
from textual.message import Message

ROUNDS = 3
"""Rounds that every key gets: Enter in a line bubbles up, the line says so to the screen, which closes it."""

REST = 0.02
"""Seconds after a key that comes alone in which what it changes is painted; it is followed after them."""

GLANCE = 0.02
"""Seconds between looks at whether what is followed has gone away."""

MOST_GLANCES = 25
"""Looks in vain after which the next key goes on all the same; time alone would not do on a busy machine."""


class Behind(Message):
    """It comes to the app once everything that stood before it, from the focus upward, has been dealt with.

    Attributes:
        number: Counts every one that is sent.
        round: How many have been sent behind the same key, with the focus where it is.
    """

    def __init__(self, number: int, round_: int) -> None:
        super().__init__()
        self.number = number
        self.round = round_


class Typing(App[int]):
    """An app in which no key overtakes the one before.

    Textual gives a key to what has the focus at the moment it arrives. Keys that come in one go, as over a
    slow line or from a script, would all reach the article, though the first of them opens a line to type
    the others in. Here a key waits until the one before has been dealt with: until a message sent after
    that one has bubbled up from the focus ``ROUNDS`` times and finds the focus at rest. A key that comes
    alone waits for nothing, and is followed once what it changes has been painted, or another key comes:
    following it takes up to 1 ms of its 11.
    """

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._typed_ahead: deque[Event] = deque()
        self._is_heeding = self._is_settled = self._is_followed = False
        self._glances = 0
        self._followers = 0
        self._followed: tuple[object, object] = (None, None)

    async def on_event(self, event: Event) -> None:
        """Let a key that comes from the terminal wait for its turn."""
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._is_settled:
            await self._give(event)
        else:
            self._typed_ahead.append(event)
            if self._is_heeding and len(self._typed_ahead) == 1:
                self._follow_if_idle()
                self.set_timer(GLANCE, self._glance)

    async def heed(self) -> None:
        """Begin to take keys, those typed so far first; for when all that they may lead to is there."""
        self._is_heeding = True
        await self._settle()

    async def _give(self, event: Event) -> None:
        """Give a key to what has the focus, and follow it."""
        self._is_settled = self._is_followed = False
        await super().on_event(event)
        if self._typed_ahead:
            self._follow(1)
        else:
            asyncio.get_running_loop().call_later(REST, self._follow_if_idle)

    def _follow_if_idle(self) -> None:
        is_left = not self.screen_stack  # a key may have ended it
        if not (is_left or self._is_settled or self._is_followed):
            self._follow(1)

    def _follow(self, number: int) -> None:
        """Send a message behind the key; it bubbles up as the key does."""
        self._is_followed = True
        self._followers += 1
        self._glances = 0
        self._followed = (self.screen, self.focused)
        (self.focused or self.screen).post_message(Behind(self._followers, number))

    @on(Behind)
    async def _arrive(self, behind: Behind) -> None:
        if behind.number != self._followers or self._is_settled:
            return
        if self._followed != (self.screen, self.focused):
            self._follow(1)
        elif behind.round < ROUNDS:
            self._follow(behind.round + 1)
        else:
            await self._settle()

    async def _glance(self) -> None:
        """Follow anew from where the focus is, as a line that was closed takes with it what it was sent."""
        if not self._typed_ahead:
            return
        self._glances += 1
        if self._followed != (self.screen, self.focused):
            self._follow(1)
        elif self._glances > MOST_GLANCES:
            await self._settle()
        self.set_timer(GLANCE, self._glance)

    async def _settle(self) -> None:
        """Take the next key, if one is waiting."""
        self._is_settled = True
        if self._typed_ahead:
            await self._give(self._typed_ahead.popleft())
