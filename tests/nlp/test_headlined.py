"""Names in headlines, where capitals tell nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    "headline",
    [
        "Dorota Halm Endorses Piet Quorn: I Am ‘Horrified’ By His Rival.",
        "Quorn Tells Guest Harbour Violence is Beyond Compare: Watch Him Speak.",
        "Halm: Populist Anger Appeals to ‘Bad Angels Of Our Souls.’",
    ],
)
def test_a_colon_and_marks_leave_a_headline_one(analyser: Analyser, headline: str) -> None:
    text = (
        f"{headline}\n\nDorota Halm said on Monday that Piet Quorn was her man. Ms. Halm left with Mr. Quorn."
    )
    people = named(analyser, text, PERSON)
    assert set(people) <= {"Dorota Halm", "Piet Quorn", "Halm", "Quorn"}
    assert len(people) > 4
    assert not named(analyser, text, ORGANISATION)


@pytest.mark.parametrize(
    ("headline", "places"),
    [
        ("Quornly Scrutinized by U.S. Agency Over Brake Safety Claims", ["U.S."]),
        ("You Can’t Shut Down Nigeria Because Of Heavy Rain, Says Guest", ["Nigeria"]),
        ("Syria Says War Is Over As Rebels Leave Their Posts", ["Syria"]),
        ("Why America Ferrano Sent Her Rivals A Message About Birds", []),
        ("Frozen Turkey Farm Contaminated With Dirt, Over Many Birds Lost", []),
    ],
)
def test_headlines_name_countries(analyser: Analyser, headline: str, places: list[str]) -> None:
    text = f"{headline}\n\nThe company was warned on Monday, a woman said."
    assert named(analyser, text, PLACE) == places


def test_a_first_name_goes_before_a_surname_in_a_headline(analyser: Analyser) -> None:
    text = (
        "Cecile Quornick: I’m Sick Of Men Telling Us What To Do.\n\nMs. Quornick said so. Quornick was loud."
    )
    assert named(analyser, text, PERSON)[0] == "Cecile Quornick"
