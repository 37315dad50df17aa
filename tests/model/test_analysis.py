"""Analyses answer what the panes ask of them."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsview.model import (
    Analysis,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Span,
    Speaker,
)
from tests.model.strategies import analyses


def test_a_quote_has_words() -> None:
    with pytest.raises(ValueError, match="quote q1 has no words"):
        Quote("q1", QuoteKind.DIRECT, ())


def test_an_interrupted_quote_reads_as_one() -> None:
    text = "“We go,” she said, “by boat.”"
    quote = Quote("q1", QuoteKind.DIRECT, (Span(1, 7), Span(20, 28)))
    assert quote.words(text) == "We go, by boat."
    assert (quote.start, quote.end) == (1, 28)


@given(analyses())
def test_everything_is_found_again(analysis: Analysis) -> None:
    assert list(analysis.entity_by_id.values()) == list(analysis.entities)
    assert list(analysis.quote_by_id.values()) == list(analysis.quotes)
    by_kind = [entity for kind in EntityKind for entity in analysis.of_kind(kind)]
    assert sorted(entity.id for entity in by_kind) == sorted(analysis.entity_by_id)
    for kind in EntityKind:
        assert all(entity.kind is kind for entity in analysis.of_kind(kind))


@given(analyses())
def test_every_quote_is_under_its_speaker_in_order(analysis: Analysis) -> None:
    grouped = analysis.quotes_by_speaker
    assert sorted(quote.id for quotes in grouped.values() for quote in quotes) == sorted(analysis.quote_by_id)
    for speaker, quotes in grouped.items():
        assert {quote.speaker.entity if quote.speaker else None for quote in quotes} == {speaker}
        assert [quote for quote in analysis.quotes if quote in quotes] == list(quotes)


def test_nobody_and_somebody_unlisted_are_both_no_entity() -> None:
    unattributed = Quote("q1", QuoteKind.DIRECT, (Span(0, 1),))
    officials = Quote("q2", QuoteKind.INDIRECT, (Span(1, 2),), speaker=Speaker(Span(2, 3)))
    assert Analysis("abc", (), (unattributed, officials)).quotes_by_speaker == {
        None: (unattributed, officials)
    }


def test_nothing_in_an_analysis_can_be_changed() -> None:
    mention = Mention(Span(0, 1), MentionKind.NAME)
    entity = Entity("e1", EntityKind.PERSON, "A", mentions=(mention,))
    for thing, name in [(mention.span, "end"), (mention, "kind"), (entity, "name"), (Analysis("a"), "text")]:
        with pytest.raises(AttributeError):
            setattr(thing, name, None)


def test_every_rule_says_in_a_sentence_why() -> None:
    sentences = [rule.sentence for rule in Rule]
    assert len(set(sentences)) == len(Rule)
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in sentences)
