"""What nouns, messages, participles and headlines report."""

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
            "Some expressed concern that Lind, who once rowed to Kelm, would not return.",
            ("expressed concern", "Some", "Lind, who once rowed to Kelm, would not return"),
        ),
        (
            "Lind laid out his belief that the pier should be left to the sailors.",
            ("laid out his belief", "Lind", "the pier should be left to the sailors"),
        ),
        (
            "He faced questions about his boast that he had sunk three boats.",
            ("boast", "his", "he had sunk three boats"),
        ),
        (
            "Lind floated the idea that the pier could be sold.",
            ("floated the idea", "Lind", "the pier could be sold"),
        ),
        (
            "The news comes after the announcement that the yard will close.",
            ("announcement", None, "the yard will close"),
        ),
        (
            "The shares fell following the announcement that the yard will close.",
            ("announcement", None, "the yard will close"),
        ),
    ],
)
def test_nouns_report_whose_words_they_are(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind has a message for Mr. Roe: The town won't pay.", ("message", "Lind", "The town won't pay")),
        (
            "One of the sailors had simple advice for the crew: stay off the pier.",
            ("advice", "One of the sailors", "stay off the pier"),
        ),
        (
            "The message from Lorvane was clear: there will be no talks.",
            ("message", "Lorvane", "there will be no talks"),
        ),
    ],
)
def test_a_colon_brings_in_a_message(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Roe's response was swift: he sank the boat.",
        "My advice is simple: buy the boat now.",
        "She had three boats: a ferry and two barges.",
        "The answer is clear: the boats leak.",
    ],
)
def test_a_deed_behind_a_colon_is_no_message(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Guards allege Ann Roe took $2 million from the yard.",
            [("allege", "Guards", "Ann Roe took $2 million from the yard")],
        ),
        (
            "She asserts banning the boat would hurt small yards.",
            [("asserts", "She", "banning the boat would hurt small yards")],
        ),
        (
            "The group looked at 400 lakes, finding that most are cold.",
            [("finding", "The group", "most are cold")],
        ),
        (
            "A study found eating fish twice a week cuts the risk.",
            [("found", "A study", "eating fish twice a week cuts the risk")],
        ),
        (
            "The captain reported in a radio message that three of the sailors were beginning to row.",
            [("reported", "The captain", "three of the sailors were beginning to row")],
        ),
        (
            "Lind confirmed that the boat leaks and requested it be sold.",
            [("confirmed", "Lind", "the boat leaks"), ("requested", "Lind", "it be sold")],
        ),
        (
            "Asserting that the law was not about boats, he said, “The issue here is, you know, is it old?”",
            [
                ("Asserting", "he", "the law was not about boats"),
                ("said", "he", "The issue here is, you know, is it old?"),
            ],
        ),
    ],
)
def test_verbs_report_whatever_the_parse(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Long Rain Possible Without a Pier, Lind's Top Boat Aide Warns",
            ("Warns", "Lind's Top Boat Aide", "Long Rain Possible Without a Pier"),
        ),
        (
            "Rosa Lind Calls On Roe To Resign Over Old Pier",
            ("Calls On", "Rosa Lind", "To Resign Over Old Pier"),
        ),
        (
            "Ann Roe and Kim Lind, 2 Former Mayors of Kelm, Say No Way Town Is Paying for Pier",
            ("Say", "Ann Roe and Kim Lind", "No Way Town Is Paying for Pier"),
        ),
    ],
)
def test_headlines_name_who_says_so(analyser: Analyser, title: str, expected: Told) -> None:
    assert all_told(analyser, f"{title}\n\nThe row went on by the pier on Monday.") == [expected]
