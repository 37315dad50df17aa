"""Where a text stands between quotation marks: the measure's own view, apart from the analysis."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = re.compile(r"''|``|[“„«”»\"″‘’']")
_OPENS = {"“", "„", "«", "``"}
_CLOSES = {"”", "»", '"', "″", "''"}
_SINGLE = {"‘", "’", "'"}
_TAG = re.compile(r"<[^<>\n]*>")
_CLOSING_SINGLE = re.compile(r"(?<=\S)['’](?!\w)(?!')")
_ELISION = re.compile(r"(?:em|til|tis|twas|cause|round|bout|n)\b|\d0s\b", re.IGNORECASE)


def quoted_stretches(text: str) -> list[Span]:
    """The stretches between quotation marks, marks left out, in order.

    No stretch crosses a line end; a mark that is never closed counts up to it. Marks inside a quote do
    not cut it, and marks inside ``<tags>`` are none. Straight marks and ``''`` open and close by turns.
    Single marks count only outside double ones, where they open before a word and close after one.
    """
    without_tags = _TAG.sub(lambda tag: " " * len(tag.group()), text)
    found: list[Span] = []
    for line in re.finditer(r"[^\n]+", without_tags):
        stretches = _in_line(line.group())
        found.extend(Span(line.start() + start, line.start() + end) for start, end in stretches)
    return [span for span in found if any(map(str.isalnum, span.of(text)))]


def _in_line(line: str) -> Iterator[tuple[int, int]]:
    depth = start = position = 0
    while mark := _MARK.search(line, position):
        sign, position = mark.group(), mark.end()
        if sign in _SINGLE:
            end = None if depth or sign == "’" else _end_of_single(line, mark)
            if end is not None:
                yield position, end
                position = end + 1
        elif depth and sign in _CLOSES:
            depth -= 1
            if not depth:
                yield start, mark.start()
        elif sign in _OPENS or _could_open(line, mark):
            start = start if depth else position
            depth += 1
    if depth:
        yield start, len(line)


def _could_open(line: str, mark: re.Match[str]) -> bool:
    before, after = line[: mark.start()][-1:], line[mark.end() :][:1]
    return not before.isalnum() and after != "" and not after.isspace()


def _end_of_single(line: str, mark: re.Match[str]) -> int | None:
    opens_word = line[mark.end() : mark.end() + 1].isalnum()
    if not opens_word or not _could_open(line, mark) or _ELISION.match(line, mark.end()):
        return None
    closing = _CLOSING_SINGLE.search(line, mark.end())
    return closing.start() if closing else None
