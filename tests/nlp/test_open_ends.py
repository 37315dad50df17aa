"""Reports go on behind words and stops that can end nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lorvane Yard officials said they had begun mending the town’s nearly 1,600 miles of old sea walls.",
            "they had begun mending the town’s nearly 1,600 miles of old sea walls",
        ),
        (
            "The judge ordered it to pay $20,000 of Mr. Hobb’s estimated $50,000 costs in addition to its own.",
            "to pay $20,000 of Mr. Hobb’s estimated $50,000 costs in addition to its own",
        ),
        (
            "After Moll declared that the crews backed by the yards had broken Kelmis’ hold on the harbour, she slept.",
            "the crews backed by the yards had broken Kelmis’ hold on the harbour",
        ),
        (
            "They concluded that as much as 80% of the 4.1 million bbl. of oil that spilled could still be at sea.",
            "as much as 80% of the 4.1 million bbl. of oil that spilled could still be at sea",
        ),
        (
            "She said the firm lost a customer's (very dear!) boat.",
            "the firm lost a customer's (very dear!) boat",
        ),
        (
            "Moll has signaled that he may make peace, offering Sen. Bo Lind (R-Tex.) a boat, for instance.",
            "he may make peace, offering Sen. Bo Lind (R-Tex.) a boat, for instance",
        ),
        (
            'Lind said he expected some storms, but he has received "thank you" calls from two cooks who fled.',
            'he expected some storms, but he has received "thank you" calls from two cooks who fled',
        ),
    ],
)
def test_a_phrase_is_whole(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[0] == [words]


def test_what_is_told_within_brackets_ends_with_its_sentence(analyser: Analyser) -> None:
    text = "It was late. (On Monday, Lind denied his move was tied to it. When he left, he was given a boat.)"
    assert told(analyser, text) == [["his move was tied to it"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A cook would say only that the boat was old.", ["the boat was old"]),
        (
            "Boats also pay for the pier, Lind said, and for the old harbour at Kelm.",
            ["Boats also pay for the pier", "and for the old harbour at Kelm"],
        ),
        (
            "Sailors had said that if the boat did not sink they would row it on Monday, amid growing anger.",
            ["if the boat did not sink they would row it on Monday"],
        ),
    ],
)
def test_a_report_has_no_more_and_no_less_than_its_words(
    analyser: Analyser, text: str, words: list[str]
) -> None:
    assert told(analyser, text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lind admitted that the boat won't sink soon, but as more holes are made in it, there will be no boat.",
            "the boat won't sink soon, but as more holes are made in it, there will be no boat",
        ),
        (
            "Lind said it may bring more sailors to the pier, but if it does, they should read the signs.",
            "it may bring more sailors to the pier, but if it does, they should read the signs",
        ),
        (
            "Mr. Roe, 69, said he had been flooded with angry mail, some of it naming Mr. Lind by name.",
            "he had been flooded with angry mail, some of it naming Mr. Lind by name",
        ),
        (
            "The council urged people to save water so there would be enough for the fire crews.",
            "to save water so there would be enough for the fire crews",
        ),
        (
            "The talk ended with Lind asking whether she would take a sailor as a running mate should she be the heir.",
            "whether she would take a sailor as a running mate should she be the heir",
        ),
        (
            "Roe said the boats are old, and they will sink soon.",
            "the boats are old, and they will sink soon",
        ),
        (
            "The union warned that should the town fail to reach an agreement with the crews, the yard will strike.",
            "should the town fail to reach an agreement with the crews, the yard will strike",
        ),
        (
            "Roe said that with the rate at 5 percent, job growth strong and wages starting to rise, it no longer pays.",
            "with the rate at 5 percent, job growth strong and wages starting to rise, it no longer pays",
        ),
        (
            "Roe was surprised by a storm, which he said had broken trust in boats.",
            "had broken trust in boats",
        ),
        (
            "The yard said you'll be able to row on one day, and then quickly begin sailing on another.",
            "you'll be able to row on one day, and then quickly begin sailing on another",
        ),
    ],
)
def test_what_is_joined_to_it_is_reported_too(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lind sniped that Roe, a young captain, was “learning on the job,” while the crew slept.",
            "Roe, a young captain, was “learning on the job,”",
        ),
        (
            "He anticipated that one of the worst tasks for the crew would be “dealing with the storms that come.”",
            "one of the worst tasks for the crew would be “dealing with the storms that come.”",
        ),
    ],
)
def test_words_in_marks_are_reported_with_the_clause_they_stand_in(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text) == [[words]]


def test_what_something_is_reports_nothing(analyser: Analyser) -> None:
    text = "Bo Lind was the only cook, and he'd “row it like a sailor.”"
    assert all(quote.cue is None for quote in analyser.analyse(Article(text)).quotes)
