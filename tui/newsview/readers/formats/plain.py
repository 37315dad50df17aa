"""Plain text: the file's words to the letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import Article
from newsview.readers.compose import tidy
from newsview.readers.decode import decode
from newsview.readers.errors import harmless
from newsview.readers.mojibake import garbled
from newsview.readers.registry import Format, register

if TYPE_CHECKING:
    from newsview.readers.raw import Raw

FRONT = 3_000
"""Code points at the start of a book of Project Gutenberg among which it says what it is."""

LONGEST_WORD = 40
"""Code points of a garbled word that a sentence shows."""

_FIELD = r"(?m)^(Title|Author):[ \t]*(\S.*(?:\n[ \t]+\S.*)*)"


def read(raw: Raw) -> Article:
    r"""The text as it is: only line ends are made ``\n`` and a byte order mark is dropped."""
    text = decode(raw.data, raw.charset)
    told = _told(text)
    return Article(text, title=told.get("title"), author=told.get("author"), notice=_notice(text))


def _told(text: str) -> dict[str, str]:
    """What a book of Project Gutenberg says of itself in front of its text."""
    if "Project Gutenberg" not in text[:200]:
        return {}
    fields = list(re.finditer(_FIELD, text[:FRONT]))
    return {field[1].lower(): tidy(field[2]) for field in reversed(fields)}


def _notice(text: str) -> str | None:
    """What to say of garbled letters, which a text that is shown to the letter keeps."""
    found = garbled(text)
    if found is None:
        return None
    wrong, right = (harmless(words[:LONGEST_WORD]) for words in found)
    return (
        f"Some letters in it are garbled (“{wrong}” for “{right}”): it was once saved in a wrong encoding. "
        "It is analysed as it was meant, but shown to the letter, so that every offset holds in the file; "
        "“ftfy FILE -o COPY” mends a copy."
    )


PLAIN = register(Format("plain text", ("text/plain",), (".txt", ".text", ".asc"), read))
