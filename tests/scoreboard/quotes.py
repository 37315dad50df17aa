"""Figures about what was said and who said it, against gold that has every quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Analysis, Quote, QuoteKind, Span, Speaker
from tests.scoreboard.counts import Figures, Overlap, Share
from tests.scoreboard.matching import best_matching
from tests.scoreboard.words import WordIndex, Words, likeness, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.scoreboard.entities import Aligned

SAME = 0.5
"""From this likeness of their words on two quotes are the same one."""


def quote_figures(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Figures:
    """Direct quotes, reported (indirect and mixed) ones, and all together."""
    index = WordIndex(gold.text)
    return {
        **_direct(index, predicted, gold, aligned),
        **_reported(index, predicted, gold, aligned),
        **_all(index, predicted, gold),
    }


def same_contents(index: WordIndex, predicted: Sequence[Words], gold: Sequence[Words]) -> dict[int, int]:
    """Positions of predicted contents to those of the gold contents they are, one to one."""
    alike = {
        (i, j): alikeness
        for i, mine in enumerate(predicted)
        for j, theirs in enumerate(gold)
        if (alikeness := likeness(mine, theirs)) >= SAME
    }
    return best_matching(alike)


def touch(some: Span | None, other: Span | None) -> bool:
    """Whether both are there and share a code point."""
    return some is not None and other is not None and some.overlaps(other)


def _direct(index: WordIndex, predicted: Analysis, gold: Analysis, aligned: Aligned) -> Figures:
    def exact(analysis: Analysis) -> frozenset[Span | None]:
        spans = (span for quote in analysis.quotes if quote.kind is QuoteKind.DIRECT for span in quote.spans)
        return frozenset(trimmed(gold.text, span) for span in spans) - {None}

    attributed = [
        quote
        for quote in gold.quotes
        if quote.kind is QuoteKind.DIRECT and quote.speaker and quote.speaker.entity is not None
    ]
    return {
        "direct quotes exact spans": Overlap.of(exact(predicted), exact(gold)),
        "speaker of direct quotes": Share.of(
            _most_is_given_to_its_speaker(index, predicted, quote, aligned) for quote in attributed
        ),
    }


def _most_is_given_to_its_speaker(
    index: WordIndex, predicted: Analysis, gold: Quote, aligned: Aligned
) -> bool:
    """Judged span by span, so that one quote told as two is not wrong in its speaker as well."""
    right = total = 0
    for span in gold.spans:
        words = index.touched([span])
        total += len(words)
        if gold.speaker and is_speaker(_likest(index, predicted, words), gold.speaker, aligned):
            right += len(words)
    return 2 * right > total


def _likest(index: WordIndex, predicted: Analysis, words: Words) -> Quote | None:
    """The direct or mixed quote with the span most like some words."""
    alike = [
        (likeness(index.touched([span]), words), quote)
        for quote in predicted.quotes
        if quote.kind is not QuoteKind.INDIRECT
        for span in quote.spans
    ]
    best, quote = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return quote if best >= SAME else None


def is_speaker(quote: Quote | None, gold: Speaker, aligned: Aligned) -> bool:
    """Whether it is the same entity, or where gold has none, the same place in the text."""
    if quote is None or quote.speaker is None:
        return False
    if gold.entity is not None:
        return aligned.get(quote.speaker.entity or "") == gold.entity
    return touch(quote.speaker.span, gold.span)


def _reported(index: WordIndex, predicted: Analysis, gold: Analysis, aligned: Aligned) -> Figures:
    mine = [quote for quote in predicted.quotes if quote.kind is not QuoteKind.DIRECT]
    theirs = [quote for quote in gold.quotes if quote.kind is not QuoteKind.DIRECT]
    contents = [index.content(quote.spans) for quote in mine]
    wanted = [index.content(quote.spans) for quote in theirs]
    pairs = same_contents(index, contents, wanted)
    found = {j: mine[i] for i, j in pairs.items()}
    exact = sum(contents[i] == wanted[j] for i, j in pairs.items())
    return {
        "reported quotes content": Overlap.pairs(len(pairs), len(mine), len(theirs)),
        "reported quotes exact": Overlap.pairs(exact, len(mine), len(theirs)),
        "speaker of reported quotes": Share.of(
            is_speaker(found.get(j), quote.speaker, aligned)
            for j, quote in enumerate(theirs)
            if quote.speaker and (quote.speaker.entity is not None or quote.speaker.span)
        ),
    }


def _all(index: WordIndex, predicted: Analysis, gold: Analysis) -> Figures:
    contents = [index.content(quote.spans) for quote in predicted.quotes]
    wanted = [index.content(quote.spans) for quote in gold.quotes]
    pairs = same_contents(index, contents, wanted)
    found = [(predicted.quotes[i], gold.quotes[j]) for i, j in pairs.items()]
    return {
        "all quotes content": Overlap.pairs(len(pairs), len(contents), len(wanted)),
        "all quotes kind": Share.of(mine.kind is theirs.kind for mine, theirs in found),
        "all quotes cue": Share.of(touch(mine.cue, theirs.cue) for mine, theirs in found if theirs.cue),
    }
