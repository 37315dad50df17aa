"""Articles: their blocks, and the digest by which an analysis is found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from newsview.model import Article, Block, BlockKind, Span
from tests.model.strategies import articles


@given(articles)
def test_blocks_cover_every_code_point_that_is_no_blank(article: Article) -> None:
    covered = {offset for block in article.blocks for offset in range(block.span.start, block.span.end)}
    assert {n for n, character in enumerate(article.text) if not character.isspace()} <= covered
    ends = [end for block in article.blocks for end in (block.span.start, block.span.end)]
    assert ends == sorted(ends)


def test_blocks_known_from_the_source_are_kept() -> None:
    heading = Block(Span(0, 5), BlockKind.HEADING)
    assert Article("Title\nand text", marked_blocks=(heading, Block(Span(6, 14)))).blocks[0] is heading


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Ada spoke"},
        {"language": "de"},
        {"marked_blocks": (Block(Span(0, 10)),)},
        {"marked_blocks": (Block(Span(0, 10), BlockKind.HEADING),)},
    ],
)
def test_what_an_analysis_depends_on_changes_the_digest(change: dict[str, object]) -> None:
    article = Article("Ada spoke.")
    assert replace(article, **change).digest != article.digest  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change", [{"title": "A"}, {"source": "a.txt"}, {"author": "A"}, {"date": "2024-01-01"}]
)
def test_what_it_does_not_depend_on_leaves_the_digest_alone(change: dict[str, object]) -> None:
    article = Article("Ada spoke.")
    assert replace(article, **change).digest == article.digest  # type: ignore[arg-type]


def test_text_that_is_no_valid_unicode_has_a_digest() -> None:
    assert Article("\ud83d").digest != Article("\ud83e").digest
