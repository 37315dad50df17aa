"""Speakers by a role, a party, a text or an owner: “the Ohio Republican”, “her lawyer”, “the report said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_speakers import read, speakers

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def last_speaker(analyser: Analyser, text: str) -> str | None:
    return speakers(read(analyser, text))[-1]


@pytest.mark.parametrize(
    ("introduction", "role"),
    [
        ("U.S. Sen. Ann Norlund (R-Ohio) introduced the bill on Monday.", "the Ohio Republican"),
        ("U.S. Sen. Ann Norlund (R., Fla.) introduced the bill on Monday.", "the Florida senator"),
        ("Rep. Ann Norlund, D-Ohio, introduced the bill on Monday.", "the Democrat"),
        ("Norsk Energy Chief Executive Ann Norlund presented the results on Monday.", "the CEO"),
        ("Ann Norlund, the chief financial officer of Norsk Energy, presented the results.", "the CFO"),
        ("District Attorney Ann Norlund brought the charges on Monday.", "the prosecutor"),
        ("Secretary of State Ann Norlund met her colleagues on Monday.", "the secretary of state"),
        ("Singer Ann Norlund visited the site on Monday.", "the artist"),
        ("Army Gen. Ann Norlund led the troops on Monday.", "the commander"),
    ],
)
def test_roles_go_by_other_names(analyser: Analyser, introduction: str, role: str) -> None:
    text = f"{introduction} Dave Marsh, a baker, was there as well.\n\n“We will not stop,” {role} said."
    assert last_speaker(analyser, text) == "Ann Norlund"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "State Senator Bill Dodd said that lawmakers were late. “We have to negotiate,” the Democrat said.",
            "Bill Dodd",
        ),
        (
            "Bill Dodd, a Democrat, said that lawmakers were late.\n\n“We have to,” the Republican said.",
            None,
        ),
        (
            "Jane Damon warned investors.\n\n“It is late,” the chief executive officer of Norsk Bank said.",
            "Jane Damon",
        ),
    ],
)
def test_who_spoke_can_be_called_by_party_or_office(
    analyser: Analyser, text: str, expected: str | None
) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It bought a mine in Ohio, according to a Norsk Bank calculation from shipping data.", "Norsk Bank"),
        ("She leads by 4 points, according to the RealTarn average.", "RealTarn"),
        ("Tankers are at sea, according to shipping and tracking company Kelpar.", "Kelpar"),
        ("The price hit 68 cents, according to traders and Oil Price Services.", "Oil Price Services"),
        ("A 2013 State Department inspector general report found that thieves ran it.", "State Department"),
        ("It was posted. A Facebook message from a band said that they were tired.", None),
        ("The number fell, according to traders and analysts.", None),
    ],
)
def test_bodies_speak_through_what_they_count(analyser: Analyser, text: str, expected: str | None) -> None:
    assert last_speaker(analyser, text) == expected
