"""Roles and relatives told beside names and in somebody's words: "Mayor of Tarn, Ann Roe", "my son", she said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "Former Minister of Transportation, Bob Doe on Sunday said it may rain.",
            "Former Minister of Transportation",
        ),
        ("Shelter spokesman, Bob Doe, said: “It was fine.”", "Shelter spokesman"),
        (
            "“It works,” said Tarn co-founder and chief executive, Bob Doe.",
            "Tarn co-founder and chief executive",
        ),
        ("They hired former White House official, Bob Doe, to head it.", "former White House official"),
        ("They hired White House official, Bob Doe, to head it.", ""),
        ("They spoke of former White House official, Bob Doe, on Monday.", "former White House official"),
        ("In the hall were Carl Poe, teacher, Bob Doe, and Ann Roe.", ""),
        ("Running as mayor, Bob Doe lost.", ""),
    ],
)
def test_a_role_before_a_name_needs_no_article(analyser: Analyser, text: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL).get("Bob Doe", []) == ([phrase] if phrase else [])


def test_a_woman_is_chairman_beside_her_name(analyser: Analyser) -> None:
    text = "Tarn Council chairman in the state, Comrade Beatrice Roe, said workers were angry."
    assert "chairman in the state" in pointing(analyser, text, NOMINAL)["Beatrice Roe"][0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Roe was shot. His mother, Ann Roe, wept. “My son was a good boy,” she said.",
            {"Bob Roe": ["My son"], "Ann Roe": ["His mother"]},
        ),
        (
            "Bob Doe was killed. “My brother was a hero,” his sister Ann Roe said.",
            {"Bob Doe": ["My brother"]},
        ),
        ("Bob Doe was killed. “My brother was a hero,” Ann Roe said.", {}),
    ],
)
def test_relatives_are_told_of_in_quotation_marks(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_a_living_is_somebodys(analyser: Analyser) -> None:
    text = "Bob Poe is a farmer. His wife, Ann Roe, makes her living from another feature of it."
    assert ("her", "Ann Roe") in meant(analyser, text)


def test_what_somebody_needs_may_help_them(analyser: Analyser) -> None:
    text = "Ann Roe is close. Roe needs about 100 delegates to put her over the top."
    assert ("her", "Ann Roe") in meant(analyser, text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The National Bakers Center said so on Monday. The center had lost its funds.", "The center"),
        ("He is co-founder of Kelmix Inc., the firm that seeks to put it on the moon.", "the firm"),
    ],
)
def test_bodies_are_told_by_a_bare_noun(analyser: Analyser, text: str, phrase: str) -> None:
    found = [told for tolds in pointing(analyser, text, NOMINAL).values() for told in tolds]
    assert found == ([phrase] if phrase else [])
