"""Sentences that tell more of what was just said, partly in marks: ““It fell,” Kim said. It is “odd.””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST_LEAD = 25
_SHORTEST = 3
"""Words in marks that are more than a term."""

_SPEAKERS = frozenset({"i", "we", "he", "she", "you", "who"})
_ACCORDING = frozenset({"according", "per", "for", "to"})
"""Words of somebody else's view: “For the owners, “it is late.””."""


def told_on(parse: Parse, stretch: int, before: QuoteDraft) -> Range | None:
    """The sentence that words in marks end, if nobody but who was just quoted can have said it."""
    low = parse.outers[stretch][0]
    start, end = parse.sentence(low)
    last = stretch
    while last + 1 < len(parse.outers) and parse.outers[last + 1][0] < end:
        last += 1
    if any(parse.is_word(i) for i in range(parse.outers[last][1], end)) or not _is_open(before):
        return None
    if parse.block(start - 1) != parse.block(start):
        return None
    if not _is_fragment(parse, stretch) or not _is_lead(parse, start, low, before):
        return None
    has_verb = any(parse.tags[i] in FINITE for i in range(start, end))
    told = Verb(parse, low, set()).trimmed(start, parse.outers[last][1])
    return told[0] if has_verb and told else None


def _is_open(before: QuoteDraft) -> bool:
    """Whether a sentence only quotes and names who said so at its end: ““It fell,” Kim said.”."""
    is_direct = before.kind is QuoteKind.DIRECT
    return is_direct and before.cue is not None and before.end < before.cue.start


def _is_fragment(parse: Parse, stretch: int) -> bool:
    """Whether words in marks go on with the sentence, and are more than a term."""
    start, end = parse.ranges[stretch]
    is_lower = parse.text[parse.start_of(start)].islower() and parse.quoted[stretch].is_double
    return is_lower and sum(parse.is_word(i) for i in range(start, end)) >= _SHORTEST


def _is_lead(parse: Parse, start: int, low: int, before: QuoteDraft) -> bool:
    """Whether the words before those in marks neither report themselves nor tell of who spoke before."""
    words = parse.words[start:low]
    source = parse.tokens(before.speaker_span) if before.speaker_span is not None else (start, start)
    names = {word for word in parse.words[slice(*source)] if word[0].isalpha()} - {"the", "a", "an", "of"}
    is_many = any(tag in {"NNS", "NNPS"} for tag in parse.tags[slice(*source)])
    names |= {"they"} if is_many else set()
    reports = said_forms() | verb_forms("verbs_naming").keys() | verb_forms("verbs_finding").keys()
    is_plain = names.isdisjoint(words) and all(n < 0 for n in parse.stretch[start:low])
    is_anothers = words[:1] and (words[0] in _ACCORDING or not _SPEAKERS.isdisjoint(words[:2]))
    says = any(parse.words[i] in reports and parse.is_verb(i) for i in range(start, low))
    is_led = 0 < sum(parse.is_word(i) for i in range(start, low)) <= _LONGEST_LEAD
    return is_led and is_plain and not is_anothers and not says and "according" not in words
