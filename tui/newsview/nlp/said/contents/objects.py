"""The clause or infinitive that the parse makes the object of a reporting verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.clauses import CLAUSAL, orders_thing
from newsview.nlp.said.contents.infinitives import (
    is_advice,
    is_asked_for,
    is_estimate,
    is_hearsay,
    is_promise,
)
from newsview.nlp.said.contents.tenses import WISHING
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_ASKING = frozenset({"ask", "question", "inquire", "enquire", "query"})
_GERUNDS = frozenset(
    {"report", "suggest", "admit", "recommend", "propose", "recall", "acknowledge", "mention"}
    | {"recount", "describe", "lament"}
)
TIMING = frozenset({"before", "after", "until", "since", "while"})


def complement_of(verb: Verb) -> int | None:
    """The head of the clause or infinitive that the parse makes the verb's object."""
    parse = verb.parse
    asks = verb_forms("verbs").get(verb.word) in _ASKING
    for child in parse.children[verb.verb]:
        if child < verb.verb or child >= verb.end:
            continue
        relation = parse.deps[child]
        if relation == "ccomp" and (verb.reports or verb.tells) and _is_finite(verb, child):
            return child
        is_infinitive = is_promise(verb, child) or is_hearsay(verb, child) or is_advice(verb, child)
        if relation == "xcomp" and (is_infinitive or _lacks_subject(verb, child)):
            return child
        if relation in {"xcomp", "ccomp", "advcl"} and (
            is_estimate(verb, child) or is_asked_for(verb, child)
        ):
            return child
        if relation in {"xcomp", "pcomp", "advcl"} and child <= verb.tail + 2 and _is_gerund(verb, child):
            return child
        mark = parse.child(child, "mark")
        if relation == "advcl" and asks and mark is not None and parse.words[mark] in {"if", "whether"}:
            return child
        if relation == "advcl" and verb.reports and _is_object(verb, child):
            return child
    return None


def has_that(verb: Verb) -> bool:
    """Whether the verb has a clause with “that” behind it, however far."""
    complement = complement_of(verb)
    mark = verb.parse.child(complement, "mark") if complement is not None else None
    return mark is not None and mark > verb.verb and verb.parse.words[mark] == "that"


def _is_object(verb: Verb, clause: int) -> bool:
    """Whether a clause right behind the verb says what, although the parse takes it for a circumstance.

    “said since the day of the storm she was at sea”: nothing joins it to the verb.
    """
    parse = verb.parse
    start = parse.edges(clause)[0]
    has_subject = parse.child(clause, "nsubj", "nsubjpass") is not None
    is_joined = any(parse.deps[c] == "mark" or parse.tags[c] == "WRB" for c in parse.children[clause])
    is_next = start in {verb.cue_end, verb.tail}
    return is_next and has_subject and not is_joined and _is_finite(verb, clause)


def _lacks_subject(verb: Verb, child: int) -> bool:
    """“the code she said opens every door”: the noun before is the subject of what is said."""
    is_next = child == verb.cue_end and verb.parse.tags[child] in FINITE
    return is_next and verb.reports and verb.subject is not None


def _is_gerund(verb: Verb, child: int) -> bool:
    """“reported being logged off”."""
    first = verb.parse.edges(child)[0]
    takes = (lemma_of(verb) or verb_forms("verbs_naming").get(verb.word)) in _GERUNDS
    if verb.word in verb_forms("verbs_naming") and "as" in verb.parse.words[first : verb.end]:
        return False  # “described being at sea as “hell””
    at = first + 1 if verb.parse.tags[first] == "RB" else first
    return takes and first == verb.cue_end and verb.parse.tags[at] == "VBG"


def _is_finite(verb: Verb, clause: int) -> bool:
    parse = verb.parse
    if _is_relative(verb, clause):
        return False
    mark = parse.child(clause, "mark")
    if mark is not None and parse.words[mark] in TIMING:
        return False  # “as Lind said before he died”
    if parse.tags[clause] in FINITE or mark is not None:
        return True
    if verb_forms("verbs_finding").get(verb.word) in {"find", "found"}:
        return any(parse.tags[c] in FINITE for c in parse.children[clause]) or _has_lost_tense(verb, clause)
    lemma = lemma_of(verb) or verb_forms("verbs_telling").get(verb.word)
    if lemma in WISHING and parse.tags[clause] in {"VB", "VBN"} and _has_bare_verb(verb, clause):
        return True
    has_tense = any(parse.tags[c] in FINITE for c in parse.children[clause]) or _has_lost_tense(verb, clause)
    return has_tense or verb.is_clause(*parse.edges(clause))


def _has_lost_tense(verb: Verb, clause: int) -> bool:
    """“said [the storms hurt boats]”: a verb that is finite because nobody can be said to do something."""
    parse = verb.parse
    subject = parse.child(clause, "nsubj", "nsubjpass", "expl")
    is_said = lemma_of(verb) in CLAUSAL or (verb.word in {"told", "tells"} and not verb.is_passive)
    finds = verb.reports and verb_forms("verbs_finding").get(verb.word) in {"find", "show"}
    is_said = is_said or (finds and parse.tags[clause] == "VB")  # not “found links being spread”
    has_subject = subject is not None and verb.verb < subject < clause
    if subject is not None and not verb.tells and parse.edges(subject)[0] != verb.cue_end:
        return False  # “said in a post the crew shared”
    is_infinitive = any(parse.tags[c] == "TO" for c in parse.children[clause])
    is_plural = subject is not None and parse.tags[subject] in {"NNS", "NNPS"}
    is_verb = parse.tags[clause] in {"VB", "VBN"} or (is_plural and parse.tags[clause] == "NN")
    return is_said and has_subject and is_verb and not is_infinitive  # “say [the rules smack of haste]”


def _has_bare_verb(verb: Verb, clause: int) -> bool:
    """“demanded it be passed”: a subject and a verb that agrees with nothing, without “to”."""
    parse = verb.parse
    words = [clause, *(c for c in parse.children[clause] if parse.deps[c] in {"aux", "auxpass"})]
    bare = any(parse.tags[i] == "VB" for i in words) and not any(parse.tags[i] == "TO" for i in words)
    return bare and parse.child(clause, "nsubj", "nsubjpass") is not None


def _is_relative(verb: Verb, clause: int) -> bool:
    """Whether a clause only describes the noun before it: “reported waits that exceeded two hours”."""
    parse = verb.parse
    start = parse.edges(clause)[0]
    if is_told_to(verb, start, clause):
        return False
    is_pronoun = parse.deps[start] in {"nsubj", "nsubjpass"} and parse.words[start] in RELATIVES
    is_behind_noun = parse.tags[start - 1][:2] == "NN" and parse.words[start - 1] not in TIMES
    is_behind_noun = is_behind_noun or (parse.words[start - 1] == "," and start - 1 > verb.cue_end)
    return start > verb.verb and is_pronoun and (is_behind_noun or orders_thing(verb))


def is_told_to(verb: Verb, that: int, clause: int | None) -> bool:
    """“told the crew [that] may be late”: a clause of the verb's, behind whoever is told."""
    parse = verb.parse
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells else None
    is_own = clause is not None and parse.deps[clause] == "ccomp" and parse.edges(clause)[0] == that
    if someone is None or not is_own or parse.edges(someone)[1] != that or parse.words[that] != "that":
        return False
    return can_speak(parse, (someone, someone + 1))


def lemma_of(verb: Verb) -> str | None:
    """The base form of a verb that reports a clause: “say” of “said”."""
    return verb_forms("verbs").get(verb.word)
