"""What a sentence tells of the kind of a strange name: who is called so, works there or takes money from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A boy named Kelby was there.", ["Kelby"]),
        ("A student named Orcavel laughed.", ["Orcavel"]),
        ("They fought a man known as Orcavel in the yard.", ["Orcavel"]),
        ("There was Orcavel, who was not to be outdone.", ["Orcavel"]),
        ("He said his name was Mason, and they laughed. Her name is Peyton.", ["Mason", "Peyton"]),
    ],
)
def test_whoever_is_called_so_is_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_what_its_goes_with_is_a_body(analyser: Analyser) -> None:
    text = (
        "Famed short seller Muddy Tarns revealed its latest target. Led by Carl Blick, Muddy Tarns named it."
    )
    assert named(analyser, text, ORGANISATION) == ["Muddy Tarns", "Muddy Tarns"]
    assert named(analyser, text, PERSON) == ["Carl Blick"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ann Roe previously worked at Agralquist, Tibcora and Xamplor.",
            ["Agralquist", "Tibcora", "Xamplor"],
        ),
        ("The round was led by Madronax.", ["Madronax"]),
        ("It raised $10 million, with participation from Felixor.", ["Felixor"]),
        ("It beat what analysts polled by Consensum Metrix had projected.", ["Consensum Metrix"]),
        ("The analysts led by Zhang Jingwe and Jiang Zhongy wrote a note on the round.", []),
    ],
)
def test_bodies_are_worked_at_and_lead_rounds(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies
