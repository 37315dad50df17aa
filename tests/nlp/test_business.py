"""Names in reports on business: legal forms, officers, credits and firms that go by a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Rivals such as JD.com Inc. and Ford Motor Co all planned to cut it.",
            ["JD.com Inc.", "Ford Motor Co"],
        ),
        ("The adviser at Allianz SE fell ill, and GIC Pte Ltd. left.", ["Allianz SE", "GIC Pte Ltd."]),
        ("Its shares fell, said Ann Roe of Allianz. SE Asia rose.", ["Allianz"]),
    ],
)
def test_a_firm_is_named_with_its_legal_form(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        ("Costs fell, Chief Financial Officer Ann Roe said in a talk.", [], ["Ann Roe"]),
        ("It sells, said Bloomberg Chief Equity Strategist Ann Roe on Monday.", ["Bloomberg"], ["Ann Roe"]),
        ("It left, the press secretary, Rear Adm. John Roe, said. It sank.", [], ["John Roe"]),
    ],
)
def test_an_office_is_no_body(analyser: Analyser, text: str, bodies: list[str], people: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies
    assert named(analyser, text, EntityKind.PERSON) == people


def test_a_county_is_named_apart_from_its_attorney(analyser: Analyser) -> None:
    text = "It became our problem, Tarn County District Attorney Caroline Roe said of the man."
    assert named(analyser, text, EntityKind.PLACE) == ["Tarn County"]


def test_people_are_parted_from_the_address_before_them(analyser: Analyser) -> None:
    text = (
        "To contact: Tian Chen in Paris at tc@example.net;Bob Kang in Tokyo at xk@example.netAnn Roe in Rome"
    )
    assert named(analyser, text, EntityKind.PERSON) == ["Tian Chen", "Bob Kang", "Ann Roe"]


def test_firms_papers_and_offices_of_all_continents_are_known(analyser: Analyser) -> None:
    text = "Its stake in Nycomed fell, Flybondi said. It told Gossip Cop that IL&FS and the CNIL agreed with Berenberg."
    bodies = ["Nycomed", "Flybondi", "Gossip Cop", "IL&FS", "CNIL", "Berenberg"]
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "A report accused Vice of lying. They met on Tinder and sold shares of Snap.",
            ["Vice", "Tinder", "Snap"],
        ),
        ("Shares of Square rose. Later Square said it was sorry.", ["Square", "Square"]),
        ("The Square was full. They ran to Times Square, and a Zoom call was held at Kelm Square.", []),
        ("The Committee for the Prevention of Vice said so.", ["Committee for the Prevention of Vice"]),
        ("The viewers of Sling TV left.", []),
    ],
)
def test_firms_that_go_by_a_word_are_told_by_its_capital(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_a_surname_that_is_a_firms_word_is_the_persons(analyser: Analyser) -> None:
    text = "Ann Peacock left. On Monday Peacock said so, and they saw Peacock."
    assert named(analyser, text, EntityKind.PERSON) == ["Ann Peacock", "Peacock", "Peacock"]


def test_who_is_paid_is_named_and_whose_money_it_is_is_not(analyser: Analyser) -> None:
    text = "It agreed to pay T-Mobile $3 million and gave Ann Roe $500. The fee is US $3 or Hong Kong $9."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["T-Mobile"]
    assert named(analyser, text, EntityKind.PERSON) == ["Ann Roe"]
    assert named(analyser, text, EntityKind.PLACE) == []


def test_a_station_is_named_with_its_broadcaster(analyser: Analyser) -> None:
    assert named(analyser, "It was on BBC Radio 1 today.", EntityKind.ORGANISATION) == ["BBC Radio 1"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It turned to the supply chain company PCH International on Monday.", ["PCH International"]),
        ("A strategist at HSBC Private Bank said so.", ["HSBC Private Bank"]),
        ("He is chief investment officer of Creative Planning, which grew.", ["Creative Planning"]),
        ("A Washington Post-ABC News poll found it.", ["Washington Post", "ABC News"]),
        ("Stocks like Applied Materials and Lam Research fell.", ["Applied Materials", "Lam Research"]),
    ],
)
def test_a_name_that_was_seen_whole_is_not_cut(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_a_centre_called_after_a_firm_is_a_place(analyser: Analyser) -> None:
    text = "He stood on stage at the Wells Fargo Center in Philadelphia."
    assert named(analyser, text, EntityKind.PLACE) == ["Wells Fargo Center", "Philadelphia"]


def test_towns_that_war_and_oil_bring_into_the_news_are_known(analyser: Analyser) -> None:
    text = "Raids hit Sinjar and Samarra. Drilling in the Permian Basin grew. Girls were taken in Chibok."
    assert named(analyser, text, EntityKind.PLACE) == ["Sinjar", "Samarra", "Permian Basin", "Chibok"]
