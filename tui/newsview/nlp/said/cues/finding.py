"""Polls, studies, courts and records, which report what they find: “a survey found …”, “…, records show”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_SIGNALLING = frozenset({"indicate", "signal", "project"})
"""Verbs of finding that anyone who can speak reports by."""


def is_finder(parse: Parse, verb: int, source: Range | None) -> bool:
    """Whether whoever a verb of finding belongs to reports by it."""
    lemma = verb_forms("verbs_finding").get(parse.words[verb])
    if lemma == "show" and _shows_thing(parse, verb):
        return False
    if any(word in noun_forms("finders") for word in parse.words[slice(*(source or (0, 0)))]):
        return True
    if source is not None and _has_that(parse, verb) and _is_about_finder(parse, source):
        return True
    if lemma == "find" and source is not None and _has_that(parse, verb):
        return any(parse.bodies.get(i) == source[1] for i in (source[0], source[0] + 1))  # “the Norsk Fund”
    return lemma in _SIGNALLING and can_speak(parse, source)


def _has_that(parse: Parse, verb: int) -> bool:
    """Whether a clause with “that” stands right behind a verb."""
    is_that = parse.words[verb + 1 : verb + 2] == ["that"]
    is_clause = parse.child(verb, "ccomp") is not None or parse.deps[verb + 1 : verb + 2] == ["dobj"]
    return is_that and parse.tags[verb + 1] == "IN" and is_clause


def _shows_thing(parse: Parse, verb: int) -> bool:
    """Whether a thing is shown, and nothing that is so: “polls show Kim ahead”."""
    found = parse.child(verb, "dobj")
    return found is not None and found > verb


def _is_about_finder(parse: Parse, source: Range) -> bool:
    """Whether “it” or “they” stands for a study, or for researchers, of the sentence before."""
    tag = {"it": "NN", "they": "NNS"}.get(" ".join(parse.words[slice(*source)]))
    start = parse.sentence(source[0])[0]
    if tag is None or start == 0 or parse.block(start - 1) != parse.block(start):
        return False
    before = range(*parse.sentence(start - 1))
    return any(parse.tags[i] == tag and parse.words[i] in noun_forms("finders") for i in before)
