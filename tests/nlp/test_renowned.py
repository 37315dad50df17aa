"""Nouns for offices that the text gives to nobody, though readers know who has or had them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Friends of Jimmy Carter built a house. On Monday they gave the former president a chair.",
            {"Jimmy Carter": ["the former president"]},
        ),
        (
            "Aides of Angela Merkel were tired. Reporters asked whether the chancellor would stay.",
            {"Angela Merkel": ["the chancellor"]},
        ),
        (
            "Bob Doe met Condoleezza Rice. Her friends say the former secretary of state plays the piano.",
            {"Condoleezza Rice": ["the former secretary of state"]},
        ),
        (
            "Bob Doe called Rand Paul. Later a crowd cheered for the senator from Kentucky.",
            {"Rand Paul": ["the senator from Kentucky"]},
        ),
    ],
)
def test_offices_everybody_knows(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Friends of Jimmy Carter and of Bill Clinton built a house. On Monday they cheered for the former president.",
        "Aides of Angela Merkel were tired. Reporters asked whether the chancellor’s office would stay.",
        "Bob Doe sang. Doe ate. Aides of Mitt Romney left. Doe said he would vote for the Republican nominee, whoever that is.",
        "Bob Doe met Condoleezza Rice. Aides say the British secretary of state plays the piano.",
        "Aides of Rand Paul left. Later a crowd cheered for the senator from Ohio.",
    ],
)
def test_offices_of_nobody_named(analyser: Analyser, text: str) -> None:
    assert not pointing(analyser, text, NOMINAL)


def test_who_runs_for_an_office_has_it_not_yet(analyser: Analyser) -> None:
    text = "Republican candidate Donald Trump came to Leeds. Doctors said the president sleeps well."
    assert not pointing(analyser, text, NOMINAL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Roe spoke. Roe sang. Roe smiled. The party of Mitt Romney was sloppy and bad for the Utah senator.",
            {"Mitt Romney": ["the Utah senator"]},
        ),
        (
            "Bob Doe was unlikely to get on with David Cameron because the British prime minister called him weak.",
            {"David Cameron": ["the British prime minister"]},
        ),
    ],
)
def test_nobody_else_takes_an_office_that_readers_know(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senator Bob Doe will sing. Senator Carl Poe smiled. Many cheered the Canadian-born senator.",
            {"Carl Poe": ["the Canadian-born senator"]},
        ),
        (
            "Bob Doe came late on Monday. Many cheered the four-term congressman.",
            {"Bob Doe": ["the four-term congressman"]},
        ),
    ],
)
def test_births_part_nobody_and_terms_do(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Aides of Joseph R. Biden left. On Monday they gave the former vice president a chair.",
            {"Joseph R. Biden": ["the former vice president"]},
        ),
        (
            "Aides of Charles Schumer left. On Monday they gave the New York senator a chair.",
            {"Charles Schumer": ["the New York senator"]},
        ),
        (
            "Hillary Clinton met Bob Doe. Later the former Secretary of State smiled.",
            {"Hillary Clinton": ["the former Secretary of State"]},
        ),
    ],
)
def test_offices_by_other_forms(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_nominees_for_less_than_president(analyser: Analyser) -> None:
    text = (
        "Donald Trump left. Ann Roe ate. Voters liked Bob Doe, running as the Republican nominee for Senate."
    )
    assert "Donald Trump" not in pointing(analyser, text, NOMINAL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Laura Ingraham laughed. Later the Fox host left.",
            {"Laura Ingraham": ["the Fox host"]},
        ),
        (
            "James Comey wrote a book. Readers asked the ex-director for his name.",
            {"James Comey": ["the ex-director"]},
        ),
        (
            "The group met then-Secretary of State Hillary Clinton. The report praised the former secretary of state.",
            {"Hillary Clinton": ["the former secretary of state"]},
        ),
    ],
)
def test_who_was_in_office_or_on_air(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Friends of James Comey came late. Ann Roe praised the fired F.B.I. director.",
            {"James Comey": ["the fired F.B.I. director"]},
        ),
        (
            "Bob Doe sat down with Trevor Noah in Leeds. Later the late-night host had a question.",
            {"Trevor Noah": ["the late-night host"]},
        ),
        (
            "Bob Doe asked Janet Reno to dinner. Ann Roe said the former attorney general was tired.",
            {"Janet Reno": ["the former attorney general"]},
        ),
        (
            "Bob Doe called Rand Paul. Later a crowd cheered for the embattled Kentucky senator.",
            {"Rand Paul": ["the embattled Kentucky senator"]},
        ),
    ],
)
def test_directors_hosts_and_lawyers(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
