"""Bodies and what stands beside, before or behind their names and is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind
from newsview.nlp.who.given.knowledge import is_listed

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
        ("By Rosa Lind, AP Business Writer\n\nThe pier fell on Monday.", ["AP"]),
        ("Warner Brothers is reportedly making a donation on Monday.", ["Warner Brothers"]),
        ("The figure dates back to 1975, when she was born.", []),
        ("“[W]e met her,” he said.", []),
        ("It came up on Apple's Q1 2017 earnings call.", ["Apple"]),
        ("He was Director Internal Quality Unit in 2009.", ["Internal Quality Unit"]),
        ("Each of the 129 million U.S. Google users got a sum.", ["Google"]),
        ("The man told KTAR 11 News that he left. KTAR 11 reported it.", ["KTAR 11 News", "KTAR 11"]),
        (
            "The International Swaps and Tarns Association said no.",
            ["International Swaps and Tarns Association"],
        ),
        (
            "It is a member of the Crime Research and Analysis Consortium.",
            ["Crime Research and Analysis Consortium"],
        ),
        (
            "Accounts of the Islamic State of Iraq and Al-Sham claimed it.",
            ["Islamic State of Iraq and Al-Sham"],
        ),
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
        ("It is spread by the messaging app Line and others.", ["Line"]),
        ("Spending rose across both the Apple App Store and others.", ["Apple"]),
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
        "Australia’s S&P/ASX 200 rose in May.",
        "It grew as fabled oil trader Hin Leong Trading (Pte.) Ltd. struggles to repay debts.",
        "They met the Tarn State Commissioner for Health and the Resident Electoral Commissioner.",
        "It left its local-currency readings at Baa3, one step above the rest.",
        "He presented the gardening programme Ground Force for years.",
    ],
)
def test_no_body_is_an_index_a_car_an_event_or_a_standard(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Varieties of Rule Institute (V-Kel) met. V-Kel is old.", "Varieties of Rule Institute"),
        ("The Institute of Earth Works (Inetel) met. Inetel is old.", "Institute of Earth Works"),
        (
            "The Tarnian Institute of Earth Works (Inetel) met. Inetel is old.",
            "Tarnian Institute of Earth Works",
        ),
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
        ("It goes back to the days of Wernher von Braun in the 1950s.", ["Wernher von Braun"]),
        ("Sales rose, according to CFO Ko Ishikawa.", ["Ko Ishikawa"]),
    ],
)
def test_people_are_told_by_birth_and_kin(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_wares_of_letters_and_figures_are_their_makers(analyser: Analyser) -> None:
    text = "It beat LG’s V50 ThinQ and LG’s G6. The V50 has more."
    assert named(analyser, text, ORGANISATION) == ["LG", "LG"]


def test_datelines_are_places_in_reports_of_sport(analyser: Analyser) -> None:
    text = (
        "HOUSTON (AP) — Ann Roe hit a two-run homer in the ninth inning.\n\nThe Houston Astros beat the Texas "
        "Rangers 5-4 on Sunday. The Cleveland Indians play here next. Houston won its third straight game and "
        "Cleveland lost. The pitcher allowed two hits in seven innings."
    )
    assert named(analyser, text, PLACE) == ["HOUSTON"]


def test_squares_are_called_after_saints(analyser: Analyser) -> None:
    assert named(analyser, "He visited St Peter’s Square and left.", PLACE) == ["St Peter’s Square"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Infosys is acquiring Simplus for $250M to grow its practice.", ["Infosys", "Simplus"]),
        ("Chipmaker Qualcomm, which reported later, rose.", ["Qualcomm"]),
        ("She was at halls of Tarn Metropolitan and Glasgow universities.", ["Tarn Metropolitan", "Glasgow"]),
        (
            "It is high.\n\nSource: CDC, Hallbury Department of Public Health\n\nIt fell.",
            ["CDC", "Hallbury Department of Public Health"],
        ),
    ],
)
def test_firms_are_acquired_and_sources_told(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Kelmix nabs $80M from Visa and others. Kelmix says that it has grown.",
        "They paid for the acquisition of Kelmix. Kelmix shut down.",
        "Facebook-backed Kelmix grew. Kelmix sells shoes.",
    ],
)
def test_strange_words_that_are_bought_or_given_money_are_firms(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, ORGANISATION).count("Kelmix") == 2


def test_generations_are_nobody(analyser: Analyser) -> None:
    assert named(analyser, "Data showed that Gen X investors sold, as did Gen Z buyers.", PERSON) == []


def test_listed_bodies_are_known_in_capitals() -> None:
    assert is_listed("HUAWEI")
    assert not any(is_listed(word) for word in ("TARGET", "SHELL", "ANN"))
