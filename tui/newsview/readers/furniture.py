"""What stands around the text of pages: running heads, page numbers, footnotes, marks of a browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.readers.lines import EDGE

if TYPE_CHECKING:
    from newsview.readers.lines import Line

_PAGE_NUMBER = re.compile(
    r"\W*(page|seite|p\.)?\W*(\d{1,4}|[ivxlc]{1,6})\W*((of|von|sur|de|/)?\W*\d{1,4}\W*)?"
)
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_PRINTED = re.compile(
    r"(?:https?|file)://\S+(?: \d+/\d+)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?\b.*"
)
"""What browsers print above and below a page: the time and its title, its address and the page's number."""

_NOTE = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}|[*†‡§]+)[.)]?\s*[\w“‘\"'(]")

SMALL = 0.92
"""Share of the text's size of type below which type is small print."""


SURELY = 3
"""Pages on which a line must stand at one place to be none of the text where margins are wide."""


def without_furniture(lines: list[Line], usual: float) -> list[Line]:
    """``lines`` without page numbers, footnotes, and the running heads and feet that pages share.

    Args:
        lines: In reading order.
        usual: The size of the text's type.
    """
    pages = {line.page for line in lines}
    seen: dict[tuple[str, int], set[int]] = {}
    for line in lines:
        if line.is_near_edge:
            seen.setdefault(_furniture_key(line), set()).add(line.page)
    # The running heads of a book change with its chapters.
    often = max(2, min(0.3 * len(pages), 4))
    repeated = {key for key, where in seen.items() if len(where) >= often}
    plainly = {key for key in repeated if len(seen[key]) >= SURELY}
    return [
        line
        for line in lines
        if not (
            (line.is_near_edge and _furniture_key(line) in plainly)
            or (line.is_at_edge and (_furniture_key(line) in repeated or _is_mark(line, usual)))
        )
    ]


def _is_mark(line: Line, usual: float) -> bool:
    """Whether a line at the edge of a page is none of the text though it stands there only once."""
    is_number = _PAGE_NUMBER.fullmatch(line.text.lower()) or _PRINTED.fullmatch(line.text)
    return is_number is not None or _is_small_print(line, usual)


def _is_small_print(line: Line, usual: float) -> bool:
    """Whether a line at the very edge of a page is set smaller than the text."""
    very_edge = line.bottom > (1 - EDGE / 2) * line.height or line.top < EDGE / 2 * line.height
    return very_edge and line.size < SMALL * usual and len(line.text) < 100


def _furniture_key(line: Line) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.lower()).strip(), round(line.bottom / 4)


def without_footnotes(lines: list[Line], usual: float) -> list[Line]:
    """``lines`` without the notes in small print at the feet of pages; a note begins with its sign."""
    dropped: set[int] = set()
    for number, line in enumerate(lines):
        if _begins_note(line, usual):
            dropped.update(_rest_of_note(lines, number, usual))
    return [line for number, line in enumerate(lines) if number not in dropped]


def _begins_note(line: Line, usual: float) -> bool:
    is_low = line.top < 0.5 * line.height
    return is_low and line.size < SMALL * usual and _NOTE.match(line.text) is not None


def _rest_of_note(lines: list[Line], first: int, usual: float) -> range:
    """The numbers of the lines of small print from ``first`` down; none if other text stands below them."""
    last = first
    while last + 1 < len(lines) and _is_below(lines[last + 1], lines[last]):
        if lines[last + 1].size >= SMALL * usual:
            return range(0)
        last += 1
    return range(first, last + 1)


def _is_below(line: Line, above: Line) -> bool:
    overlaps = min(line.right, above.right) > max(line.left, above.left)
    return line.page == above.page and line.top <= above.bottom + 0.5 * above.size and overlaps
