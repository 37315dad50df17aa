"""What stands where in the text, for looking up at any offset."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Generic, TypeVar

from newsview.app.article.ranges import in_order
from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")


class SpanIndex(Generic[Item]):
    """Items by the stretches of text they cover; a lookup costs a bisection, however the spans nest."""

    def __init__(self, pairs: Iterable[tuple[Span, Item]]) -> None:
        self._starts = array("I")
        self._ends = array("I")
        self._items: list[Item] = []
        for start, end, item in in_order(pairs):
            self._starts.append(start)
            self._ends.append(end)
            self._items.append(item)
        self._edges = array("I")
        self._innermost: list[Item | None] = []
        for edge, innermost in self._changes():
            self._edges.append(edge)
            self._innermost.append(innermost)

    def at(self, offset: int) -> Item | None:
        """The item whose span covers ``offset``; the shortest where several do."""
        edge = bisect_right(self._edges, offset) - 1
        return self._innermost[edge] if edge >= 0 else None

    def within(self, start: int, end: int) -> list[tuple[Span, Item]]:
        """The spans that start in ``[start, end)``, with their items, in order."""
        places = range(bisect_left(self._starts, start), bisect_left(self._starts, end))
        return [(Span(self._starts[i], self._ends[i]), self._items[i]) for i in places]

    def _changes(self) -> Iterator[tuple[int, Item | None]]:
        """Where the shortest span changes, and which it is from there on."""
        # Of those that cover a place the shortest comes first, of equally long ones the last.
        open_here: list[tuple[int, int, int]] = []
        for number, (start, end) in enumerate(zip(self._starts, self._ends, strict=True)):
            yield from self._closing(open_here, start)
            if start < end:
                heappush(open_here, (end - start, -number, end))
                yield start, self._items[-open_here[0][1]]
        yield from self._closing(open_here, self._ends[-1] if self._ends else 0)
        while open_here:
            yield from self._closing(open_here, open_here[0][2])

    def _closing(
        self, open_here: list[tuple[int, int, int]], until: int
    ) -> Iterator[tuple[int, Item | None]]:
        """What changes as the shortest spans end, up to an offset."""
        while open_here and (edge := open_here[0][2]) <= until:
            while open_here and open_here[0][2] <= edge:
                heappop(open_here)
            yield edge, self._items[-open_here[0][1]] if open_here else None
