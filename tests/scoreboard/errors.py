"""What is wrong, item by item, behind the figures: one line an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoreboard.brat import AttributionGold
from tests.scoreboard.entities import LISTED, align, named_spans, pronouns_of_persons, right_rows, same_name
from tests.scoreboard.quotes import is_speaker, same_contents
from tests.scoreboard.words import WordIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsview.model import Analysis, Entity, Quote, Span
    from tests.scoreboard.entities import Aligned
    from tests.scoreboard.folders import Gold

_WIDEST = 100
"""Code points of the text that a line shows."""


def errors(predicted: Analysis, gold: Gold) -> list[str]:
    """Every name, row, pronoun and quote of an article that is missed, not in gold, or wrong."""
    if isinstance(gold, AttributionGold):
        contents = [one.content for one in gold.attributions]
        top = [quote for quote in predicted.quotes if quote.parent is None]
        return list(_unmatched(gold.text, top, contents, _pairs(gold.text, top, contents)))
    aligned = align(predicted, gold.analysis)
    return [
        *_names(predicted, gold.analysis),
        *_rows(predicted, gold.analysis, aligned),
        *_pronouns(predicted, gold.analysis, aligned),
        *_quotes(predicted, gold.analysis, aligned),
    ]


def _shown(text: str, spans: Iterable[Span]) -> str:
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"


def _names(predicted: Analysis, gold: Analysis) -> Iterator[str]:
    for kind in LISTED:
        mine, theirs = named_spans(predicted, kind), named_spans(gold, kind)
        for span in sorted(mine ^ theirs):
            what = "not in gold" if span in mine else "missed"
            yield f"name of {kind} {what}: {_shown(gold.text, [span])} @{span.start}"


def _rows(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Iterator[str]:
    right = right_rows(predicted, gold, aligned)
    mine, theirs = {mine.id for mine, _ in right}, {theirs.id for _, theirs in right}

    def others(analysis: Analysis, ids: set[str]) -> Iterator[Entity]:
        return (e for e in analysis.entities if e.kind in LISTED and e.id not in ids)

    yield from (f"row of {e.kind} not in gold, or split off: {e.name}" for e in others(predicted, mine))
    yield from (f"row of {e.kind} missed, or merged away: {e.name}" for e in others(gold, theirs))
    for one, wanted in right:
        if not same_name(one.name, wanted.name):
            yield f"row is called {one.name}, should be {wanted.name}"


def _pronouns(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Iterator[str]:
    mine, theirs = pronouns_of_persons(predicted), pronouns_of_persons(gold)
    for span in sorted(mine.keys() | theirs.keys()):
        who, wanted = mine.get(span), theirs.get(span)
        if wanted is None or aligned.get(who or "") != wanted:
            got = predicted.entity_by_id[who].name if who else "nobody"
            right = gold.entity_by_id[wanted].name if wanted else "no listed person"
            yield f"pronoun {_shown(gold.text, [span])} @{span.start}: {got}; is {right}"


def _quotes(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Iterator[str]:
    wanted = [quote.spans for quote in gold.quotes]
    pairs = _pairs(gold.text, predicted.quotes, wanted)
    yield from _unmatched(gold.text, predicted.quotes, wanted, pairs)
    for i, j in pairs.items():
        mine, theirs = predicted.quotes[i], gold.quotes[j]
        if mine.kind is not theirs.kind:
            yield f"quote is {theirs.kind}, not {mine.kind}: {_shown(gold.text, theirs.spans)}"
        if theirs.speaker and not is_speaker(mine, theirs.speaker, aligned):
            who, wanted_who = _speaker(predicted, mine), _speaker(gold, theirs)
            yield f"speaker {who}; is {wanted_who}: {_shown(gold.text, theirs.spans)}"


def _pairs(text: str, predicted: Sequence[Quote], gold: Sequence[Sequence[Span]]) -> dict[int, int]:
    index = WordIndex(text)
    mine = [index.content(quote.spans) for quote in predicted]
    return same_contents(index, mine, [index.content(spans) for spans in gold])


def _unmatched(
    text: str, predicted: Sequence[Quote], gold: Sequence[Sequence[Span]], pairs: dict[int, int]
) -> Iterator[str]:
    for j in sorted(set(range(len(gold))) - set(pairs.values())):
        yield f"quote missed: {_shown(text, gold[j])}"
    for i in sorted(set(range(len(predicted))) - pairs.keys()):
        yield f"{predicted[i].kind} quote not in gold: {_shown(text, predicted[i].spans)}"


def _speaker(analysis: Analysis, quote: Quote) -> str:
    if quote.speaker is None:
        return "nobody"
    if quote.speaker.entity is not None:
        return analysis.entity_by_id[quote.speaker.entity].name
    return f"“{_shown(analysis.text, [quote.speaker.span])}”" if quote.speaker.span else "nobody"
