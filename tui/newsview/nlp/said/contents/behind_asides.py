"""What a verb brings in behind words between commas: “said, in a talk, “Yes””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_LONGEST_ASIDE = 12
_ASIDE = frozenset({"IN", "RB", "RBS", "VBG", "DT", "CD"})
"""Tags of what opens an aside that says when or whence: “, most lately in a talk,”, “, citing Lind,”."""

_QUOTING = (["quote", ","], ["quote", ":"], ["and", "i", "quote", ","], ["and", "i", "quote", ":"])
"""What who speaks aloud says before words in marks: “he tweeted, quote, “Yes””."""


def past_aside(verb: Verb, at: int) -> int:
    """The comma before the quotation in “to say, in an interview, “Yes””; ``at`` where there is none."""
    parse = verb.parse
    for said in _QUOTING:
        if parse.words[at + 1 : at + 1 + len(said)] == said:
            return at + len(said)
    if parse.words[at : at + 1] == ["("]:
        return _past_bracket(verb, at)
    led = at + 2 if parse.tags[at + 1 : at + 3] == ["RB", "VBG"] else at + 1
    if parse.words[at : at + 1] != [","] or parse.tags[led : led + 1] not in (["IN"], ["VBG"]):
        return at
    if parse.words[led] in said_forms():
        return at  # “said it sank, adding, “We row””
    for i in range(at + 2, min(at + _LONGEST_ASIDE, verb.end)):
        if parse.words[i] == ",":
            return i if verb.opens_quote(i + 1) and i > led + 1 else at
        if parse.tags[i] in FINITE or parse.stretch[i] != parse.stretch[verb.verb]:
            return at
    return at


def _past_bracket(verb: Verb, at: int) -> int:
    """The colon before the quotation in “tweeted (in 2013): “Yes””; ``at`` where there is none."""
    words, last = verb.parse.words, min(at + _LONGEST_ASIDE, verb.end - 1)
    closing = next((i for i in range(at + 1, last) if words[i] in {")", "):"}), at)
    colon = closing + (words[closing] == ")")
    return colon if words[colon] in {":", "):"} and verb.opens_quote(colon + 1) else at


def brings_in_behind_aside(verb: Verb, at: int) -> int | None:
    """The “that” behind what stands between commas: “insists, most lately in a talk, [that] it leaks”."""
    parse = verb.parse
    for i in range(at + 1, min(at + _LONGEST_ASIDE, verb.end - 1)):
        if parse.tags[i] in FINITE or parse.stretch[i] != parse.stretch[verb.verb]:
            return None
        if parse.words[i] == ",":
            is_clause = parse.words[i + 1] == "that" and parse.deps[i + 1] == "mark"
            return i + 1 if is_clause and parse.tags[at + 1] in _ASIDE else None
    return None


def brings_in_behind_clause(verb: Verb) -> int | None:
    """The “that” behind a clause for when it was said: “said as she left the court [that] she would go”."""
    parse, at = verb.parse, verb.tail
    is_deed = parse.words[at : at + 1] == ["while"] and parse.tags[at + 1 : at + 2] == ["VBG"]
    if not is_deed and parse.words[at : at + 1] not in (["as"], ["when"]):
        return None
    for i in range(at + 2, min(at + _LONGEST_ASIDE, verb.end - 1)):
        if parse.words[i] == "," or parse.stretch[i] != parse.stretch[verb.verb]:
            return None
        if parse.words[i] == "that":
            is_anothers = parse.words[i - 1] in noun_forms("nouns") or parse.tags[i - 1] == "JJ"
            known = said_forms() | verb_forms("verbs_thinking").keys()
            is_anothers = is_anothers or not known.isdisjoint(parse.words[at + 1 : i])
            shoots = parse.tags[i - 1] in {"RB", "RP"} and parse.words[i - 2] in verb_forms("verbs_quoting")
            is_anothers = is_anothers or shoots  # “asking when she [shot back] that …”
            return i if parse.deps[i] == "mark" and not is_anothers else None
    return None
