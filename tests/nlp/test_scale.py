"""A book costs what its length says: work that grows faster than the text shows in the processor's time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.benchmarks.throughput import OWN_ARTICLES, book, texts_in

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

SHORT, TIMES, AT_MOST = 50_000, 5, 7.5
"""Code points of the shorter text, how many times longer the other is, and what it may cost at most.

Work that is quadratic costs up to 25 times as much: what once took a book of half a megabyte over eight
minutes instead of 17 s costs 19 times as much here, what is linear 5.1 times.
"""


def with_headings(article: Article) -> Article:
    """The prose with a heading of notes now and then, as books have them."""
    lines = article.text.split("\n\n")
    return Article(
        "\n\n".join(f"Notes on Part {n}:\n\n{line}" if n % 4 == 0 else line for n, line in enumerate(lines))
    )


def seconds(analyser: Analyser, length: int) -> float:
    """Seconds of the processor that a text of a length takes."""
    texts = [path.read_text(encoding="utf-8") for path in texts_in([OWN_ARTICLES])]
    article = with_headings(book(texts, length))
    started = time.process_time()
    analyser.analyse(article)
    return time.process_time() - started


def test_the_cost_grows_with_the_length_and_no_faster(analyser: Analyser) -> None:
    seconds(analyser, SHORT // 10)  # what is loaded once is not counted
    short = min(seconds(analyser, SHORT) for _ in range(2))
    assert seconds(analyser, TIMES * SHORT) / short < AT_MOST
