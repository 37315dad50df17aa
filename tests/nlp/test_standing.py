"""Whom pronouns mean by how somebody stands to the clause around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe won in Kelm. Bob Doe, who beat Carl Moll, said on Sunday he did not believe President Tom Roe "
            "needed to resign over allegations against him.",
            ("him", "Tom Roe"),
        ),
        ("Tom Roe said Bob Doe denied the charges against him.", ("him", "Bob Doe")),
    ],
)
def test_charges_against_somebody_are_against_who_acts(
    analyser: Analyser, text: str, expected: tuple[str, str]
) -> None:
    assert meant(analyser, text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Tom Roe spoke. Tom Roe is ill. Senator Bob Doe, who has often clashed with Roe, posted a photo "
            "of his gift to the town.",
            [("his", "Bob Doe")],
        ),
        (
            "Tom Roe won. Bob Doe, who served under Tom Roe, pleaded guilty to lying to police about his calls.",
            [("his", "Bob Doe")],
        ),
        ("Tom Roe is late. A man vying to unseat Congressman Tom Roe stepped up his attacks.", []),
    ],
)
def test_who_is_named_in_passing_is_hardly_meant(
    analyser: Analyser, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe spoke. “He tried,” Tom Roe said, referring to Bob Doe's efforts and repeating his comments.",
            ("his", "Tom Roe"),
        ),
        (
            "Tom Roe spoke on Monday. Roe said he was late. Roe accepted Bob Doe's offer to withdraw his nomination.",
            ("his", "Bob Doe"),
        ),
    ],
)
def test_whoever_acts_acts_upon_their_own(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert meant(analyser, text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bob Doe fired Tom Roe after he refused to sign the letter.",
        "Bob Doe praised Tom Roe after he won the race.",
    ],
)
def test_people_are_punished_and_praised_for_what_they_did(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text) == [("he", "Tom Roe")]


def test_who_is_named_in_words_about_the_speaking_is_another(analyser: Analyser) -> None:
    text = "Tom Roe asked Bob Doe to look. “This is late,” Doe said. “We know,” he said in a letter to Doe."
    assert meant(analyser, text) == [("he", "Tom Roe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Roe is seen as an ally of Bob Doe, and remains a friend as does his wife.", "Tom Roe"),
        ("Bob Doe met Tom Roe, as did his lawyer.", "Bob Doe"),
    ],
)
def test_what_is_likened_to_somebody_is_theirs(analyser: Analyser, text: str, expected: str) -> None:
    assert meant(analyser, text) == [("his", expected)]


def test_a_clause_in_front_waits_for_who_speaks_before_words_in_marks(analyser: Analyser) -> None:
    text = (
        "The help of Ann Poe, who was an aide before becoming Carl Moll's adviser, would be an asset in Tom Roe's "
        "case.\n\nIn March, as he unsuccessfully sought immunity for a client to testify to House investigations "
        "into the issue, Tarn said, “Mr. Moll certainly has a story to tell.”"
    )
    assert meant(analyser, text) == [("he", "Tarn")]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe won. Tom Roe is ill. Tom Roe met Ann Poe. A spokesman for Bob Doe, who met Tom Roe, said he would "
        "testify.",
        "Tom Roe won. Tom Roe is ill. He was shot. Bob Doe's lawyers said he was late.",
        "Tom Roe won. Tom Roe is ill. He was shot. Bob Doe's wife said he was late.",
        "Tom Roe wrapped up a trip, and the report led lawyers for Bob Doe to say he is willing to talk.",
    ],
)
def test_whoever_speaks_for_somebody_speaks_of_them(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text)[-1] == ("he", "Bob Doe")


def test_who_only_works_for_somebody_speaks_of_himself(analyser: Analyser) -> None:
    text = "Tom Roe's former manager, Bob Doe, said he was ill."
    assert meant(analyser, text) == [("he", "Bob Doe")]
