"""What a mouse that rests on a row is told: what the row has no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.panes.about import reasons
from newsview.app.panes.detail import entity_line
from newsview.app.plain import one_line
from newsview.app.state.views import UNATTRIBUTED
from newsview.model import QuoteKind

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup

KINDS = {
    QuoteKind.DIRECT: "“” direct: all of it inside quotation marks",
    QuoteKind.MIXED: "“… mixed: a part of it inside quotation marks",
    QuoteKind.INDIRECT: "… indirect: none of it inside quotation marks",
}

LONGEST = 300
"""Code points of a quote's words."""


def entity_tip(lookup: Lookup, entity_id: str) -> Content:
    """Name, role, other names, counts."""
    return entity_line(lookup, lookup.entity(entity_id))


def place_tip(lookup: Lookup, offset: int) -> Content | None:
    """Who or what is mentioned at a place of the article, and who speaks there; ``None`` if nobody."""
    entity, quote = lookup.entity_at(offset), lookup.quote_at(offset)
    told = [entity_tip(lookup, entity)] if entity else []
    if quote:
        speaker = lookup.speaker_name(lookup.quote(quote))
        said_by = Content.assemble("Said by ", (one_line(speaker), "bold"), ". ") if speaker else Content("")
        told += [said_by + next(reasons(lookup.quote(quote), lookup.analysis.text), "")]
    return Content("\n").join(told) if told else None


def quote_tip(lookup: Lookup, quote_id: str) -> Content:
    """Speaker, kind, words, and why this speaker, with how sure that is."""
    quote, text = lookup.quote(quote_id), lookup.analysis.text
    words = one_line(quote.words(text)[: LONGEST + 1])
    words = f"{words[:LONGEST].rstrip()}…" if len(words) > LONGEST else words
    return Content("\n").join(
        [
            Content.styled(one_line(lookup.speaker_name(quote) or UNATTRIBUTED), "bold"),
            Content(KINDS[quote.kind]),
            Content(words),
            Content(next(reasons(quote, text), "")),
        ]
    )
