"""Verbs that only tell what could be said, would have been said, or is said if something is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.participles import fronted
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_POSSIBLE = frozenset({"could", "might"})
_DUE = frozenset({"should", "must", "ought"})
"""Modals that tell what somebody is to say: “the mayor should admit that …”."""

_CONTRARY = frozenset({"could", "might", "should", "would"})
"""Modals that before “have” tell what was not done: “it should have told us that …”."""

_ALL = frozenset({"all", "anything", "everything", "nothing"})
_WHEN = frozenset({"npadvmod", "advmod"})
_CONDITIONS = frozenset({"if", "whenever"})
_REVEALING = frozenset({"reveal", "confirm", "disclose", "report", "announce"})
_INFERRING = frozenset({"imply", "suggest", "indicate"})


def is_only_possible(verb: Verb) -> bool:
    """“The mayor could announce that …”, “if the mayor said that …”: what nobody has said yet.

    “I can attest that …” says it.
    """
    parse, at = verb.parse, verb.verb
    opens = parse.words[at - 1] == "to" and parse.sentence(at)[0] == at - 1
    is_subject = parse.deps[at] == "csubj" or (opens and "would" in parse.words[at : verb.end])
    if is_subject and verb.subject is None and fronted(parse, at) is None:
        return True  # “to say so would be wrong”, “calling it a “sin” is unfair”
    is_first = verb.source is not None and parse.words[slice(*verb.source)] in (["i"], ["we"])
    open_modals = _POSSIBLE if is_first else _POSSIBLE | {"can", "may"}
    may_be = parse.tags[at] == "VB" and any(parse.words[c] in open_modals for c in parse.children[at])
    may_be = may_be and not _is_revealing(verb)
    is_plain = all(n == parse.stretch[at] for n in parse.stretch[at : verb.end])
    is_told = parse.stretch[at] >= 0
    is_open = ((may_be or _is_due(verb)) and not is_told) or _is_condition(verb) or _is_supposed(verb)
    is_open = is_open or _is_wished(verb) or _is_to_reader(verb) or _is_of_all(verb) or _is_of_noun(verb)
    return is_plain and (is_open or _is_contrary(verb) or _is_inferred(verb) or _is_still_to_come(verb))


def _is_revealing(verb: Verb) -> bool:
    """“The Kelm Times can reveal that …”: who says that they can has done so."""
    is_able = any(verb.parse.words[c] == "can" for c in verb.parse.children[verb.verb])
    return is_able and verb_forms("verbs").get(verb.word) in _REVEALING and can_speak(verb.parse, verb.source)


def _is_due(verb: Verb) -> bool:
    """“somebody should ask how …”, “they would be wise to ask how …”: advice, and nothing said yet.

    What the writer must say is said: “I must admit that …”.
    """
    parse, at = verb.parse, verb.verb
    is_first = verb.source is not None and parse.words[slice(*verb.source)] in (["i"], ["we"])
    if is_first or "?" in parse.words[at : verb.end]:
        return False
    above = parse.heads[at] if parse.deps[at] == "xcomp" and parse.tags[at] == "VB" else at
    is_wise = above < at and (parse.tags[above] == "JJ" or parse.words[above] == "be")
    above = parse.heads[above] if is_wise and parse.words[above] != "be" else above
    would = is_wise and any(parse.words[c] == "would" for c in parse.children[above])
    is_due = any(parse.words[c] in _DUE and parse.deps[c] == "aux" for c in parse.children[at])
    return would or (is_due and parse.words[at - 1] != "have")


def _is_wished(verb: Verb) -> bool:
    """“an option is for Kim to order them to go”: what somebody is to say, and has not said."""
    parse, at = verb.parse, verb.verb
    link = parse.child(at, "mark")
    is_for = link is not None and parse.words[link] == "for" and parse.tags[at] == "VB"
    return is_for and any(parse.tags[c] == "TO" for c in parse.children[at])


def _is_of_all(verb: Verb) -> bool:
    """“Everything Kim says is a lie”, “all that she claims is true”: the writer's word on all of it."""
    parse, noun = verb.parse, verb.clause - 1
    noun -= parse.words[noun] == "that"
    firsts = (noun, verb.source[0]) if verb.source is not None else (noun,)
    when = next((c for c in parse.children[verb.verb] if parse.edges(c)[0] == verb.cue_end), None)
    is_when = when is not None and parse.deps[when] in _WHEN  # “what he said [last week] makes no sense”
    end = parse.edges(when)[1] if when is not None and is_when else verb.cue_end
    them = _ALL | {"what"} if is_when else _ALL
    is_all = any(parse.words[i] in them and i >= verb.start for i in firsts)
    return is_all and not FINITE.isdisjoint(parse.tags[end : end + 1])


