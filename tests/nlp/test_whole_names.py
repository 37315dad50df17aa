"""Names that end or begin where the model does not see it: joined nouns, titles, dashes, credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_RAIN = "\n\nIt rained on Monday, and nobody saw it, they said."


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "(Reporting by Ann Roe in London and Bob Doe in Leeds; Editing by Jowjit Dassa)",
            ["Ann Roe", "Bob Doe", "Jowjit Dassa"],
        ),
        (f"By EARYLL TARNLEG{_RAIN}", ["EARYLL TARNLEG"]),
        (f"BY MUNSAF VENGATT | 6 May{_RAIN}", ["MUNSAF VENGATT"]),
        (f"By Munsaf Vengatt and Ashwary Venug{_RAIN}", ["Munsaf Vengatt", "Ashwary Venug"]),
        (f"By Ann Tarn and Bob Roe-Young{_RAIN}", ["Ann Tarn", "Bob Roe-Young"]),
        (f"Photograph: Jowjit Dassa/Getty Images{_RAIN}", ["Jowjit Dassa"]),
        (f"It rained.\n\nNICOLE DRAYTARN{_RAIN}", ["NICOLE DRAYTARN"]),
        (f"It rained.\n\nMARS MISSIONS{_RAIN}", []),
        (f"By The Way{_RAIN}", []),
        (f"By NEW YORK | Monday{_RAIN}", []),
    ],
)
def test_credits_and_bylines_name_people(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The chain Kelmville Hotels and Resorts has many hotels.", ["Kelmville Hotels and Resorts"]),
        ("He bought the Hallbury Golf Club and Spa.", ["Hallbury Golf Club and Spa"]),
        ("The book was published by Henry Holt and Company on Monday.", ["Henry Holt and Company"]),
        ("He invests in Ford Motor Credit Co. and others.", ["Ford Motor Credit Co."]),
        (
            "In a paper published in the Journal of the Acoustical Society of Tarnia, he wrote about it.",
            ["Journal of the Acoustical Society of Tarnia"],
        ),
        (
            "A spokesperson for the Hotels and Restaurants Employers’ Association (HREA) left.",
            ["Hotels and Restaurants Employers’ Association", "HREA"],
        ),
        (
            "He worked for the Congregation for the Doctrine of the Faith in Rome.",
            ["Congregation for the Doctrine of the Faith"],
        ),
        (
            "He works at Rutgers University–New Brunswick. She left Rutgers University-Newark.",
            ["Rutgers University–New Brunswick", "Rutgers University-Newark"],
        ),
        ("The lobby group Consumer Electronics Assn. is fighting it.", ["Consumer Electronics Assn."]),
        ("It is part of the Germany-based von Tarnbrinck group.", ["von Tarnbrinck"]),
        ("Will AT&T make films free? Verizon and AT&T fight.", ["AT&T", "Verizon", "AT&T"]),
        ("He was asked about it by newspaper GP, and laughed.", ["GP"]),
        (
            "The Macmillan-Amazon dust-up was more civil. Amazon and Macmillan said so.",
            ["Macmillan", "Amazon", "Amazon", "Macmillan"],
        ),
        ("The Hewlett-Packard printer is new.", ["Hewlett-Packard"]),
        ("Barnes and Noble closed. She left Ernst and Young.", ["Barnes and Noble", "Ernst and Young"]),
        (
            "The Tarnby Fire and Rescue Service came. Ann Roe runs Jefferson County Parks and Recreation.",
            ["Tarnby Fire and Rescue Service", "Jefferson County Parks and Recreation"],
        ),
        ("But with the Trump FCC appointees, it was easy.", ["FCC"]),
        (
            "The Kenya Red Cross left. The Syrian Arab Red Crescent helps. Indonesia AirAsia flies.",
            ["Kenya Red Cross", "Syrian Arab Red Crescent", "Indonesia AirAsia"],
        ),
        (
            "She studied at St. Tarnon’s, where she met him. He left St. Louis’s mayor alone.",
            ["St. Tarnon’s"],
        ),
        ("He called Crime Stoppers on Monday.", ["Crime Stoppers"]),
        ("He began with Six Thirty, a financial technology accelerator.", ["Six Thirty"]),
        ("Deputy Secretary of State Tom Nides wrote. He ran State. She left State on Monday.", []),
    ],
)
def test_a_body_is_whole(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The officer Superintendent Audley Tarnes said so.", ["Audley Tarnes"]),
        ("It was led by Mother Superior Marie Clare Tarn, a sister.", ["Marie Clare Tarn"]),
        (
            "Oceanographer Tarnaratchi said it would float. Charitha Tarnaratchi works in Perth.",
            ["Tarnaratchi", "Charitha Tarnaratchi"],
        ),
        ("The Police Image maker CSP Chidi Tarnuzor informed the protesters.", ["Chidi Tarnuzor"]),
        (
            "“He’d be better off dating a stripper”—Tarnow laughed. Gwyneth Tarnow is an actress.",
            ["Tarnow", "Gwyneth Tarnow"],
        ),
        (f"It is good, she wrote.\n\n-Ann Roehamm{_RAIN}", ["Ann Roehamm"]),
        ("Gerhard Müller spoke in Rome. Muller criticized the nuns.", ["Gerhard Müller", "Muller"]),
        ("He saw Steve Jobs. He crafted a Jobs-like persona.", ["Steve Jobs", "Jobs"]),
        ("Axl Rose proved it. Axl is here.", ["Axl Rose", "Axl"]),
        ("In AJ Brown they trust. She met TJ Watt.", ["AJ Brown", "TJ Watt"]),
        ("Ann Roe is the John and Mary Doe Professor of Law.", ["Ann Roe", "Mary Doe"]),
        ("California State Park Ranger Supervisor Robert Colligan left.", ["Robert Colligan"]),
    ],
)
def test_somebody_is_named_without_titles_and_behind_dashes(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


def test_a_title_that_a_name_begins_with_is_nobodys_given_name(analyser: Analyser) -> None:
    text = (
        "The confirmation of Justice Olukaya Ariwol came. He is acting as the Chief Justice of Nigeria now."
    )
    assert "Justice" not in named(analyser, text, EntityKind.PERSON)


def test_numbered_streets_are_places_in_small_letters_too(analyser: Analyser) -> None:
    assert named(analyser, "The church on 116th street was old.", EntityKind.PLACE) == ["116th street"]


def test_two_boroughs_in_one_are_a_place(analyser: Analyser) -> None:
    text = "He was born in Hammersmith and Fulham, and left."
    assert named(analyser, text, EntityKind.PLACE) == ["Hammersmith and Fulham"]
