"""What somebody says a thing is without marks, and what data and filings show at the end of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kim Lind described the delay as temporary and a response to the storm.",
            ("described", "Kim Lind", "temporary and a response to the storm"),
        ),
        (
            "Guards have described themselves as very tired in May.",
            ("described", "Guards", "very tired"),
        ),
        (
            "The sailor, whom Kelm sources described as a female cook, is home.",
            ("described", "Kelm sources", "a female cook"),
        ),
        (
            "The doctor was described by the mayor as a private man.",
            ("described", "the mayor", "a private man"),
        ),
        (
            "They met, which the mayor of Kelm has since described as an effort to cut costs.",
            ("described", "the mayor of Kelm", "an effort to cut costs"),
        ),
        ("The mayor called him divisive.", ("called", "The mayor", "him divisive")),
        (
            "Kim Lind has called the plan a mistake made in haste on Friday.",
            ("called", "Kim Lind", "the plan a mistake made in haste"),
        ),
    ],
)
def test_what_a_thing_is_said_to_be(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The sailor described as a thief has fled.",
        "She called the boat Lucky, and they called it a day.",
        "Lind calls herself a free sailor.",
        "The paper called the yard asking questions.",
        "The film describes the sea as a friend.",
        "Kim Lind described the storm as well as the rescue.",
    ],
)
def test_names_calls_and_tales_say_nothing(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The yard got a tenth of its income from boats, data compiled by Norsk show.",
            "data compiled by Norsk",
        ),
        (
            "The yard is backed by investors including Roe Brothers, the small firm’s website shows.",
            "the small firm’s website",
        ),
        ("Some sailors lay at the tables, video seen by Kelm News showed.", "video seen by Kelm News"),
    ],
)
def test_what_shows_it_may_be_lost_on_the_parse(analyser: Analyser, text: str, source: str) -> None:
    words = text.partition(f", {source}")[0]
    assert [told[1:] for told in all_told(analyser, text)] == [(source, words)]


def test_disclosures_report_what_they_show(analyser: Analyser) -> None:
    text = "New disclosures show that the yards are ready for it."
    assert all_told(analyser, text) == [("show", "New disclosures", "the yards are ready for it")]


def test_a_show_shows_nothing(analyser: Analyser) -> None:
    assert all_told(analyser, "The last boat sank, capping a year of data for her and the show.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Son has frequently complained that Norsk’s shares, even at their peak, trade at less than that.",
            "Norsk’s shares, even at their peak, trade at less than that",
        ),
        (
            "A 2010 study from Kelm State University showed that hens who were kept outside on pastures "
            "rather than in a cage laid eggs that had twice as much iron.",
            "hens who were kept outside on pastures rather than in a cage laid eggs that had twice as much iron",
        ),
    ],
)
def test_a_clause_may_lose_its_verb(analyser: Analyser, text: str, words: str) -> None:
    assert all_told(analyser, text)[0][2] == words


def test_who_something_is_so_according_to_may_be_the_subject(analyser: Analyser) -> None:
    words = (
        "Apple’s robust ecosystem of devices and services, coupled with demand for 5G-capable iPhones, "
        "could see the company sell more than 231 million phones in 2021, beating the previous record"
    )
    text = f"According to at least one prominent Wall Street analyst, {words} of 231 million set in 2015."
    assert all_told(analyser, text)[0][1:] == (
        "at least one prominent Wall Street analyst",
        f"{words} of 231 million set in 2015",
    )
