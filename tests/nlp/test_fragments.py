"""Words in quotation marks within a writer's sentence: somebody's, or only the writer's own or a term."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "Moll is building a boat for “a small group of old sailors”.",
        "The yard has become “a show with few boats and low prices”.",
        "A man called John “the Knife” Moll was seen in Kelm.",
        "Moll is working on “a couple of little boats,” which she sells.",
        "The yard was conceived to make a network of “floating radio towers in the sky” for all.",
        "The soup went straight on my list of “the best of things.”",
        "There was a time when we might have read of “hero cab drivers” in the town.",
    ],
)
def test_words_beside_a_verb_that_tells_of_a_deed_are_nobodys(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).quotes == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“I saw the boat sink on Monday,” Moll said. The storm was a “great big mess.” He left.", 2),
        (
            "“I saw the boat sink on Monday,” Moll said. He sells “a couple of little boats,” which she buys.",
            1,
        ),
    ],
)
def test_a_phrase_that_closes_a_sentence_beside_a_quote_is_somebodys(
    analyser: Analyser, text: str, count: int
) -> None:
    assert len(analyser.analyse(Article(text)).quotes) == count


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        ("The union called New Tarn City “a lost town” in May.", "called", "New Tarn City “a lost town”"),
        ("The yard went through what Moll called “boat hell” in May.", "called", "“boat hell”"),
        ("Moll smiled broadly, “It is a lovely boat.”", "smiled", "It is a lovely boat."),
        (
            "The mayor fired back that the “people of Kelm voted for me twice”.",
            "fired",
            "the “people of Kelm voted for me twice”",
        ),
        (
            "The bishop expressed “sorrow, shame and anger” for the deeds of the guards.",
            "expressed",
            "“sorrow, shame and anger” for the deeds of the guards",
        ),
    ],
)
def test_words_are_those_of_whoever_reports_them(analyser: Analyser, text: str, cue: str, words: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.cue is not None
    assert quote.cue.of(text) == cue
    assert [span.of(text) for span in quote.spans] == [words]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“You said the pier is ‘not where we want to be’,” she wrote.", QuoteKind.MIXED),
        ("“You said the pier is ‘Old Kelm’,” she wrote.", QuoteKind.INDIRECT),
    ],
)
def test_a_report_in_a_quote_is_mixed_where_it_has_words_in_marks(
    analyser: Analyser, text: str, kind: QuoteKind
) -> None:
    _, inner = analyser.analyse(Article(text)).quotes
    assert inner.kind is kind
