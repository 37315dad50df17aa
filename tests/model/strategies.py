"""Arbitrary spans, articles and analyses for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from newsview.model import (
    Analysis,
    Article,
    Entity,
    EntityKind,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Span,
    Speaker,
)

names = st.text(max_size=12)
maybe_names = st.none() | names
article_texts = st.text(alphabet="ab “\n\t\u0301😀", max_size=200)
articles = st.tuples(article_texts, maybe_names).map(lambda parts: Article(parts[0], title=parts[1]))


def spans(length: int = 100) -> st.SearchStrategy[Span]:
    """Spans within a text of ``length`` code points, empty ones too."""
    ends = st.tuples(st.integers(0, length), st.integers(0, length))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


def _speakers(length: int, entity_ids: list[str]) -> st.SearchStrategy[Speaker]:
    reasons = st.tuples(st.sampled_from(Rule), st.floats(0, 1), st.none() | spans(length))
    evidence = reasons.map(lambda parts: Evidence(*parts))
    entity = st.sampled_from([None, *entity_ids])
    speakers = st.tuples(st.none() | spans(length), entity, st.none() | evidence)
    return speakers.map(lambda parts: Speaker(*parts))


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    """Whole analyses: unique ids, and references to entities and earlier quotes that are there."""
    text = draw(st.text(max_size=60))
    some_spans = spans(len(text))
    mention = st.tuples(some_spans, st.sampled_from(MentionKind)).map(lambda parts: Mention(*parts))
    mentions = st.lists(mention, max_size=4).map(tuple)
    entity_ids = [f"e{n}" for n in range(draw(st.integers(0, 3)))]
    entities = [
        Entity(
            id=entity_id,
            kind=draw(st.sampled_from(EntityKind)),
            name=draw(names),
            aliases=tuple(draw(st.lists(names, max_size=3))),
            description=draw(maybe_names),
            mentions=draw(mentions),
            roles=tuple(draw(st.lists(some_spans, max_size=2))),
        )
        for entity_id in entity_ids
    ]
    quotes = [
        Quote(
            id=f"q{n}",
            kind=draw(st.sampled_from(QuoteKind)),
            spans=tuple(draw(st.lists(some_spans, min_size=1, max_size=3))),
            cue=draw(st.none() | some_spans),
            speaker=draw(st.none() | _speakers(len(text), entity_ids)),
            parent=draw(st.sampled_from([None, *(f"q{m}" for m in range(n))])),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    about = (draw(maybe_names) for _ in range(4))
    return Analysis(text, tuple(entities), tuple(quotes), *about)
