"""What somebody is asked to do, whom a preposition stands before: “called on Roe to go”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_APPEALING = {
    "call": frozenset({"on", "upon"}),
    "plead": frozenset({"with"}),
}
"""Verbs of asking, each with the prepositions before whoever is asked."""

_OPEN = frozenset({"xcomp", "advcl", "acl", "relcl"})
_BREAKS = frozenset({",", ";", ":", "(", "to"})


def appeal(verb: Verb) -> list[Range]:
    """“called on the council [to sell the boats]”; nothing where nobody who can hear is asked."""
    parse, at = verb.parse, verb.verb + 1
    lemma = verb_forms("verbs_naming").get(verb.word) or verb_forms("verbs_promising").get(verb.word, "")
    if at >= verb.end or parse.words[at] not in _APPEALING.get(lemma, ()) or verb.is_passive:
        return []
    is_it = verb.source is not None and parse.words[slice(*verb.source)] == ["it"]  # a body or its report
    is_mute = verb.source is not None and not can_speak(parse, verb.source) and not is_it
    if parse.tags[verb.verb] == "VB" or is_mute:
        return []
    to = first = next((i for i in range(at + 2, verb.end) if parse.words[i] in _BREAKS), verb.end)
    if to < verb.end and parse.words[to] == ",":
        to = _past_description(verb, to)
    deed = parse.heads[to] if to < verb.end else to
    is_deed = to < verb.end and parse.tags[to] == "TO" and parse.tags[deed] == "VB" and deed > to
    is_somebody = is_deed and can_speak(parse, (at + 1, first))  # whoever is asked is able to do it
    if not is_somebody or parse.deps[deed] not in _OPEN:
        return []
    start = to - (parse.words[to - 1] == "not")
    return verb.trimmed(start, complement_end(verb, start, deed))


def _past_description(verb: Verb, comma: int) -> int:
    """The “to” behind a description between commas: “called on the league, a body of sailors, [to] …”."""
    parse = verb.parse
    closing = next((i for i in range(comma + 1, verb.end - 1) if parse.words[i] == ","), comma)
    is_plain = not verb.has_finite(comma, closing)
    return closing + 1 if closing > comma and is_plain and parse.words[closing + 1] == "to" else comma
