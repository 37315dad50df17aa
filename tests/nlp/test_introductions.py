"""People of whom nothing is known but what the text says of them where it names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Neighbour Agnes Tull, 80, watched from across the street.", ["Agnes Tull"]),
        ("Madhulata Chowkdar, an analyst with Norsk, said sales rose.", ["Madhulata Chowkdar"]),
        ("Yunira, a resident of Lorvane, was at home when she heard the water.", ["Yunira"]),
        ("Igara Jasova, 19, was in the boat.", ["Igara Jasova"]),
        ("Profits rose, said Park So-yeon, a strategist at Norsk.", ["Park So-yeon"]),
    ],
)
def test_whoever_is_introduced_by_a_noun_or_an_age_is_a_person(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    "text",
    [
        "Norvelk, a supplier of doors, will close.",
        "He thanked @AnnTarn, a cook, for it.",
        "The Dovret, a boat, sank.",
    ],
)
def test_what_is_introduced_as_a_thing_or_an_account_is_nobody(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.PERSON) == []


def test_a_korean_surname_goes_first(analyser: Analyser) -> None:
    text = "Choe Kwan-il came to Lorvane. “I believe in it,” Choe said."
    assert named(analyser, text, EntityKind.PERSON) == ["Choe Kwan-il", "Choe"]
