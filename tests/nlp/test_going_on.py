"""Sentences that go on, partly in marks, with what was said right before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

BEFORE = "“Boats will sink,” Ann Roe said. "


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The standoff is “the biggest storm in the room.”",
            "The standoff is “the biggest storm in the room.”",
        ),
        (
            "But Norsk “is set to gain share from all others.”",
            "Norsk “is set to gain share from all others.”",
        ),
        (
            "They both have “a sense as to how it fits” that “really sets them apart.”",
            "They both have “a sense as to how it fits” that “really sets them apart.”",
        ),
    ],
)
def test_a_sentence_goes_on_telling(analyser: Analyser, sentence: str, words: str) -> None:
    text = BEFORE + sentence
    quotes = analyser.analyse(Article(text)).quotes
    assert [[span.of(text) for span in quote.spans] for quote in quotes] == [["Boats will sink,"], [words]]
    assert quotes[1].kind is QuoteKind.MIXED
    assert quotes[0].speaker is not None
    assert quotes[1].speaker is not None
    assert quotes[1].speaker.entity == quotes[0].speaker.entity


@pytest.mark.parametrize(
    "sentence",
    [
        "She is “the old captain of Kelm.”",
        "Roe is “the old captain of Kelm.”",
        "The boat is “unfit.”",
        "For the owners, “it is late for boats.”",
        "The mayor was called “a fool of the sea.”",
        "Norsk “is set to gain share from others” in May.",
    ],
)
def test_the_writers_own_sentence_is_no_part_of_it(analyser: Analyser, sentence: str) -> None:
    text = BEFORE + sentence
    spans = [span.of(text) for quote in analyser.analyse(Article(text)).quotes for span in quote.spans]
    assert sentence not in spans
