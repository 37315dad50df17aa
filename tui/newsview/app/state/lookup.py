"""What the panes ask of an analysis again and again, worked out once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from newsview.app.article.highlight import Layer, resting
from newsview.app.state.indexes import SpanIndex
from newsview.app.state.portrait import Portrait
from newsview.app.state.views import Sort
from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsview.model import Analysis, Article, Entity, Quote, Span

MANY = 200
"""Mentions and quotes from which a portrait is made ready; one with fewer takes half a millisecond."""

_RELATIVE = re.compile(r",?\s+(?:who|which|that|whom|whose)$")
"""The end of a speaker's words that a name in a list can do without: "voters who"."""


class Lookup:
    """Counts, orders and places of one analysis.

    All of it is worked out when it is first asked for, or before, in ``prepare``.
    """

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self.article = article
        self.analysis = analysis
        self._orders: dict[tuple[EntityKind | None, Sort], tuple[str, ...]] = {}
        self._portraits: dict[str, Portrait] = {}

    def prepare(self) -> None:
        """Work out all that takes long; takes up to a second for a book, so call it from a thread.

        Nothing in it keeps other threads waiting: no one call into C goes through the whole book.
        """
        _ = self._mentions, self._words, self.shares, self.word_count, self.resting
        _ = self.mention_counts, self.quote_starts, self._paragraphs
        for sort in Sort:
            self.quote_ids(sort)
            for kind in EntityKind:
                self.entity_ids(kind, sort)
        for entity in self.analysis.entities:
            if len(entity.mentions) + self.quote_counts[entity.id] >= MANY:
                self.portrait(entity.id).prepare()

    @cached_property
    def _mentions(self) -> SpanIndex[str]:
        return SpanIndex((mention.span, e.id) for e in self.analysis.entities for mention in e.mentions)

    @cached_property
    def _words(self) -> SpanIndex[str]:
        return SpanIndex((span, quote.id) for quote in self.analysis.quotes for span in quote.spans)

    @cached_property
    def resting(self) -> Layer:
        """What is lit in the article with nothing selected."""
        return resting(self.analysis)

    @cached_property
    def mention_counts(self) -> dict[str, int]:
        """How often each entity is mentioned."""
        return {entity.id: len(entity.mentions) for entity in self.analysis.entities}

    @cached_property
    def quote_counts(self) -> dict[str, int]:
        """How many quotes each entity speaks."""
        spoken = self.analysis.quotes_by_speaker
        return {entity.id: len(spoken.get(entity.id, ())) for entity in self.analysis.entities}

    @cached_property
    def quote_starts(self) -> tuple[Span, ...]:
        """Where each quote begins, in order of the text."""
        return tuple(quote.spans[0] for quote in self.analysis.quotes)

    @cached_property
    def shares(self) -> dict[str | None, float]:
        """Each speaker's share of what is quoted, by code points; nested quotes count for the outer one."""
        said: Counter[str | None] = Counter()
        for quote in self.analysis.quotes:
            if quote.parent is None:
                speaker = quote.speaker.entity if quote.speaker else None
                said[speaker] += sum(len(span) for span in quote.spans)
        total = max(1, said.total())
        return {speaker: amount / total for speaker, amount in said.items()}

    @cached_property
    def word_count(self) -> int:
        """Words of the article."""
        # Block by block: splitting 3 MB in one call takes 50 ms, for which no other thread gets to run.
        text = self.article.text
        return sum(len(block.span.of(text).split()) for block in self.article.blocks)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.article.blocks]

    def entity(self, entity_id: str) -> Entity:
        """The entity with this id."""
        return self.analysis.entity_by_id[entity_id]

    def quote(self, quote_id: str) -> Quote:
        """The quote with this id."""
        return self.analysis.quote_by_id[quote_id]

    def entity_at(self, offset: int) -> str | None:
        """The id of the entity mentioned at ``offset``, the innermost of several."""
        return self._mentions.at(offset)

    def quote_at(self, offset: int) -> str | None:
        """The id of the quote whose words stand at ``offset``, the innermost of several."""
        return self._words.at(offset)

    def mentions_within(self, start: int, end: int) -> list[tuple[Span, str]]:
        """The mentions that start in ``[start, end)``, with their entities."""
        return self._mentions.within(start, end)

    def words_within(self, start: int, end: int) -> list[tuple[Span, str]]:
        """The quoted words that start in ``[start, end)``, with their quotes."""
        return self._words.within(start, end)

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph or heading at ``offset``, counted from 1."""
        return max(1, bisect_right(self._block_starts, offset))

    def portrait(self, entity_id: str) -> Portrait:
        """What is to be known of one entity."""
        if entity_id not in self._portraits:
            entity = self.entity(entity_id)
            self._portraits[entity_id] = Portrait(entity, self.analysis, self._words, self._paragraphs)
        return self._portraits[entity_id]

    @cached_property
    def _paragraphs(self) -> dict[str, frozenset[int]]:
        """The paragraphs each entity is mentioned in."""
        starts = self._block_starts
        return {
            entity.id: frozenset(bisect_right(starts, mention.span.start) for mention in entity.mentions)
            for entity in self.analysis.entities
        }

    def quotes_of(self, entity_id: str | None) -> tuple[Quote, ...]:
        """The quotes an entity speaks, in order of the text."""
        return self.analysis.quotes_by_speaker.get(entity_id, ())

    def speaker_name(self, quote: Quote) -> str | None:
        """Who speaks: the entity's name, else the article's words for the speaker, else ``None``."""
        if quote.speaker is None:
            return None
        if quote.speaker.entity is not None:
            return self.entity(quote.speaker.entity).name
        span = quote.speaker.span
        return _RELATIVE.sub("", span.of(self.analysis.text)) if span else None

    def entity_ids(self, kind: EntityKind, sort: Sort) -> tuple[str, ...]:
        """The entities of one pane in the order asked for."""
        if (kind, sort) not in self._orders:
            entities = sorted(self.analysis.of_kind(kind), key=self._entity_key(sort))
            self._orders[kind, sort] = tuple(entity.id for entity in entities)
        return self._orders[kind, sort]

    def quote_ids(self, sort: Sort) -> tuple[str, ...]:
        """All quotes in the order asked for."""
        if (None, sort) not in self._orders:
            quotes = sorted(self.analysis.quotes, key=self._quote_key(sort))
            self._orders[None, sort] = tuple(quote.id for quote in quotes)
        return self._orders[None, sort]

    def _entity_key(self, sort: Sort) -> Callable[[Entity], tuple[int | str, ...]]:
        # Sorting is stable, so entities that are equal stay in order of first mention.
        match sort:
            case Sort.FIRST_SEEN:
                return lambda entity: (entity.mentions[0].span.start if entity.mentions else 0,)
            case Sort.MENTIONS:
                return lambda entity: (-len(entity.mentions),)
            case Sort.QUOTES:
                return lambda entity: (-self.quote_counts[entity.id], -len(entity.mentions))
            case Sort.NAME:
                return lambda entity: (entity.name.casefold(),)

    def _quote_key(self, sort: Sort) -> Callable[[Quote], tuple[int | str, ...]]:
        entity_key = self._entity_key(sort)

        def key(quote: Quote) -> tuple[int | str, ...]:
            if sort is Sort.FIRST_SEEN:
                return (quote.start,)
            entity = quote.speaker.entity if quote.speaker else None
            if entity is None:
                return (1, self.speaker_name(quote) or "\U0010ffff")
            return (0, *entity_key(self.entity(entity)), entity)

        return key
