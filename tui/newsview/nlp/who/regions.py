"""Which tokens stand inside quotation marks, and whose words they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp import drafts

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.words import Words


def quote_of_tokens(doc: Doc, words: Words) -> dict[int, QuoteDraft]:
    """Token to the innermost quote it stands in, for direct quotes and the quoted parts of mixed ones."""
    found: dict[int, QuoteDraft] = {}
    for quote in sorted(drafts.quotes(doc), key=lambda quote: (quote.start, -quote.end)):
        if quote.kind is QuoteKind.DIRECT:
            for span in quote.spans:
                start, end = words.within(span)
                found.update(dict.fromkeys(range(start, min(end, len(words))), quote))
    marked = _between_marks(words)
    mixed = [quote for quote in drafts.quotes(doc) if quote.kind is QuoteKind.MIXED]
    for quote in mixed:
        for span in quote.spans:
            start, end = words.within(span)
            for i in range(start, min(end, len(words))):
                if marked[i]:
                    found.setdefault(i, quote)
    return found


def _between_marks(words: Words) -> list[bool]:
    """Whether each token stands between quotation marks of one sentence's paragraph."""
    inside = False
    found: list[bool] = []
    for i, text in enumerate(words.texts):
        if i and words.blocks[i] != words.blocks[i - 1]:
            inside = False
        if text in {"“", "``"}:
            inside = True
        elif text in {"”", "''"}:
            inside = False
        elif text == '"':
            inside = not inside
        found.append(inside)
    return found
