"""What points at the named: offices with what goes on behind them, predicates, relatives, bodies abroad."""

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
            "President Ann Roe left. Bob Doe has aligned himself with the president on most policy issues.",
            {"Ann Roe": ["the president"]},
        ),
        ("President Ann Roe left. They met the president in Arland.", {}),
        (
            "Senator Ann Roe of Ohio and Senator Bob Doe of Utah spoke. The senator from Ohio left.",
            {"Ann Roe": ["The senator from Ohio"]},
        ),
        (
            "Defense Minister Ann Roe was fired on Monday. The now-former minister has pushed for reforms.",
            {"Ann Roe": ["The now-former minister"]},
        ),
        (
            "Bob Doe, a county attorney, wept. Ann Roe, a defense attorney, blasted Doe. The lawyer may sue.",
            {
                "Bob Doe": ["a county attorney"],
                "Ann Roe": ["a defense attorney", "The lawyer"],
            },
        ),
        (
            "They will bring the president’s son-in-law and close adviser, Jared Poe. President Bob Doe left.",
            {"Jared Poe": ["the president’s son-in-law and close adviser"], "Bob Doe": ["the president"]},
        ),
        (
            "Ann Roe, a first-year student at Poe University who claims she rowed (not swam), left.",
            {"Ann Roe": ["a first-year student at Poe University"]},
        ),
    ],
)
def test_offices(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe has been the lead host of the show for 20 years.",
            {"Bob Doe": ["the lead host of the show"]},
        ),
        (
            "Bob Doe left. He is the self-made owner and chief executive of Poe Partners.",
            {"Bob Doe": ["the self-made owner and chief executive of Poe Partners"]},
        ),
        ("Bob Doe is the owner and a good swimmer.", {}),
    ],
)
def test_what_someone_is_said_to_be(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe spoke. Bob Doe Jr. spoke, too. Paul Doe left. Bob Doe Jr.’s father smiled.",
            {"Bob Doe": ["Bob Doe Jr.’s father"]},
        ),
        (
            "Ann Roe wept. Roe’s neighbor, Bob Doe, was held. Roe told police her neighbor had shouted.",
            {"Bob Doe": ["Roe’s neighbor", "her neighbor"]},
        ),
        (
            "“They have hurt my family greatly, especially my wife,” Bob Lu said. Lu’s wife, Ann Lu, left.",
            {"Ann Lu": ["my wife", "Lu’s wife"]},
        ),
        (
            "Bob Tolland spoke. Ann Tolland wept. Mark Tolland left. Bob Tolland said his wife was well.",
            {"Ann Tolland": ["his wife"]},
        ),
        (
            "The singer Ann Roe is ill. Roe’s manager, Bob Doe, wept. Her manager said his boss was well.",
            {"Bob Doe": ["Roe’s manager", "Her manager"], "Ann Roe": ["his boss"]},
        ),
        (
            "Roe’s neighbor, Bob Doe, was charged with a crime. The suspect wept.",
            {"Bob Doe": ["Roe’s neighbor", "The suspect"]},
        ),
        (
            "Luke Tolland is held. Ann Tolland, Mark Tolland’s wife, wept. Mark Tolland said his son was well.",
            {"Ann Tolland": ["Mark Tolland’s wife"], "Luke Tolland": ["his son"]},
        ),
        (
            "Ann Tolland and her husband, Mark Tolland, left. Ann Tolland showed a picture of her son.",
            {"Mark Tolland": ["her husband"]},
        ),
    ],
)
def test_relatives(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Islamic State took the town. He died while fighting for the terrorist group in Syria.",
            {"Islamic State": ["the terrorist group"]},
        ),
        (
            "The organization, also known as ISIS, had fled. ISIS is strong.",
            {"ISIS": ["The organization"]},
        ),
        ("ISIS fled. Roe backed the ISIS terrorist organization.", {}),
        (
            "The Roads Agent Program lacks rules. Ann Roe said the program is bad.",
            {"Roads Agent Program": ["the program"]},
        ),
    ],
)
def test_bodies(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brazilian striker Bob Doe left on Monday. The Brazilian said so.",
            {"Bob Doe": ["The Brazilian"]},
        ),
        (
            "American journalist Bob Doe was held. Then the American was freed. The Brazilian left.",
            {"Bob Doe": ["the American"]},
        ),
        ("Brazilian striker Bob Doe left. German coach Ann Roe stayed. They met the Brazilian fans.", {}),
        ("Brazilian striker Bob Doe left. Brazilian coach Ann Roe stayed. They met the Brazilian.", {}),
    ],
)
def test_who_the_one_of_a_nation_is(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_an_office_that_another_is_given_later_is_still_whoever_readers_know(analyser: Analyser) -> None:
    text = (
        "Donald Trump spoke. Critics saw the president’s plan. She had worked for President George W. Bush."
    )
    assert pointing(analyser, text, NOMINAL) == {"Donald Trump": ["the president"]}
