"""Whom nouns stand for by what the text has told: deeds, ranks, relatives, whole roles, papers, sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "He likes it\n\nThe national women leader of the Tarn Congress, Dr Ann Roe has left.",
            "The national women leader of the Tarn Congress",
        ),
        (
            "Also, the US Ambassador to Nigeria, Ann Roe said she looked forward to it.",
            "the US Ambassador to Nigeria",
        ),
        (
            "Ann Roe, a former British army and navy chief revealed that it was true.",
            "a former British army and navy chief",
        ),
        ("The Tarn Trust (Ann Roe, President and CEO) is dedicated to art.", "President and CEO"),
        ("“We love it,” said Ann Roe, president, Kelm Motors, in a statement.", "president, Kelm Motors"),
    ],
)
def test_what_stands_beside_a_name_tells_who_it_is(analyser: Analyser, text: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {"Ann Roe": [phrase]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Carl Poe's mother told the police that her son wanted to travel to Syria.",
            {"Carl Poe": ["her son"]},
        ),
        ("Bob Doe's parents said their son was ill.", {"Bob Doe": ["their son"]}),
        ("Bob Doe's mother said her brother was ill.", {}),
    ],
)
def test_a_relative_s_relative_is_known(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Washington Post wrote about it. Bob Doe told the paper that it was old.",
            {"The Washington Post": ["the paper"]},
        ),
        ("The film was on YouTube until the site took it down.", {"YouTube": ["the site"]}),
        ("Bob Doe told Reuters of it. Carl Poe liked the paper.", {}),
        ("Kelm Motors makes cars. The newspaper said so.", {}),
        ("The film was on Facebook. Police met at the site.", {}),
        ("The film was on Facebook. Kelm Motors has a website. Roe likes the site.", {}),
    ],
)
def test_papers_and_sites_are_those_last_named(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe opened fire in a shop in Leeds on Monday. Police said the shooter was 31.",
            {"Bob Doe": ["the shooter"]},
        ),
        ("Bob Doe shot Carl Poe from behind. Police found the gunman's car.", {"Bob Doe": ["the gunman"]}),
        ("Bob Doe shot a film in Leeds. Police found the gunman's car.", {}),
        ("Officer Bob Doe shot a student in Leeds. Police found the gunman's car.", {}),
        (
            "Police met Cpl. Carl Poe at night, and the soldier did not see them coming.",
            {"Carl Poe": ["the soldier"]},
        ),
    ],
)
def test_deeds_and_ranks_tell_who_is_meant(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Roe is the governor of Ohio. She came to Leeds. Carl Poe met the governor of Ohio on Monday.",
            {"Ann Roe": ["the governor of Ohio", "the governor of Ohio"]},
        ),
        (
            "Ann Roe is the governor of Ohio. She came to Leeds. Carl Poe met the former governor of Ohio.",
            {"Ann Roe": ["the governor of Ohio"]},
        ),
        (
            "Ann Roe, a former baker, came. The former baker said the former governor was late.",
            {"Ann Roe": ["a former baker", "The former baker"]},
        ),
    ],
)
def test_a_whole_role_tells_who_is_meant(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "Ben Roe, an economist at the Kelm Center for Growth, a liberal think tank, said so.",
            "Kelm Center for Growth",
            "a liberal think tank",
        ),
        ("Tamir Poe, a 12-year-old who was there, left.", "Tamir Poe", "a 12-year-old"),
        (
            "Justice Bob Poe, a Reagan appointee, has been the swing vote.",
            "Bob Poe",
            "a Reagan appointee",
        ),
    ],
)
def test_what_the_parse_misses_behind_a_comma_is_found(
    analyser: Analyser, text: str, name: str, phrase: str
) -> None:
    assert pointing(analyser, text, NOMINAL)[name] == [phrase]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "Bob Doe, president and chief executive of Kelm Holdings Inc. He left.",
            "president and chief executive of Kelm Holdings Inc.",
        ),
        (
            "“It is very bad,” said Bob Doe, an analyst at Tarn Securities Co. He left on Monday.",
            "an analyst at Tarn Securities Co.",
        ),
    ],
)
def test_a_role_goes_on_to_its_body(analyser: Analyser, text: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL)["Bob Doe"] == [phrase]
