"""Headlines that a page ran into its sentences are in no sentence's way, and what is in them is found, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind, Span
from newsview.nlp.inserts import Parted

if TYPE_CHECKING:
    from newsview.nlp import Analyser

BOX = "Robert (Bob) Swan KelmerSenate votes on budget Kelmer: 'I am not done' MORE"
TEXT = (
    f"Special counsel Robert Kelmer {BOX}, in his first public comments, said Monday that his office was closed.\n\n"
    "He praised Sen. Ann Tarnow Ann May TarnowMORE (D-Ohio) and Rep. Bob Lind Jr. Robert Lind Jr.House "
    "panel sues Tarnia MORE’s staff.\n\nHe left."
)


def parted(text: str) -> Parted:
    return Parted.of(Article(text))


def test_they_stand_behind_the_article() -> None:
    found = parted(TEXT).article
    first, second, third, *behind = [block.span.of(found.text) for block in found.blocks]
    assert first.startswith("Special counsel Robert Kelmer, in his first public comments, said")
    assert second == "He praised Sen. Ann Tarnow (D-Ohio) and Rep. Bob Lind Jr.’s staff."
    assert third == "He left."
    assert behind == [
        "Robert (Bob) Swan Kelmer",
        "Senate votes on budget Kelmer: 'I am not done'",
        "Ann May Tarnow",
        "Robert Lind Jr.",
        "House panel sues Tarnia",
    ]


def test_spans_find_their_way_back() -> None:
    found = parted(TEXT)
    for block in found.article.blocks[3:]:
        assert found.span(block.span).of(TEXT) == block.span.of(found.article.text)
    for at, sign in enumerate(found.article.text):
        back = found.span(Span(at, at + 1))
        assert sign in {back.of(TEXT), "\n"}
    assert found.span(found.article.blocks[0].span).of(TEXT) == TEXT.partition("\n")[0]
    assert all(0 <= found.place(at) <= len(found.article.text) for at in range(len(TEXT) + 1))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe met Bob Roe. “No MORE,” she said.",
        "Mr. Roe asked Ann Roe for MORE of it.",
        "ANN ROE, ANN ROES AND MORE",
    ],
)
def test_other_articles_stay_the_very_same(text: str) -> None:
    article = Article(text)
    assert Parted.of(article).article is article


@pytest.mark.parametrize("end", range(0, len(TEXT), 7))
def test_they_may_break_off_anywhere(analyser: Analyser, end: int) -> None:
    text = TEXT[:end]
    for entity in analyser.analyse(Article(text)).entities:
        assert all(mention.span.end <= end for mention in entity.mentions)


def test_names_and_quotes_are_found_around_and_in_them(analyser: Analyser) -> None:
    analysis = analyser.analyse(Article(TEXT))
    names = {
        entity.name: [mention.span.of(TEXT) for mention in entity.mentions if mention.kind == "name"]
        for entity in analysis.entities
        if entity.kind is EntityKind.PERSON
    }
    assert names["Robert (Bob) Swan Kelmer"] == ["Robert Kelmer", "Robert (Bob) Swan Kelmer", "Kelmer"]
    assert names["Ann May Tarnow"] == ["Ann Tarnow", "Ann May Tarnow"]
    quote = next(quote for quote in analysis.quotes if quote.words(TEXT) == "his office was closed")
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(TEXT) == "Robert Kelmer"
    assert list(analyser.grow(Article(TEXT), first=len(TEXT)))[-1].analysis == analysis
    starts = [min(mention.span for mention in entity.mentions) for entity in analysis.entities]
    assert starts == sorted(starts)
