"""Articles become analyses: at once, or growing piece by piece to the same end."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsview.model import Analysis, Article, EntityKind, from_json, to_json
from newsview.nlp import Analyser, ModelError, load

SAMPLE = Path(__file__).parents[2] / "seeds" / "hun-sen-rainsy.txt"


@pytest.fixture(scope="module")
def sample() -> Article:
    return Article(SAMPLE.read_text(encoding="utf-8"))


def names(analysis: Analysis, kind: EntityKind) -> set[str]:
    return {entity.name for entity in analysis.of_kind(kind)}


def test_an_analysis_survives_json(analyser: Analyser, sample: Article) -> None:
    analysis = analyser.analyse(sample)
    assert from_json(to_json(analysis)) == analysis


@pytest.mark.parametrize("text", ["", " ", "\n\n", "?", "“", "\u2028\x00\x1b[31m", "’" * 50, "a" * 30_000])
def test_no_text_is_too_odd(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).text == text


def long_article(sample: Article) -> Article:
    return Article("\n\n".join([sample.text] * 14))


def test_growing_ends_in_the_whole_analysis(analyser: Analyser, sample: Article) -> None:
    article = long_article(sample)
    growths = list(analyser.grow(article, first=30_000))
    assert growths[-1].done == growths[-1].total == len(article.text)
    assert growths[-1].analysis == analyser.analyse(article)
    assert [growth.done for growth in growths] == sorted({growth.done for growth in growths})


def test_growing_begins_where_the_reader_is(analyser: Analyser, sample: Article) -> None:
    article = long_article(sample)
    first = next(growth for growth in analyser.grow(article, first=30_000) if growth.analysis)
    assert first.done < first.total
    assert first.analysis is not None
    found = [mention.span for entity in first.analysis.entities for mention in entity.mentions]
    assert any(29_000 < span.start < 31_000 for span in found)
    assert not any(span.start < 20_000 for span in found)
    sen = next(entity for entity in first.analysis.entities if entity.name == "Hun Sen")
    assert any("Hun Sen" in mention.span.of(article.text) for mention in sen.mentions)


def test_growing_follows_the_reader(analyser: Analyser, sample: Article) -> None:
    article = long_article(sample)
    places = iter([0, 40_000])
    growing = analyser.grow(article, first=lambda: next(places, 0))
    next(growing)
    analysis = next(growing).analysis
    assert analysis is not None
    assert any(mention.span.start > 35_000 for entity in analysis.entities for mention in entity.mentions)


def test_a_hard_wrapped_text_reads_like_the_same_text_unwrapped(analyser: Analyser) -> None:
    words = [
        "The",
        "mayor",
        "of",
        "the",
        "town,",
        "Mary",
        "Ellen",
        "Barlow,",
        "said",
        "on",
        "Monday",
        "that",
        "the",
        "bridge",
        "would",
        "open",
        "in",
        "the",
        "spring,",
        "and",
        "the",
        "head",
        "of",
        "the",
        "Harbour",
        "Workers",
        "Union,",
        "Peter",
        "Lund,",
        "welcomed",
        "her",
        "decision",
        "in",
        "a",
        "short",
        "statement.",
    ]
    lines, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > 40:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    wrapped = analyser.analyse(Article("\n".join([*lines, line])))
    flat = analyser.analyse(Article(" ".join(words)))
    assert [entity.mentions for entity in wrapped.entities] == [entity.mentions for entity in flat.entities]
    assert names(flat, EntityKind.PERSON) == {"Mary Ellen Barlow", "Peter Lund"}


def test_a_missing_model_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="'no_such_model' is not installed"):
        load("no_such_model")
    with pytest.raises(ModelError, match="language 'tlh'"):
        load(language="tlh")


def test_halves_of_characters_take_nothing_else_away(analyser: Analyser) -> None:
    text = "Angela \ud800Merkel met Kofi Annan in \udfffBerlin."
    analysis = analyser.analyse(Article(text))
    assert analysis.text == text
    assert any(entity.name == "Kofi Annan" for entity in analysis.entities)


def test_a_sum_in_millions_is_one_word_and_no_verb(analyser: Analyser) -> None:
    text = "The mayor said the loss had grown to £51.6m from £1.2m. The town will pay."
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.spans[0].of(text) == "the loss had grown to £51.6m from £1.2m"


@pytest.mark.parametrize("title", ["Sgt.", "Capt.", "Supt.", "Cmdr."])
def test_a_title_in_short_ends_no_sentence(analyser: Analyser, title: str) -> None:
    text = f"They left Leeds. “It rained over the weekend,” {title} Carl Poe said on Monday."
    analysis = analyser.analyse(Article(text))
    assert [entity.name for entity in analysis.entities] == ["Leeds", "Carl Poe"]
    assert [quote.speaker and quote.speaker.entity for quote in analysis.quotes] == [analysis.entities[1].id]
