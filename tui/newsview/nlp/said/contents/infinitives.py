"""Infinitives that verbs report: “vowed to go”, “told him to go”, “is said to be old”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.times import TIMES
from newsview.nlp.said.given.venues import TALKS, is_date, is_year

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_EXPECTING = frozenset({"estimate", "forecast", "predict"})
"""Verbs of reckoning with a clause that is an infinitive: “forecast the price to fall”."""

_GIVING = frozenset({"promise", "pledge", "threaten", "guarantee", "propose", "vow"})
"""Verbs with what somebody is to get, or an infinitive of what is to be done."""

_INSTRUCTING = frozenset({"tell", "advise", "urge", "warn", "remind", "instruct"})
"""Verbs of asking with words, unlike “was asked to lead it”, “was ordered to pay”."""

_READERS = frozenset({"anyone", "anybody", "those", "readers"})
"""Whom the writer asks: “anyone with information is urged to call”."""

_LONGEST_WHEN = 7
"""Words of “in a letter on Monday”, with “to”."""

_SAYING = frozenset({"said", "say", "says"})
_HEARSAY = frozenset({"said", "rumored", "rumoured", "reported", "alleged", "claimed"})


def is_promise(verb: Verb, child: int) -> bool:
    """“vowed [to go]”, “told him [to go]”: what is promised or asked for."""
    parse = verb.parse
    mark = parse.child(child, "aux")
    takes = verb.word in verb_forms("verbs_promising") or verb.tells
    if not takes or mark is None or parse.words[mark] != "to":
        return False
    if verb.is_passive:
        agent = parse.child(verb.verb, "agent")
        is_agents = agent is not None and agent < child  # “was told by the mayor to go”
        return is_agents or is_told_to(verb)
    someone = parse.child(verb.verb, "dobj", "dative")
    addressed = someone if someone is not None else parse.child(child, "nsubj")
    is_reflexive = addressed is not None and parse.words[addressed].endswith(("self", "selves"))
    is_commissive = verb.word in verb_forms("verbs_promising")
    is_sum = is_thing(verb, child) or _asks_for_sum(verb, child)
    if is_sum or (addressed is None and _is_errand(verb)):
        return False
    return not is_reflexive and (is_commissive or addressed is not None)


def is_advice(verb: Verb, child: int) -> bool:
    """“Guards said [to stay at home]”, “says [not to worry]”."""
    parse = verb.parse
    mark = parse.child(child, "aux")
    is_active = verb.word in _SAYING and parse.tags[verb.verb] in FINITE and verb.subject is not None
    is_next = mark is not None and parse.words[mark] == "to" and parse.edges(child)[0] == verb.cue_end
    is_active = is_active and parse.text[parse.start_of(verb.verb)].islower()  # no “Roe Said to Be Ill”
    return is_active and is_next and can_speak(parse, verb.source)


def is_told_to(verb: Verb) -> bool:
    """“residents were told [to go]”, “Drivers urged [to stay home]”: words to somebody, and nobody's."""
    someone = verb.parse.child(verb.verb, "nsubjpass")
    is_told = verb_forms("verbs_telling").get(verb.word) or verb_forms("verbs_promising").get(verb.word)
    is_someone = someone is not None and someone < verb.verb and verb.parse.words[someone] not in _READERS
    return is_told in _INSTRUCTING and is_someone


def _is_errand(verb: Verb) -> bool:
    """“when the officer asked to see it”: told as a deed; who “has asked to meet Roe” made a request."""
    is_asked = verb_forms("verbs_promising").get(verb.word) == "ask"
    return is_asked and verb.parse.child(verb.verb, "aux") is None


def asked_later(verb: Verb) -> int | None:
    """Where “to go” begins in “asked the council on Monday to go”, which the parse hangs on the day."""
    parse = verb.parse
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells and not verb.is_passive else None
    if verb.tells and not verb.is_passive and (behind := _behind_described(verb)) is not None:
        return behind
    if someone is None or someone < verb.verb or not can_speak(parse, noun_phrase(parse, someone)):
        return None
    if (behind := _behind_clause(verb, someone)) is not None:
        return behind
    start = min(noun_phrase(parse, someone)[1], verb.end)
    to = next((i for i in range(start, min(start + _LONGEST_WHEN, verb.end)) if parse.tags[i] == "TO"), None)
    if to is None or not all(word.isalnum() for word in parse.words[start:to]):
        return None
    last = to - 1 - (parse.words[to - 1] == "not")
    is_when = parse.words[last] in TIMES | TALKS or is_date(parse, last - 1) or is_year(parse, last - 1)
    return last + 1 if is_when and parse.tags[parse.heads[to]] == "VB" and parse.heads[to] > to else None


