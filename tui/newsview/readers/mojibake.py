"""Text that was decoded with the wrong encoding on its way to the source, mended where that is certain."""

from __future__ import annotations

import re

_SUSPECT = re.compile(
    "[ÂÃâÐÑ][\u0080-\u00bf\u20ac\u2122\u0153\u02dc\u2020\u2021\u2030\u0160-\u0178\u2018-\u203a]"
)
"""What UTF-8 looks like when it was read as Latin-1 or windows-1252: its first byte, then a second."""

_GARBLED_WORD = re.compile(rf"\S*{_SUSPECT.pattern}\S*")

SAMPLE = 100_000
"""Code points in which garbled words are looked for; whole files are garbled, or none of them."""


def mended(text: str) -> str:
    """``text`` with mojibake undone, as far as that is certain; usually the very same text."""
    # One alone may be meant: a letter with a tilde before a closing quotation mark.
    if len(_SUSPECT.findall(text)) < 2:
        return text
    from ftfy import fix_encoding  # noqa: PLC0415 - only text that looks garbled needs it

    return "\n".join(fix_encoding(line) if _SUSPECT.search(line) else line for line in text.split("\n"))


def garbled(text: str) -> tuple[str, str] | None:
    """The first word of ``text`` that ``mended`` would mend, and what it would make of it."""
    sample = text[:SAMPLE]
    if sample.isascii() or len(_SUSPECT.findall(sample)) < 2:
        return None
    for word in _GARBLED_WORD.finditer(sample):
        sound = mended(word[0] * 2)
        if sound != word[0] * 2:
            return word[0], sound[: len(sound) // 2]
    return None
