"""What is set beside nouns that stand for somebody, and nouns that come before any name."""

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
            "Mayor Ann Whitfield resigned on Monday. The mayor, a former prosecutor, said she was tired.",
            {"Ann Whitfield": ["The mayor", "a former prosecutor"]},
        ),
        (
            "Kelm Motors said on Monday it would close its plant. The company, a subsidiary of Toyota, lost money.",
            {"Kelm Motors": ["The company", "a subsidiary of Toyota"]},
        ),
        (
            "Ann Whitfield met her husband, Carl. Her husband, a dentist who works in Leeds, said nothing.",
            {"Carl": ["her husband", "Her husband", "a dentist"]},
        ),
    ],
)
def test_nouns_beside_nouns(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ann Whitfield came on Monday. After meeting the mayor, a spokesman said it went well.",
        "Mayor Ann Whitfield came on Monday. With the mayor, a judge, and two clerks looking on, he left.",
        "Mayor Ann Whitfield came on Monday. Near the mayor, a clerk for the court stood.",
    ],
)
def test_nouns_that_only_follow(analyser: Analyser, text: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {"Ann Whitfield": ["the mayor"]}


def test_who_acts_behind_a_fronted_phrase(analyser: Analyser) -> None:
    text = "Under grilling by Ari Melbert, an attorney for Bob Doe struggled to produce evidence."
    assert pointing(analyser, text, NOMINAL) == {}
