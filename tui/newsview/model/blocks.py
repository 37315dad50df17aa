"""Paragraphs and headings, told from the text alone.

Plain text comes in two forms: one paragraph a line, or lines broken by hand at some width ("hard
wrapped": e-mail, Project Gutenberg). A block spans a whole paragraph in both, so a line end inside a
block is a soft one: it is shown and analysed as a blank, while the text keeps it.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from newsview.model.lines import Line, is_item, lines_of, paragraphs
from newsview.model.span import Span

LONGEST_HEADING = 80
"""Code points of a line that may be a heading."""

_NO_HEADING_ENDS = frozenset('.,;:!?…-–—”"»)]}|。、！？」')


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"


class Block(Struct, frozen=True):
    """One paragraph or heading; its span has no white space at the ends."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH


def split_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs and headings of a plain text, in order, covering all that is not white space.

    A heading is a short line that stands alone between blank lines, in capitals or called a chapter.
    """
    return tuple(
        Block(Span(group[0].start, group[-1].end), _kind(group)) for group in paragraphs(lines_of(text))
    )


def _kind(group: list[Line]) -> BlockKind:
    """Other short lines that stand alone (names, datelines, verses) are as often no headings."""
    line = group[0]
    if len(group) > 1 or not line.stands_alone or len(line.text) > LONGEST_HEADING or is_item(line.text):
        return BlockKind.PARAGRAPH
    letters = sum(map(str.isalpha, line.text))
    in_capitals = letters > 3 and line.text.isupper() and line.text[-1] not in _NO_HEADING_ENDS
    return BlockKind.HEADING if in_capitals or line.is_numbered_heading else BlockKind.PARAGRAPH
