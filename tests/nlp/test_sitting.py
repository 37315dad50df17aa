"""Who “the president” is in an article that tells of one whom readers know."""

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
            "Few like this president, aides said. Ann Roe left the office of President Barack Obama on Monday.",
            ["this president"],
        ),
        (
            "Aides mourned. President Barack Obama flew out. Bob Doe asked what the president of the United States paid.",
            ["the president of the United States"],
        ),
        (
            "President Barack Obama came. Bob Doe, president of Kelm Motors, left. “It is up to the president,” Doe said.",
            ["the president"],
        ),
        (
            "President Barack Obama came late. Doe called on the commander in chief. Few met the leader of the free world.",
            ["the commander in chief", "the leader of the free world"],
        ),
        (
            "President Barack Obama met President Carl Poe. Obama sang. Obama ate. “Poe fell,” Doe said of the president.",
            ["the president"],
        ),
    ],
)
def test_the_president_is_the_one_in_office(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert pointing(analyser, text, NOMINAL).get("Barack Obama") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Former President Barack Obama came late. Asked about cake, aides of Doe said it was up to this president.",
        "Fans of Barack Obama sang. The president of Kelm Motors and the president of Tarn Mills came late.",
        "President Barack Obama sang. Fans of the team asked whether the commander of the army ate.",
        "President Barack Obama sang. Few can imagine him as our president.",
        "President Barack Obama sang. Ann Roe won the President’s Cup.",
        "Candidate Donald Trump came to Leeds. Aides said our president sleeps well.",
        "Donald Trump won. Trump sang. Trump ate. President-elect Donald Trump saw President Barack Obama. Aides ask what this president is.",
    ],
)
def test_whoever_else_is_president(analyser: Analyser, text: str) -> None:
    found = pointing(analyser, text, NOMINAL)
    assert not {"Barack Obama", "Donald Trump"}.intersection(found)


def test_another_president_whom_the_text_is_about(analyser: Analyser) -> None:
    text = "President Barack Obama flew to Arland. President Carl Poe met him. Poe sang. Poe ate. Later the president left."
    assert pointing(analyser, text, NOMINAL) == {"Carl Poe": ["the president"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Former aide Ann Roe brought a letter from the president. Roe laughed. “I kept it,” she said. "
            "Roe went home. Roe slept. Roe ate. “I like Ann,” Donald J. Trump said. Trump left.",
            ["the president"],
        ),
        (
            "Donald Trump left. Ann Roe ate. Roe sang. Roe slept. Roe rose. Roe said the President would come.",
            ["the President"],
        ),
        ("Donald Trump left. Barack Obama stayed. Ann Roe ate. Roe sang. Roe called the president.", []),
        ("Candidate Donald Trump left. Ann Roe ate. Roe sang. Roe slept. Roe called the president.", []),
        ("Donald Trump left. Roe, an Assistant to the President for Trade, ate.", []),
    ],
)
def test_the_president_needs_no_name_nearby(analyser: Analyser, text: str, expected: list[str]) -> None:
    found = pointing(analyser, text, NOMINAL)
    assert [said for name, own in found.items() if name.endswith("Trump") for said in own] == expected
