"""Plain text: the file's words to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Article
from newsview.readers.decode import decode
from newsview.readers.registry import Format, register

if TYPE_CHECKING:
    from newsview.readers.raw import Raw


def read(raw: Raw) -> Article:
    r"""The text as it is: only line ends are made ``\n`` and a byte order mark is dropped."""
    return Article(text=decode(raw.data, raw.charset), source=raw.source)


PLAIN = register(Format("plain text", ("text/plain",), (".txt", ".text", ".asc"), read))
