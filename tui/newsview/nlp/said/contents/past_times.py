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
        is_past = parse.words[child] in {"ago", "earlier"} and high < complement  # “[weeks ago] it had …”
        if low == start == verb.cue_end and is_past and parse.tags[high] in {"DT", "PRP", "IN"}:
            return high
        if (
            low == start
            and parse.deps[child] == "npadvmod"
            and parse.words[child] in TIMES
            and high < complement
        ):
            return high
        when = parse.child(child, "pobj") if low == start and parse.words[child] in {"on", "in"} else None
        is_day = when is not None and (
            parse.words[when] in TIMES or is_date(parse, child) or is_year(parse, child)
        )
        if is_day and high < complement and start == verb.tail:
            return high
    return start
