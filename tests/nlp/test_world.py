"""Names, titles and offices as papers of Africa and Asia have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

HEADING = "Council meets again\n\n"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("They met Alhaji Musa Kelmo and Comrade Itubra there.", ["Musa Kelmo", "Itubra"]),
        ("Otunba Femi Kelmo and Hajiya Zainab Tarno came.", ["Femi Kelmo", "Zainab Tarno"]),
        ("Engr. Kelmo left.", ["Kelmo"]),
        ("They praised Justice Kelmowa’s ruling. Bishop Kukarn wept.", ["Kelmowa", "Kukarn"]),
        ("He saw the swearing-in of Hon. Justice Olukayode Kelmowa there.", ["Olukayode Kelmowa"]),
        ("The Justice Department sued. The Bishop Museum closed.", []),
    ],
)
def test_titles_of_elders_clerics_and_judges_are_off(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, HEADING + text, EntityKind.PERSON) == people


def test_whoever_opens_a_sentence_is_somebody(analyser: Analyser) -> None:
    text = f"{HEADING}It rained. Segun Kelmowa said so."
    assert named(analyser, text, EntityKind.PERSON) == ["Segun Kelmowa"]


def test_a_list_with_brackets_is_no_headline(analyser: Analyser) -> None:
    text = (
        f"{HEADING}The nominees include: Professor Mike Kelmowa (South Zone), Professor Odina Tarnuko "
        "(South East), Prof Jalingo Quillo (North East) and Adeola Roentu (South West)."
    )
    found = named(analyser, text, EntityKind.PERSON)
    assert found == ["Mike Kelmowa", "Odina Tarnuko", "Jalingo Quillo", "Adeola Roentu"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Abuja-Kaduna train was attacked.", ["Abuja", "Kaduna"]),
        ("The Russia-Ukraine war goes on.", ["Russia", "Ukraine"]),
        ("A New Delhi-Mumbai flight landed.", ["New Delhi", "Mumbai"]),
        ("The Guinea-Bissau coast is long.", ["Guinea-Bissau"]),
    ],
)
def test_two_places_are_parted_by_what_runs_between_them(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, HEADING + text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Protests were held in Ondo State. They spread in Ondo.", {"Ondo State": {"Ondo"}}),
        ("He left Lagos State. He knows Lagos.", {"Lagos State": {"Lagos"}}),
        ("He left New York State for New York.", {"New York State": set(), "New York": set()}),
        (
            "The Federal Capital Territory (FCT) is safe. He lives in the FCT.",
            {"Federal Capital Territory": {"FCT"}},
        ),
    ],
)
def test_a_state_is_one_place_with_and_without_its_noun(
    analyser: Analyser, text: str, places: dict[str, set[str]]
) -> None:
    found = analyser.analyse(Article(HEADING + text)).of_kind(EntityKind.PLACE)
    assert {place.name: set(place.aliases) for place in found} == places


def test_a_ministry_goes_not_by_its_state(analyser: Analyser) -> None:
    text = f"{HEADING}The Edo State Ministry of Health said so. In Edo, it rained."
    bodies = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [(body.name, list(body.aliases)) for body in bodies if "Ministry" in body.name] == [
        ("Edo State Ministry of Health", [])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He became the Chief Justice of Tarnia (CJN) again.",
        "The Accountant General of the Federation was held.",
        "The Attorney-General of the Federation denied it.",
    ],
)
def test_the_highest_offices_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, HEADING + text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "Then Apetito, a Cairo-based on-demand grocery retail business announced it.",
        "West Africa led, with fintech NTM-Halan’s $15 million in front.",
    ],
)
def test_a_business_is_a_body_whatever_goes_before_its_noun(analyser: Analyser, text: str) -> None:
    assert named(analyser, HEADING + text, EntityKind.ORGANISATION) != []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Workers of NULGE and JUSUN joined them.", ["NULGE", "JUSUN"]),
        (
            "The Committee for the Promotion of Virtue and the Prevention of Vice agreed.",
            ["Committee for the Promotion of Virtue and the Prevention of Vice"],
        ),
        (
            "It was backed by the Telugu Desam Party and by Nahdlatul Ulama.",
            ["Telugu Desam Party", "Nahdlatul Ulama"],
        ),
    ],
)
def test_unions_parties_and_agencies_are_known(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, HEADING + text, EntityKind.ORGANISATION) == bodies
