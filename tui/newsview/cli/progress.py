"""One line on standard error that says what is being done, for a person who waits at a terminal."""

from __future__ import annotations

import os
import sys
import threading
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Self, TextIO

if TYPE_CHECKING:
    from types import TracebackType

PATIENCE = 1.0
"""Seconds that pass in silence: most runs are over by then, and a line that flashes tells nothing."""


class ProgressLine:
    """A line that is rewritten in place, and gone before anything else is written and at the end.

    Nothing is ever written where standard error is no terminal.
    """

    def __init__(self, stream: TextIO | None = None, patience: float = PATIENCE) -> None:
        self._stream = stream or sys.stderr
        self._is_seen = self._stream is not None and self._stream.isatty()
        self._lock = threading.Lock()
        self._words = ""
        self._width = 0
        # The first thing to be done may be what takes long, and then nobody calls ``show`` again.
        self._timer = threading.Timer(patience, self._begin)
        self._timer.daemon = True
        self._has_begun = False

    def __enter__(self) -> Self:
        if self._is_seen:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._has_begun = False
            self._wipe()

    def show(self, words: str) -> None:
        """Say this from now on."""
        with self._lock:
            self._words = words
            if self._has_begun:
                self._draw()

    def clear(self) -> None:
        """Leave the line empty, for something else to be written there."""
        with self._lock:
            self._wipe()

    def _begin(self) -> None:
        with self._lock:
            self._has_begun = True
            self._draw()

    def _draw(self) -> None:
        words = _cut(self._words, _columns(self._stream) - 1)
        self._wipe()
        self._write(words)
        self._width = _cells(words)

    def _wipe(self) -> None:
        if self._width:
            # Blanks, as not every terminal knows the code that clears a line.
            self._write(f"\r{' ' * self._width}\r")
            self._width = 0

    def _write(self, words: str) -> None:
        with suppress(OSError):  # a terminal that went away
            encoding = self._stream.encoding or "utf-8"
            self._stream.write(words.encode(encoding, "replace").decode(encoding))
            self._stream.flush()


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _cells(words: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in words)


def _cut(words: str, cells: int) -> str:
    """The beginning of ``words`` that fits, with a sign where more was cut off."""
    if _cells(words) <= cells:
        return words
    while words and _cells(words) > cells - 1:
        words = words[:-1]
    return f"{words}…"
