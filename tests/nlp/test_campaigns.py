"""What stands for campaigns and administrations that are called by who leads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_NAMED = "Jane Tarnham met Bob Doe. The Tarnham campaign hired him in May. The Tarnham administration left. "


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Jane Tarnham's campaign said it was proud.", "Jane Tarnham's campaign"),
        ("Neither Jane Tarnham nor her campaign was mentioned in the indictment.", "her campaign"),
        ("He denied any collusion with Arland by Tarnham's 2016 campaign.", "Tarnham's 2016 campaign"),
        ("Tarnham's presidential campaign announced a plan.", "Tarnham's presidential campaign"),
        ("Her re-election campaign raised five million dollars.", "Her re-election campaign"),
        ("A spokesman for the campaign declined to comment.", "the campaign"),
        ("He oversaw the campaign's digital strategy.", "the campaign"),
        ("Doe was an adviser to the campaign of Jane Tarnham.", "the campaign of Jane Tarnham"),
        ("The firm asked the campaign to produce all documents.", "the campaign"),
    ],
)
def test_a_campaign_that_acts_or_has_people_is_a_body(analyser: Analyser, text: str, phrase: str) -> None:
    assert pointing(analyser, _NAMED + text, NOMINAL).get("Tarnham campaign") == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "She launched her campaign in May.",
        "He left in the last days of the campaign.",
        "Doe spoke during the campaign.",
        "They met on the campaign trail.",
        "Jane Tarnham's campaign failed in June.",
        "She rested in the campaign's final week.",
        "The campaign of her rival Carl Poe said so.",
    ],
)
def test_a_campaign_that_is_run_or_lasts_is_none(analyser: Analyser, text: str) -> None:
    assert "Tarnham campaign" not in pointing(analyser, _NAMED + text, NOMINAL)


def test_of_two_campaigns_neither_is_the_campaign(analyser: Analyser) -> None:
    text = _NAMED + "Bob Doe was glad. The Doe campaign agreed. The campaign declined to comment."
    assert pointing(analyser, text, NOMINAL) == {}


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("President Jane Tarnham's administration has appealed.", "President Jane Tarnham's administration"),
        ("Tarnham said her administration would fight.", "her administration"),
        (
            "They fight the administration of President Jane Tarnham in court.",
            "the administration of President Jane Tarnham",
        ),
    ],
)
def test_an_administration_is_its_president_s(analyser: Analyser, text: str, phrase: str) -> None:
    assert pointing(analyser, _NAMED + text, NOMINAL).get("Tarnham administration") == [phrase]


def test_the_administration_of_somebody_s_predecessor_is_another(analyser: Analyser) -> None:
    text = _NAMED + "It began during the administration of Tarnham's predecessor, Carl Poe."
    assert "Tarnham administration" not in pointing(analyser, text, NOMINAL)
