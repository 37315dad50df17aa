"""Whom letters went to and whom somebody went up to: they are "you" in the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "In a letter to Bob Doe, the group said: “Your words are false.”",
        "Ann Roe sent Bob Doe a letter on Monday. “Your plan is bad,” the letter says.",
        "Ann Roe sent Bob Doe, a baker, a letter on Monday. “Your plan is bad,” the letter says.",
        "Some neighbors wrote to Bob Doe on Friday. “Your plan is bad,” they wrote.",
        "A young man approached Bob Doe on a sidewalk, saying: “How are your sons?”",
        "“Your plan is bad,” Ann Roe tweeted at Bob Doe.",
    ],
)
def test_who_reads_or_hears_words_is_you(analyser: Analyser, text: str) -> None:
    assert [(word.lower(), who) for word, who in meant(analyser, text)] == [("your", "Bob Doe")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe sent Bob Doe a letter on Monday. “You never know,” said Carl Poe.",
        "“You never know,” said Ann Roe, who wrote a letter to Bob Doe.",
        "Ann Roe wrote a letter to the town. Bob Doe left. “You never know,” the letter says.",
    ],
)
def test_others_do_not_speak_to_who_got_a_letter(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“Bob Doe is grateful,” a Doe spokesman said. “He looks forward to it.”",
        "Bob Doe left. “It is fine,” a baker said. “He will come.”",
    ],
)
def test_who_speaks_is_nobody_their_words_tell_of(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text) == [("He", "Bob Doe")]


def test_another_letter_went_to_others(analyser: Analyser) -> None:
    text = "Carl Poe wrote to Bob Doe. Doe wept. “He has to go,” Poe wrote in a June 10 email."
    assert meant(analyser, text) == [("He", "Bob Doe")]


@pytest.mark.parametrize(
    "text",
    [
        "Bob Doe, a lawyer for Tom Roe, said he was pleased.",
        "Bob Doe, a lawyer for Tom Roe, said he would appeal.",
        "Bob Doe, a lawyer for Tom Roe, said he will ask for a delay.",
    ],
)
def test_who_speaks_for_others_tells_of_their_own_work(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text) == [("he", "Bob Doe")]


def test_nobody_named_later_is_the_relative_told_of(analyser: Analyser) -> None:
    text = "Ann Roe said her son was kind. He was shot in Kelm. Police Chief Bob Doe said he was sorry."
    assert meant(analyser, text) == [("her", "Ann Roe"), ("he", "Bob Doe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“They called me and said, ‘How do you feel?’,” Ann Roe recalled.", ["me", "you"]),
        ("“The coach told me, ‘You can do anything,’” Ann Roe said.", ["me", "You"]),
        ("“They weren’t like, ‘Oh, I want a picture of you,’” Ann Roe said.", ["you"]),
        ("“I told her, ‘You have to stop,’” Ann Roe said.", ["I"]),
        ("“When your son looks at you and says, ‘Mama, you won,’ it is fine,” Ann Roe said.", []),
    ],
)
def test_what_others_told_the_speaker_is_said_to_her(
    analyser: Analyser, text: str, expected: list[str]
) -> None:
    assert [(word, who) for word, who in meant(analyser, text)] == [(word, "Ann Roe") for word in expected]
