"""How stretches of text are compared: by their words, and names by what is left without trimmings."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

Words = frozenset[int]
"""Words of a text by their number."""


class WordIndex:
    """The words (runs of letters and digits) of a text, numbered."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [Span(*word.span()) for word in re.finditer(r"\w+", text)]
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]

    def touched(self, spans: Iterable[Span]) -> Words:
        """The words that some spans touch."""
        found: set[int] = set()
        for span in spans:
            found.update(range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)))
        return frozenset(found)

    def content(self, spans: Iterable[Span]) -> Words:
        """The words of a quote, without a "that" which opens it."""
        words = self.touched(spans)
        if len(words) > 1 and self.spans[min(words)].of(self.text).lower() == "that":
            words -= {min(words)}
        return words


def likeness(some: Words, others: Words) -> float:
    """Jaccard: the words both have, over the words either has."""
    return len(some & others) / len(some | others) if some & others else 0.0


def mostly(words: Words, within: Words) -> bool:
    """Whether at least half of ``words`` are ``within``."""
    return bool(words) and 2 * len(words & within) >= len(words)


def trimmed(text: str, span: Span) -> Span | None:
    """The span without marks, blanks and punctuation at its ends; ``None`` where nothing is left."""
    letters = [offset for offset in range(span.start, span.end) if text[offset].isalnum()]
    return Span(letters[0], letters[-1] + 1) if letters else None


def name_core(text: str, span: Span) -> Span:
    """What a mention is compared by: without punctuation at its ends, a leading "the", a trailing "'s"."""
    kept = trimmed(text, span)
    if kept is None:
        return span
    body = kept.of(text)
    end = kept.end - 2 if re.search(r".['’]s$", body, re.DOTALL) else kept.end
    article = re.match(r"the\s+(?=\S)", text[kept.start : end], re.IGNORECASE)
    start = kept.start + article.end() if article else kept.start
    return trimmed(text, Span(start, end)) or kept
