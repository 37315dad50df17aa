"""Text that was decoded with the wrong encoding on its way to the source, mended where that is certain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = "ÂÃâÐÑ"
_SUSPECT = f"[{_FIRST}][\u0080-\u00bf\u20ac\u2122\u0153\u02dc\u2020\u2021\u2030\u0160-\u0178\u2018-\u203a]"
"""What UTF-8 looks like when it was read as Latin-1 or windows-1252: its first byte, then a second."""

SAMPLE = 100_000
"""Code points in which garbled words are looked for; whole files are garbled, or none of them."""


def mended(text: str) -> str:
    """``text`` with mojibake undone, as far as that is certain; usually the very same text."""
    # One alone may be meant: a letter with a tilde before a closing quotation mark.
    if _suspects(text) < 2:
        return text
    from ftfy import fix_encoding  # noqa: PLC0415 - only text that looks garbled needs it

    return "\n".join(fix_encoding(line) if re.search(_SUSPECT, line) else line for line in text.split("\n"))


def garbled(text: str) -> tuple[str, str] | None:
    """The first word of ``text`` that ``mended`` would mend, and what it would make of it."""
    sample = text[:SAMPLE]
    if _suspects(sample) < 2:
        return None
    for word in re.finditer(rf"\S*{_SUSPECT}\S*", sample):
        sound = mended(word[0] * 2)
        if sound != word[0] * 2:
            return word[0], sound[: len(sound) // 2]
    return None


def sound_letters(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and what is meant, for every garbled letter of a text in which ``garbled`` finds a word."""
    if garbled(text) is None:
        return
    for run in re.finditer("[^\x00-\x7f]+", text):
        at = run.start()
        for letter in _decoded_again(run[0]):
            end = at + len(letter.encode())
            yield at, end, letter
            at = end


def _suspects(text: str) -> int:
    """How many letters look like two; most texts have not one that may begin them."""
    is_sound = text.isascii() or not any(letter in text for letter in _FIRST)
    return 0 if is_sound else len(re.findall(_SUSPECT, text))


def _decoded_again(run: str) -> str:
    """What was read as windows-1252, empty places as Latin-1, now read as UTF-8; nothing if it is none."""
    try:
        return b"".join(map(_byte, run)).decode()
    except UnicodeError:
        return ""


def _byte(char: str) -> bytes:
    return char.encode("latin-1" if char in "\x81\x8d\x8f\x90\x9d" else "cp1252")
