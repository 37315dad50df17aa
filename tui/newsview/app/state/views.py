"""How a side pane is looked at: which of its rows are shown, and whether it keeps to one selection."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.app.article.find import pattern_for
from newsview.app.state.lookup import Sort
from newsview.model import QuoteKind

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.selection import Selection
    from newsview.model import Entity, Quote


class Only(StrEnum):
    """Rows of one sort only."""

    ALL = "all"
    QUOTED = "quoted"
    SILENT = "never quoted"
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    UNATTRIBUTED = "unattributed"
    UNNAMED = "unnamed source"
    UNSURE = "unsure speaker"


UNATTRIBUTED = Only.UNATTRIBUTED.value
"""What stands where a speaker would, if the article names none."""

OF_ENTITIES = (Only.ALL, Only.QUOTED, Only.SILENT)
OF_QUOTES = (
    Only.ALL,
    Only.DIRECT,
    Only.MIXED,
    Only.INDIRECT,
    Only.UNATTRIBUTED,
    Only.UNNAMED,
    Only.UNSURE,
)

SURE, LIKELY = 0.9, 0.7
"""Confidence from which a speaker counts as sure, or likely; anything below is unsure."""


def sureness(confidence: float) -> str:
    """A speaker's confidence in a word."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"


KINDS = {
    Only.DIRECT: QuoteKind.DIRECT,
    Only.MIXED: QuoteKind.MIXED,
    Only.INDIRECT: QuoteKind.INDIRECT,
}


class View(Struct, frozen=True):
    """How one pane is looked at.

    Attributes:
        only: Rows of this sort.
        sort: Their order.
        limit: Rows with these words.
        pinned: What the pane keeps lit, whatever is selected elsewhere; ``None`` to follow the selection.
    """

    only: Only = Only.ALL
    sort: Sort = Sort.FIRST_SEEN
    limit: str = ""
    pinned: Selection | None = None

    @property
    def shows_all(self) -> bool:
        """Whether no row is left out."""
        return self.only is Only.ALL and not self.limit.strip()


def shown_entities(lookup: Lookup, ids: tuple[str, ...], view: View) -> tuple[str, ...]:
    """Those of the entities that the view shows, in the same order."""
    if view.only is not Only.ALL:
        wanted = view.only is Only.QUOTED
        ids = tuple(entity for entity in ids if bool(lookup.quote_counts[entity]) is wanted)
    pattern = pattern_for(view.limit)
    if pattern is None:
        return ids

    def matches(entity: Entity) -> bool:
        return any(pattern.search(name) for name in (entity.name, *entity.aliases, entity.description or ""))

    return tuple(entity for entity in ids if matches(lookup.entity(entity)))


def shown_quotes(lookup: Lookup, ids: tuple[str, ...], view: View) -> tuple[str, ...]:
    """Those of the quotes that the view shows, in the same order."""
    if view.only is not Only.ALL:
        ids = tuple(quote for quote in ids if _is_of(lookup.quote(quote), view.only))
    pattern = pattern_for(view.limit)
    if pattern is None:
        return ids
    text = lookup.analysis.text

    def matches(quote: Quote) -> bool:
        if any(pattern.search(text, span.start, span.end) for span in quote.spans):
            return True
        name = lookup.speaker_name(quote)
        return name is not None and pattern.search(name) is not None

    return tuple(quote for quote in ids if matches(lookup.quote(quote)))


def _is_of(quote: Quote, only: Only) -> bool:
    match only:
        case Only.UNATTRIBUTED:
            return quote.speaker is None
        case Only.UNNAMED:
            return quote.speaker is not None and quote.speaker.entity is None
        case Only.UNSURE:
            evidence = quote.speaker.evidence if quote.speaker else None
            return evidence is not None and evidence.confidence < LIKELY
    return quote.kind is KINDS[only]
