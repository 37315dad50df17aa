"""Quotation marks are found in every style that print and the web mix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsview.model.blocks import split_blocks
from newsview.nlp.said.given.marks import find_quoted

if TYPE_CHECKING:
    from newsview.nlp.said.given.block_marks import Quoted


def quoted(text: str) -> list[Quoted]:
    return find_quoted(text, split_blocks(text))


def words(text: str) -> list[str]:
    return [stretch.inner.of(text) for stretch in quoted(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We won," she said. "At last."', ["We won,", "At last."]),
        ("“We won,” she said.", ["We won,"]),
        ("‘We won,’ she said.", ["We won,"]),
        ("'We won,' she said.", ["We won,"]),
        ("''We won,'' she said.", ["We won,"]),
        ("``We won,'' she said.", ["We won,"]),
        ("«Nous avons gagné», dit-elle.", ["Nous avons gagné"]),
        ("»Wir haben gewonnen«, sagte sie.", ["Wir haben gewonnen"]),
        ("„Wir haben gewonnen“, sagte sie.", ["Wir haben gewonnen"]),
    ],
)
def test_every_style_of_mark_is_read(text: str, inside: list[str]) -> None:
    assert words(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        "The teachers' union won't say it's the workers' fault.",
        "The ’90s were rock ’n’ roll, and ’twas fine.",
        "O'Brien's 6' 2\" frame filled the '80s screen",
        "A 5'10 guard and the dogs' owners' club.",
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str) -> None:
    assert not [stretch for stretch in quoted(text) if not stretch.is_double]


def test_possessives_inside_single_marks_do_not_close_them() -> None:
    assert words("‘The teachers’ unions won’t stop,’ she said.") == ["The teachers’ unions won’t stop,"]


@pytest.mark.parametrize(
    "text",
    [
        '“We won," she said. Then she left.',
        '"We won,” she said. Then she left.',
        "“We won,’’ she said. Then she left.",
        "‘’We won,’’ she said. Then she left.",
        "“We won, “ she said. Then she left.",
    ],
)
def test_marks_that_do_not_match_close_each_other(text: str) -> None:
    assert words(text) == ["We won,"]


def test_a_mark_never_closed_ends_with_its_paragraph() -> None:
    text = "“We won, and we won again.\n\nThe hall was empty."
    (stretch,) = quoted(text)
    assert stretch.inner.of(text) == "We won, and we won again."
    assert not stretch.is_closed


@pytest.mark.parametrize("tag", ["Lind said.", "said Kelm shop owner Rosa Lind.", "he says."])
@pytest.mark.parametrize("first", ["We won", "It is ‘a win’"])
def test_a_mark_never_closed_ends_before_who_speaks_where_another_opens(first: str, tag: str) -> None:
    assert words(f"“{first}, {tag} “We had to.”")[0] == f"{first},"


def test_a_mark_never_closed_goes_on_where_nobody_is_said_to_speak() -> None:
    assert words("“We won, Rosa Lind left. “We had to.”")[0] == "We won, Rosa Lind left."


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We won, Lind said.", ["We won,"]),
        ("“We won! said Kelm shop owner Rosa Lind.", ["We won!"]),
        (
            "“We asked, ‘Did we win?’ Lind said. “We did.”",
            ["We asked, ‘Did we win?’", "Did we win?", "We did."],
        ),
        ("“We won, explaining the rules.", ["We won, explaining the rules."]),
        ("“We won, she said she was glad.", ["We won, she said she was glad."]),
    ],
)
def test_a_mark_never_closed_ends_before_who_speaks_at_the_end_too(text: str, inside: list[str]) -> None:
    assert words(text) == inside


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("We won. We won again,” Rosa Lind said. “At last.”", ["We won. We won again,", "At last."]),
        ("We won again,” said Rosa Lind.", ["We won again,"]),
        ("Roe says they lost. We won again,” the report reads.", ["We won again,"]),
        ("We won,” Ms. Lind, who ran the club for years, told the Echo.", ["We won,"]),
        ("“We won,” she said. We did it again.”", ["We won,", "We did it again."]),
        ("The boat is 6’2”, Rosa Lind said.", []),
        ("They held up a red sign.” The mayor said no more.", []),
        ("“We won,” said Rosa Lind.”", ["We won,"]),
    ],
)
def test_a_mark_never_opened_is_looked_for_where_words_begin(text: str, inside: list[str]) -> None:
    assert words(text) == inside


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("‘We won it,” Rosa Lind said.", ["We won it,"]),
        ("She laughed. ‘That’s how we won.”", ["That’s how we won."]),
        ("“We won it,' Rosa Lind said, adding that it rained. “Again.”", ["We won it,", "Again."]),
    ],
)
def test_single_and_double_marks_can_close_each_other(text: str, inside: list[str]) -> None:
    assert words(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        "she said.”We won it.” They left.",
        'who called the win"one of the biggest" in years',
        'is the rule."[A] win of theirs is one," it says.',
        "she said. ” We won it.”",
        "the win was“ a surprise” to all",
    ],
)
def test_a_mark_with_a_blank_on_both_sides_or_none_can_open(text: str) -> None:
    assert len(words(text)) == 1
    assert len(words(text)[0].split()) > 1


@pytest.mark.parametrize("line", ["(CROSSTALK)", "(END VIDEO CLIP.)", "Follow Rosa Lind on Twitter @rosa."])
def test_directions_of_a_transcript_in_marks_are_nobodys_words(line: str) -> None:
    assert words(f'"LIND: We won.\n\n"{line}\n\n"ROE: You did."') == ["LIND: We won.", "ROE: You did."]


def test_a_quote_goes_on_over_paragraphs_that_open_anew() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” she said.\n\n“Four.”"
    assert [stretch.follows for stretch in quoted(text)] == [None, 0, 1, None]


def test_a_quote_goes_on_where_the_breaks_between_its_paragraphs_were_lost() -> None:
    text = "“One,” she said. “Two. “Three. “Four.” The hall was empty. “Five.”"
    assert [stretch.follows for stretch in quoted(text)] == [None, None, 1, 2, None]


def test_a_heading_in_marks_does_not_break_a_quote_over_paragraphs() -> None:
    text = "“One. And then some more.\n\n‘I will go’\n\n“Two,” she said."
    assert [stretch.follows for stretch in quoted(text)] == [None, None, 0]


def test_quotes_within_quotes_know_the_one_around_them() -> None:
    text = "“He told me, ‘Go home,’ and I went,” she said."
    assert [(stretch.inner.of(text), stretch.parent) for stretch in quoted(text)] == [
        ("He told me, ‘Go home,’ and I went,", None),
        ("Go home,", 0),
    ]


def test_the_same_marks_nest_too() -> None:
    text = "“She said: “Do not wait”. You knew that."
    assert [(stretch.inner.of(text), stretch.parent) for stretch in quoted(text)] == [
        ("She said: “Do not wait”. You knew that.", None),
        ("Do not wait", 0),
    ]


MIXED = st.text(alphabet="“”„‟«»\"'‘’‚`´ \nab.,!?—(s", max_size=80)


@given(MIXED)
@example("“ ”")
@example("''''")
@example("“a\n\n“")
def test_any_text_gives_stretches_in_order_and_inside_the_text(text: str) -> None:
    stretches = quoted(text)
    assert [stretch.outer.start for stretch in stretches] == sorted(
        stretch.outer.start for stretch in stretches
    )
    for n, stretch in enumerate(stretches):
        assert (
            0
            <= stretch.outer.start
            <= stretch.inner.start
            < stretch.inner.end
            <= stretch.outer.end
            <= len(text)
        )
        assert stretch.inner.of(text).strip() == stretch.inner.of(text)
        assert stretch.parent is None or (
            stretch.parent < n and stretches[stretch.parent].outer.covers(stretch.outer)
        )
        assert stretch.follows is None or stretch.follows < n


def test_a_block_quote_may_have_marks_only_where_it_begins_and_ends() -> None:
    text = "“The dam is full.\n\nIt was ‘never safe’, he wrote.\n\nNobody came,” Rosa Lind said. “Why?”"
    stretches = quoted(text)
    assert words(text) == [
        "The dam is full.",
        "It was ‘never safe’, he wrote.",
        "never safe",
        "Nobody came,",
        "Why?",
    ]
    assert [stretch.follows for stretch in stretches] == [None, 0, None, 1, None]


@pytest.mark.parametrize("after", ["Then “it is full,” he said.", "It is 8' 6\" long.", "It is full."])
def test_a_forgotten_mark_is_not_looked_for_where_another_quotation_begins(after: str) -> None:
    stretches = quoted(f"She said: “The dam is old.\n\n{after}")
    assert [stretch.follows for stretch in stretches] == [None] * len(stretches)
    assert stretches[-1].outer.start > 30 or len(stretches) == 1


@given(MIXED)
def test_stretches_nest_or_stand_apart(text: str) -> None:
    stretches = quoted(text)
    for a in stretches:
        for b in stretches:
            apart = not a.outer.overlaps(b.outer)
            assert apart or a.outer.covers(b.outer) or b.outer.covers(a.outer)
