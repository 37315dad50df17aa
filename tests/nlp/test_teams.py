"""Teams of universities and leagues, by nicknames and short names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION = EntityKind.PERSON, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        (
            "Furman beat Xavier 71-64 in basketball, and coach Ann Roe praised the guard and the team's rebounds.",
            ["Ann Roe"],
            ["Furman", "Xavier"],
        ),
        (
            "The Seattle Storm lost in basketball. The coach of the Storm praised the playoffs and the league.",
            [],
            ["Seattle Storm", "Storm"],
        ),
        ("Dolphins coach Ann Roe was pleased.", ["Ann Roe"], ["Dolphins"]),
        (
            "The Tigers, Red Wings and Pistons all sent condolences.",
            [],
            ["Tigers", "Red Wings", "Pistons"],
        ),
        (
            "In hockey the coach and the goalie of the winning team said they beat the Ducks with ease.",
            [],
            ["Ducks"],
        ),
        (
            "Iowa's Ann Roeham had 41 points. The coach praised the basketball playoffs and the league.",
            ["Ann Roeham"],
            ["Iowa"],
        ),
        ("The Duke Blue Devils won again.", [], ["Duke Blue Devils"]),
        ("He said American Indians were discriminated against.", [], []),
    ],
)
def test_teams_of_universities_and_leagues(
    analyser: Analyser, text: str, people: list[str], bodies: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The basketball tournament has No. 12 Cincinnati, Oregon and ninth-ranked Iowa, said the coach in"
            " the semifinal.",
            ["Cincinnati", "Oregon", "Iowa"],
        ),
        (
            "Boston pulled away late and improved to 40-12, the coach said. Milwaukee committed 18 turnovers"
            " and had few rebounds. It was a 118-90 win in overtime.",
            ["Boston", "Milwaukee"],
        ),
        (
            "Hosting Denver will be hard before the trip through Dallas and Utah, the coach said in the playoffs"
            " after the season.",
            ["Denver"],
        ),
    ],
)
def test_cities_are_teams_by_rank_deed_and_row(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


def test_rounds_of_contests_are_no_places(analyser: Analyser) -> None:
    text = "The West Regional was played in Reno."
    assert named(analyser, text, EntityKind.PLACE) == ["Reno"]


def test_cities_are_no_teams_where_leagues_are_a_business(analyser: Analyser) -> None:
    text = (
        "The channel pays the NBA, the NFL, the NHL and MLB. Dallas won the contract. Chicago lost 300 jobs."
    )
    assert named(analyser, text, EntityKind.PLACE) == ["Dallas", "Chicago"]


def test_a_city_is_not_the_only_club_told_of(analyser: Analyser) -> None:
    text = (
        "The Los Angeles startup community is joining the rest of the world in mourning the death of Ann Roe. "
        "During her time with the Los Angeles Lakers she set records in five championships. "
        "She helped make the Lakers a dominant team in the NBA as an athlete and coach."
    )
    assert named(analyser, text, EntityKind.PLACE) == ["Los Angeles"]
