"""The line that says what is being done: only for a person who waits, and never in the way."""

from __future__ import annotations

import io
import time

import pytest

from newsview.cli.progress import ProgressLine


class Terminal(io.StringIO):
    """A terminal of 80 columns that remembers what stands on its last line."""

    def isatty(self):
        return True

    @property
    def line(self):
        """What a person sees on the last line."""
        shown = ""
        for part in self.getvalue().split("\r"):
            shown = part + shown[len(part) :]
        return shown.rstrip()


def seen(terminal, line):
    """Whether the line comes to be seen."""
    for _ in range(500):
        if line in terminal.line:
            return True
        time.sleep(0.01)
    return False


@pytest.fixture
def terminal():
    return Terminal()


def test_nothing_is_written_into_a_pipe():
    pipe = io.StringIO()
    with ProgressLine(pipe, patience=0.0) as progress:
        progress.show("reading")
        time.sleep(0.05)
        progress.clear()
    assert pipe.getvalue() == ""


def test_a_short_run_is_silent(terminal):
    with ProgressLine(terminal, patience=30.0) as progress:
        progress.show("reading")
    assert terminal.getvalue() == ""


def test_a_long_run_says_what_it_does_and_leaves_nothing_behind(terminal):
    with ProgressLine(terminal, patience=0.0) as progress:
        progress.show("reading a book")
        assert seen(terminal, "reading a book")
        progress.show("done")
        assert seen(terminal, "done")
        assert "book" not in terminal.line
        progress.clear()
        assert terminal.line == ""
        progress.show("on")
        assert seen(terminal, "on")
    assert terminal.line == ""
    assert "\x1b" not in terminal.getvalue()


@pytest.mark.parametrize("words", ["x" * 500, "長い" * 100])
def test_the_line_is_one_line_however_long(terminal, words):
    with ProgressLine(terminal, patience=0.0) as progress:
        progress.show(words)
        assert seen(terminal, words[:30])
        assert terminal.line.endswith("…")
        wide = sum(ord(letter) > 0x3000 for letter in terminal.line)
        assert len(terminal.line) + wide < 80
