"""Which rows of a side pane a view of it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.app.article.find import pattern_for
from newsview.app.state.views import LIKELY, Only
from newsview.model import QuoteKind

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.views import View
    from newsview.model import Entity, Quote

KINDS = {
    Only.DIRECT: QuoteKind.DIRECT,
    Only.MIXED: QuoteKind.MIXED,
    Only.INDIRECT: QuoteKind.INDIRECT,
}


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
