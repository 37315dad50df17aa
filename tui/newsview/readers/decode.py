"""Bytes to text: which encoding it is, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from itertools import islice

from newsview.readers.errors import Unreadable
from newsview.readers.language import familiarity_of, sense_of

_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 65_536
"""Bytes that are looked at to tell text from binary data."""

_NOT_IN_TEXT = bytes({*range(0x20), 0x7F} - set(b"\a\b\t\n\v\f\r\x1a\x1b"))
"""Control bytes that no text has. Escape codes, bells, letters struck over and ends of files do occur."""

MOST_CONTROLS = 0.01
"""Share of control bytes above which data is no text."""

_SHIFT_TO_JAPANESE = re.compile(rb"\x1b\$[@B]")

_KANA = re.compile("[\u3041-\u30ff]")

_OF_ASIA = re.compile("[\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]")

MOSTLY = 0.95
"""Share of East Asia's letters, marks and blanks in a text of its languages; by chance it is a half."""

LEAST_WIDE = 16
"""Bytes below which such letters may be chance."""

_LIKELY = (
    "cp1252",
    "cp1250",
    "iso8859_2",
    "cp1254",
    "cp1251",
    "koi8_r",
    "koi8_u",
    "cp1256",
    "mac_roman",
    "cp850",
)
"""Encodings of one byte a letter; where two make the same sense, the first of them is the one."""

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_BETWEEN_LETTERS = frozenset("’‘‐‑–—…·\u00ad\u00a0")
_NEVER_BEHIND_LETTERS = frozenset("‡†¶¤¬±‚„")

LAST_LATIN = "\u024f"
"""The last of the letters that may stand in one word with those of ASCII."""

FIRST_SIGN = "\u2000"
"""The first of the signs that all scripts share."""

MOST_SIGNS = 2_000
"""Signs beyond ASCII that are looked at."""

LEAST_SENSE = 0.12
"""Share of small words of one language that a reading must have to make sense."""

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

_OF_TEXT = re.compile(r"(utf-?(8|16|32)|iso|cp\d|windows|koi8|mac|shift|euc|gb|big5|hz|tis|johab|latin|l\d)")
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
    wide = _wide_encoding(data) or _wide_encoding_of_asia(data)
    if wide is None and is_binary(data):
        raise Unreadable(NOT_TEXT)
    shifting = "iso2022_jp" if _SHIFT_TO_JAPANESE.search(data) else None
    for encoding in filter(None, (wide, shifting, "utf-8", known_encoding(declared))):
        text = _strictly(data, encoding)
        if text is not None:
            return text
    return _guessed(data)


def known_encoding(declared: str | None) -> str | None:
    """The encoding that a source declares, if text can be in it; browsers take some names for others."""
    name = (declared or "").strip().lower().replace("_", "-")
    name = _AS_BROWSERS_DO.get(name, name)
    if not _OF_TEXT.match(name):
        return None
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def is_binary(data: bytes) -> bool:
    """Whether some bytes in one-byte units cannot be text: NUL or many control characters among them."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _NOT_IN_TEXT))
    return b"\0" in sample or controls > MOST_CONTROLS * len(sample)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: blanks, digits and Western letters have NUL in the same half of each pair."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    units = len(sample) / 2
    first, second = sample[0::2].count(0) / units, sample[1::2].count(0) / units
    if max(first, second) < 0.02 or min(first, second) > 0.001:
        return None
    encoding = "utf-16-le" if second > first else "utf-16-be"
    text = (_strictly(data, encoding) or "")[:_SAMPLE]
    odd = sum(not (c.isprintable() or c.isspace()) for c in text)
    return encoding if text and odd <= MOST_CONTROLS * len(text) else None


def _wide_encoding_of_asia(data: bytes) -> str | None:
    """UTF-16 without a mark in languages whose own letters make up nearly all of a text."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(data) < LEAST_WIDE or not is_binary(data):
        return None
    shares = {encoding: _share_of_asia(sample, encoding) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > MOSTLY and _strictly(data, best) is not None else None


def _share_of_asia(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, "replace")
    return sum(c in "\r\n\t" or " " <= c <= "~" or _OF_ASIA.match(c) is not None for c in text) / len(text)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _guessed(data: bytes) -> str:
    """The text in the encoding that makes most sense: in known words first, in likely letters next."""
    for encoding in ("cp932", "euc_jp"):
        text = _strictly(data, encoding)
        # No other language's bytes come out as the letters that only Japanese has.
        if text and len(_KANA.findall(text)) > 0.2 * len(text):
            return text
    sample = data[:_SAMPLE]
    readings = {encoding: text for encoding in _LIKELY if (text := _strictly(sample, encoding)) is not None}
    senses = {encoding: sense_of(text) for encoding, text in readings.items()}
    likely = [encoding for encoding, sense in senses.items() if sense >= LEAST_SENSE]
    if likely:
        best = max(likely, key=lambda encoding: senses[encoding] + _fitness(readings[encoding]))
        return data.decode(best, "replace")
    return _guessed_by_letters(data)


def _fitness(text: str) -> float:
    """How well letters beyond ASCII fit where they stand: at best 1, for those of the text's language."""
    return familiarity_of(text) - _oddity(text)


def _oddity(text: str) -> float:
    """The share of signs beyond ASCII that stand where no language has them, from 0 to 1."""
    places = list(islice(_BEYOND_ASCII.finditer(text), MOST_SIGNS))
    return sum(_is_odd(text, place.start()) for place in places) / len(places) if places else 0.0


def _is_odd(text: str, place: int) -> bool:
    """Whether it is a capital inside a word ("sŽrie"), no letter inside one ("d‡v"), or of another script."""
    before, sign, after = text[place - 1 : place], text[place], text[place + 1 : place + 2]
    if (
        LAST_LATIN < sign < FIRST_SIGN
        and (before + after).isascii()
        and (before.isalpha() or after.isalpha())
    ):
        return True
    if not sign.isalpha():
        is_between = after.isalpha() or sign in _NEVER_BEHIND_LETTERS
        return before.isalpha() and is_between and sign not in _BETWEEN_LETTERS
    is_inside = before.islower() or (before.isalpha() and after.islower())
    return sign.isupper() and (is_inside or (after.isupper() and text[place + 2 : place + 3].islower()))


def _guessed_by_letters(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only what is no UTF-8 needs it

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strictly(data, best.encoding) if best else None
    return text if text is not None else data.decode("cp1252", "replace")
