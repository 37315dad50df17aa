"""Whom or what a description stands for by what else the text tells: trades, parties, places, kinds of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senator Bob Doe spoke. Doe asked for songs. Doe said Carl Poe would come, but the singer's agent denied it.",
            {"Carl Poe": ["the singer"]},
        ),
        (
            "Senator Ann Roe spoke. Roe asked for tax cuts. Roe defended Carl Poe when the billionaire was attacked.",
            {"Carl Poe": ["the billionaire"]},
        ),
        ("Dr Ann Roe was in the clinic. Roe left. Then the star died.", {}),
        ("Bob Doe ran. Doe spoke of a rally. Doe sang. The protester yelled.", {}),
        ("Bob Doe ran. Doe spoke. Doe sang. The Ohio driver was hurt on Monday.", {}),
    ],
)
def test_trades_tell_who_is_meant(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Bob Doe spoke. Doe said so. Carl Poe met Rep. Ann Roe, the California Republican said.",
            {"Ann Roe": ["the California Republican"]},
        ),
        (
            "Businessman Bob Doe spoke. Doe won. On Monday, Tarn Union Chair Ann Roe said no. Doe laughed at it. The Tarn Union chief left.",
            {"Ann Roe": ["The Tarn Union chief"]},
        ),
        (
            "Ohio Governor Bob Doe spoke. Later Carl Poe was angry. The Texas governor left.",
            {"Carl Poe": ["The Texas governor"]},
        ),
        (
            "Candidate Bob Doe spoke. Doe won. Doe cheered. Carl Poe sang as Doe's aides met the British prime minister.",
            {},
        ),
        ("Candidate Bob Doe spoke. Doe accused Carl Poe of hitting the Scottish editor.", {}),
    ],
)
def test_offices_tell_who_is_meant(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Bob Doe of Guatemala spoke in Paris. Ann Roe was there.\n\nThe Guatemalan president was told of it.",
            {"Bob Doe": ["The Guatemalan president"]},
        ),
        (
            "Canada’s Prime Minister Bob Doe spoke in Paris. Ann Roe was there.\n\nThe Canadian leader left. The Canadian premier did not speak.",
            {"Bob Doe": ["The Canadian leader", "The Canadian premier"]},
        ),
        (
            "President Bob Doe spoke after a quake in Guatemala. Ann Roe was there.\n\nThe Guatemalan president was told of it.",
            {"Bob Doe": ["The Guatemalan president"]},
        ),
        (
            "President Obama and Carl Poe spoke of a quake in Guatemala. Ann Roe was there with Zoe Lux.\n\nThe Guatemalan president was told of it.",
            {},
        ),
        (
            "Canadian justice minister Ann Roe left on Monday. Her post was given to Bob Doe. Canada's new justice minister was cheered.",
            {},
        ),
    ],
)
def test_a_people_tells_who_is_meant(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe Motors, a unit of Tarn Holdings, grew.", {"Roe Motors": ["a unit of Tarn Holdings"]}),
        ("The Tarn Policy Institute, a think tank, agreed.", {"Tarn Policy Institute": ["a think tank"]}),
        ("It lost the deal to a European competitor, Kelm Corp.", {"Kelm Corp.": ["a European competitor"]}),
        (
            "A report by Ann Roe, an engineer at Doe's parent company, Tarn Holdings, said so.",
            {"Ann Roe": ["an engineer at Doe's parent company"], "Tarn Holdings": ["Doe's parent company"]},
        ),
    ],
)
def test_bodies_are_called_by_what_they_are_to_others(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe, another of his aides, agreed.", {"Ann Roe": ["another of his aides"]}),
        ("That man, Bob Doe, was innocent.", {"Bob Doe": ["That man"]}),
        ("He met yet another lawyer, Ann Roe.", {"Ann Roe": ["another lawyer"]}),
        (
            "The Mandan, North Dakota, police chief, Bob Doe, agreed.",
            {"Bob Doe": ["The Mandan, North Dakota, police chief"]},
        ),
        ("Through a spokesperson, Bob Doe's office declined to comment.", {}),
    ],
)
def test_what_goes_before_a_name_or_behind_it(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe Motors grew on Monday. The deal allows the Tarnville, Calif., company to grow.",
            {"Roe Motors": ["the Tarnville, Calif., company"]},
        ),
        (
            "Roe Motors grew on Monday. Kelm Motors is part of the Germany-based von Holt group.",
            {},
        ),
        ("Roe Foods grew on Monday. It bought the Tarn Foods grocery chain.", {}),
        ("The Washington Post wrote about Republicans. It said the party was split.", {}),
        (
            "The Tarn Medic & Healer Council met. Many fell ill, according to the medic and healer council.",
            {"Tarn Medic & Healer Council": ["the medic and healer council"]},
        ),
        (
            "Lyft Inc. pays for words. On Monday, Roe Motors ran an ad for the website of the ride-sharing company.",
            {"Lyft Inc.": ["the ride-sharing company"]},
        ),
        ("The FBI met on Monday. Nobody knew of threats from the terror network.", {}),
        (
            "Roe Foods grew on Monday. The plan of the world's largest beverage company is old.",
            {"Roe Foods": ["the world's largest beverage company"]},
        ),
        (
            "Roe Bank grew on Monday. It was a record for the biggest U.S. bank by assets.",
            {"Roe Bank": ["the biggest U.S. bank by assets"]},
        ),
        (
            "Roe Motors grew on Monday. They would close the company itself.",
            {"Roe Motors": ["the company"]},
        ),
        (
            "The Bob J. Doe Foundation gave money. Bob Doe left. They filed a complaint against Doe's foundation.",
            {"Bob J. Doe Foundation": ["Doe's foundation"]},
        ),
        (
            "Ann Roe, founder of Kelm Motors, left. It is a setback for Roe's space exploration company.",
            {"Kelm Motors": ["Roe's space exploration company"], "Ann Roe": ["founder of Kelm Motors"]},
        ),
    ],
)
def test_which_body_is_meant(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_a_company_is_not_whoever_was_once_called_one(analyser: Analyser) -> None:
    text = "Roe Motors, the parent company of Kelm, fell. Poe Corp. rose on Monday. Poe Corp. sells more, the company said."
    assert pointing(analyser, text, NOMINAL)["Poe Corp."] == ["the company"]


def test_nobody_speaks_for_a_place(analyser: Analyser) -> None:
    quotes = analyser.analyse(
        Article("Radar data from Malaysia suggested that the plane was climbing.")
    ).quotes
    assert all(quote.speaker is None or quote.speaker.entity is None for quote in quotes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe wept for his son, Carl Doe. The attack shocked them, the father said.",
            {"Bob Doe": ["the father"], "Carl Doe": ["his son"]},
        ),
        (
            "Bob Doe wept for his son, Carl Doe.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nThe father wept.",
            {"Carl Doe": ["his son"]},
        ),
    ],
)
def test_a_relative_is_whoever_was_just_told_of(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_an_apostrophe_ends_nobody_who_speaks(analyser: Analyser) -> None:
    text = "A spokeswoman for the Teachers’ Union said it was bad."
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == "A spokeswoman for the Teachers’ Union"


@pytest.mark.parametrize("state", ["California-based", "Calif.-based"])
def test_a_firm_is_known_by_its_town_and_state(analyser: Analyser, state: str) -> None:
    text = (
        "Doe Inc. fell on Monday.\n\n"
        f"“We have had talks about a merger,” the Palo Alto, {state} company said in a statement.\n\n"
        f"The Palo Alto, {state} company said it would sell its mills."
    )
    found = analyser.analyse(Article(text=text))
    names = {entity.id: entity.name for entity in found.entities}
    assert [names.get((quote.speaker and quote.speaker.entity) or "") for quote in found.quotes] == [
        "Doe Inc."
    ] * 2


def test_a_governor_leads_nobody_in_the_senate(analyser: Analyser) -> None:
    text = (
        "Tarnland Gov. Chris Doe accused Kim of a lie.\n\n"
        "Harry Roe blasted the bill in an interview. “It is bad,” the Senate minority leader said."
    )
    assert pointing(analyser, text, NOMINAL) == {"Harry Roe": ["the Senate minority leader"]}


def test_a_party_by_its_short_name_has_the_nominee_of_that_party(analyser: Analyser) -> None:
    text = (
        "Guests fear Bob Doe, the Republican nominee. Some told Ann Roe, the Democratic nominee, to stop.\n\n"
        "The GOP nominee was late."
    )
    assert pointing(analyser, text, NOMINAL)["Bob Doe"][-1] == "The GOP nominee"


def test_a_teen_is_the_only_one_of_such_an_age(analyser: Analyser) -> None:
    text = (
        "It rained, but when this happened to 19-year-old Ann Roe she was fine. Carl Poe, 40, left.\n\n"
        "It is a riddle. The teen reports that she is glad."
    )
    assert pointing(analyser, text, NOMINAL) == {"Ann Roe": ["The teen"]}
    assert pointing(analyser, text.replace("40", "16"), NOMINAL) == {}
    assert pointing(analyser, text.replace("19-year-old", "the 19-year-old Ohio"), NOMINAL) == {}


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The town's deputy spokesman, Bob Doe, left. The spokesman said it rained.", "The spokesman"),
        ("Bob Doe, vice chairman of Norsk, left. The executive said it rained.", "The executive"),
        ("Deputy Mayor Bob Doe left. The official said it rained.", "The official"),
    ],
)
def test_a_deputy_is_called_by_a_wider_noun(analyser: Analyser, text: str, phrase: str) -> None:
    assert phrase in pointing(analyser, text, NOMINAL)["Bob Doe"]


def test_a_vice_president_is_no_president(analyser: Analyser) -> None:
    text = "Vice President Bob Doe left. The president said it rained."
    assert "The president" not in pointing(analyser, text, NOMINAL).get("Bob Doe", [])