def _behind_described(verb: Verb) -> int | None:
    """Where “to row” begins in “urged struggling students [to row]”: what they struggle with."""
    parse, deed = verb.parse, verb.cue_end
    is_deed = parse.tags[deed : deed + 1] == ["VBG"] and parse.heads[deed] == verb.verb
    someone = parse.child(deed, "dobj") if is_deed else None
    is_someone = someone == deed + 1 and can_speak(parse, (deed + 1, deed + 2))
    return deed + 2 if is_someone and parse.words[deed + 2 : deed + 3] in (["to"], ["not"]) else None


def _behind_clause(verb: Verb, someone: int) -> int | None:
    """Where “to go” begins in “told sailors who live in Kelm [to go]”: to the parse, why they live there."""
    parse, clause = verb.parse, verb.parse.child(someone, "relcl")
    if clause is None or parse.words[someone + 1 : someone + 2] != ["who"]:
        return None
    if verb.source is None or parse.words[verb.source[0]] == "we":
        return None  # “we encourage readers who wish to write to do so by mail”
    for to in range(clause + 2, min(parse.edges(clause)[1], verb.end) - 1):
        if parse.tags[to] == "TO" and parse.tags[to + 1] == "VB" and parse.tags[to - 1][:2] in {"NN", "PR"}:
            return to
    return None


def is_thing(verb: Verb, child: int) -> bool:
    """“promised [tax cuts] to revive growth”: what is promised, and the infinitive tells what for."""
    is_order = verb_forms("verbs_telling").get(verb.word) == "order"  # “ordered a halt to save them”
    if verb_forms("verbs_promising").get(verb.word) not in _GIVING and not is_order:
        return False
    thing = verb.parse.child(verb.verb, "dobj")
    thing = verb.parse.child(child, "nsubj") if thing is None else thing
    is_before = thing is not None and thing < child and verb.parse.tags[thing] in {"NN", "NNS"}
    article = verb.parse.child(thing, "det") if thing is not None else None
    if is_order and (article is None or verb.parse.words[article] not in {"a", "an"}):
        return False  # “ordered the yard to close”
    return is_before and not can_speak(verb.parse, noun_phrase(verb.parse, thing or 0))


def _asks_for_sum(verb: Verb, child: int) -> bool:
    """“asked the town [for $4 million] to mend it”: the infinitive tells what for."""
    parse = verb.parse
    links = (c for c in parse.children[verb.verb] if verb.verb < c < child and parse.words[c] == "for")
    things = (parse.child(link, "pobj") for link in links)
    return any(thing is not None and parse.tags[thing] == "CD" for thing in things)


def is_estimate(verb: Verb, child: int) -> bool:
    """“estimates [the price to be high]”, “is forecast by Norsk [to rise]”: someone reckons that it is so."""
    parse = verb.parse
    is_infinitive = any(parse.tags[c] == "TO" for c in parse.children[child])
    is_tensed = parse.tags[verb.verb] != "VB"
    if verb_forms("verbs").get(verb.word) not in _EXPECTING or not is_infinitive or not is_tensed:
        return False
    agent = parse.child(verb.verb, "agent")
    if verb.is_passive:
        return agent is not None and agent < child
    subject = parse.subject(child)
    return subject is not None and parse.edges(subject)[0] == verb.cue_end and subject < child


def is_asked_for(verb: Verb, child: int) -> bool:
    """“asked for [the sale to be put off]”."""
    parse = verb.parse
    is_for = parse.child(child, "mark") == verb.cue_end and parse.words[verb.cue_end] == "for"
    is_infinitive = any(parse.tags[c] == "TO" for c in parse.children[child])
    return verb_forms("verbs").get(verb.word) == "ask" and is_infinitive and is_for


def is_hearsay(verb: Verb, child: int) -> bool:
    """“is said [to have sunk]”, “were rumoured [to be in Kelm]”: nobody is named who says so."""
    parse = verb.parse
    mark = parse.child(child, "aux")
    is_next = mark is not None and parse.words[mark] == "to" and parse.edges(child)[0] == verb.cue_end
    return is_next and verb.is_passive and verb.word in _HEARSAY
