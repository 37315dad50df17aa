"""Names that go on further than a part of them that is one, too; and two that a hyphen joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Credit Suisse Group AG officials.", ["Credit Suisse Group AG"]),
        (
            "The United States Customs and Border Protection agent left.",
            ["United States Customs and Border Protection"],
        ),
        ("The Globe And Mail reported that.", ["Globe And Mail"]),
        ("He told the Times of India two guests were there.", ["Times of India"]),
        ("The news was published in the Mail on Sunday in May.", ["Mail on Sunday"]),
    ],
)
def test_listed_names_go_on(analyser: Analyser, text: str, names: list[str]) -> None:
    assert [name.removeprefix("The ") for name in named(analyser, text, EntityKind.ORGANISATION)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "He works for the European Centre for a Modern Tarnia in Kelm.",
            ["European Centre for a Modern Tarnia"],
        ),
        (
            "The Committee for the Promotion of Virtue and the Prevention of Floods said no.",
            ["Committee for the Promotion of Virtue and the Prevention of Floods"],
        ),
        ("The organisation Black Lawyers for Justice plans to sue.", ["Black Lawyers for Justice"]),
        (
            "The U.S. Court of Appeals for the Ninth Circuit ruled in June.",
            ["U.S. Court of Appeals for the Ninth Circuit"],
        ),
        (
            "He asked the U.S. District Court for the District of Columbia to stop it.",
            ["U.S. District Court for the District of Columbia"],
        ),
        (
            "Professor Ann Doe of the University of North Carolina at Chapel Hill spoke.",
            ["University of North Carolina at Chapel Hill"],
        ),
        ("The Tarn Committee for a while did nothing.", ["Tarn Committee"]),
    ],
)
def test_bodies_are_named_with_all_they_are_for(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        ("The Trump-Clinton fight went on.", ["Trump", "Clinton"], []),
        ("The Trump-GOP feud lives on.", ["Trump"], ["GOP"]),
        ("Ann Roe-Doe came. A Roe-Doe aide said so.", ["Ann Roe-Doe", "Roe-Doe"], []),
    ],
)
def test_two_that_share_something_are_two(
    analyser: Analyser, text: str, people: list[str], bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("VP of Engineering Tyson Doe told us.", ["Tyson Doe"]),
        ("Mum Meng Xiangyan, 29, said no.", ["Meng Xiangyan"]),
        ("Local man Jun Feng, 30, said so.", ["Jun Feng"]),
    ],
)
def test_people_are_named_whole_and_without_what_they_are(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people
