"""What is said that begins before the reporting clause and goes on behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.left import LINKS
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range


def is_held_back(verb: Verb, right: list[Range]) -> bool:
    """“When the call came, he said, “we were floored””: the words before are the quotation's own."""
    parse = verb.parse
    if not right or right[0] not in parse.at_outer or parse.words[verb.tail] != ",":
        return False
    last = verb.clause - 2
    is_low = parse.text[parse.start_of(right[0][0] + 1)].islower()
    is_parted = is_low and last >= verb.start and parse.words[last + 1] == ","
    return is_parted and parse.tags[verb.verb] in FINITE and not _is_writers(verb, last)


def is_interrupted(verb: Verb) -> bool:
    """“It is no surprise, Kim said, that it sank”: a clause between commas that “that” goes on with."""
    parse, last = verb.parse, verb.clause - 1
    is_between = parse.words[verb.tail : verb.tail + 2] == [",", "that"] and last > verb.start
    is_between = is_between and parse.words[last] == "," and parse.tags[verb.verb] in FINITE
    return is_between and verb.is_clause(verb.start, last) and not _is_writers(verb, last - 1)


def is_conditional(verb: Verb, right: list[Range]) -> bool:
    """“If it rains, Kim said [she would row]”: what shall be done only then."""
    parse, last = verb.parse, verb.clause - 1
    is_led = parse.words[verb.start] in {"if", "unless"} and parse.words[last] == ","
    is_plain = is_led and parse.words[verb.start : last].count(",") == 0 and verb.is_clause(verb.start, last)
    is_told = parse.tags[verb.verb] in FINITE and not _is_writers(verb, last - 1)
    start, end = right[0]
    return is_plain and is_told and not {"MD", "TO"}.isdisjoint(parse.tags[start:end])


def _is_writers(verb: Verb, last: int) -> bool:
    """Whether words up to ``last``, before “, he said,”, say when it was said, or report something else."""
    parse = verb.parse
    lead = parse.words[verb.start : last + 1]
    told = " ".join(parse.words[i] for i in range(verb.start, last + 1) if not verb.is_light(i))
    links = told in LINKS or (parse.tags[last] == "RB" and parse.tags[last - 1] == "CC")
    reports = any(parse.is_verb(i) and parse.words[i] in verb_forms("verbs") for i in range(verb.start, last))
    is_time = not verb.has_finite(verb.start, last + 1) and any(word in TIMES for word in lead)
    is_comment = parse.words[verb.clause] == "as"
    is_light = all(verb.is_light(i) for i in range(verb.start, last + 1))
    return links or reports or is_time or is_comment or is_light
