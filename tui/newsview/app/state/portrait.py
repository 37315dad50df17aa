"""What is asked of one entity again and again, worked out once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsview.app.article.highlight import Layer, lit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.app.state.indexes import SpanIndex
    from newsview.model import Analysis, Entity, Quote, Span


class Portrait:
    """One entity as the panes show it.

    The main character of a book has tens of thousands of mentions: sorting out what they light takes
    30 ms, too long for a key press, so a lookup that is made ready has this ready for whoever has many.
    """

    def __init__(
        self,
        entity: Entity,
        analysis: Analysis,
        words: SpanIndex[str],
        paragraphs: Mapping[str, frozenset[int]],
    ) -> None:
        """``words`` is the quotes by where they stand, ``paragraphs`` those each entity is mentioned in."""
        self.entity = entity
        self._analysis = analysis
        self._words = words
        self._paragraphs = paragraphs

    def prepare(self) -> None:
        """Work everything out now."""
        _ = self.stops, self.layer, self.quote_ids, self.quotes_about, self.named_with

    @cached_property
    def stops(self) -> tuple[Span, ...]:
        """Where it is mentioned."""
        return tuple(mention.span for mention in self.entity.mentions)

    @cached_property
    def layer(self) -> Layer:
        """What it lights in the article."""
        return lit(self._analysis, entity_id=self.entity.id)

    @cached_property
    def quote_ids(self) -> frozenset[str]:
        """The quotes it speaks."""
        return frozenset(quote.id for quote in self._analysis.quotes_by_speaker.get(self.entity.id, ()))

    @cached_property
    def quotes_about(self) -> tuple[Quote, ...]:
        """What others say that mentions it, in order of the text."""
        around = {self._words.at(span.start) for span in self.stops} - {None}
        quotes = [self._analysis.quote_by_id[quote_id] for quote_id in around if quote_id]
        others = [quote for quote in quotes if not quote.speaker or quote.speaker.entity != self.entity.id]
        return tuple(sorted(others, key=lambda quote: quote.start))

    @cached_property
    def named_with(self) -> tuple[tuple[str, int], ...]:
        """Who shares paragraphs with it, and how many of them; most first."""
        here = self._paragraphs[self.entity.id]
        shared = [
            (other, len(here & there)) for other, there in self._paragraphs.items() if other != self.entity.id
        ]
        return tuple(sorted([pair for pair in shared if pair[1]], key=lambda pair: -pair[1]))
