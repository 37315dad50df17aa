"""Rows: what is drawn for every code point, and where it stands at any width."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from newsview.app.article import glyphs
from newsview.app.article.layout import Layout, Paragraphs
from newsview.model import Article, Block, BlockKind, Span

from .texts import HOSTILE, hostile_texts

WIDTHS = st.integers(1, 90)


def layout_of(text, width=40, **fields):
    return Layout(Paragraphs(Article(text, **fields)), width)


def drawn(text, width=40, **fields):
    layout = layout_of(text, width, **fields)
    return [layout.row(number).drawn for number in range(len(layout))]


def test_a_character_taken_for_plain_is_drawn_as_itself_in_one_cell():
    plain = [char for char in map(chr, range(0x3000)) if char != "\n" and glyphs.is_plain(char, 0, 1)]
    assert len(plain) > 1000
    assert {"“", "”", "’", "–", "—", "…", "é", "ж", "€"} <= set(plain)
    assert [char for char in plain if glyphs.draw(char) != [char] or get_character_cell_size(char) != 1] == []


@given(hostile_texts())
def test_nothing_drawn_can_steer_a_terminal_and_its_width_is_known(text):
    picture = "".join(glyphs.draw(text))
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]", picture)
    assert cell_len(picture) == sum(glyphs.measure(text))


@given(hostile_texts(), WIDTHS)
def test_every_offset_stands_on_one_row(text, width):
    layout = layout_of(text, width)
    assert list(layout.starts) == sorted(set(layout.starts))
    for offset in range(len(text)):
        if not len(layout):
            continue
        start, end = layout.bounds(layout.row_of(offset))
        assert start <= offset < end or offset < layout.starts[0]


@given(hostile_texts(), WIDTHS)
def test_rows_hold_every_visible_character_and_fit_the_width(text, width):
    layout = layout_of(text, width)
    rows = [layout.row(number) for number in range(len(layout))]
    kept = "".join(text[row.start : row.end] for row in rows)
    assert "".join(kept.split()) == "".join(text.split())
    for row in rows:
        assert cell_len(row.drawn) == row.cells
        seen = [char for char in row.drawn if cell_len(char)]
        assert row.cells <= width or len(seen) == 1 or row.drawn == glyphs.TAB


@given(hostile_texts(), WIDTHS)
def test_columns_and_offsets_map_both_ways(text, width):
    layout = layout_of(text, width)
    for number in range(len(layout)):
        row = layout.row(number)
        for offset in range(row.start, row.end):
            cell = row.cell_of(offset)
            assert cell_len(row.drawn[: row.index_of(offset)]) == cell
            if row.cell_of(offset + 1) > cell:
                assert row.offset_at(cell) == offset
        assert row.offset_at(row.cells) is None
        assert row.offset_at(-1) is None


@pytest.mark.parametrize("width", [1, 2, 7, 40])
@pytest.mark.parametrize("text", HOSTILE)
def test_known_hostile_texts_can_be_wrapped(text, width):
    layout = layout_of(text, width)
    assert "".join(
        "".join(text[r.start : r.end] for r in map(layout.row, range(len(layout)))).split()
    ) == "".join(text.split())


def test_words_are_not_broken_where_they_fit():
    assert drawn("The mayor opened the harbour bridge on Monday.", 16) == [
        "The mayor opened",
        "the harbour",
        "bridge on",
        "Monday.",
    ]


def test_a_word_longer_than_the_row_is_broken():
    assert drawn("see https://example.org/a/long/path now", 12) == [
        "see",
        "https://exam",
        "ple.org/a/lo",
        "ng/path now",
    ]


def test_line_ends_inside_a_paragraph_are_soft():
    text = "Broken by hand at some\nwidth, as the mail does it\nwith every line there is\nhere."
    assert drawn(text, 60, marked_blocks=(Block(Span(0, len(text))),)) == [
        "Broken by hand at some width, as the mail does it with every",
        "line there is here.",
    ]


def test_indented_soft_lines_leave_one_blank():
    article_text = "one line that goes\n      on and on as\n      it does here"
    assert drawn(article_text, 80, marked_blocks=(Block(Span(0, len(article_text))),)) == [
        "one line that goes on and on as it does here"
    ]


def test_a_blank_line_parts_paragraphs_where_the_text_has_one():
    blocks = (Block(Span(0, 3)), Block(Span(7, 10)), Block(Span(11, 16)))
    assert drawn("one\n\n\n\ntwo\nthree", marked_blocks=blocks) == ["one", "", "two", "three"]


def test_words_outside_every_marked_block_are_still_shown():
    assert drawn("left out\nmarked\nalso left", marked_blocks=(Block(Span(9, 15)),)) == [
        "left out",
        "marked",
        "also left",
    ]


def test_headings_are_known():
    layout = layout_of(
        "Title\n\nWords", marked_blocks=(Block(Span(0, 5), BlockKind.HEADING), Block(Span(7, 12)))
    )
    assert [layout.row(number).heading for number in range(3)] == [True, True, False]


def test_chinese_breaks_anywhere_but_not_before_a_full_stop():
    assert drawn("你好世界。今天很好", 8) == ["你好世", "界。今天", "很好"]


def test_marks_stay_with_their_letter():
    assert drawn("e\u0301" * 5, 2) == ["e\u0301e\u0301", "e\u0301e\u0301", "e\u0301"]


def test_emoji_sequences_take_the_same_cells_in_every_terminal():
    assert drawn("👨‍👩‍👧 👍🏽 ❤️") == ["👨👩👧 👍 ❤"]


def test_control_codes_are_shown_harmlessly():
    assert drawn("a\x1b[31mred\x00 \u202eevil\u202c") == ["a␛[31mred␀ \ufffdevil\ufffd"]


def test_an_empty_article_has_no_rows():
    layout = layout_of("")
    assert len(layout) == 0
    assert layout.row_of(5) == 0
