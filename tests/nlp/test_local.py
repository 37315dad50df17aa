"""Bills, chambers, schools, police and courts of a state or town, as its papers name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ORGANISATION, OTHER, PLACE = EntityKind.ORGANISATION, EntityKind.OTHER, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "bills"),
    [
        (
            "The committee passed House Bill 1557 on Monday. House Bill 1557 now goes to the floor.",
            ["House Bill 1557", "House Bill 1557"],
        ),
        ("Senate Bill 8, which bans kelp, took effect in May.", ["Senate Bill 8"]),
        ("He signed House Joint Resolution 12 and H.B. 2.", ["House Joint Resolution 12", "H.B. 2"]),
        ("“House File 146 undermines rights,” she said.", ["House File 146"]),
    ],
)
def test_bills_with_a_number_are_things(analyser: Analyser, text: str, bills: list[str]) -> None:
    assert named(analyser, text, OTHER) == bills
    assert not named(analyser, text, EntityKind.PERSON) + named(analyser, text, ORGANISATION)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The Minnesota House voted on Monday. Speaker Ann Roe said the House had listened.",
            {"Minnesota House": {"House"}},
        ),
        (
            "The House voted on Monday. Ann Roe, who was in the Iowa House, said the House was late.",
            {"House": set(), "Iowa House": set()},
        ),
        (
            "The Iowa House voted on Monday. The Texas House did so, and the House is late.",
            {"Iowa House": set(), "Texas House": set(), "House": set()},
        ),
        (
            "The Kelmby Metropolitan Police Department met her. “He fled,” Metro Lt. Ann Roe said. Metro left.",
            {"Kelmby Metropolitan Police Department": {"Metro"}},
        ),
        (
            "The Metropolitan Police Department met her. The Las Vegas Metropolitan Police Department left. "
            "She got word from Metro.",
            {"Las Vegas Metropolitan Police Department": {"Metropolitan Police Department", "Metro"}},
        ),
        (
            "Metro Transit Police left. Metro said so. The Metropolitan Police Department met her.",
            {"Metro Transit Police": {"Metro"}, "Metropolitan Police Department": set()},
        ),
        (
            "The U.S. Court of Appeals for the Fifth Circuit ruled. The 5th Circuit said so. "
            "The 5th U.S. Circuit Court of Appeals heard it.",
            {
                "U.S. Court of Appeals for the Fifth Circuit": {
                    "5th Circuit",
                    "5th U.S. Circuit Court of Appeals",
                }
            },
        ),
        (
            "Teachers at Kelm Hook Elementary School wept. He was shot at Kelm Hook Elementary.",
            {"Kelm Hook Elementary School": {"Kelm Hook Elementary"}},
        ),
        (
            "Jefferson Middle's principal said so. The fire at Jefferson Middle School began at noon.",
            {"Jefferson Middle School": {"Jefferson Middle"}},
        ),
    ],
)
def test_bodies_of_a_state_come_back_under_short_names(
    analyser: Analyser, text: str, bodies: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, ORGANISATION) == bodies


def test_a_dateline_names_the_capital(analyser: Analyser) -> None:
    text = "WASHINGTON — A group visited the D.C. jail on Friday."
    assert rows(analyser, text, PLACE) == {"WASHINGTON": {"D.C."}}
