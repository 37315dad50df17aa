"""Quotes that go on in the next paragraph although their marks were closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp.said.parse import MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.parse import Parse


def begun_before(
    parse: Parse, stretch: int, of_stretch: Mapping[int, QuoteDraft], cued: Mapping[int, QuoteDraft]
) -> QuoteDraft | None:
    """The direct quote that ends the paragraph before, with its reporting words behind it or not.

    Papers close a quote before “…, she said.” and open it again in a paragraph of its own.

    Args:
        parse: The document.
        stretch: A quotation without reporting words.
        of_stretch: The quotes found so far by their stretches.
        cued: The direct ones by the first word of the sentence that reports them.
    """
    last = _paragraph_before(parse, stretch)
    if last is None:
        return None
    closed = of_stretch.get(parse.stretch[last - 1]) if parse.words[last] in MARKS else None
    draft = closed or cued.get(parse.sentence(last)[0])
    if draft is None or draft.cue is None or draft.kind is not QuoteKind.DIRECT:
        return None
    end = parse.stretch[parse.tokens(draft.spans[-1])[0]]
    return draft if end >= 0 and _can_go_on(parse, end, stretch) else None


def _paragraph_before(parse: Parse, stretch: int) -> int | None:
    """The last word of the paragraph right before the one that opens with a quotation of whole sentences."""
    quoted, (low, high) = parse.quoted[stretch], parse.outers[stretch]
    last = low - 1
    while last >= 0 and parse.words[last].isspace():
        last -= 1
    opens = quoted.outer.start == parse.blocks[quoted.block].span.start and parse.sentence(low)[1] <= high
    return last if opens and last >= 0 and parse.block(low) - parse.block(last) == 1 else None


def _can_go_on(parse: Parse, last: int, stretch: int) -> bool:
    """Whether a quotation can go on with ``last``: in marks of the same kind, and nobody asks or is asked.

    What stands beside a question may be another's words, and what stands in other marks is mostly a heading.
    """
    pair = (parse.quoted[last], parse.quoted[stretch])
    asks = any(quoted.inner.of(parse.text)[-1] == "?" for quoted in pair)
    return pair[0].is_double == pair[1].is_double and not asks
