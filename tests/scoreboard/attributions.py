"""Figures about attributions, against gold that has nothing else.

Attributions are far wider than speech: beliefs, wishes, plans and polls are some too. So most figures are
given twice, over all of them and over those whose cue is one of saying.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.model import Analysis, Quote, QuoteKind, Span
from tests.scoreboard.counts import Figures, Overlap, Share
from tests.scoreboard.marks import quoted_stretches
from tests.scoreboard.quotes import same_contents
from tests.scoreboard.saying import is_speech
from tests.scoreboard.words import WordIndex, Words, mostly

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.scoreboard.brat import Attribution, AttributionGold

_NO_WORDS: Words = frozenset()


@dataclass(frozen=True)
class _Board:
    """What every figure needs: the two sides and what was matched."""

    index: WordIndex
    predicted: Analysis
    quotes: Sequence[Quote]
    gold: AttributionGold
    quoted: Words
    pairs: dict[int, int]

    def content(self, number: int) -> Words:
        return self.index.content(self.quotes[number].spans)

    def wanted(self, number: int) -> Words:
        return self.index.content(self.gold.attributions[number].content)

    def kind(self, words: Words) -> QuoteKind:
        """What the marks in the text make of some words, whatever kind a prediction claims."""
        if words <= self.quoted:
            return QuoteKind.DIRECT
        return QuoteKind.MIXED if words & self.quoted else QuoteKind.INDIRECT


def attribution_figures(predicted: Analysis, gold: AttributionGold) -> Figures:
    """Quoted spans, and contents, sources and cues over all attributions and over speech.

    Nested quotes are left out, since this gold gives each word to one attribution only.
    """
    index = WordIndex(gold.text)
    discarded = index.touched(gold.discarded)
    quotes = [
        quote
        for quote in predicted.quotes
        if quote.parent is None and not mostly(index.touched(quote.spans), discarded)
    ]
    contents = [index.content(quote.spans) for quote in quotes]
    pairs = same_contents(index, contents, [index.content(one.content) for one in gold.attributions])
    quoted = index.touched(quoted_stretches(gold.text))
    board = _Board(index, predicted, quotes, gold, quoted, pairs)
    everything = set(range(len(gold.attributions)))
    speech = {number for number, one in enumerate(gold.attributions) if one.is_speech}
    return {
        "quoted spans": _quoted_spans(board),
        **_subset_figures("speech", board, speech, discarded),
        **_subset_figures("all", board, everything, discarded),
    }


def _quoted_spans(board: _Board) -> Overlap:
    """Are the right stretches between quotation marks taken for quotes?"""
    index = board.index
    stretches = [index.touched([span]) for span in quoted_stretches(board.gold.text)]
    attributed = index.touched(span for one in board.gold.attributions for span in one.content)
    units = [unit for quote in board.quotes for unit in _quoted_units(index, quote, stretches)]
    covered = _NO_WORDS.union(*units)
    wanted = [words for words in stretches if mostly(words, attributed)]
    return Overlap(
        sum(mostly(words, attributed & board.quoted) for words in units),
        len(units),
        sum(mostly(words, covered) for words in wanted),
        len(wanted),
    )


def _quoted_units(index: WordIndex, quote: Quote, stretches: list[Words]) -> list[Words]:
    if quote.kind is QuoteKind.DIRECT:
        return [index.touched([span]) for span in quote.spans]
    if quote.kind is QuoteKind.MIXED:
        words = index.touched(quote.spans)
        return [stretch & words for stretch in stretches if stretch & words]
    return []


def _subset_figures(subset: str, board: _Board, chosen: set[int], discarded: Words) -> Figures:
    index, attributions = board.index, board.gold.attributions
    outside = index.touched(
        span for number, one in enumerate(attributions) if number not in chosen for span in one.content
    )
    counted = _counted(board, chosen, outside, only_speech=subset == "speech")
    mine = index.touched(span for i in counted for span in board.quotes[i].spans)
    theirs = index.touched(span for j in chosen for span in attributions[j].content)
    figures: Figures = {
        **_contents(board, chosen, counted),
        "tokens": Overlap.of(mine - discarded - outside, theirs - discarded),
        **_parts(board, chosen),
    }
    return {f"{subset}: {name}": counts for name, counts in figures.items()}


def _counted(board: _Board, chosen: set[int], outside: Words, *, only_speech: bool) -> set[int]:
    """The predictions to be judged: what stands outside the subset is neither right nor wrong."""

    def is_beside(quote: Quote) -> bool:
        other_cue = only_speech and quote.cue and not is_speech(quote.cue.of(board.gold.text))
        return bool(other_cue) or mostly(board.index.touched(quote.spans), outside)

    return {
        i
        for i, quote in enumerate(board.quotes)
        if (board.pairs[i] in chosen if i in board.pairs else not is_beside(quote))
    }


def _contents(board: _Board, chosen: set[int], counted: set[int]) -> Figures:
    pairs = {i: j for i, j in board.pairs.items() if j in chosen}
    exact = sum(board.content(i) == board.wanted(j) for i, j in pairs.items())
    mine = {i: board.kind(board.content(i)) for i in counted}
    theirs = {j: board.kind(board.wanted(j)) for j in chosen}

    def of_kind(kind: QuoteKind) -> Overlap:
        return Overlap(
            sum(mine[i] is kind for i in pairs),
            sum(one is kind for one in mine.values()),
            sum(theirs[j] is kind for j in pairs.values()),
            sum(one is kind for one in theirs.values()),
        )

    return {
        "content": Overlap.pairs(len(pairs), len(counted), len(chosen)),
        "content exact": Overlap.pairs(exact, len(counted), len(chosen)),
        **{f"content {kind}": of_kind(kind) for kind in QuoteKind},
    }


def _parts(board: _Board, chosen: set[int]) -> Figures:
    """Sources and cues: right when they touch the gold one; a content that was not found is wrong."""
    found = {j: board.quotes[i] for i, j in board.pairs.items()}

    def sources(kinds: Iterable[QuoteKind]) -> Share:
        wanted = [
            (j, one)
            for j, one in _numbered(board, chosen)
            if one.source and board.kind(board.wanted(j)) in kinds
        ]
        return Share.of(j in found and _touch(_places(board, found[j]), one.source) for j, one in wanted)

    return {
        "source": sources(QuoteKind),
        "source direct": sources({QuoteKind.DIRECT}),
        "cue": Share.of(
            j in found and found[j].cue is not None and _touch([found[j].cue], one.cue)
            for j, one in _numbered(board, chosen)
            if one.cue
        ),
    }


def _numbered(board: _Board, chosen: set[int]) -> list[tuple[int, Attribution]]:
    return [(j, board.gold.attributions[j]) for j in sorted(chosen)]


def _places(board: _Board, quote: Quote) -> list[Span]:
    """Where the speaker stands; for one who is only implied, every mention."""
    if quote.speaker is None:
        return []
    if quote.speaker.span is not None:
        return [quote.speaker.span]
    entity = board.predicted.entity_by_id.get(quote.speaker.entity or "")
    return [mention.span for mention in entity.mentions] if entity else []


def _touch(some: Iterable[Span | None], others: Sequence[Span]) -> bool:
    return any(one is not None and one.overlaps(other) for one in some for other in others)
