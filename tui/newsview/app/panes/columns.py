"""Columns of a row, straight whatever the width of the characters in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from newsview.app.plain import one_line

if TYPE_CHECKING:
    from textual.style import Style

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


def sparkline(places: list[int], length: int, bins: int) -> str:
    """Where in a text of ``length`` the ``places`` lie, as ``bins`` bars; the lowest means none."""
    if not bins:
        return ""
    counts = [0] * bins
    for place in places:
        counts[min(bins - 1, place * bins // max(1, length))] += 1
    most = max(counts, default=0)
    return "".join(BARS[-(-count * 7 // most)] if count else BARS[0] for count in counts)
