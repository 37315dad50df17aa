"""Cutting a long text into pieces loses nothing and moves nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsview.model import Article, Span
from newsview.nlp.pieces import Offsets, cut

paragraphs = st.lists(st.text(alphabet="ab. \u00e9\U0001f600", min_size=1, max_size=60), max_size=30)


@given(paragraphs, st.integers(min_value=1, max_value=80))
def test_the_pieces_are_the_text(lines: list[str], length: int) -> None:
    text = "\n\n".join(lines)
    pieces = cut(Article(text), length)
    assert "".join(piece.of(text) for piece in pieces) == text
    assert all(len(piece) <= 8 * length + 120 for piece in pieces)


@given(paragraphs)
def test_a_piece_ends_where_a_block_begins(lines: list[str]) -> None:
    article = Article("\n\n".join(lines))
    starts = {block.span.start for block in article.blocks} | {0}
    assert all(piece.start in starts for piece in cut(article, 100))


def test_one_endless_word_is_cut_all_the_same() -> None:
    pieces = cut(Article("x" * 1_000_000), 4_000)
    assert max(len(piece) for piece in pieces) <= 16_000


@given(paragraphs, st.data())
def test_offsets_lead_back_to_the_same_words(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    pieces = cut(Article(text), 20)
    chosen = sorted(data.draw(st.sets(st.sampled_from(pieces), min_size=1)))
    joined = "".join(piece.of(text) for piece in chosen)
    offsets = Offsets.of(chosen)
    at = 0
    for piece in chosen:
        start = data.draw(st.integers(0, len(piece)))
        end = data.draw(st.integers(start, len(piece)))
        if start < len(piece):
            span = Span(at + start, at + end)
            assert offsets.span(span) == Span(piece.start + start, piece.start + end)
            assert span.of(joined) == offsets.span(span).of(text)
        at += len(piece)
