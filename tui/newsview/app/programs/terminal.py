"""A program that has the terminal to itself, and the terminal as it was once that has ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def run_in_terminal(command: Sequence[str]) -> str | None:
    """Run a program in the foreground and wait for it; a sentence if it could not do its work."""
    name = Path(command[0]).name
    try:
        with _as_it_was(), _deaf_to_ctrl_c():
            status = subprocess.run(command, check=False).returncode
    except FileNotFoundError:
        return f"There is no program called {command[0]}."
    except OSError as error:
        return f"{name} could not be started: {error.strerror or error}."
    if status < 0:
        return f"{name} was ended by signal {-status}."
    return f"{name} ended with status {status}." if status else None


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Leave Ctrl+C to the program; an empty handler, as it would inherit one that ignores."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _as_it_was() -> Iterator[None]:
    """Put back the terminal's modes and its foreground, which a program that crashes does not."""
    if sys.platform == "win32":
        yield
        return
    import termios  # noqa: PLC0415 - only where there is one

    try:
        modes = termios.tcgetattr(0)
    except (termios.error, OSError):  # standard input is no terminal
        yield
        return
    try:
        yield
    finally:
        before = signal.signal(signal.SIGTTOU, signal.SIG_IGN)  # taking the foreground back would stop us
        with suppress(termios.error, OSError):
            os.tcsetpgrp(0, os.getpgrp())
            termios.tcsetattr(0, termios.TCSANOW, modes)
        signal.signal(signal.SIGTTOU, before)
