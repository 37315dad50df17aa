"""How soon a key changes what is lit, in a book as in a short article: ``python -m tests.benchmarks.keys [FOLDER]``.

newsview runs in a pseudo-terminal. In the pane of people the cursor goes down and up, each time the key
before has been answered; what counts is the time from a key to the last of what it changes on the screen,
and the processor time that newsview takes for it. The book is the sample article many times over, analysed
whole before any key, which takes minutes; a FOLDER keeps texts and analyses for the next time. The memory is
that of a newsview that has seen the analysis grow, unless it was kept.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from newsview.analyst import Analyst, Cache
from newsview.cli.last import sample
from newsview.readers import read
from tests.benchmarks.terminal import Running

BOOK_COPIES = 1000
"""Copies of the sample in the book, 3.2 MB together."""

PRESSES = 60


LIMIT = 1800
"""Seconds after which a book that is not analysed counts as stuck."""


@dataclass(frozen=True)
class Measured:
    """What keys took.

    Attributes:
        times: Milliseconds of each key by the clock, in order of size.
        processor: Milliseconds of processor time of each, on average.
        memory: Bytes of memory that the process then has.
    """

    times: list[float]
    processor: float
    memory: int


def measured(source: Path, place: Path) -> Measured:
    """Open an article, wait until it is analysed, and press keys."""
    cache = place / "cache"
    own = {"NEWSVIEW_CACHE_DIR": str(cache), "NEWSVIEW_STATE_DIR": str(place / "state")}
    running = Running([sys.executable, "-m", "newsview", str(source)], own)
    running.when(rb"[1-9]\d* (people|person)")
    article = read(str(source))
    analyst = Analyst(cache=Cache(cache / "analyses"))
    deadline = time.monotonic() + LIMIT
    while not analyst.has_cached(article):  # it is there once it is whole
        running.wait(0.5)
        if time.monotonic() > deadline:
            raise SystemExit(f"{source.name} was not analysed within {LIMIT} s")
    running.wait(2.0)
    running.press("1")
    running.press("j")
    before = running.now().processor
    times = sorted(1000 * running.press("jk"[number % 2]) for number in range(PRESSES))
    processor = 1000 * (running.now().processor - before) / PRESSES
    memory = running.memory
    running.end()
    return Measured(times, processor, memory)


def main() -> None:
    """Measure and print."""
    with ExitStack() as leaving:
        kept = sys.argv[1:] or [leaving.enter_context(tempfile.TemporaryDirectory())]
        place = Path(kept[0]).absolute()
        place.mkdir(parents=True, exist_ok=True)
        text, book = place / "sample.txt", place / "book.txt"
        text.write_bytes(Path(sample()).read_bytes())
        book.write_text((text.read_text(encoding="utf-8") + "\n\n") * BOOK_COPIES, encoding="utf-8")
        found = {"sample, 3 KB": measured(text, place / "1"), "book, 3 MB": measured(book, place / "2")}
    print(f"\n{os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}, {PRESSES} keys each\n")
    print("| key press to changed highlight | median | p95 | largest | processor | memory |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, keys in found.items():
        times = [
            statistics.median(keys.times),
            keys.times[int(0.95 * PRESSES)],
            keys.times[-1],
            keys.processor,
        ]
        columns = " | ".join(f"{time_:.1f} ms" for time_ in times)
        print(f"| {name} | {columns} | {keys.memory / 1e6:.0f} MB |")
    short, long = found.values()
    clock = statistics.median(long.times) / statistics.median(short.times)
    processor = long.processor / short.processor
    print(f"\nbook / sample: {clock:.2f} by the clock, {processor:.2f} by processor time")
    print("(reach 1.5; p95 16 ms; memory 150 MB)")


if __name__ == "__main__":
    main()
