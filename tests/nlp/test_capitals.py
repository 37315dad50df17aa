"""Capitals that stand for the governments there are organisations, and others places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "The ships left. But Moscow announced on Friday that it would load fuel.",
        "Tarnby and its neighbours waited. Moscow has failed to persuade the West.",
        "The rebels were condemned by Moscow last week.",
        "Officials welcomed Moscow's stance on the talks.",
        "They want better ties with Moscow this year.",
        "Critics urged Moscow to free the sailors.",
        "The Moscow-backed rebels left the town.",
        "A pro-Moscow party won the vote.",
        "In the end Moscow and its allies left.",
    ],
)
def test_a_capital_that_acts_is_a_government(analyser: Analyser, text: str) -> None:
    assert "Moscow" in named(analyser, text, EntityKind.ORGANISATION)


def test_both_of_two_capitals_are(analyser: Analyser) -> None:
    text = "Relations between Tehran and Washington soured. Trade talks with Beijing and Tokyo stalled."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Tehran", "Washington", "Beijing", "Tokyo"]


@pytest.mark.parametrize(
    "text",
    [
        "She flew to Moscow on Friday and stayed in Moscow for a week.",
        "Moscow lies on a river.",
        "The Moscow-based bank closed.",
        "He criticised Moscow's newly elected mayor.",
        "The hotel in Moscow announced that it would close.",
        "Talks in Moscow ended without a deal.",
    ],
)
def test_a_capital_that_is_a_place_stays_one(analyser: Analyser, text: str) -> None:
    assert "Moscow" in named(analyser, text, EntityKind.PLACE)


def test_what_may_be_either_is_what_the_text_mostly_means(analyser: Analyser) -> None:
    text = (
        "Moscow announced the plan. Moscow denied the claims. "
        "This gives Moscow a boost. Ann met him in Moscow."
    )
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Moscow"] * 3
    assert named(analyser, text, EntityKind.PLACE) == ["Moscow"]


def test_washington_is_the_administration(analyser: Analyser) -> None:
    text = "The Trump administration met on Friday. Later Washington announced sanctions."
    bodies = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [body.name for body in bodies] == ["Trump administration"]
