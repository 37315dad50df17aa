"""Which party "the party" and "his party" are, and what is no party or group."""

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
            "Sen. John Thorne (R-Ohio) said that his party was ready. The Democratic Party objected, and so did the GOP.",
            {"GOP": ["his party"]},
        ),
        (
            "Hillary Clinton has united her own party. The GOP is torn, and the Democratic Party worries.",
            {"Democratic Party": ["her own party"]},
        ),
        (
            "The GOP will choose in May. Mike Huckabee announced his bid. He is liked among the party’s base.",
            {"GOP": ["the party"]},
        ),
        (
            "The African National Congress won the vote. The party has ruled since 1994.",
            {"African National Congress": ["The party"]},
        ),
    ],
)
def test_parties(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Many Democrats asked for the report, and the party wants it out. The GOP objected.",
        "Bob Doe sits on the Banking Committee. He is among Republicans who say the party will have to yield.",
        "The House Oversight Committee met on Friday. Bob Doe said the group can leave the jail at noon.",
    ],
)
def test_no_parties(analyser: Analyser, text: str) -> None:
    found = pointing(analyser, text, NOMINAL)
    assert not any("party" in noun or "group" in noun for own in found.values() for noun in own)
