"""Columns of a row, straight whatever the width of the characters in them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from newsview.app.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.style import Style

    from newsview.model import Span

BARS = "▁▂▃▄▅▆▇█"

SHORTEST_IN_TWO = 12
"""Cells below which a name is cut at its end."""


def cell(text: str, width: int, style: Style | str = "", *, right: bool = False) -> Content:
    """``text`` of an article in exactly ``width`` cells, cut with an ellipsis where it is longer."""
    line = one_line(text)
    if cell_len(line) > width:
        line = set_cell_size(line, width - 1).rstrip() + "…" if width > 0 else ""
    padding = " " * (width - cell_len(line))
    return Content.styled(padding + line if right else line + padding, style, strip_control_codes=False)


def name_cell(name: str, width: int, style: Style | str = "") -> Content:
    """A name in exactly ``width`` cells, cut in the middle: long names often differ in their last word."""
    line = one_line(name)
    if cell_len(line) > width >= SHORTEST_IN_TWO:
        tail = width // 3
        while cell_len(line[-tail:]) > width // 3:
            tail -= 1
        head = set_cell_size(line, width - 1 - cell_len(line[-tail:])).rstrip()
        line = f"{head}…{line[-tail:].lstrip()}"
    return cell(line, width, style)


def sparkline(places: Sequence[Span], length: int, bins: int) -> str:
    """Where in a text of ``length`` the ``places`` begin, as ``bins`` bars; the lowest means none."""
    if not bins:
        return ""
    edges = [bisect_left(places, -(-bin_ * length // bins), key=_start) for bin_ in range(bins)]
    counts = [end - start for start, end in pairwise([*edges, len(places)])]
    most = max(counts, default=0)
    return "".join(BARS[-(-count * 7 // most)] if count else BARS[0] for count in counts)


def _start(span: Span) -> int:
    return span.start
