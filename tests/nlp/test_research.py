"""What researchers find, and what somebody found or said “was that …”."""

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
            "Ann Roe and her colleagues found fishing boats are responsible for most of the waste.",
            ("found", "Ann Roe and her colleagues", "fishing boats are responsible for most of the waste"),
        ),
        (
            "The team also studied the maps and found coastal towns lost more people than expected.",
            ("found", "The team", "coastal towns lost more people than expected"),
        ),
        (
            "Bob Lind, a biologist at Kelm College, found warm water kills the fish.",
            ("found", "Bob Lind", "warm water kills the fish"),
        ),
        (
            "They looked at the maps. What they found was that most of the boats had gone to one firm.",
            ("found", "they", "most of the boats had gone to one firm"),
        ),
        ("What she said was that the pier was closed.", ("said", "she", "the pier was closed")),
    ],
)
def test_what_researchers_find_is_told(analyser: Analyser, text: str, expected: Told) -> None:
    assert expected in all_told(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "Bob Roe came home and found the door was open.",
        "What we found is that older people vote more.",
        "The team found Lind guilty of nothing but haste.",
    ],
)
def test_finding_things_tells_nothing(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
