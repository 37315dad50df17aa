"""Bodies by who is at their head, and by nouns that only some have: "Roe's group", "the embassy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarnham's organization won the case.", ["Tarnham's organization"]),
        ("Tarnham's group won the case.", ["Tarnham's group"]),
        ("Tarnham's law firm won the case.", None),
        ("Bob Tarnham, whose small company lost, left.", ["whose small company"]),
        ("Bob Tarnham, whose company, Dale Inc, lost, left.", None),
    ],
)
def test_a_body_is_its_head_s(analyser: Analyser, text: str, expected: list[str] | None) -> None:
    before = "Bob Tarnham, founder of Kelm Counsel, spoke. "
    assert pointing(analyser, before + text, NOMINAL).get("Kelm Counsel") == expected


@pytest.mark.parametrize(
    ("text", "name", "phrases"),
    [
        ("The U.S. Embassy closed. Then the embassy reopened.", "U.S. Embassy", ["the embassy"]),
        ("The Kelm Brotherhood won. Guards fear the brotherhood.", "Kelm Brotherhood", ["the brotherhood"]),
        ("They met at Tarn Corp., a drug industry lobby.", "Tarn Corp.", ["a drug industry lobby"]),
        (
            "He works for Kelm Corp, the largest employer in town.",
            "Kelm Corp",
            ["the largest employer in town"],
        ),
        (
            "Sorn Holdings, an investment vehicle for a duke, left.",
            "Sorn Holdings",
            ["an investment vehicle for a duke"],
        ),
    ],
)
def test_more_nouns_are_of_bodies(analyser: Analyser, text: str, name: str, phrases: list[str]) -> None:
    assert pointing(analyser, text, NOMINAL) == {name: phrases}
