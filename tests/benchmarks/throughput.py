"""How fast the analysis is beside its model alone, and what a long book costs; prints figures.

::

    uv run python -m tests.benchmarks.throughput [TEXT|FOLDER ...] [--model NAME] [--rounds N] [--book MEGABYTES]

Speed: the whole analysis, article by article, against ``nlp.pipe(batch_size=8)`` of the same pipeline, over
the same texts in alternating rounds of one run: once as spaCy loads it, once with the components, layers and
matrix multiplication that the analysis uses, which shows what newsview's own work costs. Given are medians,
in thousand words (split at blanks) per second, by the clock and by processor time, which holds on a busy
machine.
The texts are the project's own gold articles unless some, or folders of them, are named.

Book: ``Analyser.grow`` over that many million code points of made-up prose, in a process of its own: seconds
of the processor to the first analysis and to the last, and the most memory it held.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import time
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from newsview.model import Article
from newsview.nlp import blas, load
from newsview.nlp.analyser import UNUSED
from newsview.nlp.forward import only_forward

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

OWN_ARTICLES = Path(__file__).parents[1] / "accuracy" / "articles"
BATCH = 8


@dataclass(frozen=True)
class Time:
    """Seconds by the clock and of the processor."""

    clock: float
    processor: float


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", type=Path, nargs="*", default=[OWN_ARTICLES], metavar="TEXT|FOLDER")
    parser.add_argument("--model", help="the spaCy pipeline to measure")
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each, by turns")
    parser.add_argument("--book", type=float, default=3, metavar="MEGABYTES", help="0 for none")
    options = parser.parse_args()
    articles = [Article(path.read_text(encoding="utf-8")) for path in texts_in(options.sources)]
    print(speeds(articles, options.model, options.rounds))
    if options.book:
        print(book_costs([article.text for article in articles], options.model, int(options.book * 1e6)))


def texts_in(sources: list[Path]) -> list[Path]:
    """The files, and of each folder its ``*.txt``."""
    return [
        path for source in sources for path in (sorted(source.glob("*.txt")) if source.is_dir() else [source])
    ]


def speeds(articles: list[Article], model: str | None, rounds: int) -> str:
    """Words per second of the analysis and of the model alone, and their ratios."""
    analyser = load(model)
    texts = [article.text for article in articles]

    def piped(nlp: Language) -> Callable[[], object]:
        return lambda: deque(nlp.pipe(texts, batch_size=BATCH), maxlen=0)

    def piped_on_one_thread() -> None:
        with blas.one_thread():
            piped(lean)()

    whole = spacy.load(analyser.info.location)
    with blas.fastest():
        lean = spacy.load(analyser.info.location, exclude=list(UNUSED))
    only_forward(lean)
    contenders: dict[str, Callable[[], object]] = {
        "model alone": piped(whole),
        "as used here": piped_on_one_thread,
        "analysis": lambda: deque(map(analyser.analyse, articles), maxlen=0),
    }
    for warm_up in contenders.values():
        warm_up()
    times = [{name: timed(work) for name, work in contenders.items()} for _ in range(rounds)]
    words = sum(len(text.split()) for text in texts)
    lines = [
        f"{len(texts)} texts, {words} words, {analyser.info.label}, {rounds} rounds; thousand words/s,"
        " and in brackets what the analysis reaches of it"
    ]
    for clock in ("clock", "processor"):
        spent = {name: [getattr(each[name], clock) for each in times] for name in contenders}
        columns = [clock]
        for name, side in spent.items():
            ratio = statistics.median(a / b for a, b in zip(side, spent["analysis"], strict=True))
            columns.append(f"{name} {words / statistics.median(side) / 1000:.2f} ({100 * ratio:.0f} %)")
        lines.append("   ".join(columns))
    return "\n".join(lines)


def timed(work: Callable[[], object]) -> Time:
    """How long some work takes."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return Time(time.perf_counter() - clock, time.process_time() - processor)


def book_costs(texts: list[str], model: str | None, length: int) -> str:
    """What a book costs, measured in a fresh process so that nothing else is counted."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(_read_book, texts, model, length).result()


def _read_book(texts: list[str], model: str | None, length: int) -> str:
    analyser = load(model)
    article = book(texts, length)
    before = _most_memory()
    started, processor = time.perf_counter(), time.process_time()
    first, made, entities, quotes = 0.0, 0, 0, 0
    for growth in analyser.grow(article):
        if growth.analysis:
            first = first or time.process_time() - processor
            made += 1
            entities, quotes = len(growth.analysis.entities), len(growth.analysis.quotes)
    spent = Time(time.perf_counter() - started, time.process_time() - processor)
    return (
        f"book of {len(article.text) / 1e6:.1f} million code points, {len(article.text.split())} words: "
        f"first analysis after {first:.1f} s of the "
        f"processor, the last of {made} after {spent.processor:.0f} s, by the clock {spent.clock:.0f} s "
        f"({entities} entities, {quotes} quotes); most memory {_most_memory():.0f} MB, "
        f"{before:.0f} MB of it before the first word"
    )


def book(texts: list[str], length: int, seed: int = 1) -> Article:
    """Prose of about ``length`` code points: the texts' paragraphs in any order, with other names each time."""
    chance = random.Random(seed)
    paragraphs = [line for text in texts for line in text.splitlines() if line]
    surnames = sorted({word for text in texts for word in text.split() if word.istitle() and len(word) > 4})
    chosen: list[str] = []
    size = 0
    while size < length:
        old, new = chance.choice(surnames), chance.choice(surnames)
        chosen.append(chance.choice(paragraphs).replace(old, new + str(chance.choice("aeiou"))))
        size += len(chosen[-1]) + 2
    return Article("\n\n".join(chosen))


def _most_memory() -> float:
    """The most memory this process has held, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux lets a child inherit its parent's ru_maxrss
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


if __name__ == "__main__":
    main()
