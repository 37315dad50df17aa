"""Words given below a colon, reports told within quotations, and what nobody has said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import all_told

from newsview.model import Article

if TYPE_CHECKING:
    from tests.nlp.test_hearsay import Told

    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Lind put her answer on her page on Monday:\n\nI was never on that boat. Leave me be.\n\nShe left.",
            ("put", "Ann Lind", "I was never on that boat. Leave me be."),
        ),
        (
            "From a rower in Kelm:\n\nI saw the pier fall into the sea at noon.\n\nThe mayor was away.",
            ("From", "a rower in Kelm", "I saw the pier fall into the sea at noon."),
        ),
        (
            "Ann Lind of the harbour board told Kelm News:\n\nThis is a pier that should not have been built.\n\n"
            "The mayor was away.",
            ("told", "Ann Lind", "This is a pier that should not have been built."),
        ),
    ],
)
def test_whose_words_stand_below_a_colon(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_what_the_writer_goes_on_with_below_a_colon_is_told_by_nobody(analyser: Analyser) -> None:
    text = "Ann Lind put a picture on her page on Monday:\n\nThe boat was sold in May. It sank.\n\nShe left."
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The town is shut.\n\nReports that Kestavian King Roe, himself a pilot, will fly planes over Kelm.",
            ("Reports", None, "Kestavian King Roe, himself a pilot, will fly planes over Kelm"),
        ),
        (
            "Two girls left the island, amid reports they had been threatened.",
            ("reports", None, "they had been threatened"),
        ),
        (
            "The mayor bristled at the suggestion that he was asleep.",
            ("suggestion", None, "he was asleep"),
        ),
        ("There are whispers that the mayor is ill.", ("whispers", None, "the mayor is ill")),
        ("Rumours suggest that the pier has been sold.", ("suggest", "Rumours", "the pier has been sold")),
        (
            "The aquarium confirmed that it was looking for a seal.",
            ("confirmed", "The aquarium", "it was looking for a seal"),
        ),
    ],
)
def test_reports_whoever_or_whatever_they_stand_behind(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“She saw me and asked if Ann was coming to the feast,” Roe said.",
            ("asked", "She", "if Ann was coming to the feast"),
        ),
        (
            "“They were told that only rowers would see the island,” Roe said.",
            ("told", None, "only rowers would see the island"),
        ),
        ("“Then they'd say, ‘You should have won,’” Roe said.", ("say", "they", "You should have won,")),
    ],
)
def test_who_is_quoted_tells_what_was_said(analyser: Analyser, text: str, expected: Told) -> None:
    assert expected in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe said on Monday he had looked into reports that a rower had drowned.",
            ("reports", None, "a rower had drowned"),
        ),
        (
            "Roe said the mayor's claim that the pier was sold is false.",
            ("claim", "the mayor", "the pier was sold"),
        ),
    ],
)
def test_who_is_reported_speaks_of_what_others_claim(analyser: Analyser, text: str, expected: Told) -> None:
    found = all_told(analyser, text)
    assert expected in found
    assert [quote.parent is None for quote in analyser.analyse(Article(text)).quotes] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Share this page if you agree that the pier should go.",
        "The mayor could announce he is selling the pier.",
        "The harbour police posted a “wanted” notice on the pier in May.",
        "“I'd be lying if I said that the pier was safe.”",
    ],
)
def test_what_nobody_has_said_is_no_report(analyser: Analyser, text: str) -> None:
    cues = [cue for cue, _, _ in all_told(analyser, text)]
    assert not {"agree", "announce", "posted", "said"}.intersection(cues)
