"""What writers tell of their own words: “I ask if …”, to which others answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft

_NARRATORS = frozenset({"i", "we"})


def is_narrators(text: str, quote: QuoteDraft) -> bool:
    """Whether the writer tells, without quotation marks, what they said or asked themselves."""
    span = quote.speaker_span
    is_own = quote.parent is None and span is not None and span.of(text).lower() in _NARRATORS
    return is_own and quote.kind is not QuoteKind.DIRECT
