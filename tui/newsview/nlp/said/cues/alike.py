"""Which verb another goes on from by its form, where the parse joins it to one of another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.participles import reports_that
from newsview.nlp.said.given.lexicon import said_forms

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_CLIMBS = 5
"""Verbs up the tree among which one of the same form is looked for."""

_PAST = frozenset({"VBD", "VBN"})
_HAVING = frozenset({"has", "have", "had"})


def goes_on_from(parse: Parse, verb: int) -> int | None:
    """The verb of its form that one without a subject goes on from: “they [think] he has left and say”.

    ``None`` where the parse joins it to one of its form already.
    """
    above = parse.heads[verb]
    if parse.deps[verb] != "conj" or parse.subject(verb) is not None or not parse.is_verb(above):
        return None
    form = _form(parse, verb)
    if (teller := _teller(parse, verb, form)) is not None:
        return teller
    if form == "VB" and _form(parse, above) in {"VBZ", "VBD"}:
        form = "VBP"  # to the model “they think he left, and [admit]” is an infinitive
    if form not in {"VBP", "VBZ", "VBD", "VBG"} or _form(parse, above) == form:
        return None
    at = above
    for _ in range(_CLIMBS):
        if parse.heads[at] == at or parse.stretch[at] != parse.stretch[verb]:
            return None
        at = parse.heads[at]
        if at < verb and parse.is_verb(at) and _form(parse, at) == form:
            return at if parse.stretch[at] == parse.stretch[verb] else None
    return None


def _teller(parse: Parse, verb: int, form: str) -> int | None:
    """Who tells twice: “Kim [said] the crew was ill and recalled that it had been so before”."""
    at = parse.heads[verb]
    if not reports_that(parse, verb) or parse.words[at] in said_forms():
        return None
    for _ in range(_CLIMBS):
        above = parse.heads[at]
        is_told = parse.deps[at] == "ccomp" and parse.words[above] in said_forms() and above < at
        if is_told and parse.stretch[above] == parse.stretch[verb]:
            return above if _form(parse, above) == form else None
        at = above
    return None


def _form(parse: Parse, verb: int) -> str:
    """The tag that tells the form of a verb with its auxiliaries; a participle behind “has” is past."""
    helping = [c for c in parse.children[verb] if parse.deps[c] in {"aux", "auxpass"} and c < verb]
    first = parse.tags[helping[0]] if helping else parse.tags[verb]
    is_perfect = bool(helping) and parse.words[helping[0]] in _HAVING and parse.tags[verb] == "VBN"
    if first in _PAST or is_perfect:
        return "VBD"
    return first
