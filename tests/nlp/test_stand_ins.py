"""Nouns that stand for whom or what the text names: trades, sorts of bodies, appositives behind brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, PRONOUN, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justice Bob Doe said the station had been slow. The judge left on Monday.",
            {"Bob Doe": ["The judge"]},
        ),
        ("Pope Francis came to Leeds. The pontiff left on Monday.", {"Francis": ["The pontiff"]}),
        (
            "The Arnish leader Bob Doe was seen in Leeds. The dictator left on Monday.",
            {"Bob Doe": ["The dictator"]},
        ),
    ],
)
def test_wider_nouns_stand_for_who_has_a_role(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "One of them would be an official in the Free Tarn Army (FTA), the U.S.-backed rebel coalition, who "
            "came late.",
            "Free Tarn Army",
            "the U.S.-backed rebel coalition",
        ),
        (
            "It came months after a top Kelm Motors executive -- Ann Roe, a former teacher -- and others left.",
            "Ann Roe",
            "a top Kelm Motors executive",
        ),
    ],
)
def test_brackets_and_dashes_part_a_name_from_what_it_is(
    analyser: Analyser, text: str, name: str, phrase: str
) -> None:
    assert phrase in pointing(analyser, text, NOMINAL)[name]


def test_who_plays_somebody_takes_no_pronoun(analyser: Analyser) -> None:
    text = "It tells of Dave Lark (James Poe), whose shop burns. He is poor, and his friends leave."
    assert pointing(analyser, text, PRONOUN) == {"Dave Lark": ["He", "his"]}


def test_nobody_is_meant_where_there_are_many(analyser: Analyser) -> None:
    text = (
        "“It is old,” Ann Roe, a director of markets, said in the statement. “These investors are generally "
        "pursuing two key themes -- technology, and the rise of the Asian consumer.”"
    )
    assert pointing(analyser, text, NOMINAL) == {"Ann Roe": ["a director of markets"]}


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "An aid worker was shot on Monday night in Leeds by two others, and the police want to know why.",
            {"Bob Doe": ["An aid worker", "The aid worker"]},
        ),
        (
            "An aid worker was seen on Monday night in Leeds by two others, and the police want to know why.",
            {},
        ),
    ],
)
def test_the_lead_tells_of_who_is_then_named_with_the_same_deed(
    analyser: Analyser, lead: str, expected: dict[str, list[str]]
) -> None:
    text = f"{lead}\n\nPolice said on Tuesday night that Bob Doe, 26, was shot in the head.\n\nThe aid worker had travelled to Tarn."
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They sat beside Mayor Bob Doe on Monday. The mayor, still angry about the name they gave him, left.",
            {"Bob Doe": ["The mayor"]},
        ),
        (
            "Ann Roe, a hostage, was seen in Leeds. The second female hostage was not.",
            {"Ann Roe": ["a hostage"]},
        ),
    ],
)
def test_roles_are_told_from_others(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
