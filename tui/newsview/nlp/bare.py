"""An article without the signs that nobody sees, and the way back to where its words stand in the article.

Soft hyphens and zero-width blanks say where a line may break; to a model, and to whoever compares names, a
word with one inside is another word.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsview.model import Article, Block, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True)
class Bare:
    """An article without unseen signs.

    Attributes:
        article: The article; the very same one if it has none.
        unseen: Offsets of the signs in the article that they are in.
        gaps: For each of them the offset, in ``article``, of what follows it.
    """

    article: Article
    unseen: Sequence[int]
    gaps: Sequence[int]

    @classmethod
    def of(cls, article: Article) -> Bare:
        """``article`` without them."""
        unseen = array("L", [match.start() for match in _UNSEEN.finditer(article.text)])
        if not unseen:
            return cls(article, (), ())
        gaps = array("L", [offset - number for number, offset in enumerate(unseen)])
        spans = (
            (Span(*(at - bisect_left(unseen, at) for at in (block.span.start, block.span.end))), block.kind)
            for block in article.blocks
        )
        blocks = tuple(Block(span, kind) for span, kind in spans if len(span))
        return cls(replace(article, text=_UNSEEN.sub("", article.text), marked_blocks=blocks), unseen, gaps)

    def place(self, offset: int) -> int:
        """Where an offset of the article it was made of stands in this one."""
        return offset - bisect_left(self.unseen, offset)

    def span(self, bare: Span) -> Span:
        """The same words in the article it was made of, from the first seen to the last."""
        start = self._back(bare.start)
        return Span(start, self._back(bare.end - 1) + 1 if len(bare) else start)

    def _back(self, offset: int) -> int:
        return offset + bisect_right(self.gaps, offset)
