"""Where a step forwards or backwards through the text arrives."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.model import Span


def step(stops: Sequence[Span], current: Span | None, by: int, offset: int) -> Span | None:
    """The stop ``by`` steps from the current one, going round at the ends; ``None`` without stops.

    Args:
        stops: In order of the text.
        current: Where one stands; one that is no stop, or ``None``, means at ``offset``.
        by: 1 forwards, -1 backwards.
        offset: Where the reader is, to begin from.
    """
    if not stops:
        return None
    place = position(stops, current)
    if place is not None:
        return stops[(place - 1 + by) % len(stops)]
    at = bisect_left(stops, offset, key=_start) if by > 0 else bisect_right(stops, offset - 1, key=_start) - 1
    return stops[at % len(stops)]


def position(stops: Sequence[Span], current: Span | None) -> int | None:
    """The number of the current stop, counted from 1."""
    if current is None:
        return None
    at = bisect_left(stops, current)
    return at + 1 if at < len(stops) and stops[at] == current else None


def _start(span: Span) -> int:
    return span.start
