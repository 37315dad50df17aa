"""Words that a line's end parts: put together with or without the hyphen they were broken at."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_WORD = 60
"""Code points at the end of a line that are looked at to tell how it ends."""

_BROKEN = re.compile(r"[\w-]*\w(?=[-\u2010\u00ad]$)")
_WORD = re.compile(r"\w[\w-]*")
_STICKING = re.compile(r"(?:[\dA-Z]–|\w—|(?<![\w.:/-])\w{1,30}/)$")
"""The end of a line to which the next one belongs without a blank: 2018–19, war—and, and/or."""

# fmt: off
_NEVER_HYPHENED = frozenset({
    "after", "any", "by", "can", "every", "for", "her", "here", "him", "how", "in", "may", "my", "never",
    "on", "our", "out", "over", "some", "them", "there", "under", "up", "what", "when", "where", "with",
})
# fmt: on
"""Beginnings of English words of two (without, understand, somebody) that no hyphen parts."""


def join(text: str, following: str, words: Counter[str]) -> str:
    """Two lines as one; a hyphen between them goes, unless other words of the text speak for it."""
    head = _BROKEN.search(text[-LONGEST_WORD:])
    tail = _WORD.match(following)
    if head is None or tail is None:
        sticks = _STICKING.search(text[-LONGEST_WORD:]) and following[:1].isalnum()
        return f"{text}{'' if sticks else ' '}{following}"
    keeps = text[-1] != "\u00ad" and _is_compound(head[0], tail[0], words)
    return text + following if keeps else text[:-1] + following


def word_counts(lines: Iterable[str]) -> Counter[str]:
    """How often each word stands whole on a line; those with hyphens count in parts as well."""
    counts: Counter[str] = Counter()
    torn = False
    for line in lines:
        words = _WORD.findall(line.lower())
        tears = _BROKEN.search(line[-LONGEST_WORD:]) is not None
        whole = words[int(torn) : len(words) - int(tears)]
        counts.update(whole)
        counts.update(part for word in whole if "-" in word for part in word.split("-"))
        torn = tears
    return counts


def _is_compound(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether ``head`` and ``tail``, parted by a line's end, are written with a hyphen."""
    first, second = head.lower(), tail.lower()
    if words[first + second] or words[f"{first}-{second}"]:
        return words[f"{first}-{second}"] > words[first + second]
    if "-" not in head and first in _NEVER_HYPHENED and tail.islower():
        return False
    first, second = first.rpartition("-")[2], second.partition("-")[0]
    # Of a chain such as once-in-a-generation any part may be short.
    long_enough = len(first) > 2 and (len(second) > 2 or "-" in tail)
    both_are_words = long_enough and words[first] > 0 and words[second] > 0
    return tail[0].isupper() or len(first) == 1 or both_are_words
