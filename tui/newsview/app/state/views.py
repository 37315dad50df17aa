"""How a side pane is looked at: the order of its rows, which of them are shown, what it keeps to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from newsview.app.state.selection import Selection


class Sort(StrEnum):
    """The order of the rows; quotes go by their speaker."""

    FIRST_SEEN = "first seen"
    MENTIONS = "mentions"
    QUOTES = "quotes"
    NAME = "name"

    @property
    def following(self) -> Sort:
        """The order that comes next when cycling through them."""
        orders = list(Sort)
        return orders[(orders.index(self) + 1) % len(orders)]


class Only(StrEnum):
    """Rows of one sort only."""

    ALL = "all"
    QUOTED = "quoted"
    SILENT = "never quoted"
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    UNATTRIBUTED = "unattributed"
    UNNAMED = "unnamed source"
    UNSURE = "unsure speaker"


UNATTRIBUTED = Only.UNATTRIBUTED.value
"""What stands where a speaker would, if the article names none."""

OF_ENTITIES = (Only.ALL, Only.QUOTED, Only.SILENT)
OF_QUOTES = (
    Only.ALL,
    Only.DIRECT,
    Only.MIXED,
    Only.INDIRECT,
    Only.UNATTRIBUTED,
    Only.UNNAMED,
    Only.UNSURE,
)

SURE, LIKELY = 0.9, 0.7
"""Confidence from which a speaker counts as sure, or likely; anything below is unsure."""


def sureness(confidence: float) -> str:
    """A speaker's confidence in a word."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"


class View(Struct, frozen=True):
    """How one pane is looked at.

    Attributes:
        only: Rows of this sort.
        sort: Their order.
        limit: Rows with these words.
        pinned: What the pane keeps lit, whatever is selected elsewhere; ``None`` to follow the selection.
    """

    only: Only = Only.ALL
    sort: Sort = Sort.FIRST_SEEN
    limit: str = ""
    pinned: Selection | None = None

    @property
    def shows_all(self) -> bool:
        """Whether no row is left out."""
        return self.only is Only.ALL and not self.limit.strip()
