"""Clauses that the parse takes for objects, and verbs it takes for nouns behind a quotation."""

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
            "A spokesman for the Kelm Department said staffing increases owed to new strategies as well as "
            "hiring for relief efforts.",
            (
                "said",
                "A spokesman for the Kelm Department",
                "staffing increases owed to new strategies as well as hiring for relief efforts",
            ),
        ),
        (
            "Many Democrats have said Tarnham, with his reputation for being tough on banks and defending "
            "consumers, would be a strong candidate.",
            (
                "said",
                "Many Democrats",
                "Tarnham, with his reputation for being tough on banks and defending consumers, would be a "
                "strong candidate",
            ),
        ),
        (
            "On Friday, the mayor confirmed chief of staff Rick Moll and Jeremy Lind, who worked under the "
            "economic adviser Gary Roe, were leaving.",
            (
                "confirmed",
                "the mayor",
                "chief of staff Rick Moll and Jeremy Lind, who worked under the economic adviser Gary Roe, were "
                "leaving",
            ),
        ),
        ("“That’s great,” Moll replies and laughs.", ("replies", "Moll", "That’s great,")),
        ("“It’s good,” Tarn laughs.", ("laughs", "Tarn", "It’s good,")),
        (
            "She posted a photo captioned “Having the time of my life.”",
            ("captioned", "She", "Having the time of my life."),
        ),
        (
            "The photo was captioned: “Chilling with my homie or what’s left of him.”",
            ("captioned", None, "Chilling with my homie or what’s left of him."),
        ),
    ],
)
def test_a_clause_taken_for_an_object_is_told(analyser: Analyser, text: str, expected: Told) -> None:
    assert expected in all_told(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "Lind said a prayer before he left.",
        "Lind said the same thing and left the room.",
        "Lind said goodbye to friends who had come.",
    ],
)
def test_what_is_said_can_be_a_word(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Figures from the TV show rose 4 percent.",
        "Data on the talent show that Lind won in May were lost.",
        "Data from the central bank show Kestavia’s external debt rose to 558 billion crowns.",
    ],
)
def test_a_show_shows_nothing(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
