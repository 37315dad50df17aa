"""Reporting verbs that the model takes for other words, by the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.ends import complement_end
from newsview.nlp.said.lexicon import said_forms, verb_forms
from newsview.nlp.said.sources import noun_phrase

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Parse, Range
    from newsview.nlp.said.verbs import Verb

_AGED = ["year", "old"]


def describing_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “[the 31-year-old] admitted hope was low”, to the model an “admitted hope”."""
    noun = parse.heads[at]
    is_subject = parse.deps[at] == "amod" and at < noun and parse.deps[noun] in {"nsubj", "nsubjpass"}
    if not is_subject or parse.words[at] not in verb_forms("verbs") or parse.stretch[at] >= 0:
        return None
    if parse.words[at - 3 : at : 2] == _AGED and at > 5:
        return at - 6 + (parse.tags[at - 6] != "DT"), at
    if parse.tags[at - 1] != "CC":
        return None
    start = parse.sentence(at)[0]
    said = (i for i in range(at - 2, start, -1) if parse.words[i] in said_forms() and parse.is_verb(i))
    subject = next((s for i in said if (s := parse.subject(i)) is not None), None)
    return noun_phrase(parse, subject) if subject is not None else None


def described_clause(verb: Verb) -> list[Range]:
    """What such a verb reports: “admitted [hope was low]”."""
    parse, at = verb.parse, verb.verb + 1
    return verb.trimmed(at, complement_end(verb, at, parse.heads[parse.heads[verb.verb]]))
