"""How panes one below the other share the rows of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST = 1
"""Rows of any pane."""


def shared(rows: Sequence[int], weights: Sequence[int], room: int) -> list[int]:
    """How many of ``room`` rows each pane shows.

    A pane takes no more than it has ``rows``, so that what one has no use for goes to those that have;
    these share it by their ``weights``. What nobody needs goes to the last.
    """
    shown = [0] * len(rows)
    wanting = list(range(len(rows)))
    while wanting:
        left = room - sum(shown)
        total = sum(weights[pane] for pane in wanting)
        content = [pane for pane in wanting if max(LEAST, rows[pane]) * total <= left * weights[pane]]
        for pane in content or wanting:
            shown[pane] = max(LEAST, rows[pane] if content else left * weights[pane] // total)
        wanting = [pane for pane in wanting if pane not in content] if content else []
    shown[-1] += max(0, room - sum(shown))
    return shown
