"""Bodies told by who buys them, has a share of them, calls them one or runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ORGANISATION, PLACE = EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Someone acquired Luxury Retreats for about $300 million.", ["Luxury Retreats"]),
        ("It is acquiring KelmNext Games.", ["KelmNext Games"]),
        ("It planned to buy 51 percent of Millennium Film.", ["Millennium Film"]),
        ("They owned 20 percent of Tarnia at the time.", []),
        (
            "It was led by Kelm Capital, with participation also from Quarter Set Ventures, Lanternfire and others.",
            ["Kelm Capital", "Quarter Set Ventures", "Lanternfire"],
        ),
        ("She is with gay, lesbian and transgender advocacy group GLAD, he said.", ["GLAD"]),
        ("The cable group ATA Connects agreed.", ["ATA Connects"]),
        ("Ann Roe, formerly of Salon, left.", ["Salon"]),
        ("Ann Roe, founding editor of the Hairpin, agreed.", ["Hairpin"]),
        ("Jan Lind, CEO of Digital Content Next, wrote it.", ["Digital Content Next"]),
        ("A U.S. appeals court said no.", []),
        (
            "Today, a startup called Assembled is coming out. It helps that Assembled is small.",
            ["Assembled"] * 2,
        ),
        ("A firm named Loom hired her. She left Loom.", ["Loom", "Loom"]),
        (
            "A group called Shade of Change opted out.",
            ["Shade of Change"],
        ),
        ("A boy named Clear left. A bank called Friday to say so.", []),
        ("Tarnan, a Kelmer-backed startup, hires people. He runs Tarnan.", ["Tarnan", "Tarnan"]),
        (
            "It hired engineers from Tanki, the robotics startup that shut down. He left Tanki.",
            ["Tanki", "Tanki"],
        ),
        ("He left to launch his new venture Lakemode.", ["Lakemode"]),
        ("She works for the fintech Kelmana.", ["Kelmana"]),
        ("In Vienna, the company that makes pumps left.", []),
        (
            "A nonprofit called Rosa's Place has a shelter. Ann Roe, the director of Rosa's Place, said so.",
            ["Rosa's Place", "Rosa's Place"],
        ),
    ],
)
def test_deals_and_nouns_tell_bodies(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == names


def test_a_faith_is_no_part_of_a_country(analyser: Analyser) -> None:
    text = "It is the line between Shiite Iran and others. Sunni Saudi Arabia said no."
    assert named(analyser, text, PLACE) == ["Iran", "Saudi Arabia"]


def test_a_country_is_no_firm(analyser: Analyser) -> None:
    assert named(analyser, "She is a lawyer at Trustees for Alaska, a nonprofit law firm.", PLACE) == [
        "Alaska"
    ]
