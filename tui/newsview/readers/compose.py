"""An article put together from paragraphs and headings, for readers of marked-up sources."""

from __future__ import annotations

import re
from typing import Any

from newsview.model import Article, Block, BlockKind, Span

_BLANKS = re.compile(r"\s+")
_HALVES = re.compile("[\ud800-\udfff]")
_INVISIBLE = {ord(c): None for c in "\u00ad\u200b\u2060\ufeff"}
"""Marks for breaking lines that are not part of the words."""


def tidy(words: str) -> str:
    """Words on one line: runs of white space made one blank, marks for line breaking left out."""
    return _BLANKS.sub(" ", _HALVES.sub("\ufffd", words.translate(_INVISIBLE))).strip()


class Composer:
    """Collects blocks in order; the text has a blank line between two of them."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    def add(self, words: str, kind: BlockKind = BlockKind.PARAGRAPH, *, close: bool = False) -> None:
        """Adds one block of ``words``, made one line; words that are only white space add nothing.

        Args:
            words: The words of a paragraph or heading.
            kind: Which of the two.
            close: Whether it follows the block before without a blank line (list items, verses).
        """
        line = tidy(words)
        if not line:
            return
        if self._blocks:
            gap = "\n" if close else "\n\n"
            self._parts.append(gap)
            self._length += len(gap)
        self._blocks.append(Block(Span(self._length, self._length + len(line)), kind))
        self._parts.append(line)
        self._length += len(line)

    @property
    def is_empty(self) -> bool:
        """Whether no block has been added."""
        return not self._blocks

    @property
    def length(self) -> int:
        """Code points of the text so far."""
        return self._length

    def article(self, **fields: Any) -> Article:
        """The article of all blocks, with the given fields of ``Article``."""
        return Article(text="".join(self._parts), marked_blocks=tuple(self._blocks), **fields)
