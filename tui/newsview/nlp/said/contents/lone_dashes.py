"""What a lone dash brings in behind reported words: the writer's aside, or more of them."""

from __future__ import annotations

from calendar import month_abbr
from typing import TYPE_CHECKING

from newsview.nlp.said.contents.specifying import specifies
from newsview.nlp.said.given.parse import DASHES
from newsview.nlp.said.given.times import DAYS, MONTHS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_LONE_DASHES = DASHES - {"-"}
_DATES = DAYS | MONTHS | {f"{short}.".lower() for short in month_abbr if short}


def is_lone_aside(verb: Verb, at: int, end: int) -> bool:
    """Whether what a dash brings in up to the end is the writer's: “said it sank – [a bold claim]”."""
    parse, following = verb.parse, at + 1
    word, tag = parse.words[following], parse.tags[following]
    others = any(parse.words[i] in DASHES for i in range(verb.cue_end, end) if i != at)
    opens = tag in {"DT", "CD"} or word in {"which", "something", "one"}
    if specifies(parse, following) or _goes_on(verb, following):
        return False
    is_phrase = opens or not (verb.is_clause(following, end) or tag in {"CC", "VBN"})
    is_lone = parse.words[at] in _LONE_DASHES or opens
    return (is_lone and not others and is_phrase) or parse.words[following : following + 2] == ["known", "as"]


def _goes_on(verb: Verb, at: int) -> bool:
    """“saw them on all fours – [barking, biting]”, “that it is tonight – [Dec. 30]”."""
    parse = verb.parse
    is_deed = parse.words[at].endswith("ing") and parse.tags[at] in {"NN", "VBG"}
    is_more = parse.tags[at] == "JJR" and parse.words[at] not in {"more", "less", "fewer"}
    is_more = is_more and parse.words[at + 1 : at + 2] == ["than"]  # “a risk – [worse than rain]”
    return is_more or (is_deed and parse.words[at + 1 : at + 2] == [","]) or parse.words[at] in _DATES
