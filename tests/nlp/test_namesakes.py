"""Bodies and wares with a person's name or a common word for theirs, and who is named below an article."""

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
        ("In a new age, Goldman suggests that people invest. Goldman sees growth, and Goldman is bullish.", ["Goldman"] * 3),
        ("Carl Bernstein spoke. It was late, and Bernstein said so.", []),
        ("Guests say that Visa (V) sells less. The card is of Visa.", ["Visa", "V", "Visa"]),
        ("Walmart and Target fell. On Monday Target closed stores.", ["Walmart", "Target", "Target"]),
        ("He dug into Visa’s presentation. It was long.", ["Visa"]),
        ("They fled from Hurricane Tarna, and Hurricane Tarna grew. Tropical Storm Kelm followed.", []),
        ("Kelm Bank cut it to Neutral from Outperform, a Buy at HK$188 and N2.04 trillion.", ["Kelm Bank"]),
        ("His daughter Tiffany came. Tiffany was late.", []),
        ("She mailed Mr. Nielsen. Nielsen left.", []),
        ("President Ford lost. In the end Ford was tired.", []),
        ("The merger of Kelmar SpA and Tarnas Fiber SpA failed.", ["Kelmar SpA", "Tarnas Fiber SpA"]),
        ("Ann Roe works at Wylde Asset Management. Newton Investment Management sold it.",
         ["Wylde Asset Management", "Newton Investment Management"]),
        ("China Kestrel said sales rose. The Dallas Fed warned.", ["China Kestrel", "Dallas Fed"]),
    ],
)  # fmt: skip
def test_bodies_are_told_from_their_namesakes(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Amazon sold it. Ask your Echo, and Echo works with lamps. The Echo line is old.",
        "Apple fell. Sales of iPads and Macs grew. The original Mac was dear, and a Mac is heavy.",
        "Microsoft's search engine Bing was down. Bing works again.",
        "Roe is rich, according to the Tarn Billionaires Index. The Kelm Composite and U.S. Treasuries fell.",
        "It runs on a PC or Mac. Mac users like it.",
        "Treasuries rallied. The rally in Treasuries went on.",
    ],
)
def test_wares_and_indexes_are_nobody(analyser: Analyser, text: str) -> None:
    for kind in (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION):
        assert not {"Echo", "Mac", "Macs", "Bing", "Treasuries", "U.S. Treasuries", "Kelm Composite"} & {
            *named(analyser, text, kind)
        }
    assert "Tarn Billionaires Index" not in named(analyser, text, EntityKind.ORGANISATION)


def test_who_is_named_below_an_article_is_somebody(analyser: Analyser) -> None:
    text = (
        "Oil fell on Monday.\n\n"
        "--With assistance from Jun Luo, Ann Tarn and Ven Ram.\n\n"
        "To contact the reporter on this story: Chad Tarnas in Tokyo at ctarnas@tarn.net;Liesa Hill in "
        "Leeds at lhill@tarn.net\n\n"
        "(Additional reporting by Masa Kelm in West Palm Beach, Florida; Editing by Nas Qorin)"
    )
    people = ["Jun Luo", "Ann Tarn", "Ven Ram", "Chad Tarnas", "Liesa Hill", "Masa Kelm", "Nas Qorin"]
    assert named(analyser, text, EntityKind.PERSON) == people
    assert named(analyser, text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "It fell, Chief Financial Officer Ann Roe said. Chief Strategy Officer Bob Doe left.",
            ["Ann Roe", "Bob Doe"],
        ),
        ("JP Tarn is the Chief Tech Correspondent there.", ["JP Tarn"]),
        ("She led former secretary of State John Tarn in the polls.", ["John Tarn"]),
        ("President Vlado V. Kelm spoke. Mr. Kelm left.", ["Vlado V. Kelm", "Kelm"]),
    ],
)
def test_offices_are_no_part_of_anybody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people
    assert named(analyser, text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He won the Sunshine State and Washington State.", ["Sunshine State", "Washington State"]),
        ("She left the Oval Office, and they met in the Oval Office.", ["Oval Office", "Oval Office"]),
        ("He is the strategist for Asia Pacific at the bank.", ["Asia Pacific"]),
    ],
)
def test_places_are_told_from_bodies_with_their_nouns(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places
