"""Shops and hospitals whose names end in a possessive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION = EntityKind.PERSON, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "shops"),
    [
        ("He ate at Tarnley's, where the soup is cold.", ["Tarnley's"]),
        ("A man was shot outside a Quill-ee's off the road.", ["Quill-ee's"]),
        (
            "Kelmer's is a casino. Kelmer's could call police. The Kelmer's sign was removed.",
            ["Kelmer's", "Kelmer's", "Kelmer's"],
        ),
        ("Guests were sent to Kelmer's Gambling Hall on Friday.", ["Kelmer's Gambling Hall"]),
        ("Doctors at Seattle Children's offer such care.", ["Seattle Children's"]),
        ("She runs Children's Colorado and likes it.", ["Children's Colorado"]),
        (
            "Moody's Investors Service was early. Moody's said it rained. Moody's said it was late.",
            ["Moody's Investors Service", "Moody's", "Moody's"],
        ),
        ("They met Ann Roe and ate at Roe's, where it was quiet.", []),
        (
            "Moody's Investors Service said so on Friday. Moody's said that it rose.",
            ["Moody's Investors Service", "Moody's"],
        ),
    ],
)
def test_a_possessive_that_owns_nothing_closes_a_name(
    analyser: Analyser, text: str, shops: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == shops


def test_people_have_surnames_that_close_names_of_shops(analyser: Analyser) -> None:
    text = "The spokesman, Sebastian Kitchen, said so. Ann Kitchen, a professor of law, agreed."
    assert named(analyser, text, PERSON) == ["Sebastian Kitchen", "Ann Kitchen"]
    assert named(analyser, text, ORGANISATION) == []


def test_firms_of_whom_people_have_the_name_are_not_listed(analyser: Analyser) -> None:
    text = "Bob Evans, the mayor, said it was late. Ethan Allen, a spokesman for the town, agreed."
    assert named(analyser, text, PERSON) == ["Bob Evans", "Ethan Allen"]


def test_a_body_that_bids_is_none_in_a_heading_alone(analyser: Analyser) -> None:
    heading = "Protesters Demand Justice in Tarnbury After Blast\n\n"
    assert named(analyser, heading + "LONDON - Hundreds marched on Friday.\n", ORGANISATION) == []
    told = "LONDON - Ann Roe of Demand Justice said it was late.\n"
    assert named(analyser, told, ORGANISATION) == ["Demand Justice"]
