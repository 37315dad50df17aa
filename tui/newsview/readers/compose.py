"""An article put together from paragraphs and headings, for readers of marked-up sources."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from newsview.model import Article, Block, BlockKind, Span

_HALVES = "[\ud800-\udfff]"
NOBODY_SEES = "\u200b"
"""The blank without width: ``tidy`` takes it out."""

_INVISIBLE = {ord(c): None for c in f"\u00ad\u2060\ufeff{NOBODY_SEES}"}
"""Marks for breaking lines that are not part of the words."""


def tidy(words: str) -> str:
    """Words on one line: runs of white space made one blank, marks for line breaking left out."""
    if not words.isascii():
        words = re.sub(_HALVES, "\ufffd", words.translate(_INVISIBLE))
    return " ".join(words.split())


class Piece(NamedTuple):
    """One block before the article is put together.

    Attributes:
        words: The words, on one line.
        kind: Paragraph or heading.
        close: Whether it follows the block before without a blank line (list items, verses).
    """

    words: str
    kind: BlockKind
    close: bool


class Composer:
    """Collects blocks in order; the text has a blank line between two of them."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def add(self, words: str, kind: BlockKind = BlockKind.PARAGRAPH, *, close: bool = False) -> None:
        """Adds one block of ``words``, made one line; words that are only white space add nothing."""
        line = tidy(words)
        if line:
            self.pieces.append(Piece(line, kind, close))

    @property
    def is_empty(self) -> bool:
        """Whether no block has been added."""
        return not self.pieces

    @property
    def length(self) -> int:
        """Code points of the words so far."""
        return sum(len(piece.words) for piece in self.pieces)

    def article(self, **fields: Any) -> Article:
        """The article of all blocks, with the given fields of ``Article``."""
        parts: list[str] = []
        blocks: list[Block] = []
        length = 0
        for piece in self.pieces:
            gap = ("\n" if piece.close else "\n\n") if blocks else ""
            start = length + len(gap)
            length = start + len(piece.words)
            parts += [gap, piece.words]
            blocks.append(Block(Span(start, length), piece.kind))
        return Article(text="".join(parts), marked_blocks=tuple(blocks), **fields)
