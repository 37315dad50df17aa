"""Whom a sentence goes on about: who acted in the one before, whose thing acts, and who acts beside an "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser

BEFORE = (
    "Carl Poe runs the town. Poe built the mill, Poe says. Poe wants a road. “Poe is right,” his men say. "
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“Boats sink,” Carl Poe said.\n\nBob Doe, a clerk, rejected Poe's claims.\n\n“They do not,” he said.",
            "Bob Doe",
        ),
        (BEFORE + "Bob Doe, a lawyer, praised Poe for the road. He also thanked the town.", "Bob Doe"),
        (
            BEFORE + "Poe's men met Bob Doe. Doe, 27, was found with wounds in Poe's mill. He died there.",
            "Bob Doe",
        ),
        (
            "Bob Doe said that if Carl Poe wants a fight, he will get one. He also dismissed the plan.",
            "Bob Doe",
        ),
        (BEFORE + "Poe told the town that Bob Doe was its only hope. “I think so,” said Poe.", "Carl Poe"),
    ],
)
def test_who_acted_goes_on_acting(analyser: Analyser, text: str, who: str) -> None:
    assert meant(analyser, text)[-1][1] == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Bob Doe is ill. Doe's fate in Poe's town is unknown, with one camp saying he will go.", "Bob Doe"),
        ("Bob Doe sued several of Poe's men over a road and he is expected to win.", "Bob Doe"),
        ("Poe said that Bob Doe was the clerk and that he may have been robbed.", "Bob Doe"),
        ("Poe has a wide road, while Bob Doe has, for instance, found himself without one.", "Bob Doe"),
        ("Doe’s row with Poe got worse amid a split made by Bob Doe losing his seat.", "Bob Doe"),
        ("Bob Doe gave Poe his endorsement on Monday.", "Bob Doe"),
        ("Poe was meeting Bob Doe when he fell.", "Carl Poe"),
    ],
)
def test_who_acts_in_the_sentence(analyser: Analyser, sentence: str, who: str) -> None:
    assert meant(analyser, BEFORE + sentence)[-1][1] == who


@pytest.mark.parametrize(("told", "who"), [("did not want a road", "Bob Doe"), ("was late", "Carl Poe")])
def test_who_tells_news_tells_their_own(analyser: Analyser, told: str, who: str) -> None:
    text = f"Carl Poe says Bob Doe told him he {told}."
    assert meant(analyser, text)[-1] == ("he", who)


@pytest.mark.parametrize(
    "credit",
    [
        "REUTERS/Carl Poe",
        "(AP Photo/Carl Poe, File)",
        "Photo by Carl Poe",
        "Photographer: Carl Poe/Tarn Images",
    ],
)
def test_no_sentence_goes_on_about_who_took_a_picture(analyser: Analyser, credit: str) -> None:
    text = (
        f"Bob Doe, the mayor, spoke. Doe is ill.\n\nDoe speaks in Kelm, May 3. {credit}\n\nHis plan was new."
    )
    assert meant(analyser, text) == [("His", "Bob Doe")]
