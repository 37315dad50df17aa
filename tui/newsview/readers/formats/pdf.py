"""PDF documents: their text layer, put together into paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING

from newsview.model import BlockKind
from newsview.readers.compose import NOBODY_SEES, Composer, tidy
from newsview.readers.errors import Unreadable
from newsview.readers.limits import Deadline, Limits
from newsview.readers.registry import Format, Sure, register

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

    from newsview.model import Article
    from newsview.readers.layout import Passage
    from newsview.readers.lines import Line
    from newsview.readers.raw import Raw
    from newsview.readers.upright import Upright

_ONE_AT_A_TIME = Lock()
"""PDFium is not safe for threads."""

_LINE_END = re.compile("(\r\n|[\r\n]|[\x02\ufffe]|\\Z)")
"""PDFium's ends of lines; the single characters stand for a hyphen that broke a word."""

_WORD = re.compile(r"\S+")

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}

_NOTE_SIGN = re.compile(r"(?<=[^\W\d_]{3})[.,;:!?)\]”’\"'»]{0,3}(\d{1,3}(?:,\d{1,3})*)(?!\w)")
"""A number right behind a word, which is the sign of a note if it is raised."""

RAISED = 0.85
"""Share of the size of a word's type that a raised number behind it has at most."""

LONGEST_BYLINE = 200
"""Code points of what may stand above a headline or between it and the text."""

_NO_TITLE = re.compile(
    r"\(?(anonymous|unspecified|untitled)\)?|.*\.(docx?|indd|pdf|tex|dvi|qxp|html?|e?ps|xlsx?|pptx?|txt|rtf)"
    r"|microsoft word.*|https?:.*",
)


def recognises(raw: Raw) -> Sure:
    """A PDF says so in its first kilobyte."""
    return Sure.YES if b"%PDF-" in raw.data[:1024] else Sure.NO


def read(raw: Raw) -> Article:
    """The text of all pages without running heads and page numbers.

    Raises:
        Unreadable: If it is damaged, encrypted, has no text, or takes too long.
    """
    from newsview.readers.layout import passages  # noqa: PLC0415 - 10 ms, and only PDF needs it

    with _ONE_AT_A_TIME:
        document = _opened(raw.data)
        try:
            lines = _lines(document, raw.limits)
            fields = document.get_metadata_dict()
            pages = len(document)
        finally:
            document.close()
    found = passages(lines)
    if not found:
        pictures = "its page is a picture" if pages == 1 else "its pages are pictures"
        raise Unreadable(f"{pictures} without text; run text recognition (OCR) on it first")
    composer = Composer()
    for passage in found:
        composer.add(passage.text, BlockKind.HEADING if passage.is_heading else BlockKind.PARAGRAPH)
    return composer.article(
        media_type="application/pdf",
        title=_named(fields.get("Title")) or _headline(found),
        author=_named(fields.get("Author")),
    )


def _opened(data: bytes) -> PdfDocument:
    import pypdfium2  # noqa: PLC0415 - only PDF needs it
    from pypdfium2 import raw as pdfium  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
        len(document)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise Unreadable("it is encrypted; save a copy without a password") from None
        raise Unreadable("it is damaged or cut short") from None
    return document


def _lines(document: PdfDocument, limits: Limits) -> list[Line]:
    import pypdfium2  # noqa: PLC0415 - only PDF needs it

    deadline = Deadline(limits)
    lines: list[Line] = []
    for number in range(len(document)):
        deadline.check()
        try:
            page = document[number]
            text_page = page.get_textpage()
            lines += _lines_of(page, text_page, number)
            text_page.close()
            page.close()
        except pypdfium2.PdfiumError:
            # One broken page of a document does not take the others away.
            continue
    return lines


