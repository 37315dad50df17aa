"""Names as the world's newswires write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import all_told
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack was blamed on an al-Qaeda-linked group in the north.", ["al-Qaeda"]),
        ("The Democrat Party was pressing him. The Democrat Party said no.", ["Democrat Party"] * 2),
        ("The state is led by the Ennasra party. Ennasra stepped down in March.", ["Ennasra"] * 2),
        ("The NTX members met. Another NTX member spoke. Some NTX members left.", ["NTX"] * 3),
        (
            "John Ging, Operations Director of the UN Office for the Coordination of Tarn Affairs, spoke.",
            ["UN Office for the Coordination of Tarn Affairs"],
        ),
        ("Deputy Chief Cabinet Secretary Ann Roe left. Chief Cabinet Secretary Bob Tarn said so.", []),
        ("The Vice-Prime Minister (VPM) spoke. Government, pointed out the VPM, will go on.", []),
        ("He was the first Chair of the Tarnal Regional Corporation.", ["Tarnal Regional Corporation"]),
        (
            "It was attended by Director of Turcol Research Institute Dr. Ann Tarn.",
            ["Turcol Research Institute"],
        ),
        ("He will vote against Commerce Minister and party leader Jurin Tarn.", []),
    ],
)
def test_bodies(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Prime Minister Prayon Chan-o-lat on Monday.", ["Prayon Chan-o-lat"]),
        ("She was the daughter of Shaheen Miah, of Hallbury.", ["Shaheen Miah"]),
        (
            "He lives at home with Eva Tarn and their two daughters, Velmira and Tamada.",
            ["Eva Tarn", "Velmira", "Tamada"],
        ),
        (
            "Police sent ASI Masud Karim home.",
            ["Masud Karim"],
        ),
    ],
)
def test_people(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == expected


def test_a_country_behind_de_leaves_the_country_itself_alone(analyser: Analyser) -> None:
    text = "Joya de Nicaragua is the oldest factory. The founding fathers of Nicaragua came there."
    assert named(analyser, text, EntityKind.PERSON) == []
    assert named(analyser, text, EntityKind.PLACE) == ["Nicaragua"]


def test_hyphens_thread_little_words_into_towns(analyser: Analyser) -> None:
    text = "The bus stopped in Hallbury-upon-Tarn."
    assert named(analyser, text, EntityKind.PLACE) == ["Hallbury-upon-Tarn"]


def test_an_adverb_opens_no_name(analyser: Analyser) -> None:
    text = "Fortunately Teshome Sileshi at the Tourism Bureau was helpful."
    assert not [name for kind in EntityKind for name in named(analyser, text, kind) if "Fortun" in name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister of intelligence Esmal Khatir said so.", ["Esmal Khatir"]),
        ("Minister of Foreign Affairs Samer Shokar, president-designate of COP, spoke.", ["Samer Shokar"]),
        ("He met Turkish Minister of Energy and Natural Resources Fathir Dönmar.", ["Fathir Dönmar"]),
        ("“It grows,” Syed Qandil Abbas tells the Tehran Times.", ["Syed Qandil Abbas"]),
        ("The Minister of Health, Dr Kailesh Kumar Singh Jagut, left.", ["Kailesh Kumar Singh Jagut"]),
        ("Midfielder Hwang In-beom was responsible.", ["Hwang In-beom"]),
        ("Officers include Brigadiers Joyce Sitienar and Ann Tarn.", ["Joyce Sitienar", "Ann Tarn"]),
    ],
)
def test_people_behind_offices_are_whole(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == expected
    assert named(analyser, text, EntityKind.PLACE) == []


def test_a_daily_of_some_country_is_a_body_and_a_state_house_a_place(analyser: Analyser) -> None:
    text = "The Algerian francophone daily Libarté announced it. They met at State House in Nairobi."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Libarté"]
    assert named(analyser, text, EntityKind.PLACE) == ["State House", "Nairobi"]


def test_a_craft_is_no_body_however_often_it_acts(analyser: Analyser) -> None:
    text = (
        "Today, the European Space Agency's Rosana spacecraft will end its journey. Rosana reached the comet in "
        "2014. Rosana's team was concerned. Many are close to Rosana. Rosana's fans have stayed with the "
        "mission. ESA caught the Rosana bug as well. Nobody eats on Rosana."
    )
    assert "Rosana" not in named(analyser, text, EntityKind.ORGANISATION)
    assert "Rosana" not in named(analyser, text, EntityKind.PERSON)


@pytest.mark.parametrize("code", ["KLMR.UL", "KLMRn.DE", "nL2N1N80E2"])
def test_an_agencys_codes_in_brackets_are_not_read(analyser: Analyser, code: str) -> None:
    text = f"The minister left. Kelmora [{code}] said it was sorry."
    assert all_told(analyser, text) == [("said", "Kelmora", "it was sorry")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "According to the crew the tape was made at 12:02 p.m. CT on Saturday, before the boat sank.",
            "the tape was made at 12:02 p.m. CT on Saturday, before the boat sank",
        ),
        (
            "The crew said the tape was made at 12:02 p.m. CT on Friday. They left.",
            "the tape was made at 12:02 p.m. CT on Friday",
        ),
        (
            "The paper reported in April that Uber met candidates including former Walt Disney Co. COO Bob Roe, "
            "former Wal-Mart CIO Ann Lind, and Rosa Tarn.",
            "Uber met candidates including former Walt Disney Co. COO Bob Roe, former Wal-Mart CIO Ann Lind, "
            "and Rosa Tarn",
        ),
    ],
)
def test_a_dot_before_a_zone_or_an_officer_ends_nothing(analyser: Analyser, text: str, content: str) -> None:
    assert [told for _, _, told in all_told(analyser, text)] == [content]


@pytest.mark.parametrize("place", ["SANA, Yemen", "SANA"])
def test_a_dateline_tells_a_place(analyser: Analyser, place: str) -> None:
    text = f"{place} — A sailor was killed on Friday. He was taken in Sana in 2013, the ministry said."
    assert "Sana" in named(analyser, text, EntityKind.PLACE)


def test_somebody_is_called_like_the_place_of_a_dateline(analyser: Analyser) -> None:
    text = "PARIS — Paris Tarnby came on Friday. Paris said she was happy."
    assert named(analyser, text, EntityKind.PERSON)[-1] == "Paris"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. military said it had fired. The US military left.", ["U.S. military", "US military"]),
        ("The South Korean military said it had fired.", ["South Korean military"]),
        ("U.S. military officials spoke. The U.S. military budget rose.", []),
    ],
)
def test_a_nations_forces_are_a_body(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == expected


def test_a_students_year_is_no_part_of_the_name(analyser: Analyser) -> None:
    text = (
        "“It was good,” the senior said.\n\nSophomore Tyson Glover spent his first semester at Elon in the GAP "
        "program and said he enjoyed it.\n\n“It was different,” Glover said."
    )
    assert named(analyser, text, EntityKind.PERSON) == ["Tyson Glover", "Glover"]
