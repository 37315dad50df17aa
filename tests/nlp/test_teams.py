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
