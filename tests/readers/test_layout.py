"""Lines on pages become the paragraphs that somebody wrote."""

from __future__ import annotations

import textwrap
from itertools import count

import pytest

from newsview.readers.layout import passages
from newsview.readers.lines import Line

SIZE, LEADING, LEFT, RIGHT, HEIGHT = 10.0, 12.0, 60.0, 360.0, 800.0
LETTER = (RIGHT - LEFT) / 60

STORIES = (
    "The harbour was closed for a week after the storm broke the outer wall in two places and took a crane with "
    "it. Nobody was hurt, the harbour master said.",
    "She had warned the council twice. The council answered that there was no money for walls this year, and "
    "that the next one would have to do.",
    "Fishing boats were towed to the river, where they lie side by side. Their owners meet each evening to hear "
    "what the day brought them.",
    "On Friday the minister will come to see the damage for himself. He has not said what he will do about it "
    "or when the work may begin.",
)


def column(*paragraphs, indent=0.0, top=740.0, page=0, left=LEFT):
    """Justified lines of 60 letters, each paragraph set in by so much."""
    lines = []
    for paragraph in paragraphs:
        parts = textwrap.wrap(paragraph, 60)
        for number, part in enumerate(parts):
            start = left + (indent if number == 0 else 0)
            end = left + RIGHT - LEFT if number < len(parts) - 1 else left + LETTER * len(part)
            lines.append(line(part, start, end, top, page))
            top -= LEADING
    return lines


def line(text, left, right, top, page=0, size=SIZE, broken=False):
    return Line(text, left, right, top - size, top, page, HEIGHT, broken)


def told(lines):
    return [passage.text for passage in passages(lines)]


def test_paragraphs_of_two_lines_are_told_apart_by_their_indents():
    short = [story[:110].rsplit(" ", 1)[0] + "." for story in STORIES] * 3
    assert told(column(*short, indent=12)) == short


@pytest.mark.parametrize("cut", [1, 2])
def test_a_paragraph_that_is_not_set_in_goes_on_over_the_page_though_a_sentence_ends_there(cut):
    lines = column(*STORIES, indent=12)
    ends = [n for n, here in enumerate(lines) if n and here.left == LEFT and lines[n - 1].right == RIGHT]
    at = ends[cut]
    upper = [
        *lines[: at - 1],
        line("So it was said in the harbour, and so it was to be. Then.", LEFT, RIGHT, 600),
    ]
    lower = [line("Nobody went home.", LEFT, LEFT + 100, 740, 1)]
    lower += column(*STORIES[2:], indent=12, top=728, page=1)
    found = told([*upper, *lower])
    assert found[-3].endswith("and so it was to be. Then. Nobody went home.")
    assert found[-2:] == list(STORIES[2:])


def test_a_paragraph_set_in_begins_anew_on_the_next_page():
    lines = column(*STORIES[:2], indent=12) + column(*STORIES[2:], indent=12, page=1)
    assert told(lines) == list(STORIES)


def test_an_initial_belongs_to_the_line_that_it_begins():
    first, *rest = column(*STORIES)
    body = [line(first.text[1:], LEFT + 30, RIGHT, 740)]
    body += [line(here.text, LEFT + 30, here.right, here.top) for here in rest[:1]] + rest[1:]
    initial = line(first.text[0], LEFT, LEFT + 28, 742, size=26)
    assert told([initial, *body]) == list(STORIES)


def test_notes_at_the_foot_of_a_page_are_left_out_and_stand_between_no_words():
    pages = []
    for page, stories in enumerate((STORIES[:2], STORIES[2:])):
        pages += column(*stories, page=page)
        tops = count(140, -9)
        pages += [
            line(
                f"{page + 1} See the letters of the committee, second part.", LEFT, 300, next(tops), page, 8
            ),
            line("They are kept in the annex to the report.", LEFT, 260, next(tops), page, 8),
        ]
    assert told(pages) == list(STORIES)


def test_small_print_above_other_text_stays():
    lines = column(*STORIES[:2])
    lines += [line("1 Smaller words in the middle of a page.", LEFT, 300, 390, size=8)]
    lines += column(*STORIES[2:], top=380)
    assert "1 Smaller words in the middle of a page." in told(lines)


@pytest.mark.parametrize(
    ("text", "top"),
    [
        ("11/24/26, 4:02 AM The Post", 790),
        ("24.11.2026, 16:02 The Post", 790),
        ("https://news.example/2026/storm?x=1 1/3", 20),
        ("file:///home/a/storm.html", 20),
    ],
)
def test_what_a_browser_prints_around_a_page_is_left_out(text, top):
    assert told([line(text, LEFT, 300, top), *column(*STORIES)]) == list(STORIES)


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("with-", "out", "without"),
        ("some-", "body", "somebody"),
        ("once-", "in-a-generation", "once-in-a-generation"),
        ("har-", "bour", "harbour"),
        ("Dolan-", "Pruitt", "Dolan-Pruitt"),
        ("well-", "known", "well-known"),
    ],
)
def test_a_word_parted_by_the_end_of_a_line(head, tail, whole):
    told_of = "They went out with some body in a well of the harbour once, as is known to all who live there."
    lines = [*column(told_of), line(f"That was the {head}", LEFT, RIGHT, 650, broken=True)]
    lines += [line(f"{tail} of it.", LEFT, LEFT + 100, 638)]
    assert told(lines)[-1] == f"That was the {whole} of it."


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("2018–", "19", "2018–19"),
        ("war—", "and peace", "war—and peace"),
        ("and/", "or", "and/or"),
        ("then –", "or later", "then – or later"),
        ("Cl–", "106", "Cl– 106"),
        ("https://a.example/", "so", "https://a.example/ so"),
    ],
)
def test_what_belongs_together_without_a_blank(head, tail, whole):
    lines = [line(f"That was the {head}", LEFT, RIGHT, 650), line(f"{tail} of it.", LEFT, LEFT + 100, 638)]
    assert told(lines) == [f"That was the {whole} of it."]


@pytest.mark.parametrize("top", [0.88, 0.97, 0.13, 0.03])
def test_running_heads_and_feet_are_left_out_whatever_the_margins(top):
    pages = [column(*STORIES, page=number, top=680) for number in range(3)]
    head = [line(f"The Harbour Times Page {number}", 60, 200, top * HEIGHT, number) for number in range(3)]
    lines = [part for number in range(3) for part in (head[number], *pages[number])]
    assert "Harbour Times" not in " ".join(told(lines))
    assert "The Harbour Times Page 1" in " ".join(told([head[1], *pages[1]])) or top in (0.97, 0.03)
