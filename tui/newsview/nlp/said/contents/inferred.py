"""What a deed, a fact or a source shows, which the writer infers and nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import ENDS
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_SHOWING = frozenset({"suggest", "indicate", "imply", "signal", "reveal", "show", "confirm"})
_SOURCES = frozenset({"source", "sources", "people", "someone"})
_TEXTS = ("nouns_texts", "nouns_findings", "finders", "nouns")


def is_inferred(verb: Verb) -> bool:
    """Whether a verb only tells what something shows, or whom a text has its words from."""
    is_shown = _is_result(verb) or _is_fact(verb) or _purports(verb) or _is_read_out(verb)
    return is_shown or cites_someone(verb.parse, verb.verb)


def _lemma(verb: Verb) -> str | None:
    return verb_forms("verbs").get(verb.word) or verb_forms("verbs_finding").get(verb.word)


def _is_result(verb: Verb) -> bool:
    """“Kelm cut its prices, suggesting that boats sell badly”: what a deed shows, and who did it says not."""
    parse, at = verb.parse, verb.verb
    if parse.tags[at] != "VBG" or parse.deps[at] != "advcl" or parse.words[at - 1] != ",":
        return False
    deed = parse.heads[at]
    is_deed = deed < at and parse.words[deed] not in said_forms() | verb_forms("verbs_naming").keys()
    is_deed = is_deed and parse.words[deed] not in verb_forms("verbs_quoting") and parse.stretch[deed] < 0
    is_deed = is_deed and not (parse.deps[deed] == "ccomp" and parse.words[parse.heads[deed]] in said_forms())
    subject = parse.subject(deed)
    of_text = subject is None or any(parse.words[subject] in noun_forms(name) for name in _TEXTS)
    is_someone = subject is not None and (parse.tags[subject] == "PRP" or parse.is_name(subject))
    return _lemma(verb) in _SHOWING and is_deed and not of_text and is_someone


def _is_fact(verb: Verb) -> bool:
    """“That boats sell badly suggests that …”: the subject is a clause."""
    parse, clause = verb.parse, verb.parse.child(verb.verb, "csubj")
    is_clause = clause is not None and parse.words[parse.edges(clause)[0]] == "that"
    return _lemma(verb) in _SHOWING and is_clause


def _is_read_out(verb: Verb) -> bool:
    """“the data show that …”: what the writer reads out of figures; “…, the data show.” says where from."""
    parse = verb.parse
    follows = parse.words[verb.cue_end : verb.end]
    is_leading = bool(follows) and follows[0] not in {*ENDS, ","} and verb.inverted is None
    is_of_figures = verb.source is not None and parse.words[parse.root(*verb.source)] in word_list("figures")
    return is_leading and is_of_figures and _lemma(verb) in _SHOWING


def _purports(verb: Verb) -> bool:
    """“fake pictures claiming to be of the boat”: what a thing passes for."""
    parse, noun = verb.parse, verb.parse.heads[verb.verb]
    is_of_noun = parse.tags[verb.verb] == "VBG" and parse.deps[verb.verb] == "acl" and noun < verb.verb
    passes = verb.word == "claiming" and parse.words[verb.cue_end : verb.cue_end + 2] == ["to", "be"]
    is_text = any(parse.words[noun] in noun_forms(name) for name in _TEXTS)
    return is_of_noun and passes and (is_text or not can_speak(parse, (noun, noun + 1)))


def cites_someone(parse: Parse, verb: int) -> bool:
    """“citing “people familiar with the plan””, “cited “two aides””: who has said so, and no words."""
    if verb_forms("verbs_naming").get(parse.words[verb]) not in {"cite", "reference"}:
        return False
    quote = parse.at_opening.get(verb + 1)
    found = parse.root(*parse.ranges[quote]) if quote is not None else parse.child(verb, "dobj")
    word = parse.words[found] if found is not None else ""
    return word in _SOURCES or is_person_noun(word) or is_person_noun(word.removesuffix("s"))
