"""Names that a hyphen, a comma or a stop joins, and what else stands next to names and is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was late, the Hallbury Sun-Times reported.", ["Hallbury Sun-Times"]),
        ("He works at the Kelmford Sun-Herald.", ["Kelmford Sun-Herald"]),
        ("I-Kelm, which makes drugs, fell on Monday.", ["I-Kelm"]),
        ("The start-up O-Kelm raised money.", ["O-Kelm"]),
    ],
)
def test_a_hyphen_is_inside_the_name(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == names


def test_a_party_goes_before_a_place_only_where_it_is_set_off(analyser: Analyser) -> None:
    text = "Sen. Ann Roe (D-Minn.) and Rep. Jan Lind, R-Kelmford, agreed. D-Kelm said no."
    assert named(analyser, text, PLACE) == ["Minn.", "Kelmford"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Partners at Ernst & Lind, LLP, left.", ["Ernst & Lind, LLP"]),
        ("Kelm & Roe, P.C., sued.", ["Kelm & Roe, P.C."]),
        ("Grant & Tarn, L.L.P., said so.", ["Grant & Tarn, L.L.P."]),
    ],
)
def test_a_legal_form_stands_behind_a_comma(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == names
    assert named(analyser, text, PERSON) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kelmo.com Inc. fell on Monday. Kelmo gained 5.9 percent. He doubts Kelmo’s strength.",
            ["Kelmo.com Inc.", "Kelmo", "Kelmo"],
        ),
        ("JD.com Inc. rose. On Friday, JD gained 5.9 percent.", ["JD.com Inc.", "JD"]),
        ("Hotels.com said no. Hotels are full.", ["Hotels.com"]),
    ],
)
def test_an_address_gives_the_short_name(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Incumbent Republican Senate candidate Ann Roe lost.", ["Senate"]),
        ("Presumptive Democratic White House nominee Ann Roe spoke.", ["White House"]),
        ("He won the Calder Memorial Trophy in 2012.", []),
        ("BAKER WHO SLEPT FOR 48 DAYS CLAIMS THAT BREAD IS A LIE", []),
        ("One of the Buttigieg campaign organizers left.", []),
        ("The Buttigieg campaign said no.", ["Buttigieg campaign"]),
    ],
)
def test_what_is_no_part_of_the_name(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == names
