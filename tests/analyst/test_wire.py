"""Analyses survive the way between the processes, and damage is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsview.analyst import wire
from newsview.model import (
    Analysis,
    Article,
    Block,
    BlockKind,
    DocumentError,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)

TEXT = "x" * 500

spans = st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda ends: Span(min(ends), max(ends)))
mentions = st.tuples(spans, st.sampled_from(MentionKind)).map(lambda parts: Mention(*parts))


@st.composite
def analyses(draw):
    entities = tuple(
        Entity(f"e{n}", kind, name, tuple(aliases), description, tuple(found), tuple(roles))
        for n, (kind, name, aliases, description, found, roles) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        st.sampled_from(EntityKind),
                        st.text(),
                        st.lists(st.text(), max_size=2),
                        st.none() | st.text(),
                        st.lists(mentions, max_size=4),
                        st.lists(spans, max_size=2),
                    ),
                    max_size=6,
                )
            )
        )
    )
    ids = st.sampled_from([None, *(entity.id for entity in entities)])
    speakers = st.none() | st.tuples(st.none() | spans, ids).map(lambda parts: Speaker(*parts))
    quotes = tuple(
        Quote(f"q{n}", kind, tuple(words), cue, speaker)
        for n, (kind, words, cue, speaker) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        st.sampled_from(QuoteKind),
                        st.lists(spans, min_size=1, max_size=3),
                        st.none() | spans,
                        speakers,
                    ),
                    max_size=6,
                )
            )
        )
    )
    return Analysis(TEXT, entities, quotes, title="T", source="s.txt", language="en", model="m-1")


@settings(max_examples=40)
@given(analyses(), st.integers(1, 4))
def test_an_analysis_arrives_as_it_left(analysis, line_items):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wire, "LINE_ITEMS", line_items)
        lines = list(wire.take(analysis, complete=True))
    article = Article(TEXT, title="T", source="s.txt")
    arrived = wire.replay(article, lines)
    assert arrived == analysis
    assert arrived.model == "m-1"


def test_no_line_is_long_however_often_somebody_is_mentioned():
    mentions = tuple(Mention(Span(at, at + 1), MentionKind.NAME) for at in range(500)) * 20
    several = tuple(Entity(f"e{n}", EntityKind.PERSON, "Ann", mentions=mentions[: 10**n]) for n in range(5))
    lines = list(wire.take(Analysis(TEXT, several), complete=True))
    assert max(map(len, lines)) < 100 * wire.LINE_ITEMS
    assert wire.replay(Article(TEXT), lines).entities == several


@settings(max_examples=40)
@given(analyses(), st.integers(1, 4), st.data())
def test_a_recording_that_lacks_lines_is_refused(analysis, line_items, data):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wire, "LINE_ITEMS", line_items)
        lines = list(wire.take(analysis, complete=True))
    missing = data.draw(st.integers(0, len(lines) - 1))
    with pytest.raises(DocumentError):
        wire.replay(Article(TEXT), lines[:missing] + lines[missing + 1 :])


@given(
    st.lists(
        st.binary(max_size=30) | st.sampled_from([b"[]", b"null", b'{"is":"found"}', b'{"is":"quotes"}']),
        max_size=4,
    )
)
def test_a_recording_of_anything_else_is_refused(lines):
    with pytest.raises(DocumentError):
        wire.replay(Article(TEXT), lines)


def test_spans_outside_the_text_are_refused():
    analysis = Analysis(
        TEXT, (Entity("e1", EntityKind.PERSON, "X", mentions=(Mention(Span(9, 12), MentionKind.NAME),)),)
    )
    with pytest.raises(DocumentError, match="outside the text"):
        wire.replay(Article("x" * 10), wire.take(analysis, complete=True))


@given(st.text(st.characters(), max_size=50), st.none() | st.just("fr"))
def test_an_article_arrives_as_it_left(text, language):
    blocks = (Block(Span(0, len(text)), BlockKind.HEADING),) if text else ()
    article = Article(text, language=language, marked_blocks=blocks)
    assert wire.article_from_json(wire.parse(wire.line(wire.article_to_json(article)))) == article
