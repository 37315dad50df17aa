"""How soon a key changes what is lit, in a book as in a short article: ``python -m tests.benchmarks.keys``.

newsview runs in a pseudo-terminal. In the pane of people the cursor goes down and up, each time the key
before has been answered; what counts is the time from a key to the last of what it changes on the screen.
The book is the sample article many times over, analysed whole before any key, which takes minutes.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from newsview.cli.last import sample
from tests.benchmarks.terminal import Running

BOOK_COPIES = 1000
"""Copies of the sample in the book, 3.2 MB together."""

PRESSES = 60


LIMIT = 1800
"""Seconds after which a book that is not analysed counts as stuck."""


def measured(source: Path, place: Path) -> tuple[list[float], int]:
    """Milliseconds of each key, in order of size, and the bytes of memory that the process then has."""
    cache = place / "cache"
    own = {"NEWSVIEW_CACHE_DIR": str(cache), "NEWSVIEW_STATE_DIR": str(place / "state")}
    running = Running([sys.executable, "-m", "newsview", str(source)], own)
    running.when(rb"[1-9]\d* (people|person)")
    deadline = time.monotonic() + LIMIT
    while not any(cache.rglob("*.gz")):  # there once the analysis is whole
        running.wait(0.5)
        if time.monotonic() > deadline:
            raise SystemExit(f"{source.name} was not analysed within {LIMIT} s")
    running.wait(2.0)
    running.press("1")
    running.press("j")
    times = sorted(1000 * running.press("jk"[number % 2]) for number in range(PRESSES))
    memory = running.memory
    running.end()
    return times, memory


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        text, book = place / "sample.txt", place / "book.txt"
        text.write_bytes(Path(sample()).read_bytes())
        book.write_text((text.read_text(encoding="utf-8") + "\n\n") * BOOK_COPIES, encoding="utf-8")
        found = {"sample, 3 KB": measured(text, place / "1"), "book, 3 MB": measured(book, place / "2")}
    print(f"\n{os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}, {PRESSES} keys each\n")
    print(
        "| key press to changed highlight | median | p95 | largest | memory |\n| --- | --- | --- | --- | --- |"
    )
    for name, (times, memory) in found.items():
        p95 = times[int(0.95 * len(times))]
        row = f"{statistics.median(times):.1f} ms | {p95:.1f} ms | {times[-1]:.1f} ms | {memory / 1e6:.0f} MB"
        print(f"| {name} | {row} |")
    short, long = (statistics.median(times) for times, _ in found.values())
    print(f"\nbook / sample: {long / short:.2f} (reach 1.5; p95 16 ms; memory 150 MB)")


if __name__ == "__main__":
    main()
