"""Places one has been at, to go back to and forth again, as in a browser."""

from __future__ import annotations

from typing import NamedTuple

MOST = 100
"""Places remembered in each direction."""


class Jumps(NamedTuple):
    """Offsets of the text that were at the top of the article.

    Attributes:
        back: Where one came from, the latest last.
        ahead: Where one went back from, the latest last.
    """

    back: tuple[int, ...] = ()
    ahead: tuple[int, ...] = ()


def leaving(jumps: Jumps, offset: int) -> Jumps:
    """After a jump away from ``offset``."""
    if jumps.back[-1:] == (offset,):
        return Jumps(jumps.back)
    return Jumps((*jumps.back, offset)[-MOST:])


def going_back(jumps: Jumps, offset: int) -> tuple[Jumps, int | None]:
    """After going back from ``offset``, and where to; ``None`` where there is nowhere to go."""
    if not jumps.back:
        return jumps, None
    return Jumps(jumps.back[:-1], (*jumps.ahead, offset)[-MOST:]), jumps.back[-1]


def going_ahead(jumps: Jumps, offset: int) -> tuple[Jumps, int | None]:
    """After going forth again from ``offset``, and where to; ``None`` where there is nowhere to go."""
    if not jumps.ahead:
        return jumps, None
    return Jumps((*jumps.back, offset)[-MOST:], jumps.ahead[:-1]), jumps.ahead[-1]
