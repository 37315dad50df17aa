"""Who a reporting verb says is speaking, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import verb_forms
from newsview.nlp.said.parse import DASHES, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Parse, Range

RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_CLIMBS = 6
"""Verbs a participle may hang on before its subject is found: "…, adding, in trying to …, that"."""


def noun_phrase(parse: Parse, head: int) -> Range:
    """The noun phrase of a head, as far as the first comma, dash, bracket or relative clause."""
    start, end = parse.edges(head)
    while start < head and (parse.words[start] in MARKS or parse.words[start] in {",", "and", "but", ":"}):
        start += 1
    start = max([start, *(i + 1 for i in range(start, head) if parse.stretch[i] != parse.stretch[head])])
    stop = head + 1
    while stop < end and not _ends_phrase(parse, stop, head):
        stop += 1
    while stop > head + 1 and parse.words[stop - 1].isspace():
        stop -= 1
    return start, stop


def _ends_phrase(parse: Parse, at: int, head: int) -> bool:
    word = parse.words[at]
    if word in {",", "(", ";", ":", "[", "]"} or word in DASHES or word in MARKS or word in RELATIVES:
        return True
    return parse.deps[at] in {"acl", "relcl"} or parse.stretch[at] != parse.stretch[head]


def source_head(parse: Parse, verb: int) -> int | None:
    """The head of the noun phrase that says what a verb reports, or ``None``.

    A verb without a subject has that of the verb it hangs on: through coordination, participles,
    infinitives and relative clauses. A passive has its agent.
    """
    at = verb
    for _ in range(_CLIMBS):
        if is_passive(parse, at):
            agent = parse.child(at, "agent")
            return parse.child(agent, "pobj") if agent is not None else None
        subject = parse.subject(at)
        relation, head = parse.deps[at], parse.heads[at]
        if subject is not None:
            is_relative = parse.words[subject] in RELATIVES and relation == "relcl"
            return _described(parse, head) if is_relative else subject
        if head == at:
            return None
        if relation == "acl" and not parse.is_verb(head) and (at == verb or parse.tags[at] != "VB"):
            return head
        at = _reporting_above(parse, head) if parse.tags[at] == "VBG" else head
    return None


def _described(parse: Parse, noun: int) -> int:
    """The noun that an appositive describes: "Rainsy, the president, who …" is Rainsy."""
    while parse.deps[noun] == "appos" and parse.heads[noun] != noun:
        noun = parse.heads[noun]
    return noun


def _reporting_above(parse: Parse, verb: int) -> int:
    """The reporting verb a clause is the object of: "X said that … had concluded …, saying" is X's saying."""
    above = parse.heads[verb]
    is_reported = parse.deps[verb] == "ccomp" and parse.words[above] in verb_forms("verbs")
    return above if is_reported and above < verb else verb


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in the passive."""
    if parse.child(verb, "auxpass", "nsubjpass") is not None:
        return True
    return parse.tags[verb] == "VBN" and parse.child(verb, "agent") is not None
