"""Bytes to text: which encoding it is, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from newsview.readers.errors import Unreadable

_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

SAMPLE = 65_536
"""Bytes that are looked at to tell text from binary data."""

_NOT_IN_TEXT = bytes({*range(0x20), 0x7F} - set(b"\a\b\t\n\v\f\r\x1a\x1b"))
"""Control bytes that no text has. Escape codes, bells, letters struck over and ends of files do occur."""

MOST_CONTROLS = 0.01
"""Share of control bytes above which data is no text."""

_SHIFTS_TO_JAPANESE = (b"\x1b$@", b"\x1b$B")

_AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
}

_OF_TEXT = r"(utf-?(8|16|32)|iso|cp\d|windows|koi8|mac|shift|euc|gb|big5|hz|tis|johab|latin|l\d)"
"""Names of encodings; Python knows others (of host names, of escaped code) that no text is in."""

NOT_TEXT = "it is binary data, not text"


def decode(data: bytes, declared: str | None = None) -> str:
    r"""The text of ``data``, its line ends made ``\n`` and a byte order mark dropped; nothing else changes.

    Args:
        data: All bytes of the source.
        declared: The encoding that the source says it has; believed only if it fits.

    Raises:
        Unreadable: If the data is no text.
    """
    return normalised(_decoded(data, declared))


def normalised(text: str) -> str:
    r"""``text`` with its line ends as ``\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data)
    if wide is None and is_binary(data):
        from newsview.readers.guessing import wide_encoding_of_asia  # noqa: PLC0415

        wide = wide_encoding_of_asia(data)
        if wide is None:
            raise Unreadable(NOT_TEXT)
    shifting = "iso2022_jp" if any(shift in data for shift in _SHIFTS_TO_JAPANESE) else None
    for encoding in filter(None, (wide, shifting, "utf-8", known_encoding(declared))):
        text = strictly(data, encoding)
        if text is not None:
            return text
    from newsview.readers.guessing import guessed  # noqa: PLC0415 - nearly all is UTF-8

    return guessed(data)


def known_encoding(declared: str | None) -> str | None:
    """The encoding that a source declares, if text can be in it; browsers take some names for others."""
    name = (declared or "").strip().lower().replace("_", "-")
    name = _AS_BROWSERS_DO.get(name, name)
    if not re.match(_OF_TEXT, name):
        return None
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def is_binary(data: bytes) -> bool:
    """Whether some bytes in one-byte units cannot be text: NUL or many control characters among them."""
    sample = data[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _NOT_IN_TEXT))
    return b"\0" in sample or controls > MOST_CONTROLS * len(sample)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: blanks, digits and Western letters have NUL in the same half of each pair."""
    sample = data[:SAMPLE]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    units = len(sample) / 2
    first, second = sample[0::2].count(0) / units, sample[1::2].count(0) / units
    if max(first, second) < 0.02 or min(first, second) > 0.001:
        return None
    encoding = "utf-16-le" if second > first else "utf-16-be"
    text = (strictly(data, encoding) or "")[:SAMPLE]
    odd = sum(not (c.isprintable() or c.isspace()) for c in text)
    return encoding if text and odd <= MOST_CONTROLS * len(text) else None


def strictly(data: bytes, encoding: str) -> str | None:
    """The text of ``data`` in this encoding, if all of it is."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None
