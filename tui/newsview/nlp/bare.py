"""An article as its words were meant, and the way back to where they stand in the article.

Soft hyphens and zero-width blanks say where a line may break, other signs which way it runs; to a model, and
to whoever compares names, a word with one inside is another word. So is a word whose letters a wrong encoding
has garbled, and behind garbled quotation marks nobody's words would be found.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from newsview.model import Article, Block, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_FILL = "\ufeff"
_TRACES = ("Ã", "Â", "â", "Ð", "Ñ")
"""Without any of these nothing is garbled, and the readers need not be imported, which takes 30 ms."""


class Bare(Struct, frozen=True):
    """An article without unseen signs, its garbled letters mended.

    Attributes:
        article: The article; the very same one if it has neither.
        unseen: Offsets of the signs, and of all but the first of the code points that stand garbled for one,
            in the article that they are in.
        gaps: For each of them the offset, in ``article``, of what follows it.
        tails: Those of ``unseen`` that belong to the code point before them.
    """

    article: Article
    unseen: Sequence[int]
    gaps: Sequence[int]
    tails: frozenset[int]

    @classmethod
    def of(cls, article: Article) -> Bare:
        """``article`` without them."""
        text, tails = _meant(article.text)
        unseen = array("L", [match.start() for match in _UNSEEN.finditer(text)])
        if not unseen:
            return cls(article, (), (), tails)
        gaps = array("L", [offset - number for number, offset in enumerate(unseen)])
        spans = (
            (Span(*(at - bisect_left(unseen, at) for at in (block.span.start, block.span.end))), block.kind)
            for block in article.blocks
        )
        blocks = tuple(Block(span, kind) for span, kind in spans if len(span))
        seen = replace(article, text=_UNSEEN.sub("", text), marked_blocks=blocks)
        return cls(seen, unseen, gaps, tails)

    def place(self, offset: int) -> int:
        """Where an offset of the article it was made of stands in this one."""
        return offset - bisect_left(self.unseen, offset)

    def span(self, bare: Span) -> Span:
        """The same words in the article it was made of, from the first seen to the last."""
        start = self._back(bare.start)
        end = self._back(bare.end - 1) + 1 if len(bare) else start
        while end in self.tails:
            end += 1
        return Span(start, end)

    def _back(self, offset: int) -> int:
        return offset + bisect_right(self.gaps, offset)


def _meant(text: str) -> tuple[str, frozenset[int]]:
    """``text``, as long as it is, with garbled letters as they were meant; the offsets this leaves unseen."""
    if not any(trace in text for trace in _TRACES):
        return text, frozenset()
    from newsview.readers.mojibake import sound_letters  # noqa: PLC0415

    letters = list(text)
    tails: set[int] = set()
    for start, end, letter in sound_letters(text):
        letters[start:end] = [letter, *_FILL * (end - start - 1)]
        tails.update(range(start + 1, end))
    return "".join(letters), frozenset(tails)
