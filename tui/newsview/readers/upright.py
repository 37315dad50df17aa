"""Where the letters of a PDF's page stand, as a reader sees them who holds the page upright."""

from __future__ import annotations

from collections import Counter
from math import pi
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

    Box = tuple[float, float, float, float]

LOOKED_AT = 40
"""Letters of a page that are asked which way they stand."""

FEW = 0.2
"""Share of them below which letters that stand another way are a stamp in a margin or a part of a picture."""


class Upright:
    """A page turned so that most of its letters stand upright: PDFium tells places before any turning.

    Attributes:
        height: The height of the page as it is then.
        is_shown_so: Whether programs that show the page turn it like this, too.
    """

    def __init__(self, page: PdfPage, text_page: PdfTextPage) -> None:
        self._text_page = text_page
        turns = Counter(_quarters(text_page, place) for place in _some(text_page.count_chars()))
        self._quarters, number = turns.most_common(1)[0] if turns else (0, 0)
        self._drops_others = turns.total() - number < FEW * turns.total()
        width, height = page.get_size()
        if page.get_rotation() % 180:
            width, height = height, width
        self.is_shown_so = (90 * self._quarters + page.get_rotation()) % 360 == 0
        self._width, self._height = width, height
        self.height = width if self._quarters % 2 else height

    def is_of_text(self, index: int) -> bool:
        """Whether the letter at ``index`` stands upright, or many others do not either."""
        return not self._drops_others or _quarters(self._text_page, index) == self._quarters

    def box(self, index: int) -> Box:
        """Left, bottom, right and top of the letter at ``index``, in points from the lower left corner."""
        left, bottom, right, top = self._text_page.get_charbox(index, loose=True)
        match self._quarters:
            case 1:
                return self._height - top, left, self._height - bottom, right
            case 2:
                return self._width - right, self._height - top, self._width - left, self._height - bottom
            case 3:
                return bottom, self._width - right, top, self._width - left
        return left, bottom, right, top


def _some(number: int) -> range:
    return range(0, number, max(1, number // LOOKED_AT))


def _quarters(text_page: PdfTextPage, index: int) -> int:
    """By how many quarters of a turn, clockwise, a letter is turned."""
    from pypdfium2 import raw as pdfium  # noqa: PLC0415 - only PDF needs it

    angle = float(pdfium.FPDFText_GetCharAngle(text_page, index))
    return round(angle / (pi / 2)) % 4
