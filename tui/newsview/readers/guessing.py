"""Which encoding bytes are in that are no UTF-8 and say nothing, or nothing true, about it."""

from __future__ import annotations

import re
from itertools import islice

from newsview.readers.decode import SAMPLE, strictly
from newsview.readers.language import familiarity_of, sense_of

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


def wide_encoding_of_asia(data: bytes) -> str | None:
    """UTF-16 without a mark in languages whose own letters make up nearly all of a text."""
    sample = data[:SAMPLE]
    if len(data) % 2 or len(data) < LEAST_WIDE:
        return None
    shares = {encoding: _share_of_asia(sample, encoding) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > MOSTLY and strictly(data, best) is not None else None


def _share_of_asia(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, "replace")
    return sum(c in "\r\n\t" or " " <= c <= "~" or _OF_ASIA.match(c) is not None for c in text) / len(text)


def guessed(data: bytes) -> str:
    """The text in the encoding that makes most sense: in known words first, in likely letters next."""
    for encoding in ("cp932", "euc_jp"):
        text = strictly(data, encoding)
        # No other language's bytes come out as the letters that only Japanese has.
        if text and len(_KANA.findall(text)) > 0.2 * len(text):
            return text
    sample = data[:SAMPLE]
    readings = {encoding: text for encoding in _LIKELY if (text := strictly(sample, encoding)) is not None}
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

    best = from_bytes(data[:SAMPLE]).best()
    text = strictly(data, best.encoding) if best else None
    return text if text is not None else data.decode("cp1252", "replace")
