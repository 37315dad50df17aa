"""Words beside somebody's name that are none of it, and names that a hyphen joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON = EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Parents sue Rosa Halm;\nLongtime Clinton foe files a claim.", ["Rosa Halm", "Clinton"]),
        ("Rosa Halm won.\n\nHomeowner Rosa Halm left.", ["Rosa Halm", "Rosa Halm"]),
        ("Can they Trust Donald Trump?", ["Donald Trump"]),
    ],
)
def test_a_common_word_is_no_part_of_a_known_name(analyser: Analyser, text: str, people: list[str]) -> None:
    found = named(analyser, text, PERSON)
    assert [name for name in found if name in people] == people
    assert not {"Longtime Clinton", "Homeowner Rosa Halm", "Trust Donald Trump"} & set(found)


@pytest.mark.parametrize(
    "text",
    [
        "It was the 2013 Rubio-Schumer amnesty plan.",
        "The “Rubio-Schumer” plan failed.",
        "The Rubio-Schumer foreign policy failed.",
    ],
)
def test_a_hyphen_joins_two_who_are_often_in_the_news(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, PERSON) == ["Rubio", "Schumer"]


def test_what_befell_somebody_is_no_part_of_the_name(analyser: Analyser) -> None:
    text = "Rosa Halm was seen. Rosa Halm Dead? It was said that Rosa Halm lives."
    assert named(analyser, text, PERSON) == ["Rosa Halm"] * 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Homeowner Andrei Kazarik said so.", "Andrei Kazarik"),
        ("Televangelist Pat Tarnson prayed.", "Pat Tarnson"),
        ("Brazilian Daiane Dejesk, who lives there, fled.", "Daiane Dejesk"),
    ],
)
def test_who_or_where_from_somebody_is_is_no_part_of_the_name(
    analyser: Analyser, text: str, name: str
) -> None:
    assert named(analyser, text, PERSON) == [name]
