"""``newsview_speakers``: who said each quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import QuoteKind, Rule
from newsview.nlp import drafts
from newsview.nlp.said.confidence import evidence
from newsview.nlp.who.lookup import Lookup

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import QuoteDraft


def newsview_speakers(doc: Doc) -> Doc:
    """Give every quote on ``doc`` its speaker, where the text tells."""
    lookup = Lookup(doc)
    before: QuoteDraft | None = None
    for quote in sorted(drafts.quotes(doc), key=lambda quote: quote.start):
        if quote.speaker_span is not None:
            quote.speaker = lookup.entity_at(quote.speaker_span)
        elif quote.cue is None and before is not None and quote.kind is QuoteKind.DIRECT:
            quote.speaker = before.speaker
            if before.speaker is not None:
                quote.evidence = evidence(Rule.CONTINUATION, before.cue)
        if quote.parent is None:
            before = quote
    return doc


Language.component("newsview_speakers", func=newsview_speakers)
