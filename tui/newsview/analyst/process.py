"""The worker process as newsview sees it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NICENESS = 10
"""Below the screen: with the other core busy, first paint came after 0.28 s instead of 0.44 s."""

NICEST = 19

SILENCE = 30
"""Seconds without a sign of life after which a busy worker counts as hung. It gives one every second."""

ERRORS_KEPT = 200
"""Lines of the worker's standard error kept for the log."""


class Process:
    """A running worker.

    From the first request on, ``on_line`` is called from a thread of its own with each line the worker says,
    and ``on_end``, once, with a sentence on how it ended. Neither is called after ``end``.
    """

    def __init__(
        self,
        model: str | None,
        on_line: Callable[[Process, bytes], None],
        on_end: Callable[[Process, str], None],
        silence: float = SILENCE,
    ) -> None:
        """Start a worker and return at once; it begins to load the model by itself.

        Raises:
            OSError: If the system starts no process.
        """
        self.is_busy = False
        self._on_line = on_line
        self._on_end = on_end
        self._has_spoken = threading.Event()
        self._ending = threading.Event()
        self._silence = silence
        self._verdict: str | None = None
        self._errors: deque[bytes] = deque(maxlen=ERRORS_KEPT)
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        # -P: a file called json.py where the user happens to be must not be imported.
        # A group of its own: Ctrl+C and Ctrl+Z in the terminal are for the screen alone. No session of its
        # own, as Linux shares a processor out among sessions, and niceness then counts for nothing.
        command = [sys.executable, "-P", "-m", "newsview.analyst.worker", *([model] if model else [])]
        pipe = subprocess.PIPE
        self._popen = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, process_group=0)
        if hasattr(os, "setpriority"):
            # Not by the worker itself, which begins with importing all it needs.
            below = min(os.getpriority(os.PRIO_PROCESS, 0) + NICENESS, NICEST)
            with suppress(OSError):  # where a system forbids it the analysis works all the same
                os.setpriority(os.PRIO_PROCESS, self._popen.pid, below)
        self._has_hung_up = False
        self._is_attended = False
        self._attending = threading.Lock()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._popen.pid

    @property
    def errors(self) -> str:
        """The last of what it wrote to standard error; for a log, not for people."""
        return b"".join(self._errors).decode(errors="replace")

    @property
    def has_ended(self) -> bool:
        """Whether it runs no longer."""
        # While ``_listen`` waits for its end, asking the system is in vain.
        return self._has_hung_up or self._popen.poll() is not None

    def send(self, line: bytes) -> None:
        """Send a request; never waits."""
        self._requests.put(line)
        with self._attending:
            if not self._is_attended:
                self._is_attended = True
                self._attend()

    def _attend(self) -> None:
        """Start the threads that serve it. Started with the process they delay first paint by 5 of 290 ms."""
        for duty in (self._listen, self._speak, self._keep_errors, self._watch):
            threading.Thread(target=duty, name=f"newsview worker: {duty.__name__}", daemon=True).start()

    def end(self) -> None:
        """End it now; quick, and does nothing the second time."""
        self._ending.set()
        self._popen.kill()
        self._popen.wait()
        self._requests.put(None)

    def _speak(self) -> None:
        """Send what there is to send; a worker that is loading its model may not listen at once."""
        assert self._popen.stdin is not None
        with suppress(OSError):  # it is gone: ``_listen`` says so
            while line := self._requests.get():
                self._popen.stdin.write(line)
                self._popen.stdin.flush()

    def _listen(self) -> None:
        assert self._popen.stdout is not None
        for line in self._popen.stdout:
            self._has_spoken.set()
            if not self._ending.is_set():
                self._on_line(self, line)
        self._has_hung_up = True
        status = self._popen.wait()
        if not self._ending.is_set():
            self._ending.set()
            self._requests.put(None)
            self._on_end(self, self._verdict or _ended(status))

    def _keep_errors(self) -> None:
        assert self._popen.stderr is not None
        for line in self._popen.stderr:
            self._errors.append(line[:1000])

    def _watch(self) -> None:
        """Kill a worker that is busy and silent.

        Seconds are counted rather than read from a clock, so that time for which newsview or the machine
        was asleep is not held against the worker.
        """
        tick = min(1.0, self._silence / 10)
        silent_for = 0.0
        while not self._ending.wait(tick):
            silent_for = 0.0 if self._has_spoken.is_set() or not self.is_busy else silent_for + tick
            self._has_spoken.clear()
            if silent_for >= self._silence:
                self._verdict = (
                    f"The analysis gave no sign of life for {self._silence:.0f} seconds and was ended."
                )
                self._popen.kill()
                return


def _ended(status: int) -> str:
    if status >= 0:
        return f"The analysis ended unexpectedly (exit status {status})."
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = f"signal {-status}"
    cause = "; the system does that when memory runs out" if name == "SIGKILL" else ""
    return f"The analysis was ended from outside ({name}{cause})."
