"""The real command in a pseudo-terminal, with a screen that can be looked at."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pexpect
import pyte

# Runs the command as its console script does, and notes which modules were loaded when it ended.
_SCRIPT = """
import json, os, sys
from newsview.cli import main
try:
    status = main()
finally:
    with open(os.environ["MODULES"], "w") as file:
        json.dump(sorted(name for name, module in sys.modules.items() if module), file)
sys.exit(status)
"""


class Terminal:
    """``newsview`` with these arguments in a terminal of its own."""

    def __init__(self, *arguments, cwd, columns=120, rows=40, term="xterm-256color"):
        self.modules_file = Path(cwd) / "modules.json"
        environment = os.environ | {
            "TERM": term,
            "TEXTUAL_ANIMATIONS": "none",
            "MODULES": str(self.modules_file),
        }
        # The line editor that pytest loads puts the size of its own terminal there.
        for name in ("COLUMNS", "LINES"):
            environment.pop(name, None)
        self.output = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(
            sys.executable,
            ["-c", _SCRIPT, *map(str, arguments)],
            env=environment,
            cwd=str(cwd),
            dimensions=(rows, columns),
        )

    @property
    def pid(self):
        return self._child.pid

    @property
    def text(self):
        """What is on the screen."""
        return "\n".join(self._screen.display)

    def children(self):
        """Process ids of the processes it started."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/children")
        return [int(pid) for task in tasks for pid in task.read_text().split()]

    def workers(self):
        """Process ids of those that analyse."""
        return [
            pid for pid in self.children() if b"analyst.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()
        ]

    def looks(self, words):
        """How each place on the screen with these words looks: (row, column, colours and styles)."""
        found = []
        for row, line in enumerate(self._screen.display):
            column = line.find(words)
            while column >= 0:
                cell = self._screen.buffer[row][column]
                style = (cell.fg, cell.bg, cell.bold, cell.underscore, cell.reverse)
                found.append((row, column, style))
                column = line.find(words, column + 1)
        return found

    def forget_screen(self):
        """Begin with an empty screen, as a shell may have left it."""
        self._screen.reset()

    def press(self, keys):
        self._child.send(keys)

    def kill(self, number):
        os.kill(self.pid, number)

    def hang_up(self):
        """Close the terminal, as closing its window does."""
        self._child.ptyproc.fileobj.close()

    def wait_until(self, condition, seconds=60):
        """Take in output until ``condition(self)`` holds."""
        deadline = time.monotonic() + seconds
        while not condition(self):
            assert self._take(), f"it ended; the screen:\n{self.text}"
            assert time.monotonic() < deadline, f"it never came to that; the screen:\n{self.text}"

    def status(self):
        """Take in the rest and wait for the end: the exit status, negative for a signal."""
        deadline = time.monotonic() + 30
        while self._take():
            assert time.monotonic() < deadline, f"it does not end; the screen:\n{self.text}"
        self._child.wait()
        return self._child.exitstatus if self._child.signalstatus is None else -self._child.signalstatus

    def has_ended(self):
        return not self._child.isalive()

    def is_restored(self):
        """Whether the last word to the terminal was the normal screen, a cursor, and no mouse reports."""
        return all(self.output.rfind(off) > self.output.rfind(on) for on, off in _MODES if on in self.output)

    def close(self):
        self._child.close(force=True)

    def _take(self):
        try:
            data = self._child.read_nonblocking(65536, timeout=0.05)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.output += data
        self._stream.feed(data)
        return True


_MODES = (
    (b"\x1b[?1049h", b"\x1b[?1049l"),  # alternate screen
    (b"\x1b[?25l", b"\x1b[?25h"),  # cursor
    (b"\x1b[?1000h", b"\x1b[?1000l"),  # mouse
    (b"\x1b[?2004h", b"\x1b[?2004l"),  # bracketed paste
)
