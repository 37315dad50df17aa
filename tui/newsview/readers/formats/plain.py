"""Plain text: the file's words to the letter, unless a wrong encoding has garbled them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import Article
from newsview.readers.compose import tidy
from newsview.readers.decode import decode
from newsview.readers.errors import harmless
from newsview.readers.mojibake import garbled, mended
from newsview.readers.registry import Format, register

if TYPE_CHECKING:
    from newsview.readers.raw import Raw

FRONT = 3_000
"""Code points at the start of a book of Project Gutenberg among which it says what it is."""

LONGEST_WORD = 40
"""Code points of a garbled word that a sentence shows."""

_FIELD = re.compile(r"^(Title|Author):[ \t]*(\S.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)


def read(raw: Raw) -> Article:
    r"""The text as it is; only line ends are made ``\n`` and a byte order mark is dropped.

    Garbled letters are mended, because behind garbled quotation marks nobody's words could be found; the
    article's notice says so.
    """
    text = decode(raw.data, raw.charset)
    found = garbled(text)
    if found:
        text = mended(text)
    told = _told(text)
    return Article(text, title=told.get("title"), author=told.get("author"), notice=found and _notice(*found))


def _told(text: str) -> dict[str, str]:
    """What a book of Project Gutenberg says of itself in front of its text."""
    if "Project Gutenberg" not in text[:200]:
        return {}
    fields = list(_FIELD.finditer(text[:FRONT]))
    return {field[1].lower(): tidy(field[2]) for field in reversed(fields)}


def _notice(wrong: str, right: str) -> str:
    """What to say of letters that were mended, by the first word that had some."""
    wrong, right = (harmless(words[:LONGEST_WORD]) for words in (wrong, right))
    return (
        f"Garbled letters are mended (“{right}” for “{wrong}”): the text was once saved in a wrong encoding. "
        "Places are counted in the mended text, and the file is as it was."
    )


PLAIN = register(Format("plain text", ("text/plain",), (".txt", ".text", ".asc"), read))
