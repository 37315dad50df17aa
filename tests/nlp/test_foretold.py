"""Who is told of by a noun until the text names them, or says what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A gunman shot at cars on Monday. The gunman fled. Police identified the gunman as Bob Doe, 40.",
            {"Bob Doe": ["The gunman", "the gunman"]},
        ),
        (
            "The suspect fled on foot, police said. The suspect, Bob Doe, was held on Friday.",
            {"Bob Doe": ["The suspect", "The suspect"]},
        ),
        (
            "Police said the shooter was armed. The gunman, Bob Doe, is 40.",
            {"Bob Doe": ["the shooter", "The gunman"]},
        ),
        ("Police said the suspect’s name is Bob Doe.", {"Bob Doe": ["the suspect"]}),
        (
            "The boy left home in May. The photos show the boy. Papers identified the boy as Bob Doe.",
            {"Bob Doe": ["The boy", "the boy", "the boy"]},
        ),
    ],
)
def test_who_is_told_of_by_a_deed_and_named_later(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The gunmen fled. The gunman was caught. Police identified the gunman as Bob Doe.",
        "The man fled. Another man stayed. Police identified the man as Bob Doe.",
    ],
)
def test_nobody_is_foretold_where_there_are_two(analyser: Analyser, text: str) -> None:
    (found,) = pointing(analyser, text, NOMINAL).values()
    assert found in (["the gunman"], ["the man"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Critics spoke of Bob Doe. They met the president. President Bob Doe denied it.",
            {"Bob Doe": ["the president"]},
        ),
        (
            "Lawmakers spoke of the governor’s plan on Monday.\n\nGovernor Bob Doe did not.",
            {"Bob Doe": ["the governor"]},
        ),
    ],
)
def test_an_office_is_told_later(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A spokesman for the governor’s office said so.\n\nThe spokesman, Bob Doe, added that it was late.",
            {"Bob Doe": ["A spokesman for the governor’s office", "The spokesman"]},
        ),
        (
            "A lawyer left. A second lawyer came. The lawyer, Bob Doe, did not speak.",
            {"Bob Doe": ["A second lawyer", "The lawyer"]},
        ),
    ],
)
def test_who_is_brought_in_and_then_named_behind_the_noun(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_the_head_of_a_body_leads_and_is_named_next(analyser: Analyser) -> None:
    text = (
        "The leader of Roe Motors dashed all hopes for a quick sale of the firm on Saturday."
        "\n\nBob Doe, the leader of the company, spoke in Leeds."
    )
    assert pointing(analyser, text, NOMINAL)["Bob Doe"][0] == "The leader of Roe Motors"


def test_an_official_who_speaks_stays_unnamed(analyser: Analyser) -> None:
    text = (
        "A sailor was killed in a raid on Friday, a senior United States official said.\n\nThe official said the "
        "sailor was hit.\n\nGen. Lloyd J. Tarn III, the head of United States Coastal Command, did not speak."
    )
    assert pointing(analyser, text, NOMINAL) == {
        "Lloyd J. Tarn III": ["the head of United States Coastal Command"]
    }
