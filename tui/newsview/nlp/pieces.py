"""A long text in pieces, each short enough for the model, cut between blocks."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct

from newsview.model import Article, Span

PIECE_LENGTH = 4_000
"""Code points a piece aims at. spaCy takes 1,000,000 at most, and its memory grows with the longest."""


def cut(article: Article, length: int = PIECE_LENGTH) -> tuple[Span, ...]:
    """Spans that cover the whole text in order, each ending where a block begins or the text ends.

    A single block longer than ``length`` is cut at a blank, or failing that anywhere.
    """
    pieces: list[Span] = []
    start = 0
    for block in article.blocks[1:]:
        if block.span.start - start >= length:
            pieces.extend(_bounded(article.text, Span(start, block.span.start), length))
            start = block.span.start
    pieces.extend(_bounded(article.text, Span(start, len(article.text)), length))
    return tuple(pieces)


def _bounded(text: str, piece: Span, length: int) -> list[Span]:
    longest = 4 * length
    parts: list[Span] = []
    start = piece.start
    while piece.end - start > longest:
        blank = text.rfind(" ", start + length, start + longest)
        cut_at = blank + 1 if blank > start else start + longest
        parts.append(Span(start, cut_at))
        start = cut_at
    parts.append(Span(start, piece.end))
    return parts


class Offsets(Struct, frozen=True):
    """Maps offsets in the joined text of some pieces to offsets in the article's text."""

    joined_starts: tuple[int, ...]
    article_starts: tuple[int, ...]

    @classmethod
    def of(cls, pieces: list[Span]) -> Offsets:
        """The map for pieces joined in this order."""
        starts, total = [], 0
        for piece in pieces:
            starts.append(total)
            total += len(piece)
        return cls(tuple(starts), tuple(piece.start for piece in pieces))

    def span(self, joined: Span) -> Span:
        """The same words in the article; a span lies within one piece."""
        index = bisect_right(self.joined_starts, joined.start) - 1
        shift = self.article_starts[index] - self.joined_starts[index]
        return Span(joined.start + shift, joined.end + shift)
