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
            "A spokeswoman said staffing increases owed to revised strategies as well as to new money.",
            (
                "said",
                "A spokeswoman",
                "staffing increases owed to revised strategies as well as to new money",
            ),
        ),
        (
            "Many Democrats have said Cordray, with his reputation for being tough on banks and defending "
            "consumers, would be a strong candidate.",
            (
                "said",
                "Many Democrats",
                "Cordray, with his reputation for being tough on banks and defending consumers, would be a "
                "strong candidate",
            ),
        ),
        (
            "On Friday, the White House confirmed Deputy Chief of Staff Rick Moll and Jeremy Lind, who worked "
            "under White House economic adviser Gary Cohn, were leaving.",
            (
                "confirmed",
                "White House",
                "Deputy Chief of Staff Rick Moll and Jeremy Lind, who worked under White House economic adviser "
                "Gary Cohn, were leaving",
            ),
        ),
        ("“That’s great,” Moll replies and laughs.", ("replies", "Moll", "That’s great,")),
        ("“It’s good,” Trump laughs.", ("laughs", "Trump", "It’s good,")),
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
def test_it_is_told(analyser: Analyser, text: str, expected: Told) -> None:
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
    ("text", "expected"),
    [
        (
            "Data from the central bank show Kestavia’s external debt rose to 558 billion crowns.",
            ("show", "Data from the central bank", "Kestavia’s external debt rose to 558 billion crowns"),
        ),
        (
            "Government figures issued this month show production last year was 1.75m tonnes.",
            ("show", "Government figures", "production last year was 1.75m tonnes"),
        ),
        ("Records obtained by the Post show Lind paid nothing.", ("show", "Records", "Lind paid nothing")),
        ("Emails seen by Reuters show that Lind knew.", ("show", "Emails", "Lind knew")),
    ],
)
def test_what_figures_show(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["Figures from the TV show rose 4 percent.", "Data on the talent show that Lind won in May were lost."],
)
def test_a_show_shows_nothing(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
