"""How fast a pane of ten thousand rows is filled and narrowed: ``python -m tests.benchmarks.rows``.

The real screen runs headless at 120 × 40 with an article of that many people, beside one of ten. Times are
processor time from the call to the end of the paint it causes, medians of ``ROUNDS``. *Worked out* is what
the analyst's thread does before the screen hears of an analysis.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from itertools import accumulate
from typing import TYPE_CHECKING

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.state.state import Pane, after_event, made_ready, viewing
from newsview.app.state.views import View
from newsview.model import Analysis, Article, Entity, EntityKind, Mention, MentionKind, Span
from tests.app.conftest import FakeAnalyst

if TYPE_CHECKING:
    from collections.abc import Callable

MANY, FEW = 10_000, 10
ROUNDS = 20
SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "so", "ti", "va", "zo")


def article_with(count: int) -> tuple[Article, Analysis]:
    """An article in which so many people are named once each, and its analysis."""
    names = [name_of(number) for number in range(count)]
    sentences = [f"{name} came. " for name in names]
    starts = accumulate(map(len, sentences), initial=0)
    mentions = [
        Mention(Span(at, at + len(name)), MentionKind.NAME) for name, at in zip(names, starts, strict=False)
    ]
    entities = tuple(
        Entity(f"e{number}", EntityKind.PERSON, name, mentions=(mention,))
        for number, (name, mention) in enumerate(zip(names, mentions, strict=True))
    )
    text = "".join(sentences)
    return Article(text), Analysis(text, entities)


def name_of(number: int) -> str:
    """Another made-up name for each number below ten thousand."""
    digits = [SYLLABLES[int(digit)] for digit in f"{number:04}"]
    return "".join(digits[:2]).title() + " " + "".join(digits[2:]).title()


async def times_with(count: int) -> dict[str, float]:
    """Milliseconds that each thing takes with so many rows."""
    article, analysis = article_with(count)
    event = Found(analysis, complete=True)
    app = NewsviewApp(article, FakeAnalyst())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        screen = app.screen
        empty = screen.state
        start = time.process_time()
        lookup = made_ready(article, event)
        found = {"worked out": (time.process_time() - start) * 1000}

        async def painted(call: Callable[[], object]) -> float:
            done = asyncio.Event()
            start = time.process_time()
            call()
            screen.call_after_refresh(done.set)
            await done.wait()
            return (time.process_time() - start) * 1000

        fills, narrowings = [], []
        for _ in range(ROUNDS):
            await painted(lambda: screen.change(empty))
            fills.append(await painted(lambda: screen.change(after_event(empty, event, lookup))))
            for words in ("k", "ke", "kel", "keli"):
                narrowed = viewing(screen.state, Pane.PEOPLE, View(limit=words))
                narrowings.append(await painted(lambda to=narrowed: screen.change(to)))
        found["filled"] = statistics.median(fills)
        found["narrowed by another letter"] = statistics.median(narrowings)
        found["narrowed, longest"] = max(narrowings)
    return found


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["NEWSVIEW_STATE_DIR"] = place
        few, many = (asyncio.run(times_with(count)) for count in (FEW, MANY))
    print(f"{os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}; milliseconds\n")
    print(f"| | {FEW} rows | {MANY:,} rows |")
    print("| --- | --- | --- |")
    for name, time_ in many.items():
        print(f"| {name} | {few[name]:.1f} | {time_:.1f} |")
    print("\n(reach: filled 500, narrowed 50)")


if __name__ == "__main__":
    main()
