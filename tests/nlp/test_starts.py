"""Where reported words start: behind datelines and brackets, with all that belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize("dateline", ["(Reuters) - ", "(Bloomberg) -- ", "LORVANE/KELM (Reuters) - "])
def test_a_dateline_is_no_part_of_it(analyser: Analyser, dateline: str) -> None:
    text = f"Yard to Close\n\n{dateline}Kelm Yards Inc. is closing its pier in Lorvane, according to two sailors."
    assert told(analyser, text) == [["Kelm Yards Inc. is closing its pier in Lorvane"]]


@pytest.mark.parametrize("dateline", ["Oct 6 (Reuters) - ", "Lorvane (AFP) - "])
def test_an_agency_in_a_dateline_says_nothing(analyser: Analyser, dateline: str) -> None:
    text = f"{dateline}Kelm-Lind Co said it would split into two firms, selling its boats and piers."
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == "Kelm-Lind Co"


def test_who_speaks_is_not_cut_at_a_hyphen(analyser: Analyser) -> None:
    text = "But vice-chancellors have reacted angrily to the plan, saying ministers pushed them to take it."
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == "vice-chancellors"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("So far, the app has been used 500,000 times, according to the Lorvane Post.", "So far"),
        (
            "Aside from a storm like the last, “this sort of rain is unknown on the isle,” said Ana Lind.",
            "Aside from",
        ),
        ("So long as it rains, nobody in town will row, said Ana Lind of the guild.", "So long"),
        ("According to the Kelm Post, Lind, 31, was a reporter when she left.", "Lind, 31"),
    ],
)
def test_it_starts_with_its_first_words(analyser: Analyser, text: str, start: str) -> None:
    [[words]] = told(analyser, text)
    assert words.startswith(start)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The guild lists 12 boats (the real number is closer to 15, according to Ana Lind) and two piers.",
            "the real number is closer to 15",
        ),
        (
            "Shares rose (Lind expects more of them, she said on Monday) before the market closed.",
            "Lind expects more of them",
        ),
        (
            "The mayor has asked the senate to make Ana Lind the chief judge of Kestavia (CJK).",
            "to make Ana Lind the chief judge of Kestavia (CJK)",
        ),
    ],
)
def test_it_stays_within_brackets_or_keeps_them(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("That is one reason why", "half of all sailors row at night"),
        ("Ana Lind has bought a goat in order", "to keep the wolves away"),
    ],
)
def test_what_is_open_goes_on_behind_the_source(analyser: Analyser, first: str, second: str) -> None:
    assert told(analyser, f"{first}, according to the Kelm Post, {second}.") == [[first, second]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Moll said in an interview with the Kelm Post that talks in the past have been too dull.",
            "talks in the past have been too dull",
        ),
        ("The mayor said that would be too late.", "that would be too late"),
    ],
)
def test_a_that_which_brings_it_in_is_no_part_of_it(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize("when", ["earlier", "months ago"])
def test_when_it_was_said_is_no_part_of_it(analyser: Analyser, when: str) -> None:
    text = f"The army announced {when} it knew where the boats were."
    assert told(analyser, text) == [["it knew where the boats were"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Rosa Lind called the vote part of the “old tricks” they play.",
            "the vote part of the “old tricks” they play",
        ),
        ("Rosa Lind called the yard a victim of “hard times.”", "the yard a victim of “hard times.”"),
        ("Rosa Lind warned on Monday of an “odd winter” at sea.", "an “odd winter” at sea"),
        ("Rosa Lind described being in the hold as “a bad night.”", "“a bad night.”"),
        (
            "The yard closed it, describing the talks as attempts to “hush” the crew.",
            "attempts to “hush” the crew",
        ),
        (
            "But at the same time, Rosa Lind said, “the yard is open to all of us.”",
            "the yard is open to all of us.",
        ),
        (
            "In any event, as Rosa Lind points out in her book, the yard never closed.",
            "the yard never closed",
        ),
        (
            "Rosa Lind tweeted, quote, “to be clear, we did not close it.”",
            "to be clear, we did not close it.",
        ),
        ("Rosa Lind said, and I quote, “We did not close it.”", "We did not close it."),
        (
            "The board dropped a claim made by a man who wanted to scrub “Old Sea,” the motto, from the flag, "
            "claiming it was a relic of the past.",
            "it was a relic of the past",
        ),
        ("Rosa Lind said as the meeting opened that the plan is late.", "the plan is late"),
        ("Rosa Lind told the crew as she left the court that “we will row.”", "we will row."),
        ("The ruling held that the town may not close the pier.", "the town may not close the pier"),
        ("Rosa Lind recognizes that “the sea is a hard place to live.”", "the sea is a hard place to live."),
        ("Why one sailor says ‘enough is enough’ after the storm", "enough is enough"),
        ("It was no “act of war at sea,” as Rosa Lind called it.", "“act of war at sea,”"),
        (
            "She praised the crew, calling the jobs report a “win for the yard.”",
            "the jobs report a “win for the yard.”",
        ),
        ("“Why not row back” now, Rosa Lind said. Her crew agreed with her.", "“Why not row back” now"),
        (
            "The way in which he left the yard marked “one of the worst ends,” notes the Kelm Times.",
            "The way in which he left the yard marked “one of the worst ends,”",
        ),
        (
            "In a talk with Rosa Lind, which aired on “60 Minutes,” Roe said the end would be known “in due time.”",
            "the end would be known “in due time.”",
        ),
        (
            "Norsk has announced more than $2 billion of sales over the year, which it says is a record.",
            "is a record",
        ),
    ],
)
def test_what_stands_before_it_is_no_part_of_it(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1] == [words]


def test_a_sentence_in_brackets_is_told_by_itself(analyser: Analyser) -> None:
    text = "The ship left. (It will be sold, Rosa Lind has said. But it is unclear when it will be back.)"
    assert told(analyser, text) == [["It will be sold"]]
