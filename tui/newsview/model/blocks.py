"""Paragraphs and headings, told from the text alone.

Plain text comes in two forms: one paragraph a line, or lines broken by hand at some width ("hard
wrapped": e-mail, Project Gutenberg). A block spans a whole paragraph in both, so a line end inside a
block is a soft one: it is shown and analysed as a blank, while the text keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsview.model.span import Span

WIDEST_WRAP = 100
"""Lines longer than this (in code points) were not broken by hand."""

LEAST_FULL = 0.8
"""Share of line ends that must look forced for a text to count as hard wrapped."""


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or heading; its span has no white space at the ends."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text or self.text.isspace()


def split_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of a plain text, in order."""
    groups = _groups(_lines(text))
    if not _is_hard_wrapped(groups):
        groups = [[line] for group in groups for line in group]
    return tuple(Block(_stripped(text, group[0].start, group[-1].start + len(group[-1].text))) for group in groups)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start = 0
    for part in text.split("\n"):
        lines.append(_Line(start, part))
        start += len(part) + 1
    return lines


def _groups(lines: list[_Line]) -> list[list[_Line]]:
    """Runs of lines with words on them, parted by blank lines."""
    groups: list[list[_Line]] = []
    open_group: list[_Line] = []
    for line in lines:
        if line.is_blank:
            if open_group:
                groups.append(open_group)
            open_group = []
        else:
            open_group.append(line)
    if open_group:
        groups.append(open_group)
    return groups


def _is_hard_wrapped(groups: list[list[_Line]]) -> bool:
    """Whether most line ends inside the groups stand where the next word no longer fitted."""
    width = max((len(line.text.rstrip()) for group in groups for line in group), default=0)
    if width > WIDEST_WRAP:
        return False
    ends = [(line, following) for group in groups for line, following in zip(group, group[1:], strict=False)]
    if not ends:
        return False
    full = sum(_no_room(line.text, following.text, width) for line, following in ends)
    return full >= LEAST_FULL * len(ends)


def _no_room(line: str, following: str, width: int) -> bool:
    next_word = following.split(maxsplit=1)[0]
    # Writers and programs break a little before the widest line, so two cells are forgiven.
    return len(line.rstrip()) + 1 + len(next_word) >= width - 2


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return Span(start + left, start + len(words.rstrip()))
