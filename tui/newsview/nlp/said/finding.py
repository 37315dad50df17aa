"""Polls, studies, courts and records, which report what they find: “a survey found …”, “…, records show”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import noun_forms, verb_forms
from newsview.nlp.said.speaking import can_speak

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Parse, Range

_SIGNALLING = frozenset({"indicate", "signal", "project"})
"""Verbs of finding that anyone who can speak reports by."""


def is_finder(parse: Parse, verb: int, source: Range | None) -> bool:
    """Whether whoever a verb of finding belongs to reports by it."""
    lemma = verb_forms("verbs_finding").get(parse.words[verb])
    if lemma == "show" and _shows_thing(parse, verb):
        return False
    if any(word in noun_forms("finders") for word in parse.words[slice(*(source or (0, 0)))]):
        return True
    return lemma in _SIGNALLING and can_speak(parse, source)


def _shows_thing(parse: Parse, verb: int) -> bool:
    """Whether a thing is shown, and nothing that is so: “polls show Kim ahead”."""
    found = parse.child(verb, "dobj")
    return found is not None and found > verb
