"""Where names end before what is another's: posts, polls, numbers, links and the next name."""

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
        ("He was told that AI2 company Lexion is among them.", ["AI2", "Lexion"]),
        ("It is made by Apple contractors Foxconn and Wistron.", ["Apple", "Foxconn", "Wistron"]),
        ("Special White House counsel Ty Tarn said the tweets are unrelated.", ["White House"]),
        ("On Monday, Navy Rear Adm. John Tarnby left the room.", ["Navy"]),
        ("Al Tarn TV reporter Jenan Moussa posted on Monday.", ["Al Tarn TV"]),
        (
            "The House Committee on Science and the Subcommittee on Environment said so.",
            ["House Committee on Science", "Subcommittee on Environment"],
        ),
        ("A Fox News Poll conducted on Thursday showed a lead.", ["Fox News"]),
        ("A Suffolk University Poll released on Sunday showed a lead.", ["Suffolk University"]),
        ("He holds Bitcoin and Ethereum, the cryptocurrencies.", []),
    ],
)
def test_bodies_end_before_what_is_no_part_of_their_names(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Maine Senate Democratic leader Troy Tarn said it failed.", ["Maine Senate"]),
        ("Ohio Senate President Bob Tarn left on Monday.", ["Ohio Senate"]),
        ("He left the New York Senate on Monday.", ["New York Senate"]),
        ("Members of the Virginia House of Delegates left.", ["Virginia House of Delegates"]),
        ("It came after Homeland Security Secretary Kirstjen Tarn left.", ["Homeland Security"]),
        (
            "Health and Human Services Secretary Tom Tarn left on Monday.",
            ["Health and Human Services"],
        ),
        (
            "Ann Roe, a professor at the University of California, Los Angeles School of Law, said so.",
            ["University of California, Los Angeles School of Law"],
        ),
        (
            "She went to the University of Texas at Austin School of Law on Monday.",
            ["University of Texas at Austin School of Law"],
        ),
        (
            "U.S. Housing and Urban Development Secretary Ben Tarn left on Monday.",
            ["Housing and Urban Development"],
        ),
        ("Ann Roe started a GoFundMe page to raise money.", ["GoFundMe"]),
    ],
)
def test_chambers_departments_and_schools_are_named_whole(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They were taken near Arsal 10 days ago.", ["Arsal"]),
        ("He said Andrea Tarnsom, the U.K. Energy Secretary, had left.", ["U.K."]),
        ("The firm is based out of Denton, Tex., the same city.", ["Denton", "Tex."]),
        ("He moved to Casper, Wyo., in May.", ["Casper", "Wyo."]),
        ("“Paradise is open to all,” he said. He said paradise is old.", []),
        ("“Paradise burned,” he said. He left Paradise on Monday.", ["Paradise", "Paradise"]),
    ],
)
def test_places_end_before_numbers_and_posts(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


def test_ministers_are_no_bodies(analyser: Analyser) -> None:
    text = "The Israeli Energy Minister and the U.K. Energy Secretary left on Monday."
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_a_court_names_nobody_it_does_not_know(analyser: Analyser) -> None:
    text = "He is suing AT&T and 25 unidentified John Doe defendants for millions."
    assert named(analyser, text, EntityKind.PERSON) == []


def test_links_name_nothing(analyser: Analyser) -> None:
    text = "Movie night with the family pic.twitter.com/65QaTvJDNL on Monday."
    assert named(analyser, text, EntityKind.OTHER) == []


def test_reports_from_a_flight_come_from_no_place(analyser: Analyser) -> None:
    text = "ABOARD AIR FORCE ONE (Reuters) - President Ann Roe said on Friday it rained."
    assert named(analyser, text, EntityKind.PLACE) == []


def test_a_slash_parts_the_places_of_a_dateline(analyser: Analyser) -> None:
    text = "WEST PALM BEACH, Fla./WASHINGTON (Reuters) - President Ann Roe said on Friday it rained."
    assert named(analyser, text, EntityKind.PLACE) == ["WEST PALM BEACH", "Fla.", "WASHINGTON"]


def test_articles_belong_to_arabic_names_of_papers(analyser: Analyser) -> None:
    text = "The Lebanese newspaper As-Safir reported it on Monday."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["As-Safir"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Barack and Michelle Tarnow are here to meet with leaders.", ["Barack", "Michelle Tarnow"]),
        ("Brothers Said and Cherif Tarnowski were killed.", ["Said", "Cherif Tarnowski"]),
    ],
)
def test_the_first_of_a_couple_is_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Lebanese army said it had left.", ["Lebanese army"]),
        ("An officer of the Lebanese army officers’ club left.", []),
    ],
)
def test_armies_of_nations_are_bodies(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Sales of Google GOOGL +0.60% and Apple AAPL -1.20% phones fell.", ["Google", "Apple"]),
        (
            "Ann Roe, head of the Center for China and Globalization, left.",
            ["Center for China and Globalization"],
        ),
        (
            "She is at the University of Alabama in Huntsville with Bob Doe.",
            ["University of Alabama in Huntsville"],
        ),
        ("They agreed to combine Car2Go and DriveNow.", ["Car2Go", "DriveNow"]),
    ],
)
def test_firms_end_before_their_letters_and_bodies_behind_their_fields(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies
