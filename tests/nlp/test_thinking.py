"""What somebody thinks is a quote where quotation marks show that it was put in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        (
            "Ann Kim believes the deal is a “sham” for the town.",
            "believes",
            "the deal is a “sham” for the town",
        ),
        (
            "Ann Kim has often wondered whether the judges will be “fair” to her.",
            "wondered",
            "whether the judges will be “fair” to her",
        ),
        (
            "Some sailors fear that the storm could prove “ruinous” for them.",
            "fear",
            "the storm could prove “ruinous” for them",
        ),
    ],
)
def test_marked_words_in_what_is_thought_are_a_quote(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.kind is QuoteKind.MIXED
    assert (quote.cue.of(text) if quote.cue else None, [s.of(text) for s in quote.spans]) == (cue, [words])


@pytest.mark.parametrize(
    "text",
    [
        "Ann Kim believes the deal is a sham for the town.",
        "Ann Kim believes that the song “Harbour Lights” is hers.",
        "I think the deal is a “sham” for the town.",
        "Why would the mayor believe the deal is a “sham”?",
        "The storm led the crew to believe the pier was “safe”.",
    ],
)
def test_a_thought_without_such_words_is_none(analyser: Analyser, text: str) -> None:
    assert not [q for q in analyser.analyse(Article(text)).quotes if q.cue is not None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Kim wondered aloud whether the pier was old.", "whether the pier was old"),
        ("Ann Kim left. “Is he ill?” Kim wondered aloud.", "Is he ill?"),
    ],
)
def test_what_is_wondered_aloud_is_said(analyser: Analyser, text: str, words: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert (quote.cue.of(text) if quote.cue else None, quote.spans[0].of(text)) == ("wondered", words)
