"""Rich Text (RTF), as WordPad, TextEdit and old Words write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.readers.compose import Composer, tidy
from newsview.readers.decode import known_encoding
from newsview.readers.limits import Deadline
from newsview.readers.registry import Format, Sure, register

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.model import Article
    from newsview.readers.raw import Raw

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z'])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)

_BREAKS = {b"par", b"line", b"row", b"sect", b"page", b"cell", b"nestcell", b"nestrow"}

_CHARACTERS = {
    b"tab": " ",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
}

_SYMBOLS = {b"~": " ", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n", b"\t": " "}
"""Characters behind a backslash; a line end there is how TextEdit ends a paragraph."""


_SKIPPED = {
    *(b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"headerl", b"headerr"),
    *(
        b"headerf",
        b"footer",
        b"footerl",
        b"footerr",
        b"footerf",
        b"footnote",
        b"annotation",
        b"atnid",
        b"atnauthor",
    ),
    *(
        b"fldinst",
        b"listtable",
        b"listoverridetable",
        b"rsidtbl",
        b"generator",
        b"themedata",
        b"datastore",
        b"xe",
    ),
    *(b"tc", b"bkmkstart", b"bkmkend", b"nonshppict", b"revtbl", b"pntext", b"listtext", b"deleted"),
}
"""Groups whose words a page does not show."""

_FONT_WORDS = {b"f", b"fcharset", b"deff", b"plain"}
_PAIR = {b"upr", b"ud"}

_NAMED = {b"title", b"author"}
"""Groups inside the skipped ``info`` whose words say something of the text."""

_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""The encodings that fonts are for, by their number in the table of fonts; others have the document's."""

DEEPEST = 10_000
"""Groups inside groups beyond which the rest is left out."""


def recognises(raw: Raw) -> Sure:
    """Rich Text always begins alike."""
    return Sure.YES if raw.head.startswith(b"{\\rtf") else Sure.NO


def read(raw: Raw) -> Article:
    """The words of the body with the title and author that the file names."""
    parser = _Parser()
    deadline = Deadline(raw.limits)
    for number, token in enumerate(_tokens(raw.data)):
        if number % 10_000 == 0:
            deadline.check()
        parser.take(token)
    composer = Composer()
    for line in parser.words.split("\n"):
        composer.add(line)
    return composer.article(
        media_type=RTF.media_types[0],
        title=tidy(_paired(parser.named.get(b"title", ""))) or None,
        author=tidy(_paired(parser.named.get(b"author", ""))) or None,
    )


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    """The tokens of a document, without the raw bytes of pictures, in which braces mean nothing."""
    place = 0
    while token := _TOKEN.match(data, place):
        yield token
        raw_bytes = int(token["number"] or 0) if token["word"] == b"bin" else 0
        place = token.end() + max(0, raw_bytes)


class _Parser:
    """Follows groups and takes words from those that are shown."""

    def __init__(self) -> None:
        self.named: dict[bytes, str] = {}
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._document_encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = self._default_font = 0
        self._stack: list[tuple[bytes | None, int, int]] = []
        self._skipped: bytes | None = None
        self._has_just_begun = False
        self._around_pair: bytes | None = None
        self._fallback_length = 1
        self._to_skip = 0

    @property
    def words(self) -> str:
        """The words so far, one paragraph a line."""
        self._flush()
        return _paired("".join(self._parts))

    def take(self, token: re.Match[bytes]) -> None:
        """Takes the next token."""
        kind = token.lastgroup
        if kind == "brace":
            self._brace(token["brace"])
        elif kind in ("word", "number"):
            self._control(token["word"], token["number"])
        elif kind == "byte":
            self._add_bytes(bytes([int(token["byte"], 16)]))
        elif kind == "text":
            self._add_bytes(token["text"])
        elif kind == "symbol" and token["symbol"] == b"*":
            # A group that old programs need not understand holds no words; inside a group it says nothing.
            if self._has_just_begun:
                self._skipped = self._skipped or b"*"
        elif kind == "symbol":
            self._add(_SYMBOLS.get(token["symbol"], ""))
        if kind is not None:  # a line end between two tokens
            self._has_just_begun = token["brace"] == b"{"

    def _brace(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{" and len(self._stack) < DEEPEST:
            self._stack.append((self._skipped, self._fallback_length, self._font))
        elif brace == b"}" and self._stack:
            self._skipped, self._fallback_length, self._font = self._stack.pop()
        self._to_skip = 0

    def _control(self, word: bytes, number: bytes | None) -> None:
        value = int(number) if number else None
        if (word in _NAMED and self._skipped == b"info") or (word in _SKIPPED and self._skipped is None):
            self._skipped = word
        elif word == b"ansicpg" and value:
            self._document_encoding = known_encoding(f"cp{value}") or "cp1252"
        elif word in _FONT_WORDS:
            self._choose_font(word, value or 0)
        elif word in _PAIR:
            self._choose_of_pair(word)
        elif word == b"uc" and value is not None:
            self._fallback_length = max(0, min(value, 8))
        elif word == b"u" and value is not None:
            self._unicode(value % 0x10000)
        elif word in _BREAKS:
            self._add("\n")
        else:
            self._add(_CHARACTERS.get(word, ""))

    def _choose_font(self, word: bytes, value: int) -> None:
        self._flush()
        if word == b"fcharset":
            if value in _CHARSETS:
                self._fonts[self._font] = _CHARSETS[value]
        elif word == b"deff":
            self._font = self._default_font = value
        else:
            self._font = value if word == b"f" else self._default_font

    def _choose_of_pair(self, word: bytes) -> None:
        """Of a passage that is there for programs without Unicode, too, take the other half."""
        self._flush()
        if word == b"upr":
            self._around_pair, self._skipped = self._skipped, word
        elif self._skipped == b"upr":
            self._skipped = self._around_pair

    def _unicode(self, code: int) -> None:
        self._add(chr(code))
        # What follows is the same letter again, for programs that know no Unicode.
        self._to_skip = self._fallback_length

    def _add_bytes(self, data: bytes) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _add(self, words: str) -> None:
        self._flush()
        self._put(words)

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._fonts.get(self._font, self._document_encoding)
            self._put(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

    def _put(self, words: str) -> None:
        if self._skipped is None:
            self._parts.append(words)
        elif self._skipped in _NAMED:
            self.named[self._skipped] = self.named.get(self._skipped, "") + words


def _paired(words: str) -> str:
    """``words`` with the halves that RTF writes a letter beyond the basic plane in made one."""
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


RTF = register(
    Format("a Rich Text document", ("application/rtf", "text/rtf"), (".rtf",), read, recognises),
)
