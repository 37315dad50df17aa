"""Words for when something was said, between the verb and what it reports: “told them [now] he rows”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.times import DAYS, TIMES
from newsview.nlp.said.given.venues import is_date, is_year

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb


def past_time(verb: Verb, start: int, complement: int) -> int:
    """Behind words that say when it was said: “told them [this weekend] he would …”."""
    parse = verb.parse
    is_then = parse.words[start : start + 3] == ["at", "the", "time"] and start == verb.cue_end
    if is_then and parse.tags[start + 3 : start + 4] != ["IN"] and parse.heads[start] == complement:
        return start + 3
    if parse.words[start] in DAYS and parse.tags[start + 1] == "NNP" and start not in parse.bodies:
        return start + 1
    for child in parse.children[complement]:
        low, high = parse.edges(child)
        if low == start and high < complement and _is_when(verb, child, high):
            return high
    return start


def _is_when(verb: Verb, at: int, end: int) -> bool:
    """Whether a phrase up to ``end`` tells when: “[weeks ago] it had …”, “[on Friday] he …”."""
    parse, start = verb.parse, verb.parse.edges(at)[0]
    if parse.words[at] in {"ago", "earlier"} and parse.tags[end] in {"DT", "PRP", "IN"}:
        return start == verb.cue_end
    if parse.deps[at] == "npadvmod" and parse.words[at] in TIMES:
        return True
    when = parse.child(at, "pobj") if parse.words[at] in {"on", "in"} and start == verb.tail else None
    return when is not None and (parse.words[when] in TIMES or is_date(parse, at) or is_year(parse, at))
