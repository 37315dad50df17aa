"""Places and bodies as local news has them: stations, police, schools, law firms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("AUSTIN, Texas (KXAN) — Police are looking for a man.", ["AUSTIN", "Texas"]),
        ("Jackson, Miss. (AP) – The mayor resigned. Jackson is dry.", ["Jackson", "Miss.", "Jackson"]),
        ("Rep. Ann Roe, DFL-St. Paul, said so.", ["St. Paul"]),
        ("Critics found no evidence of Trump-Russia collusion.", ["Russia"]),
        ("She said South Korea's defence ministry agreed.", ["South Korea"]),
        ("Uvalde police said they would help.", ["Uvalde"]),
        ("St. Paul Mayor Ann Roe spoke.", ["St. Paul"]),
        ("Riot police said they would help.", []),
    ],
)
def test_places_of_local_news(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


def test_a_short_state_closes_a_sentence(analyser: Analyser) -> None:
    text = "Betty Dukes is a greeter at a store in Concord, Calif. Dukes sued it."
    assert named(analyser, text, PLACE) == ["Concord", "Calif."]
    assert named(analyser, text, PERSON) == ["Betty Dukes", "Dukes"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Kelm County School District Superintendent Ann Roe resigned.", ["Kelm County School District"]),
        (
            "She worked in the Office of the Kelm County District Attorney.",
            ["Office of the Kelm County District Attorney"],
        ),
        (
            "He left Kelmer, Tarnow, Quillen and Lindon PC, where he was a partner.",
            ["Kelmer, Tarnow, Quillen and Lindon PC"],
        ),
        (
            "Bob Doe, who leads the Ann K. Roeham Heart and Spine Treatment Center, said it was safe to go there.",
            ["Ann K. Roeham Heart and Spine Treatment Center"],
        ),
        ("South Korea's defence ministry agreed.", ["South Korea's defence ministry"]),
        ("He has a good audience with Tea Partiers, she said of Fake News.", []),
    ],
)
def test_bodies_of_local_news(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


def test_two_given_names_are_two(analyser: Analyser) -> None:
    text = "“Todd and Diana made sure that I was comfortable,” she said. Todd Roe and Diana Doe wrote it."
    assert named(analyser, text, PERSON) == ["Todd", "Diana", "Todd Roe", "Diana Doe"]


@pytest.mark.parametrize(
    ("text", "people", "places"),
    [
        ("King County Executive Ann Roe signed it.", ["Ann Roe"], ["King County"]),
        ("Cook County State's Attorney Ann Roe left.", ["Ann Roe"], ["Cook County"]),
        ("Precinct 4 Constable Mark Roeham spoke.", ["Mark Roeham"], []),
        ("He won at Kelm Motor Speedway for Team Tarn on Sunday.", [], ["Kelm Motor Speedway"]),
    ],
)
def test_officers_of_counties(analyser: Analyser, text: str, people: list[str], places: list[str]) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, PLACE) == places
