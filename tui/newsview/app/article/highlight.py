"""What is lit in an article, and how: looks, layers of looks, and the marks a view shows at once.

Spans overlap freely (a quote holds names, a search hit cuts through both), so nothing is nested: each
look keeps its own ranges, and a place in the text has every look that covers it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.app.article.ranges import Ranges
from newsview.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsview.model import Analysis, Entity, Quote, Span


class Look(Enum):
    """One way to stand out; the later in this list, the stronger."""

    QUOTE = "quote"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"
    LIT_QUOTE = "lit-quote"
    WORDS = "words"
    EVIDENCE = "evidence"
    CUE = "cue"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"
    NAME = "name"
    SPEAKER = "speaker"
    HIT = "hit"
    CURRENT = "current"

    @property
    def has_bar(self) -> bool:
        """Whether a bar in the gutter marks its rows."""
        return self in {Look.LIT_QUOTE, Look.WORDS}


KIND_LOOKS = {
    EntityKind.PERSON: Look.PERSON,
    EntityKind.ORGANISATION: Look.ORGANISATION,
    EntityKind.PLACE: Look.PLACE,
    EntityKind.OTHER: Look.OTHER,
}
"""The colour of each kind of entity."""

MENTION_LOOKS = {
    MentionKind.NAME: Look.NAME,
    MentionKind.NOMINAL: Look.NOMINAL,
    MentionKind.PRONOUN: Look.PRONOUN,
}
"""How strongly each kind of mention of the lit entity stands out."""


Lit = tuple[tuple[int, int, Look], ...]
"""Ranges of text with a look each, the weaker look first."""


class Layer(Struct, frozen=True):
    """Ranges by look."""

    ranges: dict[Look, Ranges] = field(default_factory=dict)

    @classmethod
    def of(cls, spans: Iterable[tuple[Look, Span]]) -> Layer:
        """A layer of spans in any order, overlapping or not."""
        grouped: dict[Look, list[Span]] = {}
        for look, span in spans:
            grouped.setdefault(look, []).append(span)
        return cls.by_look(grouped)

    @classmethod
    def by_look(cls, grouped: Mapping[Look, Iterable[Span]]) -> Layer:
        """As ``of``, for spans that are grouped already."""
        ranges = {look: _ranges(grouped[look]) for look in Look if look in grouped}
        return cls({look: each for look, each in ranges.items() if each})

    def within(self, start: int, end: int) -> list[tuple[int, int, Look]]:
        """What is lit in ``[start, end)``, the weaker look first."""
        return [(a, b, look) for look, ranges in self.ranges.items() for a, b in ranges.within(start, end)]


def _ranges(spans: Iterable[Span]) -> Ranges:
    return spans if isinstance(spans, Ranges) else Ranges(spans)


NOTHING = Layer()


class Marks(Struct, frozen=True):
    """Everything that is lit at once; later layers are stronger.

    Attributes:
        resting: What is lit with nothing selected (``resting``).
        lit: What the selection lights (``lit``).
        found: The search hits and the one that is current (``found``).
    """

    resting: Layer = NOTHING
    lit: Layer = NOTHING
    found: Layer = NOTHING

    @property
    def layers(self) -> tuple[Layer, Layer, Layer]:
        """All three, the weaker first."""
        return self.resting, self.lit, self.found

    def within(self, start: int, end: int) -> Lit:
        """What is lit in ``[start, end)``, the weaker look first."""
        return tuple(mark for layer in self.layers if layer.ranges for mark in layer.within(start, end))

    def spans_within(self, start: int, end: int) -> list[Span]:
        """The lit stretches that share a code point with ``[start, end)``, whole, each once, in order."""
        spans = {
            span
            for layer in self.layers
            for ranges in layer.ranges.values()
            for span in ranges.whole(start, end)
        }
        return sorted(spans)


def marks_for(
    analysis: Analysis | None,
    *,
    entity_id: str | None = None,
    quote_id: str | None = None,
    hits: Iterable[Span] = (),
    current: Span | None = None,
    rest: Layer | None = None,
) -> Marks:
    """What an article shows for a selection.

    Args:
        analysis: The analysis, or ``None`` while there is none.
        entity_id: The selected entity, if one is.
        quote_id: The selected quote, if one is.
        hits: What a search found.
        current: The hit or mention that n and N stand on.
        rest: ``resting(analysis)`` from before, as it depends on the analysis alone; made anew if not given.
    """
    if analysis is None:
        return Marks(found=found(hits, current))
    return Marks(
        resting=resting(analysis) if rest is None else rest,
        lit=lit(analysis, entity_id=entity_id, quote_id=quote_id),
        found=found(hits, current),
    )


def resting(analysis: Analysis) -> Layer:
    """The quiet look of an analysed article: names in the colour of their kind, quotes faint."""
    grouped: dict[Look, list[Span]] = {look: [] for look in KIND_LOOKS.values()}
    grouped[Look.QUOTE] = [span for quote in analysis.quotes for span in quote.spans]
    for entity in analysis.entities:
        grouped[KIND_LOOKS[entity.kind]] += [
            mention.span for mention in entity.mentions if mention.kind is MentionKind.NAME
        ]
    return Layer.by_look(grouped)


def lit(analysis: Analysis, *, entity_id: str | None = None, quote_id: str | None = None) -> Layer:
    """What a selected entity or quote lights; ids the analysis does not know light nothing.

    An entity lights its mentions, names strongest, and what it is quoted with. A quote lights its
    words, its cue, the place that names its speaker, and the words that decided who that is.
    """
    spans: list[tuple[Look, Span]] = []
    if entity_id is not None and (entity := analysis.entity_by_id.get(entity_id)):
        spans += _of_entity(entity, analysis.quotes_by_speaker.get(entity_id, ()))
    if quote_id is not None and (quote := analysis.quote_by_id.get(quote_id)):
        spans += _of_quote(quote, analysis)
    return Layer.of(spans)


def _of_entity(entity: Entity, quotes: Iterable[Quote]) -> list[tuple[Look, Span]]:
    kind = KIND_LOOKS[entity.kind]
    spans = [(Look.LIT_QUOTE, span) for quote in quotes for span in quote.spans]
    for mention in entity.mentions:
        spans += (kind, mention.span), (MENTION_LOOKS[mention.kind], mention.span)
    return spans


def _of_quote(quote: Quote, analysis: Analysis) -> list[tuple[Look, Span]]:
    spans = [(Look.WORDS, span) for span in quote.spans]
    if quote.cue:
        spans.append((Look.CUE, quote.cue))
    speaker = quote.speaker
    if speaker and speaker.span:
        spans.append((Look.SPEAKER, speaker.span))
        if speaker.entity in analysis.entity_by_id:
            spans.append((KIND_LOOKS[analysis.entity_by_id[speaker.entity].kind], speaker.span))
    if speaker and speaker.evidence and speaker.evidence.span:
        spans.append((Look.EVIDENCE, speaker.evidence.span))
    return spans


def found(hits: Iterable[Span] = (), current: Span | None = None) -> Layer:
    """What a search lights: every hit, and the current one more strongly."""
    return Layer.by_look({Look.HIT: hits, Look.CURRENT: [current] if current else []})
