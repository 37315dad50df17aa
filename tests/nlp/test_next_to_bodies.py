"""Bodies and what stands beside, before or behind their names and is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Money moved from WeWork to Kelm Technologies Inc. in May.", ["WeWork", "Kelm Technologies Inc."]),
        (
            "It was overseen by Tarn Financial Group Inc. KTQ Partners, meanwhile, gave advice.",
            ["Tarn Financial Group Inc.", "KTQ Partners"],
        ),
        ("It is backed by Facebook and Kelmo Ventures.", ["Facebook", "Kelmo Ventures"]),
        ("Photos: © Kelmscope, Inc. 2014 (all rights)", ["Kelmscope, Inc."]),
        ("Onetime Federal Reserve regulatory czar Ann Roe left.", ["Federal Reserve"]),
        ("Longtime Fox News anchor Ann Doe left.", ["Fox News"]),
        ("It is the last update.\n\nGet CNN Tarnlife At Home »\n\nShe left.", ["CNN"]),
        ("Ann Roe, editor of the North Tarn Leadership Watch, said no.", ["North Tarn Leadership Watch"]),
        ("It was a new CBS News Battleground Tracker poll.", ["CBS News"]),
        ("The figure dates back to 1975, when she was born.", []),
        ("“[W]e met her,” he said.", []),
        ("It came up on Apple's Q1 2017 earnings call.", ["Apple"]),
    ],
)
def test_bodies_end_where_others_begin(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Roe told the FT's Bob Doe that she left.", ["FT"]),
        ("She wrote in a Medium post that she had left.", ["Medium"]),
        (
            "The euro fell, said Ann Roe, global market strategist at Touchstone, which is big.",
            ["Touchstone"],
        ),
        ("The Islamic State of West Tarn Province attacked.", ["Islamic State of West Tarn Province"]),
        ("He took her to the White House in 2008.", ["White House"]),
        ("Teachers Start Three Days National Warning Strike If FG Fails To Act\n\nIt starts.", ["FG"]),
    ],
)
def test_bodies_are_found_by_few_letters_or_a_common_word(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Traders sold. The S&P fell 2 percent and the Nasdaq rose 1 percent.",
        "It saw a 20% gain in the S&P for 2019, as S&P valuations are high.",
        "The fund is up 28%, crushing the S&P 500 and the Nasdaq, up 10% and 12%.",
        "He had gone to fetch a Jeep and she followed. He sat in the Jeep while she went in.",
        "It has subscriptions like Tinder Gold at $15 a month.",
        "She met him at the infamous Hallbury Conference, which split the country.",
        "Firms may prepare accounts in IFRS, and IFRS is widespread.",
        "The SPAC fell on Monday after the SMSF investors sold.",
        "The news caused the Archbishop to call the press.",
    ],
)
def test_no_body_is_an_index_a_car_an_event_or_a_standard(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Varieties of Rule Institute (V-Kel) met. V-Kel is old.", "Varieties of Rule Institute"),
        ("The Institute of Earth Works (Inetel) met. Inetel is old.", "Institute of Earth Works"),
        ("Kelmbury Ltd (NASDAQ: KLBY) (NYSE: KB) rose in May.", "Kelmbury Ltd"),
    ],
)
def test_short_names_in_brackets_are_the_bodys(analyser: Analyser, text: str, name: str) -> None:
    found = analyser.analyse(Article(text)).of_kind(ORGANISATION)
    assert [body.name for body in found if body.name not in {"NASDAQ", "NYSE"}] == [name]


def test_towns_are_no_bodies_of_theirs(analyser: Analyser) -> None:
    text = "Ozwick police came. The Ozwick Police Department said so. It was at an Ozwick gas station."
    assert named(analyser, text, PLACE) == ["Ozwick", "Ozwick"]
    assert named(analyser, text, ORGANISATION) == ["Ozwick Police Department"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Some say he was born Roe Tarn Hall but changed his name.", ["Roe Tarn Hall"]),
        ("It was between her husband Fan Lung and a cook.", ["Fan Lung"]),
    ],
)
def test_people_are_told_by_birth_and_kin(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people