def _is_of_noun(verb: Verb) -> bool:
    """“the target it pledged to reach”: the infinitive only tells which target."""
    parse, at = verb.parse, verb.verb
    is_relative = parse.deps[at] == "relcl" and parse.heads[at] == verb.clause - 1
    is_relative = is_relative and parse.tags[verb.clause] not in {"WP", "WDT"}
    return is_relative and parse.tags[verb.cue_end : verb.cue_end + 1] == ["TO"]


def _is_to_reader(verb: Verb) -> bool:
    """“the watch will tell you how long …”, “Kim can tell you that …”: what anyone might hear."""
    parse, at = verb.parse, verb.verb
    may_be = any(parse.tags[c] == "MD" for c in parse.children[at])
    return may_be and verb.tells and parse.stretch[at] < 0 and parse.words[at + 1 : at + 2] == ["you"]


def _is_condition(verb: Verb) -> bool:
    """“if the mayor said that …”, “whenever the data suggests that …”."""
    parse = verb.parse
    low = verb.clause if parse.words[verb.clause - 1] == "," else 0  # “It will close if it rains, Roe said”
    return any(
        parse.words[c] in _CONDITIONS and parse.deps[c] in {"mark", "advmod"}
        for c in parse.children[verb.verb]
        if low <= c < verb.verb
    )


def _is_supposed(verb: Verb) -> bool:
    """“should it be confirmed, …”: a condition without “if”."""
    parse, subject = verb.parse, verb.parse.child(verb.verb, "nsubj", "nsubjpass")
    modal = next((c for c in parse.children[verb.verb] if parse.words[c] == "should"), None)
    is_question = "?" in parse.words[verb.verb : verb.end]
    return modal is not None and subject is not None and modal < subject < verb.verb and not is_question


def _is_still_to_come(verb: Verb) -> bool:
    """“the mayor has yet to say whether …”, “the firm is yet to publicly confirm that …”."""
    parse, to = verb.parse, verb.verb - 1
    to -= parse.tags[to] == "RB"
    is_yet = parse.words[to - 1 : to + 1] == ["yet", "to"]
    return is_yet and parse.tags[verb.verb] == "VB" and parse.stretch[verb.verb] < 0


def _is_contrary(verb: Verb) -> bool:
    """“the yard might have suggested that …”, “they should have told us that …”: they did not."""
    parse, at = verb.parse, verb.verb
    before = {parse.words[c] for c in parse.children[at] if c < at}
    return parse.tags[at] == "VBN" and "have" in before and not before.isdisjoint(_CONTRARY)


def _is_inferred(verb: Verb) -> bool:
    """“the message would imply that …”: what the writer reads out of a text or of figures."""
    parse, at = verb.parse, verb.verb
    would = parse.tags[at] == "VB" and any(parse.words[c] == "would" for c in parse.children[at])
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_finding").get(verb.word)
    if not would or lemma not in _INFERRING or verb.source is None:
        return False
    head = parse.words[parse.root(*verb.source)]
    return any(head in noun_forms(name) for name in ("nouns_texts", "nouns_findings"))
