"""Lines of type as they stand on pages, each one whole."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

EDGE = 0.1
"""Share of a page's height at its top and bottom where running heads and page numbers stand."""

WIDE_EDGE = 0.15
"""Share of a page's height where what stands at the same place on several pages is none of the text."""

SIGN = 0.75
"""Share of the size of a line's type that a raised sign of a note on it has at most."""

_SIGN = re.compile(r"\d{1,3}|[*†‡§]+")

INITIAL = 1.7
"""How much larger than the text an initial that goes down over several lines is at least."""


class Line(Struct, frozen=True):
    """One line of type; lengths in points, ``bottom`` and ``top`` counted from the foot of the page.

    Attributes:
        text: Its words.
        left: Where it begins.
        right: Where it ends.
        bottom: Its lower edge.
        top: Its upper edge; ``top - bottom`` is the size of its type.
        page: Number of its page from 0.
        height: Height of its page.
        broken: Whether its last word surely goes on in the next line; it ends in a hyphen.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    page: int
    height: float
    broken: bool = False

    @property
    def size(self) -> float:
        """The size of its type."""
        return max(self.top - self.bottom, 0.1)

    @property
    def is_at_edge(self) -> bool:
        """Whether it stands where running heads and page numbers do."""
        return self._is_within(EDGE)

    @property
    def is_near_edge(self) -> bool:
        """Whether it stands where they are on pages with wide margins."""
        return self._is_within(WIDE_EDGE)

    def _is_within(self, edge: float) -> bool:
        return self.bottom > (1 - edge) * self.height or self.top < edge * self.height


def whole(lines: list[Line]) -> list[Line]:
    """``lines`` with the parts of one put together: raised letters and changes of font part it.

    A raised sign of a note that the page has drawn after the words around it is left out.
    """
    made: list[Line] = []
    for line in lines:
        if made and _is_sign(line, made[-1]):
            continue
        if made and _goes_on_beside(line, made[-1]):
            made[-1] = _beside(made[-1], line)
        else:
            made.append(line)
    return made


def _is_sign(line: Line, before: Line) -> bool:
    is_raised = line.size < SIGN * before.size and before.bottom < line.bottom < before.top
    is_on_it = line.page == before.page and before.left < line.left < before.right
    return is_raised and is_on_it and _SIGN.fullmatch(line.text) is not None


def _goes_on_beside(line: Line, before: Line) -> bool:
    overlap = min(line.top, before.top) - max(line.bottom, before.bottom)
    gap = line.left - before.right
    size = max(line.size, before.size)
    same_height = overlap > 0.5 * min(line.size, before.size)
    is_apart = before.broken or _is_initial(before, line.size)
    return line.page == before.page and same_height and not is_apart and -0.2 * size < gap < size


def _beside(before: Line, line: Line) -> Line:
    gap = "" if line.left - before.right < 0.15 * max(line.size, before.size) else " "
    larger = max(before, line, key=lambda part: part.size)
    return replace(
        larger,
        text=f"{before.text}{gap}{line.text}",
        left=before.left,
        right=line.right,
        broken=line.broken,
    )


def with_initials(lines: list[Line], usual: float) -> list[Line]:
    """``lines`` with large initials before the words that they begin, and no line set in beside them."""
    made = list(lines)
    for initial in [line for line in lines if _is_initial(line, usual)]:
        beside = [n for n, line in enumerate(made) if line is not initial and _is_beside(line, initial)]
        if not beside:
            continue
        first = max(beside, key=lambda n: made[n].top)
        for n in beside:
            text = f"{initial.text}{made[n].text}" if n == first else made[n].text
            made[n] = replace(made[n], text=text, left=initial.left)
        made.remove(initial)
    return made


def _is_initial(line: Line, usual: float) -> bool:
    letters = line.text.strip("“‘\"'«„")
    return len(letters) == 1 and letters.isupper() and line.size > INITIAL * usual


def _is_beside(line: Line, initial: Line) -> bool:
    middle = (line.top + line.bottom) / 2
    gap = line.left - initial.right
    is_level = initial.bottom < middle < initial.top
    return line.page == initial.page and is_level and line.size < initial.size and -0.5 < gap / line.size < 2
