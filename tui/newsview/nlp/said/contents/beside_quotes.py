"""Quotations before a verb that only stand beside what it reports behind itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import DASHES, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range


def is_apart(verb: Verb, quote: int, right: list[Range]) -> bool:
    """Whether a quotation only stands before what is reported behind: “the “Kelm Bay” star asked …”."""
    parse = verb.parse
    low, high = parse.outers[quote]
    last = next(i for i in range(high - 2, low, -1) if parse.words[i] not in MARKS)
    is_open = not {",", "?", "!", ".", "…"} & {parse.words[last], parse.words[high]}
    is_term = is_open and high == verb.clause and right[0] not in parse.at_outer and low == verb.start
    return is_term or _is_dashed(verb, quote) or _is_aside(verb, quote)


def _is_dashed(verb: Verb, quote: int) -> bool:
    """“she faltered - “one more?” - voters said they …”: an aside between dashes."""
    low, high = verb.parse.outers[quote]
    words = verb.parse.words
    return words[low - 1 : low] != [] and words[low - 1] in DASHES and words[high] in DASHES


def _is_aside(verb: Verb, quote: int) -> bool:
    """“A clerk at Kelm - a guild for “all sailors” - said that …”: what a dash ends before “that”."""
    parse = verb.parse
    is_that = parse.words[verb.cue_end : verb.cue_end + 1] == ["that"]
    return is_that and parse.words[parse.outers[quote][1]] in DASHES
