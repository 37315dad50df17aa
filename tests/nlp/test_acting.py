"""Whom pronouns mean by who acts, is asked or bidden, and by who goes on speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def test_a_mine_is_nobodys(analyser: Analyser) -> None:
    text = "“Tarn is the largest mine producer of gold, and the mine is old,” said Ann Roe. “It is a town of mine.”"
    assert meant(analyser, text) == [("mine", "Ann Roe")]


def test_a_capital_means_god(analyser: Analyser) -> None:
    text = "Bob Doe asked the people to approach the Lord and ask for His mercy and for Him to come."
    assert meant(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Roe was asked by moderator Carl Doe whether his plan would work.", ("his", "Bob Roe")),
        ("On Sunday, Carl Doe lost. Bob Roe encouraged Americans to join him in a fast.", ("him", "Bob Roe")),
        ("Bob Doe was proud. Carl Poe was proud of him.", ("him", "Bob Doe")),
        ("Bob Doe accused Carl Poe of trying to shame him.", ("him", "Bob Doe")),
        ("Ann Doe met Eve Poe. Doe pretended to be her sister.", ("her", "Eve Poe")),
        (
            "Bob Doe is ill. He was led on by a priest named Carl Poe who persuaded him to join the war.",
            ("him", "Bob Doe"),
        ),
        (
            "Ann Doe saw Eve Poe. Poe won, and Eve Poe was glad. Poe slept. Ann Doe made a plan to help Poe by "
            "offering herself.",
            ("herself", "Ann Doe"),
        ),
        (
            "Carl Poe won on Monday. Poe then slept. Before Poe left, Bob Doe raised his hand.",
            ("his", "Bob Doe"),
        ),
    ],
)
def test_who_acts(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert meant(analyser, text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Doe has called out Carl Poe, slamming his ban.", ("his", "Carl Poe")),
        ("Bob Doe backed Carl Poe, giving Poe his first vote.", ("his", "Carl Poe")),
        (
            "Bob Doe won. Carl Poe injected doubt by questioning Bob Doe's right to be mayor for his birth.",
            ("his", "Bob Doe"),
        ),
        ("Ann Doe struggled to show that she is as good at trade as her rival.", ("her", "Ann Doe")),
    ],
)
def test_who_does_not_act(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert meant(analyser, text)[-1] == expected


def test_who_is_told_of_by_a_title_is_mostly_named(analyser: Analyser) -> None:
    text = "The board met in May on Ted Poe. It went on for a day.\n\nThe judge ruled he was likely to do so again."
    assert meant(analyser, text) == [("he", "Ted Poe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe met Carl Poe. “Bob Doe is well,” Carl Poe said. Poe added that Doe was late. “It is true,” "
            "he said. He said Poe would stay.",
            ("He", "Bob Doe"),
        ),
        (
            "Bob Poe ruled Tarn. Poe won there, and Poe was loved. Poe died on Monday.\n\n"
            "Carl Doe, a teacher, said Poe's death was sad.\n\n"
            "Under Bob Poe's rule, he said, the town was poor.",
            ("he", "Carl Doe"),
        ),
        (
            "Carl Poe lives in Tarn.\n\nIt was Monday when the spider came to Poe's leg.\n\n"
            "“It was a bit like the bite of a nurse,” he said.",
            ("he", "Carl Poe"),
        ),
        (
            "A clerk and a friend were there. The boss of the firm left. According to Ann Roe, agents came to her "
            "office on Monday.",
            ("her", "Ann Roe"),
        ),
        (
            "An American who is fighting in Tarn told the Norsk Times that Ann Roe was not there. “She was never "
            "there,” he said. The editor, Bob Doe, agreed.",
            ("She", "Ann Roe"),
        ),
    ],
)
def test_who_goes_on(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert meant(analyser, text)[-1] == expected
