"""Whether somebody else speaks next in a sentence: “…,” Kim told Lind, who shouted back, “Never!”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_LISTS = ("verbs", "verbs_telling", "verbs_quoting")


def is_next_turn(verb: Verb, quote: int) -> bool:
    """Whether another reporting verb stands right before the comma or colon before a quotation."""
    parse = verb.parse
    low = parse.outers[quote][0]
    at = low - 2
    at -= at > verb.cue_end and parse.deps[at] == "prt"
    is_led = at >= verb.cue_end and parse.words[low - 1] in {",", ":"} and parse.tags[at][:2] == "VB"
    is_new = parse.text[parse.start_of(parse.ranges[quote][0])].isupper()
    return is_led and is_new and any(parse.words[at] in verb_forms(name) for name in _LISTS)
