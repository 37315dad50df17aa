"""Bodies named beside the one that a text is about, for which its nouns do not stand."""

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
            "Kelm Motors grew. Kelm Motors sells boats, and Reuters reached out. Shares of the company rose.",
            {"Kelm Motors": ["the company"]},
        ),
        (
            "Kelm Motors grew. It has been sued by its investor Poe Capital to force him off the company's board.",
            {"Kelm Motors": ["the company"]},
        ),
        (
            "Kelm Motors grew. Bob Doe, a money manager at Poe Partners, likes the company.",
            {"Bob Doe": ["a money manager at Poe Partners"], "Kelm Motors": ["the company"]},
        ),
        (
            "Kelm Motors grew. The Tarn County Sheriff said on Monday that the company should close.",
            {"Kelm Motors": ["the company"]},
        ),
        (
            "Kelm Motors grew, and Poe Capital led the round. The startup is from Leeds.",
            {"Kelm Motors": ["The startup"]},
        ),
    ],
)
def test_bodies_beside(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Republican Party met. The Democratic Party met, too. Bob Doe won the Republican race before the "
            "party's convention.",
            {"Republican Party": ["the party"]},
        ),
        (
            "The Republican Party met. The Democratic Party met, too. Democrats and Republicans say the party is old.",
            {"Democratic Party": ["the party"]},
        ),
        (
            "Democrats lost. Tarn Democratic Party chairman Bob Kelm said the party would appeal.",
            {"Tarn Democratic Party": ["the party"]},
        ),
        (
            "The Conservatives and the Tories met. The Tarn People's Party will run, Bob Kelm said. The party is new.",
            {"Tarn People's Party": ["The party"]},
        ),
    ],
)
def test_the_party_is_the_one_whose_people_were_told_of(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_who_the_relative_clause_is_about_is_another(analyser: Analyser) -> None:
    text = "Kelm Motors grew. Poe Industries, which makes a fifth of the company's parts, helped it grow."
    assert pointing(analyser, text, NOMINAL) == {"Kelm Motors": ["the company"]}


def test_bodies_that_are_only_come_across(analyser: Analyser) -> None:
    text = (
        "Kelm Motors Inc. grew. Kelm Motors sells boats. Kelm Motors won a prize. Kelm Motors lost it. Kelm Motors "
        "closed. Bob Doe met clerks at Poe Partners and told jokes about the company."
    )
    assert pointing(analyser, text, NOMINAL) == {"Kelm Motors Inc.": ["the company"]}
