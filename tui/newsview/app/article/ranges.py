"""Stretches of a text in order, as two arrays: a hundred thousand take one megabyte and no objects."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from operator import le
from typing import TYPE_CHECKING, TypeVar, overload

from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")

NO_INDEXES = range(0)

PAGE = 12
"""Two to the power of this many code points are sorted together."""


def in_order(items: Iterable[tuple[Span, Item]]) -> Iterator[tuple[int, int, Item]]:
    """Start, end and item of each in order of the text; of what begins together the shorter first.

    Sorted page by page: sorting all the mentions of a 3 MB book in one call takes 90 ms, for which no
    other thread, the screen's among them, gets to run.
    """
    pages: defaultdict[int, list[tuple[int, int, int, Item]]] = defaultdict(list)
    for number, (span, item) in enumerate(items):
        pages[span.start >> PAGE].append((span.start, span.end, number, item))
    for page in sorted(pages):
        for start, end, _, item in sorted(pages.pop(page)):
            yield start, end, item


class Ranges(Sequence[Span]):
    """Spans in order, none overlapping another; finds those on a row in O(log n + k)."""

    __slots__ = ("ends", "starts")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """The stretches that the spans, in any order, cover; those that overlap become one."""
        there = [span for span in spans if span.end > span.start]
        self.starts = array("I", [span.start for span in there])
        self.ends = array("I", [span.end for span in there])
        if not all(map(le, self.ends, self.starts[1:])):
            self._put_in_order(there)

    def extend(self, places: Iterable[tuple[int, int]]) -> None:
        """Add starts and ends that come in order behind the others; for whoever makes the ranges."""
        for start, end in places:
            self.starts.append(start)
            self.ends.append(end)

    def _put_in_order(self, spans: Iterable[Span]) -> None:
        self.starts, self.ends, last = array("I"), array("I"), 0
        for start, end, _ in in_order((span, None) for span in spans):
            if start < last:
                self.ends[-1] = last = max(last, end)
            else:
                self.starts.append(start)
                self.ends.append(end)
                last = end

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, place: int) -> Span: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Span, ...]: ...

    def __getitem__(self, place: int | slice) -> Span | tuple[Span, ...]:
        if isinstance(place, slice):
            return tuple(map(Span, self.starts[place], self.ends[place]))
        return Span(self.starts[place], self.ends[place])

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches that share a code point with ``[start, end)``, cut to it."""
        return [(max(start, self.starts[i]), min(end, self.ends[i])) for i in self._indexes(start, end)]

    def whole(self, start: int, end: int) -> list[Span]:
        """As ``within``, but not cut."""
        return [self[i] for i in self._indexes(start, end)]

    def touches(self, start: int, end: int) -> bool:
        """Whether any stretch shares a code point with ``[start, end)``."""
        return bool(self._indexes(start, end))

    def _indexes(self, start: int, end: int) -> range:
        first = bisect_right(self.ends, start)
        # Most rows have nothing of most looks; for them one search is enough.
        if start >= end or first == len(self.starts) or self.starts[first] >= end:
            return NO_INDEXES
        return range(first, bisect_left(self.starts, end, first))
