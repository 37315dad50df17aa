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
        "She spoke of Moscow's nuclear and missile programs.",
        "They fear Moscow's growing assertiveness at sea.",
        "The island waited while Moscow ratcheted up its demands.",
        "Critics urged Moscow to free the sailors.",
        "The Moscow-backed rebels left the town.",
        "A pro-Moscow party won the vote.",
        "In the end Moscow and its allies left.",
        "Tarnby and its neighbours waited as Moscow ramped up its missile tests.",
        "The neighbours want Moscow to free the sailors.",
        "There was no collusion between his team and Moscow.",
        "A pact between world powers and Moscow fell apart.",
        "His aides communicate with Moscow through a friend.",
        "She sent a signal to Moscow with that speech.",
        "The country relies on Moscow for its grain.",
        "They promised to rein in Moscow this year.",
        "The island is an ally of Moscow in the war.",
        "The Moscow-appointed governor left the town.",
        "They saw a threat from Moscow in it.",
        "Firms have made overtures toward Moscow of late.",
        "The old accord between Moscow and world powers is dead.",
        "They tightened the screws further on Moscow.",
        "This would give Moscow more time.",
        "No compromise would satisfy Moscow in the end.",
        "Moscow is eager for closer ties.",
        "Moscow was accused of lying.",
        "The neighbours said that Moscow should leave the talks.",
        "An extension of the Tarnian stance and Moscow’s pledge to buy more grain followed.",
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
        "He met her in Moscow to discuss the plan.",
        "A message on the way to Moscow was lost.",
        "The road between the village and Moscow is long.",
        "Part of Moscow was closed. The larger part of Moscow was not.",
        "The train from Moscow was late, and a letter from Moscow was lost.",
    ],
)
def test_a_capital_that_is_a_place_stays_one(analyser: Analyser, text: str) -> None:
    assert "Moscow" in named(analyser, text, EntityKind.PLACE)


def test_a_building_that_acts_is_whoever_governs_from_there(analyser: Analyser) -> None:
    text = "City Hall credited both men with the idea. A truce between the mayor and Whitehall holds."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["City Hall", "Whitehall"]
    assert named(analyser, "The march ended at City Hall on Friday.", EntityKind.PLACE) == ["City Hall"]


def test_what_may_be_either_is_what_the_text_mostly_means(analyser: Analyser) -> None:
    text = (
        "Moscow announced the plan. Moscow denied the claims. "
        "This gives Moscow a boost. Ann met him in Moscow. She visited Moscow in May."
    )
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Moscow"] * 3
    assert named(analyser, text, EntityKind.PLACE) == ["Moscow"] * 2


def test_washington_is_the_administration(analyser: Analyser) -> None:
    text = "The Trump administration met on Friday. Later Washington announced sanctions."
    bodies = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [body.name for body in bodies] == ["Trump administration"]
