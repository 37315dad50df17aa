"""Leaving when the system asks, with the terminal as it was found."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASKING = ("SIGTERM", "SIGHUP")

GRACE = 2.0
"""Seconds for unwinding. Textual 8.2 waits for ever to write its farewell to a terminal that is gone."""


class AskedToLeave(BaseException):
    """The system asked newsview to end; ``status`` is the exit status that says so.

    Like ``KeyboardInterrupt`` no error: nothing but the outermost code is to catch it.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = 128 + number


@contextmanager
def when_asked() -> Iterator[None]:
    """Let a request to end (SIGTERM, a closed terminal's SIGHUP) unwind what is running.

    By default either would end the process on the spot, with the terminal still in the screen's hands.
    They are passed on as the Ctrl+C that asyncio and the rest of Python know how to unwind.

    Raises:
        AskedToLeave: At the end, if there was such a request.
    """
    asked: list[int] = []

    def leave(number: int, _frame: object) -> None:
        if not asked:
            asked.append(number)
            _end_soon(128 + number)
            signal.raise_signal(signal.SIGINT)

    numbers = [getattr(signal, name) for name in _ASKING if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]  # nohup ignores one
    for number in heeded:
        signal.signal(number, leave)
    try:
        yield
    except KeyboardInterrupt:
        if not asked:
            raise
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)
    if asked:
        raise AskedToLeave(asked[0])


def _end_soon(status: int) -> None:
    """End the process after ``GRACE`` if it has not by itself; files are written whole or not at all."""
    timer = threading.Timer(GRACE, os._exit, (status,))
    timer.daemon = True
    timer.start()
