"""Who speaks by a role whose words come again where a named one speaks: “a guide called it “too steep””."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind, QuoteKind
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.model import Span
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.given.words import Words

_QUOTED = r"[“\"]([^“”\"]+)[”\"]"
_FEWEST = 2
"""Words that must come again: one may be anybody's."""

_NEAR = 40
"""Quotes behind the report in which they are looked for."""


def note_said_again(words: Words, turns: Sequence[QuoteDraft]) -> None:
    """Give reports of somebody unnamed the speaker of the later quote that holds their quoted words."""
    for n, quote in enumerate(turns):
        span = quote.speaker_span
        if quote.speaker is not None or span is None or quote.kind is not QuoteKind.MIXED:
            continue
        pieces = list(_pieces(words, quote)) if _is_somebody(words, span) else []
        behind = turns[n + 1 : n + 1 + _NEAR] if pieces else ()
        again = [turn for turn in behind if any(piece in _said(words, turn) for piece in pieces)]
        first = again[0].speaker if again and all(_is_named(words, turn) for turn in again) else None
        if first is not None and all(turn.speaker is first for turn in again):
            first.add(span, MentionKind.NOMINAL)
            for turn in turns[n : n + _NEAR]:
                turn.speaker = first if turn.speaker_span == span else turn.speaker


def _is_somebody(words: Words, span: Span) -> bool:
    """Whether the phrase is for one person without a name: “a guide”, “his lawyer”."""
    start, end = words.within(span)
    head = words.root(start, end)
    return words.tags[head] in {"NN", "NNP"} and end > start + 1 and is_person_noun(words.lowers[head])


def _is_named(words: Words, turn: QuoteDraft) -> bool:
    """Whether a person speaks who is named there, or called by a pronoun."""
    one, span = turn.speaker, turn.speaker_span
    if one is None or one.kind is not EntityKind.PERSON:
        return False
    if span is None or not _is_somebody(words, span):
        return True
    names = (mention.span for mention in one.mentions if mention.kind is MentionKind.NAME)
    return any(span.start <= name.start < span.end for name in names)


def _pieces(words: Words, quote: QuoteDraft) -> Iterator[str]:
    """What stands between quotation marks in a report."""
    text = " ".join(span.of(words.text) for span in quote.spans)
    for piece in re.findall(_QUOTED, text):
        bare = _bare(piece)
        if len(bare.split()) >= _FEWEST:
            yield bare


def _said(words: Words, turn: QuoteDraft) -> str:
    """The words of a quote that is given word for word."""
    if turn.kind is QuoteKind.INDIRECT:
        return ""
    return _bare(" ".join(span.of(words.text) for span in turn.spans))


def _bare(text: str) -> str:
    """The words alone in lower case, with a blank on each side."""
    words = re.findall(r"\w+", text.lower())
    return f" {' '.join(words)} "
