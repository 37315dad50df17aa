"""Reports within reports: “Kim said Lee had told him that …”, “…, she said, according to Lee”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp.said.contents.quoting import has_words
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.given.frame import Frame
    from newsview.nlp.said.given.parse import Parse, Range

_APPEALING = frozenset({"on", "upon"})
"""Prepositions that who is asked stands behind: “he called on her to go”."""

_CLOSING = frozenset({",", ".", "?", "!"})
_CLAIMING = frozenset({"claim", "claims", "claimed"})
"""Verbs whose infinitive tells what is so: “she said he claimed to be ill”."""


def closed(parse: Parse, frame: Frame) -> Frame:
    """The frame, with the closing mark of words in marks that its own end: “He said it was ‘a mess[.’]”."""
    start, end = frame.content[-1]
    mark = end
    while mark < len(parse) and parse.words[mark] in _CLOSING:
        mark += 1
    nested = parse.at_closing.get(mark)
    if nested is not None and start <= parse.outers[nested][0] < end:
        frame.content[-1] = start, mark + 1
    return frame


def is_told_again(parse: Parse, frame: Frame) -> bool:
    """Whether someone reported is told to have said so: “Kim said Lee had told him that …”.

    So are polls and studies to have found so: “Kim said surveys are finding that …”.
    """
    verb = frame.verb
    start, end = frame.content[0]
    asks = parse.words[start] == "to" and parse.child(verb, "dobj", "dative", "agent") is None
    appeals = parse.words[frame.cue[1] - 1] in _APPEALING
    asks = asks and parse.words[verb] not in _CLAIMING and not appeals
    is_plain = all(n < 0 for n in parse.stretch[start:end])
    is_behind = start > verb and any(n < 0 for n in parse.stretch[start:end])
    may_be = any(parse.tags[c] == "MD" for c in parse.children[verb])  # “she would have told him to go”
    is_clause = not asks and (is_plain or (is_behind and not may_be))
    is_present = parse.tags[verb] == "VBP" and parse.child(verb, "nsubj") is not None
    helped = any(parse.tags[c] in FINITE and parse.deps[c] == "aux" for c in parse.children[verb])
    goes_on = parse.tags[verb] == "VBG" and helped
    is_tensed = (
        is_present or goes_on or _is_of_deed(parse, frame) or parse.tags[verb] in {"VBD", "VBN", "VBZ"}
    )
    is_anyones = frame.source is not None and parse.words[frame.source[0] - 1] != "what"
    finds = parse.words[verb] in verb_forms("verbs_finding") and not FINITE.isdisjoint(parse.tags[start:end])
    return is_clause and is_tensed and is_anyones and (appeals or finds or parse.words[verb] in said_forms())


def _is_of_deed(parse: Parse, frame: Frame) -> bool:
    """“she said he won by claiming [it sank]”, “he said he signed a letter stating that [it would sink]”."""
    verb, start = frame.verb, frame.content[0][0]
    is_by = parse.deps[verb] == "pcomp" and parse.words[verb - 1] == "by"
    is_text = parse.deps[verb] == "acl" and parse.words[parse.heads[verb]] in noun_forms("nouns_texts")
    is_clause = not FINITE.isdisjoint(parse.tags[slice(*frame.content[0])])
    is_next = start == verb + 1 or (start == verb + 2 and parse.words[verb + 1] == "that")
    return parse.tags[verb] == "VBG" and (is_by or is_text) and is_clause and is_next


def is_claim_told(parse: Parse, frame: Frame) -> bool:
    """Whether someone reported speaks of what others say: “he denied claims by Lee [that it sank]”."""
    start = frame.content[0][0]
    is_noun = parse.tags[frame.verb] in {"NN", "NNS"} and frame.cue == (frame.verb, frame.verb + 1)
    return is_noun and start > frame.verb and parse.words[start - 1] == "that"


def is_quoting(parse: Parse, frame: Frame) -> bool:
    """Whether someone reported is quoted: “she said Lee had told him, “Never!””."""
    stretch = parse.at_outer.get(frame.content[0])
    if stretch is None or parse.words[frame.verb] not in said_forms():
        return False
    return parse.quoted[stretch].inner.of(parse.text)[0].isupper()


def surrounds(parse: Parse, frame: Frame, other: QuoteDraft) -> bool:
    """Whether a report holds an earlier one with its cue: “[…, she said], according to Lee”."""
    words = parse.span(*frame.content[0])
    is_within = other.cue is not None and words.covers(other.cue) and words.covers(other.spans[0])
    return is_within and other.parent is None


def only_wraps(parse: Parse, frame: Frame, other: QuoteDraft | None) -> bool:
    """Whether it holds but a direct quote with its own speaker: ““It sank,” she said, [Lee reported]”."""
    if other is None:
        return False
    words = parse.span(*frame.content[0])
    own = [span for span in (*other.spans, other.cue, other.speaker_span) if span is not None]
    is_first = words.start <= other.start <= words.start + 1
    return other.kind is QuoteKind.DIRECT and is_first and words.end <= max(span.end for span in own)


def quotes_again(parse: Parse, frame: Frame) -> bool:
    """Whether words reported within a quote have others between marks: “he says it is ‘not a boat’”."""
    outer = parse.stretch[frame.verb]
    touched = {n for content in frame.content for n in parse.stretch[slice(*content)]}
    if touched - {-1, outer}:
        return True
    openings = (i for content in frame.content for i in range(*content) if i in parse.at_opening)
    inside = [n for i in openings if parse.quoted[n := parse.at_opening[i]].parent == outer]
    return has_words(parse, inside)


def within_marks(parse: Parse, content: Range) -> int | None:
    """The stretch that has these tokens, with its marks or without them and the stop that ends it."""
    whole = parse.at_outer.get(content)
    inner = parse.at_opening.get(content[0] - 1, parse.at_opening.get(content[0]))
    if whole is not None or inner is None:
        return whole
    end = parse.ranges[inner][1]
    return inner if content[1] in {end - 1, end} else None
