"""What belongs to words in marks that judge or name something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import DIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe blamed “bad weather” for the loss.",
            (MIXED, ["“bad weather” for the loss"], "Roe"),
        ),
        (
            "Bratt called the article “false” Monday.",
            (MIXED, ["the article “false”"], "Bratt"),
        ),
        (
            "The yard issued a statement calling her claims an “outrageous lie.”",
            (MIXED, ["her claims an “outrageous lie.”"], "The yard"),
        ),
        (
            "Roe threatened in his first address to “totally destroy” the boats if the yard were threatened.",
            (MIXED, ["to “totally destroy” the boats if the yard were threatened"], "Roe"),
        ),
        (
            "Relatives pleaded Saturday with the guards to “make contact” and respond to their messages.",
            (MIXED, ["to “make contact” and respond to their messages"], "Relatives"),
        ),
    ],
)
def test_marked(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe sent a tweet, praising Labour “anger and unity” on the need to look into the deal.",
            (MIXED, ["Labour “anger and unity” on the need to look into the deal"], "Roe"),
        ),
        (
            "She hailed “a new era” in ties between the two towns.",
            (MIXED, ["“a new era” in ties between the two towns"], "She"),
        ),
        (
            "Roe tweeted on Monday, slamming “weak” guards who voted for it.",
            (MIXED, ["“weak” guards who voted for it"], "Roe"),
        ),
        (
            "Roe blasted “the old yard” for its boats.",
            (MIXED, ["“the old yard” for its boats"], "Roe"),
        ),
        (
            "Roe cited “growing concerns” about the safety of the pier in a letter to the guild.",
            (MIXED, ["“growing concerns” about the safety of the pier"], "Roe"),
        ),
        (
            "Roe found “evidence” that the guard had lied.",
            (MIXED, ["“evidence” that the guard had lied"], "Roe"),
        ),
        (
            "Roe describes herself as a cook who has rowed for the guards’ rights “to the point of pain”.",
            (MIXED, ["a cook who has rowed for the guards’ rights “to the point of pain”"], "Roe"),
        ),
        (
            "The emails described Ann Roe as a lawyer who could tell what would “sink the old yard” for good.",
            (MIXED, ["a lawyer who could tell what would “sink the old yard” for good"], "The emails"),
        ),
        (
            "Roe called the yard “rigged” in a tweet on Tuesday.",
            (MIXED, ["the yard “rigged”"], "Roe"),
        ),
        (
            "Roe shouted “traitor” at the guard.",
            (DIRECT, ["traitor"], "Roe"),
        ),
    ],
)
def test_behind_marks(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)
