"""Wares and services of families without end are things, and the firms with such names firms."""

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
        ("Amazon said that Amazon Music Unlimited would be cheaper.", ["Amazon"]),
        ("Uber Money was announced in October. Reviewers praised the MacBook Pro.", []),
        ("A Ford Fiesta and a BMW X5 burned. The Galaxy S10 and the iPhone 11 Pro Max sell well.", []),
        ("Boeing 737 MAX jets were grounded on Monday.", []),
        ("The Nvidia Shield is cheap. Dell Optimizer learns. The LG Stylo is a phone.", []),
        ("Nvidia Research wrote it.", ["Nvidia Research"]),
        (
            "Ann Roe leads research for Microsoft Envisioning and Amazon Advertising.",
            ["Microsoft Envisioning", "Amazon Advertising"],
        ),
        ("She used Facebook to do it. He bought a used Audi.", ["Facebook"]),
        ("It has an Nvidia (NVDA) chip. They want a Congress that votes.", ["Nvidia", "NVDA", "Congress"]),
        (
            "The Ford Foundation gave a grant, and Amazon Studios made a film.",
            ["Ford Foundation", "Amazon Studios"],
        ),
    ],
)
def test_products_are_no_firms(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Verizon showed features for its Tarnos TV service.", ["Verizon"]),
        ("T-Mobile expanded its new “KelmOn” video app.", ["T-Mobile"]),
        ("Huawei offers its TarnPad M5 line of tablets.", ["Huawei"]),
        ("Google runs its YouTube service.", ["Google", "YouTube"]),
        ("The Surface Studio and the Surface Book sold well. He misses Windows Mobile.", []),
        ("He likes the Surface Pro 3 and the Pro 4.", []),
        ("The lesson of MH370 was learned. QZ8501 was lost.", []),
        ("He drinks Pinot Noir and Chardonnay.", []),
    ],
)
def test_what_somebody_offers_is_no_firm(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Kelm saw a fast radio burst (FRB) in May. Nobody knows from what an FRB emerged.",
        "Kelm saw fast radio bursts (FRBs) in May. Nobody knows from what an FRB emerged.",
    ],
)
def test_what_is_spelt_out_in_small_letters_is_no_body(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "Members see its new Community Feed on the screen.",
        "Stocks rose on the Old Continent this week.",
        "Voters feel they are in the Bottomless Pit.",
    ],
)
def test_common_words_that_do_nothing_are_no_body(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_a_part_of_a_body_is_one(analyser: Analyser) -> None:
    text = "He spoke to the Counter Terrorism Command about the plot."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Counter Terrorism Command"]


@pytest.mark.parametrize(
    "text",
    [
        "They cite the Bull & Bear Indicator of the bank.",
        "She plays with the Tarn Adaptive Controller at home.",
        "They asked the court to rule by virtue of Sections 14 and 15 of the law.",
    ],
)
def test_instruments_and_sections_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_a_film_is_told_by_who_plays_in_it(analyser: Analyser) -> None:
    text = 'Hits like the Sandra Tarnock film "Bird Box" have helped fuel rising expectations.'
    assert named(analyser, text, EntityKind.PERSON) == ["Sandra Tarnock"]
