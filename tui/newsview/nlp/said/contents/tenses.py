"""Whose a verb behind “and” is, told by the tense of what is reported: “vowed to row [and has rowed]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

WISHING = frozenset({"demand", "insist", "recommend", "propose", "request", "suggest", "urge", "order"})
"""Verbs behind which a clause may have no tense: “demanded it be passed”."""

_HELPING = frozenset({"have", "are", "do"})
PRONOUNS = frozenset({"i", "he", "she", "it", "we", "they"})
"""Those that are subjects."""


def tense(verb: Verb, clause: int) -> str | None:
    """The tag of the finite verb of a clause."""
    parse = verb.parse
    if parse.tags[clause] in FINITE:
        return parse.tags[clause]
    finite = (c for c in parse.children[clause] if parse.tags[c] in FINITE and parse.deps[c] != "conj")
    told = next((parse.tags[c] for c in finite), None)
    is_past = parse.tags[clause] == "VBN" and parse.child(clause, "nsubj") is not None
    return "VBD" if told is None and is_past and parse.child(clause, "aux") is None else told


def is_behind_timeless(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether “and” goes on with the speaker behind words without a tense: “vowed to row [and has rowed]”."""
    parse = verb.parse
    is_timeless = parse.tags[complement] in {"VB", "VBG", "VBN"} and tense(verb, complement) is None
    is_timeless = is_timeless and not _has_lost_past(verb, complement)
    joined = at + 1
    while joined < end and parse.tags[joined] == "RB":
        joined += 1
    has_subject = parse.words[at + 1] in PRONOUNS
    joined += has_subject
    while has_subject and joined < end and parse.tags[joined] == "RB":
        joined += 1
    if not is_timeless or joined >= end or parse.tags[joined] not in FINITE or parse.stretch[joined] >= 0:
        return False
    main = parse.main_verb(joined)
    if parse.tags[complement] == "VBN" and not _is_done_otherwise(parse, complement, main):
        return False
    is_plain = parse.tags[joined] == "VBP" != parse.tags[verb.verb] and joined == main
    if is_plain and parse.words[joined] not in _HELPING:
        return False  # “asked them to row and [pledge] more”: to the model no infinitive
    is_joined = has_subject or parse.heads[main] in {complement, verb.verb}
    return is_joined and FINITE.isdisjoint(parse.tags[complement:at])


def _has_lost_past(verb: Verb, clause: int) -> bool:
    """“told them it swam up [and grabbed him]”: to the model an infinitive, with a subject."""
    parse = verb.parse
    lemmas = {verb_forms(name).get(verb.word) for name in ("verbs", "verbs_telling")}
    has_subject = parse.child(clause, "nsubj") is not None and parse.child(clause, "aux", "auxpass") is None
    return parse.tags[clause] == "VB" and has_subject and WISHING.isdisjoint(lemmas)


def _is_done_otherwise(parse: Parse, first: int, second: int) -> bool:
    """“asked that it be shut [and called Roe]”, not “be shut [and sold]”, “to have sunk it [and fled]”."""
    is_passive = parse.child(first, "auxpass") is not None
    return is_passive and parse.child(second, "dobj", "xcomp", "ccomp") is not None