def _lines_of(page: PdfPage, text_page: PdfTextPage, number: int) -> list[Line]:
    text = text_page.get_text_range()
    if len(text) != text_page.count_chars():
        # PDFium counts some characters outside the basic plane twice; then places come from its own count.
        text = "".join(_character(text_page, index) for index in range(text_page.count_chars()))
    from newsview.readers.lines import Line  # noqa: PLC0415 - as above
    from newsview.readers.upright import Upright  # noqa: PLC0415

    upright = Upright(page, text_page)
    text = _without_note_signs(upright, text)
    lines: list[Line] = []
    start = 0
    for end in _LINE_END.finditer(text):
        broken = end[0] in ("\x02", "\ufffe")
        ranges = [
            span for span in _on_one_line(upright, text, start, end.start()) if upright.is_of_text(span[0])
        ]
        for first, last in ranges:
            left, bottom, _, top = upright.box(first)
            _, last_bottom, right, last_top = upright.box(last)
            tears = broken and last == ranges[-1][1]
            lines.append(
                Line(
                    text=tidy(text[first : last + 1].translate(_LIGATURES)) + ("-" if tears else ""),
                    left=left,
                    right=right,
                    bottom=min(bottom, last_bottom),
                    top=max(top, last_top),
                    page=number,
                    height=upright.height,
                    broken=tears,
                )
            )
        start = end.end()
    lines = [line for line in lines if line.text]
    return lines if upright.is_shown_so else _downwards(lines)


def _downwards(lines: list[Line]) -> list[Line]:
    """Lines from top to bottom; of one that is shown on its side PDFium tells the last first."""
    steps = [above.bottom - line.bottom for above, line in pairwise(lines)]
    return lines if sum(step < 0 for step in steps) <= 0.5 * len(steps) else lines[::-1]


def _without_note_signs(upright: Upright, text: str) -> str:
    """``text`` with each raised number behind a word made characters that nobody sees; as many as before."""
    letters = list(text)
    for sign in _NOTE_SIGN.finditer(text):
        first, end = sign.span(1)
        _, bottom, _, top = upright.box(sign.start() - 1)
        _, sign_bottom, _, sign_top = upright.box(first)
        if sign_bottom > bottom and sign_top - sign_bottom < RAISED * (top - bottom):
            letters[first:end] = NOBODY_SEES * (end - first)
    return "".join(letters)


def _on_one_line(upright: Upright, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """First and last characters of the lines that stretch from ``start`` to ``end``: nearly always one.

    PDFium passes over the end of a line now and then; its last word then stands below its first.
    """
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    if not words:
        return []
    whole = (words[0][0], words[-1][1] - 1)
    if _is_level(upright, *whole):
        return [whole]
    lines = [(words[0][0], words[0][1] - 1)]
    for first, behind in words[1:]:
        if _is_level(upright, lines[-1][1], first):
            lines[-1] = (lines[-1][0], behind - 1)
        else:
            lines.append((first, behind - 1))
    return lines


def _is_level(upright: Upright, one: int, other: int) -> bool:
    """Whether two characters stand beside each other rather than one below the other."""
    _, bottom, _, top = upright.box(one)
    _, other_bottom, _, other_top = upright.box(other)
    return bool(min(top, other_top) > max(bottom, other_bottom))


def _character(text_page: PdfTextPage, index: int) -> str:
    from pypdfium2 import raw as pdfium  # noqa: PLC0415 - only PDF needs it

    code = pdfium.FPDFText_GetUnicode(text_page, index)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _named(field: str | None) -> str | None:
    words = tidy(field or "")
    return words if words and not _NO_TITLE.fullmatch(words.lower()) else None


def _headline(found: list[Passage]) -> str | None:
    """The first of the largest headings before the text begins."""
    begun = next((n for n, passage in enumerate(found) if len(passage.text) > LONGEST_BYLINE), len(found))
    headings = [passage for passage in found[:begun] if passage.is_heading]
    return max(headings, key=lambda heading: heading.size).text if headings else None


PDF = register(Format("a PDF document", ("application/pdf",), (".pdf",), read, recognises, is_text=False))
