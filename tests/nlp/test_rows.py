"""Other names under which bodies, places and people come back, each in the row of what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The U.S. House of Representatives Tariff Committee met her. The House Tariff Committee left. "
            "The House Permanent Select Committee on Tariffs did not.",
            {
                "U.S. House of Representatives Tariff Committee": {"House Tariff Committee"},
                "House Permanent Select Committee on Tariffs": set(),
            },
        ),
        (
            "The Senate Kelp Services Committee met. The Senate Committee on Kelp Services met her.",
            {"Senate Committee on Kelp Services": {"Senate Kelp Services Committee"}},
        ),
        (
            "The Senate Committee on the Judiciary met. The Senate Judiciary Committee left.",
            {"Senate Committee on the Judiciary": {"Senate Judiciary Committee"}},
        ),
        (
            "The House Committee on Kelp and Mining Reform met. The House Kelp Committee left.",
            {"House Committee on Kelp and Mining Reform": {"House Kelp Committee"}},
        ),
        (
            "The House Judiciary Committee met. The Senate Judiciary Committee left.",
            {"House Judiciary Committee": set(), "Senate Judiciary Committee": set()},
        ),
        (
            "The Pentagon said no. The U.S. Department of Defense left. The Defense Department will pay.",
            {"U.S. Department of Defense": {"Pentagon", "Defense Department"}},
        ),
        (
            "Pyongyang said that it would test more missiles. The North Korean regime did so.",
            {"North Korean regime": {"Pyongyang"}},
        ),
        (
            "The DOJ met her. The Justice Department left.",
            {"Justice Department": {"DOJ"}},
        ),
        (
            "The Kelp Affairs Department met her. The Department of Kelp Affairs left.",
            {"Department of Kelp Affairs": {"Kelp Affairs Department"}},
        ),
        ("Al-Qaida fled. Then Al Qaeda came back.", {"Al Qaeda": {"Al-Qaida"}}),
        (
            "Ford Motor Co. fell on Monday. Ford Chairman Bill Ford spoke. Ford had the largest gain.",
            {"Ford Motor Co.": {"Ford"}},
        ),
        ("Howard University sold bonds. With them, Howard paid.", {"Howard University": {"Howard"}}),
        (
            "He spoke at Georgetown University. Students at Georgetown cheered.",
            {"Georgetown University": {"Georgetown"}},
        ),
        (
            "The United States Supreme Court ruled. The Supreme Court said so. The Ohio Supreme Court met.",
            {"United States Supreme Court": {"Supreme Court"}, "Ohio Supreme Court": set()},
        ),
        (
            "BNSF Railway said a train was late. BNSF crews are there. The Chinese Communist Party met. "
            "The Communist Party said so.",
            {"BNSF Railway": {"BNSF"}, "Chinese Communist Party": {"Communist Party"}},
        ),
        (
            "The Environmental Protection Agency sued. The EPA won. The Ohio Environmental Protection Agency left.",
            {"Environmental Protection Agency": {"EPA"}, "Ohio Environmental Protection Agency": set()},
        ),
        (
            "KRCOT, the Kelp Reliability Council of Tarnia, warned. KRCOT met her.",
            {"Kelp Reliability Council of Tarnia": {"KRCOT"}},
        ),
        ("Princeton University left Princeton, N.J., as he did.", {"Princeton University": set()}),
        ("Nvidia’s (NVDA) customers left. Nvidia fell.", {"Nvidia": {"NVDA"}}),
        (
            "Cisco Systems, Inc. (NASDAQ: CSCO) fell.",
            {"Cisco Systems, Inc.": {"CSCO"}, "NASDAQ": set()},
        ),
    ],
)
def test_bodies_come_back_under_other_names(
    analyser: Analyser, text: str, bodies: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Firms in the States and in the U.K. wait. U.S. firms do not.",
            {"U.S.": {"States"}, "U.K.": set()},
        ),
        (
            "They were in the town of al-Tarnby. They left al-Tarnby. Al-Tarnby, which is small, was lost.",
            {"al-Tarnby": {"Al-Tarnby"}},
        ),
        (
            "The City of Surrey sued on Monday. He lives in Surrey. The City of London is not in London.",
            {"Surrey": {"City of Surrey"}, "City of London": set(), "London": set()},
        ),
        (
            "A truck crashed on Interstate 80 near Reno. They closed I-80 for hours, as they did I-95.",
            {"Interstate 80": {"I-80"}, "Reno": set(), "I-95": set()},
        ),
        (
            "Orange County sued on Monday. The County of Orange said so.",
            {"Orange County": {"County of Orange"}},
        ),
    ],
)
def test_places_come_back_under_other_names(
    analyser: Analyser, text: str, places: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, PLACE) == places


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Kim Jong Un has a sister. Nobody has access to KJU, he said.",
            {"Kim Jong Un": {"KJU"}},
        ),
        (
            "Mohammed Tarnov spoke to reporters. On Friday Mohamed Tarnov left.",
            {"Mohammed Tarnov": {"Mohamed Tarnov"}},
        ),
        (
            "As Barack and Michelle Obama left, aides spoke of Obama’s plan. Obama was sad.",
            {"Barack": {"Obama"}, "Michelle Obama": set()},
        ),
        (
            "Aides met Malia and Sasha Obama. The daughters joined President Obama.",
            {"Malia": set(), "Sasha Obama": set(), "Obama": set()},
        ),
        (
            "Bob Tarnov Jr. pleaded guilty. His father, the civil rights leader Rev. Bob Tarnov, wept.",
            {"Bob Tarnov Jr.": set(), "Bob Tarnov": set()},
        ),
        (
            "Strife between Obama and Paul Tarnov. Mr. Tarnov said so.",
            {"Obama": set(), "Paul Tarnov": {"Tarnov"}},
        ),
        (
            "Bob and Ann Tarnov gave money. Tarnov said he was moved.",
            {"Tarnov": {"Bob"}, "Ann Tarnov": set()},
        ),
        (
            "Ann Tarnov, Senator Tarnov’s widow, left. Sen. Bob Tarnov died in 2009.",
            {"Ann Tarnov": set(), "Bob Tarnov": {"Tarnov"}},
        ),
        (
            "Brent Kelmov spoke. “Todd and Brent made it,” he said. Todd Lorvane agreed.",
            {"Brent Kelmov": {"Brent"}, "Todd Lorvane": {"Todd"}},
        ),
        (
            "Brixley was seen. Brixley paints. Brixley left. The flat may be one of Brixly's studios.",
            {"Brixley": {"Brixly"}},
        ),
    ],
)
def test_people_come_back_under_other_names(
    analyser: Analyser, text: str, people: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, PERSON) == people


def test_ships_go_without_what_says_whose_they_are(analyser: Analyser) -> None:
    text = "A sailor aboard the USS Bob Tarnwell has died. The Tarnwell is docked in Guam."
    assert rows(analyser, text, EntityKind.OTHER) == {"USS Bob Tarnwell": {"Tarnwell"}}


def test_initials_that_a_body_has_are_its_own(analyser: Analyser) -> None:
    text = "Ann Bea Carr leads the Arctic Bird Council. The ABC said no."
    assert rows(analyser, text, PERSON) == {"Ann Bea Carr": set()}
