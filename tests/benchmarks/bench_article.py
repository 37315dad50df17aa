"""How fast the article pane is on a 3 MB book beside a 3 KB article; prints a table.

Run it by hand on a quiet machine: ``uv run python tests/benchmarks/bench_article.py``. The pane runs
headless at 160 × 50. Times of things that are painted are processor time from the call to the end of
the paint it causes, as the screen waits for its next sixtieth of a second before it paints.
"""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import statistics
import sys
import time
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.app import App
from textual.containers import Horizontal
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsview.app import themes
from newsview.app.article import ArticleView, Whereabouts, marks_for, resting
from newsview.app.article.find import find_all
from newsview.app.article.layout import Layout, Paragraphs
from newsview.model import (
    Analysis,
    Article,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORDS = [
    "the",
    "of",
    "and",
    "a",
    "in",
    "that",
    "government’s",
    "minister",
    "said",
    "people",
    "over",
    "weekend",
    "not",
    "to",
    "negotiate",
    "with",
    "former",
    "—",
    "leader",
    "would",
    "hold",
    "talks",
    "about",
    "election",
    "which",
    "returned",
    "many",
    "thousands",
    "[sic]",
    "“according”",
    "to",
    "officials",
    "who",
    "café",
]
NAMES = [
    f"{first} {last}"
    for first in ("Ada", "Hun", "Maria", "Sam", "Olga")
    for last in ("Sen", "Moreau", "Okafor")
]


def book(size: int, seed: int = 1) -> tuple[Article, Analysis]:
    """Prose of about ``size`` code points with a name every 150 and a quote every 1500."""
    rng = random.Random(seed)
    parts: list[str] = []
    mentions: dict[str, list[Mention]] = {name: [] for name in NAMES}
    quotes: list[Quote] = []
    length = 0
    while length < size:
        words = rng.choices(WORDS, k=rng.randint(30, 110))
        if rng.random() < 0.05:
            words.append("北京")
        paragraph = " ".join(words)
        for _ in range(len(paragraph) // 150):
            place = paragraph.find(" ", rng.randrange(len(paragraph) // 2)) + 1
            paragraph = f"{paragraph[:place]}{rng.choice(NAMES)} {paragraph[place:]}"
        for name in NAMES:
            place = paragraph.find(name)
            while place >= 0:
                start = length + place
                mentions[name].append(Mention(Span(start, start + len(name)), MentionKind.NAME))
                place = paragraph.find(name, place + 1)
        if rng.random() < len(paragraph) / 1500:
            speaker = Speaker(entity=f"e{rng.randrange(len(NAMES))}")
            words_at = Span(length + 5, length + len(paragraph) // 2)
            quotes.append(Quote(f"q{len(quotes)}", QuoteKind.DIRECT, (words_at,), speaker=speaker))
        parts.append(paragraph)
        length += len(paragraph) + 2
    text = "\n\n".join(parts)
    entities = tuple(
        Entity(f"e{i}", EntityKind.PERSON, name, mentions=tuple(mentions[name]))
        for i, name in enumerate(NAMES)
    )
    return Article(text), Analysis(text, entities, tuple(quotes))


class Pane(App[None]):
    """An app that holds the article pane alone."""

    def __init__(self, article: Article) -> None:
        super().__init__()
        self.view = ArticleView(article)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK

    def compose(self) -> Iterator[Horizontal]:
        with Horizontal():
            yield self.view
            yield Whereabouts(self.view)


class Bare(ScrollView):
    """The limit to be held against: the same rows with nothing lit and no offsets."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.rows = [layout.row(number).drawn for number in range(len(layout))]
        self.virtual_size = Size(84, len(self.rows))

    def render_line(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        text = self.rows[number] if number < len(self.rows) else ""
        return Strip([Segment(text, self.rich_style)]).adjust_cell_length(self.size.width, self.rich_style)


class BareApp(App[None]):
    """An app that holds the bare rows."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.view = Bare(layout)

    def compose(self) -> Iterator[Bare]:
        yield self.view


def clock(call: Callable[[], object]) -> float:
    """Milliseconds that ``call`` takes."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


async def painted(view: ScrollView, call: Callable[[], object]) -> float:
    """Milliseconds of processor time from ``call`` to the end of the paint that follows."""
    done = asyncio.Event()
    start = time.process_time()
    call()
    view.call_after_refresh(done.set)
    await done.wait()
    return (time.process_time() - start) * 1000


def median(times: list[float]) -> str:
    return f"{statistics.median(times):8.2f} {max(times):8.2f}"


async def measure(size: int) -> dict[str, str]:
    """The rows of the table for one size: median and worst, in milliseconds."""
    article, analysis = book(size)
    figures = {"code points": f"{len(article.text):8d}"}
    figures["blocks"] = median([clock(lambda: Article(article.text).blocks)])
    paragraphs = Paragraphs(article)
    figures["prepare paragraphs"] = median([clock(lambda: Paragraphs(article)) for _ in range(3)])
    figures["wrap at another width"] = median(
        [clock(lambda w=w: Layout(paragraphs, w)) for w in range(60, 90, 5)]
    )
    figures["resting layer"] = median([clock(lambda: resting(analysis)) for _ in range(3)])
    rest = resting(analysis)
    marks = [marks_for(analysis, entity_id=entity.id, rest=rest) for entity in analysis.entities]
    figures["marks of an entity"] = median(
        [clock(lambda e=e: marks_for(analysis, entity_id=e.id, rest=rest)) for e in analysis.entities]
    )
    figures["find 'hun sen'"] = median([clock(lambda: find_all(article.text, "hun sen")) for _ in range(3)])
    figures["find 'the'"] = median([clock(lambda: find_all(article.text, "the")) for _ in range(3)])
    async with BareApp(Layout(paragraphs, 84)).run_test(size=(160, 50)) as pilot:
        bare = pilot.app.query_one(Bare)
        for name, rows in (("line", 1), ("page", 48)):
            step = [
                await painted(bare, lambda n=rows: bare.scroll_relative(y=n, animate=False))
                for _ in range(40)
            ]
            figures[f"{name} down, bare rows"] = median(step)
    app = Pane(Article(article.text))
    started = time.perf_counter()
    async with app.run_test(size=(160, 50)) as pilot:
        view = app.view
        await painted(view, lambda: None)
        figures["start to first paint"] = f"{(time.perf_counter() - started) * 1000:8.2f}"
        await pilot.pause()
        gc.collect()
        gc.freeze()
        view.show(marks[0])
        await pilot.pause()
        switch = [await painted(view, lambda m=m: view.show(m)) for m in marks * 4]
        figures["switch highlight, painted"] = median(switch)
        figures["line down, painted"] = median([await painted(view, view.action_down) for _ in range(40)])
        figures["page down, painted"] = median(
            [await painted(view, view.action_page_down) for _ in range(40)]
        )
        widths = [painted(view, lambda w=w: setattr(view, "measure", w)) for w in (60, 84, 70, 90)]
        figures["other measure, painted"] = median([await each for each in widths])
        figures["set_article, painted"] = median(
            [await painted(view, lambda: view.set_article(Article(article.text)))]
        )
        gc.unfreeze()
    return figures


def main() -> None:
    """Prints the table."""
    small, large = asyncio.run(measure(3_000)), asyncio.run(measure(3_000_000))
    print(f"{'milliseconds: median, worst':30} {'3 KB':>18} {'3 MB':>18}")
    for name, value in small.items():
        print(f"{name:30} {value:>18} {large[name]:>18}")
    print(
        f"most memory used: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB",
        file=sys.stdout,
    )


if __name__ == "__main__":
    main()
