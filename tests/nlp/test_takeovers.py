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
        ("It is acquiring FoxNext Games.", ["FoxNext Games"]),
        ("It planned to buy 51 percent of Millennium Film.", ["Millennium Film"]),
        ("They owned 20 percent of Tarnia at the time.", []),
        (
            "It was led by Kelm Capital, with participation also from Basis Set Ventures, Signalfire and others.",
            ["Kelm Capital", "Basis Set Ventures", "Signalfire"],
        ),
        ("She is with gay, lesbian and transgender advocacy group GLAD, he said.", ["GLAD"]),
        ("The cable group ACA Connects agreed.", ["ACA Connects"]),
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
            "A group called Color of Change opted out.",
            ["Color of Change"],
        ),
        ("A boy named Clear left. A bank called Friday to say so.", []),
        ("Vahan, a Kelmer-backed startup, hires people. He runs Vahan.", ["Vahan", "Vahan"]),
        (
            "It hired engineers from Anki, the robotics startup that shut down. He left Anki.",
            ["Anki", "Anki"],
        ),
        ("He left to launch his new venture Joymode.", ["Joymode"]),
        ("She works for the fintech Vahana.", ["Vahana"]),
        ("In Vienna, the company that makes pumps left.", []),
        (
            "A nonprofit called Mary's Place has a shelter. Ann Roe, the director of Mary's Place, said so.",
            ["Mary's Place", "Mary's Place"],
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
