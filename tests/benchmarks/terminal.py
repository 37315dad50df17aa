"""Commands in a pseudo-terminal: when what was on the screen, and what that took of the processor."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from ptyprocess import PtyProcess

if TYPE_CHECKING:
    from collections.abc import Sequence

_ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()].|P.*?\x1b\\|.)", re.DOTALL)

QUIET = 0.1
"""Seconds without output after which what a key brings about counts as shown: six frames of Textual's."""


@dataclass(frozen=True)
class Moment:
    """When something was on the screen.

    Attributes:
        clock: Seconds since the launch.
        processor: Seconds of processor time, user and system, all threads, that the process had taken;
            its children not counted.
    """

    clock: float
    processor: float


class Running:
    """A command in a terminal of 120 by 40 cells."""

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        variables = os.environ | {"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"} | environment
        # Users have bytecode that is kept; without it every launch would compile all of newsview.
        variables.pop("PYTHONDONTWRITEBYTECODE", None)
        self._start = time.perf_counter()
        self._process = PtyProcess.spawn(list(command), env=variables, dimensions=(40, 120))
        self._seen = b""

    def when(self, pattern: bytes, limit: float = 180) -> Moment:
        """The moment when what the pattern matches has come since the last call."""
        deadline = time.perf_counter() + limit
        while time.perf_counter() < deadline:
            if self._read(0.05) and re.search(pattern, _ESCAPES.sub(b"", self._seen)):
                self._seen = self._seen[-4000:]
                return self.now()
        shown = _ESCAPES.sub(b"", self._seen).decode(errors="replace")[-2000:]
        raise SystemExit(f"{pattern!r} was never shown:\n{shown}")

    def press(self, key: str) -> float:
        """Seconds from a key to the last of what it changes on the screen."""
        while self._read(QUIET):
            pass
        start = last = time.perf_counter()
        os.write(self._process.fd, key.encode())
        while self._read(1.0 if last == start else QUIET):
            last = time.perf_counter()
        return last - start

    def type(self, keys: str, seconds: float) -> None:
        """Press these keys over and over, ten a second, for so long; with no keys only wait."""
        deadline = time.perf_counter() + seconds
        for key in cycle(keys or [""]):
            if time.perf_counter() >= deadline:
                return
            os.write(self._process.fd, key.encode())
            self.wait(0.1)

    def wait(self, seconds: float) -> None:
        """Let it run, reading what it shows."""
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline:
            self._read(0.05)

    @property
    def memory(self) -> int:
        """Bytes of memory that it has (resident set size); children not counted."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(kilobytes) * 1024

    def end(self, number: int = signal.SIGTERM) -> None:
        """End it and wait until it is gone."""
        self._process.kill(number)
        deadline = time.perf_counter() + 10
        while self._process.isalive() and time.perf_counter() < deadline:
            self._read(0.05)
        self._process.close(force=True)

    def _read(self, patience: float) -> bool:
        """Take in what comes within so many seconds; whether something came."""
        if not select.select([self._process.fd], [], [], patience)[0]:
            return False
        try:
            self._seen += os.read(self._process.fd, 1 << 20)
        except OSError:
            return False
        return True

    def now(self) -> Moment:
        """This moment."""
        clock = time.perf_counter() - self._start
        # Linux's number for the clock of another process, as clock_getcpuclockid(3) makes it.
        own = (~self._process.pid << 3) | 2
        return Moment(clock, time.clock_gettime(own) if sys.platform == "linux" else float("nan"))
