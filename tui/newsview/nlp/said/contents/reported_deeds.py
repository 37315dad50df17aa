"""Verbs behind “and” that go on with what is reported, although who speaks could do it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_PAPERS = frozenset(
    {"affidavit", "affidavits", "complaint", "complaints", "indictment", "indictments", "suit"}
)
_PAPERS |= {"lawsuit", "lawsuits", "suits", "warrant", "warrants"}
"""Papers that tell of what somebody did, and do little themselves."""

_PAPERS_DO = frozenset(
    {"accuse", "add", "allege", "ask", "call", "charge", "cite", "claim", "contend", "demand"}
)
_PAPERS_DO |= {"describe", "detail", "name", "note", "quote", "say", "seek", "state"}

_DOING = frozenset({"maintain", "charge", "find"})
"""Verbs of reporting that are seldom such without a clause: “row the boat and [maintain it]”."""

_HAVING = frozenset({"had", "has", "have", "'ve", "’ve", "was", "were"})


def is_reported_deed(verb: Verb, at: int) -> bool:
    """Whether a verb without a subject of its own tells what somebody reported did."""
    parse, word = verb.parse, verb.parse.words[at]
    lemma = verb_forms("verbs").get(word)
    has_clause = parse.child(at, "ccomp", "xcomp") is not None or parse.words[at + 1 : at + 2] == ["that"]
    is_doing = (lemma in _DOING or _does_harm(parse, at)) and not has_clause
    is_doing = is_doing or _closes_list(verb, at) or _goes_on_doing(verb, at) or goes_on_list(verb, at)
    return is_doing or _goes_on_describing(verb, at) or _is_of_paper(verb, at)


def does_to_met(parse: Parse, first: int, at: int) -> bool:
    """“She said she met Roe and [thanked] him”: what who speaks tells of having done to whom they met."""
    subject = parse.subject(first)
    taken = parse.child(at, "dobj", "dative")
    is_own = subject is not None and parse.tags[subject] == "PRP" and parse.tags[first] == parse.tags[at]
    is_theirs = taken is not None and parse.words[taken] in {"him", "her", "them"} and is_own
    is_self = subject is not None and (parse.words[subject], "her") == ("she", parse.words[taken or at])
    roles = {"dobj"} if is_self else {"dobj", "pobj"}  # “she had no power over Roe and urged her to go”
    met = (i for i in range(first, at) if parse.deps[i] in roles and parse.heads[i] < at)
    return is_theirs and any(can_speak(parse, (i, i + 1)) and parse.tags[i] != "PRP" for i in met)


def is_plain_deed(verb: Verb, at: int) -> bool:
    """Whether a verb that often brings in a quotation has a subject and none: “and [he began] to row”."""
    parse, subject = verb.parse, verb.parse.subject(at)
    said = (verb_forms(name) for name in ("verbs", "verbs_telling", "verbs_naming"))
    is_plain = not any(parse.words[at] in forms for forms in said)
    is_unmarked = all(n < 0 for n in parse.stretch[at : min(parse.edges(at)[1], verb.end)])
    return is_plain and is_unmarked and subject is not None and verb.cue_end <= subject < at


def is_others_deed(verb: Verb, at: int) -> bool:
    """Whether a verb behind a comma has a subject within what is reported: “its head, Kim, [ordered] it”."""
    subject = verb.parse.subject(at)
    return subject is not None and verb.cue_end <= subject < at


def holds_marks(verb: Verb, clause: int) -> bool:
    """Whether a clause has words in marks that nobody else says: “…, and it sank “months ago””."""
    start, end = verb.parse.edges(clause)
    inside = set(verb.parse.stretch[start : min(end + 1, verb.end)]) - {-1, verb.parse.stretch[verb.verb]}
    reports = verb.parse.words[clause] in said_forms()
    return bool(inside) and not reports and not any(map(verb.is_claimed, inside))


def _goes_on_describing(verb: Verb, at: int) -> bool:
    """“sent texts that mocked Roe and [praised] Lind”: behind a verb that describes a thing."""
    parse, first = verb.parse, verb.parse.heads[at]
    is_joined = parse.deps[at] == "conj" and parse.deps[first] == "relcl" and verb.cue_end < first < at
    is_alike = is_joined and parse.tags[first] == parse.tags[at] in FINITE
    return is_alike and parse.words[at] not in said_forms()


def _goes_on_doing(verb: Verb, at: int) -> bool:
    """“saying it helps by lifting prices and [countering] growth”: behind a deed of the same phrase."""
    parse, first = verb.parse, verb.parse.heads[at]
    is_joined = parse.deps[at] == "conj" and verb.cue_end < first < at
    return is_joined and parse.tags[first] == parse.tags[at] == "VBG" and parse.deps[first] == "pcomp"


def _closes_list(verb: Verb, at: int) -> bool:
    """“said Roe had no boat, had tried to sink one and [called] it old”: the last of what was done."""
    parse, before = verb.parse, verb.parse.heads[at]
    if parse.deps[at] != "conj" or not verb.cue_end < before < at or parse.subject(before) is not None:
        return False
    first = min((c for c in parse.children[before] if parse.deps[c] == "aux"), default=before)
    return parse.words[first - 1] == "," and parse.tags[first] in FINITE and parse.stretch[first] < 0


def is_mute(verb: Verb, at: int) -> bool:
    """Whether a verb that can report tells but a deed: “slurred his words”, “announced themselves”."""
    parse, taken = verb.parse, verb.parse.child(at, "dobj")
    if taken is not None and parse.words[taken].endswith(("self", "selves")):
        return True
    said = (verb_forms(name) for name in ("verbs", "verbs_telling", "verbs_naming"))
    behind = parse.stretch[at : min(parse.edges(at)[1] + 2, verb.end)]
    quotes = parse.words[at] in verb_forms("verbs_quoting") and all(n < 0 for n in behind)
    return quotes and not any(parse.words[at] in forms for forms in said)


def _does_harm(parse: Parse, at: int) -> bool:
    """“[threatened] two of the guests”, not “threatened legal action”, which is said."""
    taken = parse.child(at, "dobj")
    is_harm = parse.words[at] in {"threatened", "threatening"} and taken is not None
    return is_harm and (parse.tags[taken or at] in {"PRP", "CD"} or is_person_noun(parse.words[taken or at]))


def goes_on_list(verb: Verb, at: int) -> bool:
    """“said Roe had jailed men, [closed] a pier and sold it”: between the first and the last deed."""
    parse = verb.parse
    if parse.tags[at] not in {"VBD", "VBN"} or parse.words[at - 1] != "," or parse.subject(at) is not None:
        return False
    finite = next((i for i in range(at - 1, verb.cue_end, -1) if parse.tags[i] in FINITE), None)
    is_had = finite is not None and parse.words[finite] in _HAVING and parse.main_verb(finite) != finite
    last = next((i for i in range(at + 1, verb.end - 1) if parse.words[i] == "and"), at)
    last += 1 + (parse.tags[last + 1 : last + 2] == ["RB"])
    is_closed = last < verb.end and parse.tags[last] in {"VBD", "VBN"} and parse.subject(last) is None
    return is_had and is_closed and FINITE.isdisjoint(parse.tags[at + 1 : last - 1])


def _is_of_paper(verb: Verb, at: int) -> bool:
    """“The complaint said he had waived his rights and [agreed] to speak”: no paper agrees."""
    parse = verb.parse
    if verb.source is None or parse.words[parse.root(*verb.source)] not in _PAPERS:
        return False
    word = parse.words[at]
    lemmas = {verb_forms(name).get(word) for name in ("verbs", "verbs_telling", "verbs_naming")}
    return _PAPERS_DO.isdisjoint(lemmas)
