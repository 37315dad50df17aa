"""Names whose ends look like other words: small surnames, officers' titles, stations' cities, firms' forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PRONOUN = MentionKind.PRONOUN
_RAIN = "\n\nIt rained on Monday, and nobody saw it, they said."


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "On a call with analysts Monday, Kelmox chief executive Ian Read said the board had paid attention.",
            ["Ian Read"],
        ),
        (
            "The talks between Chinese Vice Premier Liu He and U.S. Trade Representative Ann Roe failed.",
            ["Liu He", "Ann Roe"],
        ),
        ("Tarnland’s Liu He said the talks went well. Liu He will go home.", ["Liu He", "Liu He"]),
        ("Ann Roe spoke with Liu. He was late.", ["Ann Roe", "Liu"]),
        ("The arrest of Huawei CFO Tarng Wanzo by Canadian authorities was news.", ["Tarng Wanzo"]),
        ("The arrest of Lenovo CFO Wong Waiming by Canadian authorities was news.", ["Wong Waiming"]),
        ("The CFO Council met on Monday.", []),
        (
            "He came with his wife, Pastor (Mrs) Ajibike Risikat Olatarn and children.",
            ["Ajibike Risikat Olatarn"],
        ),
        ("The Dr. Bob Roe Foundation gave money.", []),
        ("The Rev. Bob Church gave money.", ["Bob Church"]),
        (f"Segun James in Lagos and Adedayo Vengatt in Abuja{_RAIN}", ["Segun James", "Adedayo Vengatt"]),
        (f"Ann Roe in Leeds, Ann Doe in London{_RAIN}", ["Ann Roe", "Ann Doe"]),
    ],
)
def test_people(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


def test_a_surname_is_no_pronoun(analyser: Analyser) -> None:
    text = "Bob Doe left. It will rise, estimates Frank He, head of research for Kelm Securities."
    pronouns = [m for e in analyser.analyse(Article(text)).entities for m in e.mentions if m.kind is PRONOUN]
    assert pronouns == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Ministry of Foreign Affairs said so.", ["Ministry of Foreign Affairs"]),
        ("The Department of Foreign Affairs denied it.", ["Department of Foreign Affairs"]),
        ("Writing in Foreign Affairs, Ann Roe said so.", ["Foreign Affairs"]),
        ("The source told NBC 4 New York that it rained.", ["NBC 4 New York"]),
        ("It was on NBC 4 on Monday.", ["NBC 4"]),
        ("Its partner PT Tokopedia left.", ["PT Tokopedia"]),
        ("The Dr. Bob Roe Foundation gave money.", ["Bob Roe Foundation"]),
        ("As Mashable reports, the company will charge for it.", ["Mashable"]),
    ],
)
def test_bodies(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_an_indonesian_firm_is_known_without_its_form(analyser: Analyser) -> None:
    text = "The e-commerce giant PT Kelmopedia is for sale. Kelmopedia said so on Monday."
    assert rows(analyser, text, EntityKind.ORGANISATION) == {"PT Kelmopedia": {"Kelmopedia"}}


def test_a_dash_behind_an_initial_parts_places(analyser: Analyser) -> None:
    assert named(analyser, "They crossed the U.S.–Mexico border.", EntityKind.PLACE) == ["U.S.", "Mexico"]


def test_counties_that_share_their_noun_are_those_named_with_it(analyser: Analyser) -> None:
    text = "It lies in both Kelm and Tarn counties. A judge of Tarn County said so. It began in Kelm County."
    assert rows(analyser, text, EntityKind.PLACE) == {"Kelm County": {"Kelm"}, "Tarn County": {"Tarn"}}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "It rained in New York City on Monday. In New York it rains often.",
            {"New York City": {"New York"}},
        ),
        (
            "It rained in New York City on Monday. In Ithaca, New York, it rains often.",
            {"New York City": set(), "Ithaca": set(), "New York": set()},
        ),
        (
            "It rained in Washington on Monday. The new museum in D.C. was shut.",
            {"Washington": {"D.C."}},
        ),
    ],
)
def test_a_city_is_known_by_its_short_name(
    analyser: Analyser, text: str, places: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Taylor Kelmet Corp. left. Workers said that Taylor had grown, and Taylor’s boss agreed.",
            {"Taylor Kelmet Corp.": {"Taylor"}},
        ),
        (
            "It is managed by Franklin Templeton. Clients said that Franklin had grown, and Franklin’s fund fell.",
            {"Franklin Templeton": {"Franklin"}},
        ),
        ("Taylor Kelmet Corp. left. Ann Taylor said that Taylor had grown.", {"Taylor Kelmet Corp.": set()}),
    ],
)
def test_a_firm_is_known_by_its_first_word(
    analyser: Analyser, text: str, bodies: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, EntityKind.ORGANISATION) == bodies


def test_a_post_is_no_part_of_a_body(analyser: Analyser) -> None:
    text = "It is sad, Pentagon Press Secretary Rear Adm. Ann Roe said. Amazon Communications Director Bob Tarn left."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Pentagon", "Amazon"]


def test_a_first_name_belongs_to_a_surname_found_elsewhere(analyser: Analyser) -> None:
    text = (
        "Dorothy Woolen, whose husband, Navy SEAL Ty Woolen, was one of four killed in the 2012 attack, left."
    )
    assert named(analyser, text, EntityKind.PERSON) == ["Dorothy Woolen", "Ty Woolen"]
