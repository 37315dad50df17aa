"""Which tokens stand inside quotation marks, and whose words they are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import QuoteKind
from newsview.nlp import drafts
from newsview.nlp.who.given.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.given.words import Words

_KEY = "newsview_regions"
_OPENING = frozenset({"“", "``"})
_CLOSING = frozenset({"”", "''"})


class Regions(Struct, eq=False, dict=True):
    """Narration and quotation in a document.

    Attributes:
        words: The document.
        quotes: Token to the innermost quote whose marked words hold it; direct quotes and the quoted parts of
            mixed ones.
    """

    words: Words
    quotes: dict[int, QuoteDraft]

    @cached_property
    def inside(self) -> list[bool]:
        """Whether each token is quoted."""
        return [i in self.quotes for i in range(len(self.words))]

    @cached_property
    def told(self) -> list[int]:
        """Each token's number of sentence, with sentences that are all quotation left out of the count."""
        words, inside = self.words, self.inside
        plain = {
            words.sentences[i] for i, text in enumerate(words.texts) if not inside[i] and text[0].isalpha()
        }
        numbers: list[int] = []
        number, last = 0, -1
        for sentence in words.sentences:
            if sentence != last:
                number += sentence in plain
                last = sentence
            numbers.append(number)
        return numbers


def regions_of(doc: Doc) -> Regions:
    """The regions of ``doc``, made on first use; the quotes must have been found before."""
    regions: Regions | None = doc.user_data.get(_KEY)
    if regions is None:
        words = words_of(doc)
        regions = Regions(words, _quote_of_tokens(words, drafts.quotes(doc)))
        doc.user_data[_KEY] = regions
    return regions


def _quote_of_tokens(words: Words, quotes: list[QuoteDraft]) -> dict[int, QuoteDraft]:
    found: dict[int, QuoteDraft] = {}
    # A nested quote comes after the one it stands in, and takes its tokens over.
    for quote in sorted(quotes, key=lambda quote: (quote.start, -quote.end)):
        if quote.kind is QuoteKind.DIRECT:
            for span in quote.spans:
                found.update(dict.fromkeys(range(*words.within(span)), quote))
    mixed = [quote for quote in quotes if quote.kind is QuoteKind.MIXED]
    marked = between_marks(words) if mixed else []
    for quote in mixed:
        for span in quote.spans:
            for i in range(*words.within(span)):
                if marked[i]:
                    found.setdefault(i, quote)
    return found


def between_marks(words: Words) -> list[bool]:
    """Whether each token stands between quotation marks within its paragraph."""
    is_inside, block = False, -1
    found: list[bool] = []
    for text, number in zip(words.texts, words.blocks, strict=True):
        if number != block:
            is_inside, block = False, number
        if text in _OPENING:
            is_inside = True
        elif text in _CLOSING:
            is_inside = False
        elif text == '"':
            is_inside = not is_inside
        found.append(is_inside)
    return found
