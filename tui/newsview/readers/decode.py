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

_SAMPLE = 65_536
"""Bytes that are looked at to tell text from binary data."""

_NOT_IN_TEXT = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1a\x1b"))
"""Control bytes that no text has. Escape codes of terminals and old end-of-file marks do occur."""

MOST_CONTROLS = 0.01
"""Share of control bytes above which data is no text."""

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
        raise Unreadable(NOT_TEXT)
    for encoding in filter(None, (wide, "utf-8", declared)):
        text = _strictly(data, encoding)
        if text is not None:
            return text
    return _guessed(data)


def is_binary(data: bytes) -> bool:
    """Whether some bytes in one-byte units cannot be text: NUL or many control characters among them."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _NOT_IN_TEXT))
    return b"\0" in sample or controls > MOST_CONTROLS * len(sample)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is NUL."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    units = len(sample) / 2
    low, high = sample[0::2].count(0) / units, sample[1::2].count(0) / units
    if max(low, high) < 0.4 or min(low, high) > 0.01:
        return None
    encoding = "utf-16-le" if high > low else "utf-16-be"
    text = _strictly(data, encoding)
    return encoding if text is not None and not re.search(r"[\0-\x08\x0e-\x19]", text[:_SAMPLE]) else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only what is no UTF-8 needs it

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strictly(data, best.encoding) if best else None
    return text if text is not None else data.decode("cp1252", "replace")
