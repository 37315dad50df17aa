"""Nouns that stand for whom or what the text names: trades, sorts of bodies, appositives behind brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, PRONOUN, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justice Bob Doe said the station had been slow. The judge left on Monday.",
            {"Bob Doe": ["The judge"]},
        ),
        ("Pope Francis came to Leeds. The pontiff left on Monday.", {"Francis": ["The pontiff"]}),
        (
            "The Arnish leader Bob Doe was seen in Leeds. The dictator left on Monday.",
            {"Bob Doe": ["The dictator"]},
        ),
    ],
)
def test_wider_nouns_stand_for_who_has_a_role(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "One of them would be an official in the Free Tarn Army (FTA), the U.S.-backed rebel coalition, who "
            "came late.",
            "Free Tarn Army",
            "the U.S.-backed rebel coalition",
        ),
        (
            "It came months after a top Kelm Motors executive -- Ann Roe, a former teacher -- and others left.",
            "Ann Roe",
            "a top Kelm Motors executive",
        ),
    ],
)
def test_brackets_and_dashes_part_a_name_from_what_it_is(
    analyser: Analyser, text: str, name: str, phrase: str
) -> None:
    assert phrase in pointing(analyser, text, NOMINAL)[name]


def test_who_plays_somebody_takes_no_pronoun(analyser: Analyser) -> None:
    text = "It tells of Dave Lark (James Poe), whose shop burns. He is poor, and his friends leave."
    assert pointing(analyser, text, PRONOUN) == {"Dave Lark": ["He", "his"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Boko Haram said so. Two men left. Bob Doe slept. An official, citing people within the militant "
            "group, said it was bad.",
            {"Boko Haram": ["the militant group"]},
        ),
        (
            "Hamas supporters saw a child who was killed for the jihadist group, according to a witness.",
            {"Hamas": ["the jihadist group"]},
        ),
        (
            "Ryanair sold ten planes on Monday. It rained. The carrier said so.",
            {"Ryanair": ["The carrier"]},
        ),
        ("Ryanair sold ten planes on Monday. It rained. The aircraft carrier left.", {}),
        ("Exxon was asked whether the oil company for decades hid it.", {"Exxon": ["the oil company"]}),
        (
            "Tarn wants to leave the European Union. They told us the 28-nation bloc was slow.",
            {"European Union": ["the 28-nation bloc"]},
        ),
        (
            "The CBN lent Zenith Bank more on Monday. Data from the apex bank show it.",
            {"CBN": ["the apex bank"]},
        ),
        (
            "The House of Representatives voted on Monday. The lower chamber met in May.",
            {"House of Representatives": ["The lower chamber"]},
        ),
        ("The House of Representatives voted on Monday. The old house burnt in May.", {}),
        (
            "Alibaba sold a mill on Monday. JD.com Inc. has cut jobs. The e-commerce giant told us it was slow.",
            {"JD.com Inc.": ["The e-commerce giant"]},
        ),
        ("ING Bank sold ten mills on Monday. A watch for Ann Roe broke the bank.", {}),
    ],
)
def test_well_known_bodies_are_called_by_their_sort(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Tarn Labour Congress warned them on Monday. Members of the labour union left, and the union "
            "said so.",
            {"Tarn Labour Congress": ["the labour union", "the union"]},
        ),
        ("The Tarn Labour Congress warned them on Monday. The media union left.", {}),
        (
            "They are in the United Tarnworkers union. The union left on Monday.",
            {"United Tarnworkers": ["The union"]},
        ),
    ],
)
def test_unions_are_called_so_whatever_their_names(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Canadian government sold a mill. Bob Doe said the government was slow.",
            {"Canadian government": ["the government"]},
        ),
        (
            "The Canadian government sold a mill. It rained. It snowed. Bob Doe left. He slept. He said the "
            "government was slow.",
            {},
        ),
    ],
)
def test_the_government_is_the_one_told_of(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_nobody_is_meant_where_there_are_many(analyser: Analyser) -> None:
    text = (
        "“It is old,” Ann Roe, a director of markets, said in the statement. “These investors are generally "
        "pursuing two key themes -- technology, and the rise of the Asian consumer.”"
    )
    assert pointing(analyser, text, NOMINAL) == {"Ann Roe": ["a director of markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Apple went after Spotify by telling how little the streaming service relies on it.",
            {"Spotify": ["the streaming service"]},
        ),
        (
            "YouTube made it harder for them. It is risky. The video service makes money with it.",
            {"YouTube": ["The video service"]},
        ),
        ("YouTube made it harder for them. It is risky. The bus service makes money with it.", {}),
        (
            "Malaysia Airlines lost a plane. AirAsia lost another. It rained. It snowed. They met AirAsia in Kelm. "
            "It was hot. It was cold. Then the carrier lost a plane.",
            {"AirAsia": ["the carrier"]},
        ),
    ],
)
def test_services_are_called_by_what_they_serve_with(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_a_new_body_is_another(analyser: Analyser) -> None:
    text = "Kelm Motors Inc. wants to buy Tarn Foods Inc. on Monday. The combined company would be big."
    assert pointing(analyser, text, NOMINAL) == {}


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "An aid worker was shot on Monday night in Leeds by two others, and the police want to know why.",
            {"Bob Doe": ["An aid worker", "The aid worker"]},
        ),
        (
            "An aid worker was seen on Monday night in Leeds by two others, and the police want to know why.",
            {},
        ),
    ],
)
def test_the_lead_tells_of_who_is_then_named_with_the_same_deed(
    analyser: Analyser, lead: str, expected: dict[str, list[str]]
) -> None:
    text = f"{lead}\n\nPolice said on Tuesday night that Bob Doe, 26, was shot in the head.\n\nThe aid worker had travelled to Tarn."
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They sat beside Mayor Bob Doe on Monday. The mayor, still angry about the name they gave him, left.",
            {"Bob Doe": ["The mayor"]},
        ),
        (
            "Ann Roe, a hostage, was seen in Leeds. The second female hostage was not.",
            {"Ann Roe": ["a hostage"]},
        ),
    ],
)
def test_roles_are_told_from_others(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A report from the National Parks Service said it is sound. The organization also rejected a rumor.",
            {"National Parks Service": ["The organization"]},
        ),
        (
            "Facebook sold its old offices in Kelm. Instagram is owned by the company.",
            {"Facebook": ["the company"]},
        ),
    ],
)
def test_bodies_are_called_by_wider_nouns(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "Ann Roe (right), the younger sister of Jean-Paul Roe-Lind, left.",
            "Ann Roe",
            "the younger sister of Jean-Paul Roe-Lind",
        ),
        (
            "It came courtesy of Tarn Books, an imprint of Kelm Publishers.",
            "Tarn Books",
            "an imprint of Kelm Publishers",
        ),
        (
            "It is by Tarn Centre for Policy, a think tank known for its theories.",
            "Tarn Centre for Policy",
            "a think tank",
        ),
        (
            "The words are good for his successor as chief executive officer, Ann Roe, who left.",
            "Ann Roe",
            "his successor as chief executive officer",
        ),
        ("Emmett Poe, the 14-year-old killed in Tarn, is shown.", "Emmett Poe", "the 14-year-old"),
        ("Ann Roe, an adoptee from South Korea, left.", "Ann Roe", "an adoptee from South Korea"),
        (
            "Town Planning Community Lauds Roe – THISDAYLIVE\n\nA Chief Lecturer at the Kelm College of Technology "
            "(Kelmtech), Dr. Ann Roe, has been commended for her work.",
            "Ann Roe",
            "A Chief Lecturer at the Kelm College of Technology (Kelmtech)",
        ),
    ],
)
def test_more_is_told_behind_names(analyser: Analyser, text: str, name: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL)[name] == [phrase]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe, 40, has lost an appeal. The father-of-three told us it was late.",
            {"Bob Doe": ["The father-of-three"]},
        ),
        ("Bob Doe, 40, has lost an appeal. The mother-of-three told us it was late.", {}),
        (
            "Bob Doe, a married dad-of-two from Tarn, died on Monday.",
            {"Bob Doe": ["a married dad-of-two from Tarn"]},
        ),
        (
            "Ann Doe, 30, was hurt. She fell. The mum-of-two added: “I love it.”",
            {"Ann Doe": ["The mum-of-two"]},
        ),
    ],
)
def test_parents_are_called_by_the_number_of_children(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
