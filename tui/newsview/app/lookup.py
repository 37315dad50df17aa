"""What the panes ask of an analysis again and again, worked out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsview.model import Analysis, Article, Entity, EntityKind, Quote, Span

Item = TypeVar("Item")


class Sort(StrEnum):
    """The order of the rows; quotes go by their speaker."""

    FIRST_SEEN = "first seen"
    MENTIONS = "mentions"
    QUOTES = "quotes"
    NAME = "name"

    @property
    def following(self) -> Sort:
        """The order that comes next when cycling through them."""
        orders = list(Sort)
        return orders[(orders.index(self) + 1) % len(orders)]


class SpanIndex(Generic[Item]):
    """Items by the stretches of text they cover; a lookup costs a bisection."""

    def __init__(self, pairs: Iterable[tuple[Span, Item]]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: pair[0])
        self._starts = [span.start for span, _ in self._pairs]
        self._longest = max((len(span) for span, _ in self._pairs), default=0)

    def at(self, offset: int) -> Item | None:
        """The item whose span covers ``offset``; the shortest where several do."""
        best: tuple[int, Item] | None = None
        i = bisect_right(self._starts, offset) - 1
        while i >= 0 and self._starts[i] >= offset - self._longest:
            span, item = self._pairs[i]
            if offset in span and (best is None or len(span) < best[0]):
                best = len(span), item
            i -= 1
        return best[1] if best else None

    def within(self, start: int, end: int) -> list[tuple[Span, Item]]:
        """The spans that start in ``[start, end)``, with their items, in order."""
        return self._pairs[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


class Lookup:
    """Counts, orders and places of one analysis."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self.article = article
        self.analysis = analysis
        self._orders: dict[tuple[EntityKind | None, Sort], tuple[str, ...]] = {}

    @cached_property
    def _mentions(self) -> SpanIndex[str]:
        return SpanIndex((mention.span, e.id) for e in self.analysis.entities for mention in e.mentions)

    @cached_property
    def _words(self) -> SpanIndex[str]:
        return SpanIndex((span, quote.id) for quote in self.analysis.quotes for span in quote.spans)

    @cached_property
    def quote_counts(self) -> Counter[str | None]:
        """How many quotes each entity speaks."""
        return Counter(quote.speaker.entity if quote.speaker else None for quote in self.analysis.quotes)

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
        return len(self.article.text.split())

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

    def quotes_about(self, entity_id: str) -> tuple[Quote, ...]:
        """What others say that mentions an entity, in order of the text."""
        found = {self.quote_at(mention.span.start) for mention in self.entity(entity_id).mentions}
        quotes = [self.quote(quote_id) for quote_id in found if quote_id is not None]
        others = [quote for quote in quotes if not quote.speaker or quote.speaker.entity != entity_id]
        return tuple(sorted(others, key=lambda quote: quote.start))

    @cached_property
    def _paragraphs(self) -> dict[str, set[int]]:
        """The paragraphs each entity is mentioned in."""
        return {
            entity.id: {bisect_right(self._block_starts, mention.span.start) for mention in entity.mentions}
            for entity in self.analysis.entities
        }

    def named_with(self, entity_id: str) -> list[tuple[str, int]]:
        """Who shares paragraphs with an entity, and how many of them; most first."""
        here = self._paragraphs[entity_id]
        shared = [
            (other, len(here & there)) for other, there in self._paragraphs.items() if other != entity_id
        ]
        return sorted([pair for pair in shared if pair[1]], key=lambda pair: -pair[1])

    def quotes_of(self, entity_id: str | None) -> tuple[Quote, ...]:
        """The quotes an entity speaks, in order of the text."""
        return self.analysis.quotes_by_speaker.get(entity_id, ())

    def speaker_name(self, quote: Quote) -> str | None:
        """Who speaks: the entity's name, else the article's words for the speaker, else ``None``."""
        if quote.speaker is None:
            return None
        if quote.speaker.entity is not None:
            return self.entity(quote.speaker.entity).name
        return quote.speaker.span.of(self.analysis.text) if quote.speaker.span else None

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
