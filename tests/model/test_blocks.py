"""Paragraphs told from plain text, whichever way its writer or a program broke the lines."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.model import BlockKind
from newsview.model.blocks import split_blocks

FIRST = (
    "The minister said on Tuesday that the talks with the unions would go on for another week, and that "
    "nobody in her party wanted them to fail. She met the leaders of both houses in the morning."
)
SECOND = (
    "Nobody knows how the vote will end, but the leaders of both houses expect that it will be close. The "
    "unions have called for a march on Saturday. The mayor would not forbid it."
)
VERSES = [
    "The river goes where rivers go,",
    "And no one asks it why;",
    "It carries what the hills let fall",
    "And half of all the sky.",
]


def paragraphs(text: str) -> list[str]:
    """The words of each block, line ends as blanks."""
    return [" ".join(block.span.of(text).split()) for block in split_blocks(text)]


def headings(text: str) -> list[str]:
    return [block.span.of(text) for block in split_blocks(text) if block.kind is BlockKind.HEADING]


def wrapped(text: str, width: int = 72, **options: str) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False, **options)


lines = st.text(st.sampled_from("abC dé “”.,:>-*1) \t字かあ\u00a0\u2028😀"), max_size=30)


@given(st.lists(lines, max_size=12).map("\n".join))
def test_blocks_stand_in_order_and_hold_every_word_once(text):
    blocks = split_blocks(text)
    ends = [end for block in blocks for end in (block.span.start, block.span.end)]
    assert ends == sorted(ends)
    assert all(block.span.of(text) and block.span.of(text) == block.span.of(text).strip() for block in blocks)
    held = "".join(block.span.of(text) for block in blocks)
    assert "".join(held.split()) == "".join(text.split())


sentences = st.lists(
    st.sampled_from(FIRST.lower().replace(",", "").replace(".", "").split()), min_size=40, max_size=90
).map(lambda words: " ".join(words).capitalize() + ".")


@given(st.lists(sentences, min_size=2, max_size=6), st.integers(50, 90))
def test_what_was_wrapped_at_any_width_is_whole_again(whole, width):
    assert paragraphs("\n\n".join(wrapped(text, width) for text in whole)) == whole
    assert paragraphs("\n".join(wrapped(text, width, initial_indent="    ") for text in whole)) == whole


@given(st.lists(sentences, min_size=1, max_size=8), st.sampled_from(["\n", "\n\n", "\n \n\n"]))
def test_a_line_that_was_never_wrapped_is_a_paragraph(whole, gap):
    assert paragraphs(gap.join(whole)) == whole


def test_items_of_a_list_stand_apart():
    item = "a first item that is long enough to be broken by the program that sent it on to us all"
    text = f"{wrapped(FIRST)}\n\n{wrapped(f'- {item}', subsequent_indent='  ')}\n- second\n* third\n\n{wrapped(SECOND)}"
    assert paragraphs(text) == [FIRST, f"- {item}", "- second", "* third", SECOND]


def test_a_number_at_the_beginning_of_a_line_is_no_item():
    text = "Nobody had seen such a crowd in the old town of the capital since the\n12. March of the year before, when the unions had last called for one."
    assert paragraphs(f"{text}\n\n{wrapped(FIRST)}")[0] == " ".join(text.split())


def test_verses_keep_their_lines():
    assert paragraphs("\n".join(VERSES)) == VERSES
    among_prose = (
        f"{wrapped(FIRST)}\n\n" + "\n".join(f"    {verse}" for verse in VERSES) + f"\n\n{wrapped(SECOND)}"
    )
    assert paragraphs(among_prose) == [FIRST, *VERSES, SECOND]


def test_a_signature_and_an_address_keep_their_lines():
    text = f"{wrapped(FIRST)}\n\n{wrapped(SECOND)}\n\n-- \nAnn Writer\nThe Daily Paper\nLondon"
    assert paragraphs(text) == [FIRST, SECOND, "--", "Ann Writer", "The Daily Paper", "London"]


def test_quoted_lines_of_a_reply_stay_lines():
    quoted = [
        "> The minister said on Tuesday that the talks with the unions would go",
        "> on for another week.",
    ]
    assert paragraphs("\n".join(["Ann wrote:", *quoted, "", wrapped(SECOND)])) == [
        "Ann wrote:",
        *quoted,
        SECOND,
    ]


def test_a_paragraph_can_end_without_a_blank_line():
    assert paragraphs(f"{wrapped(FIRST)}\n{wrapped(SECOND)}") == [FIRST, SECOND]


def test_a_long_address_does_not_hide_that_a_text_is_wrapped():
    address = "https://paper.example/" + "a" * 120
    assert paragraphs(f"{wrapped(FIRST)}\n{address}\n\n{wrapped(SECOND)}") == [FIRST, address, SECOND]


@pytest.mark.parametrize("line", ["CHAPTER I", "Chapter 12", "Kapitel IV. Die Reise", "THE TALKS GO ON"])
def test_headings_are_told_by_capitals_or_their_number(line):
    assert headings(f"{line}\n\n{FIRST}\n\n{SECOND}") == [line]


@pytest.mark.parametrize(
    "line", ["Ann Writer", "“NEVER AGAIN!”", "Part of it was true.", "WASHINGTON —", "- CHAPTER", "UN"]
)
def test_other_short_lines_are_paragraphs(line):
    assert headings(f"{line}\n\n{FIRST}") == []


def test_scripts_without_blanks():
    first = "首相は火曜日、組合との協議をもう一週間続けると述べた。"
    second = "「誰も失敗を望んでいない」と彼女は語った。"
    assert paragraphs(f"{first}\n{second}\n{first}") == [first, second, first]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n \n"])
def test_nothing_has_no_blocks(text):
    assert split_blocks(text) == ()
