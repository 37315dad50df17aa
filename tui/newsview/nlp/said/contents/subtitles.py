"""Titles of works that a colon stands in: “he wrote the book Tides: How Boats Sink”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_WRITING = frozenset({"wrote", "write", "writes", "writing", "written"})


def is_subtitle(verb: Verb, at: int) -> bool:
    """Whether what stands from ``at`` on, behind a colon, only ends the title of a work named before it."""
    parse, last = verb.parse, at - 2
    while last > verb.verb and parse.text[parse.start_of(last)].isupper():
        last -= 1
    work = last - (parse.words[last] == ",")
    is_named = (
        verb.word in _WRITING
        and at - 2 > last > verb.verb
        and FINITE.isdisjoint(parse.tags[verb.cue_end : last])
    )
    is_capital = parse.words[at - 1] == ":" and parse.text[parse.start_of(at)].isupper()
    return is_named and is_capital and parse.words[work] in noun_forms("nouns_works")
