"""Polls, studies, courts and records, which report what they find: “a survey found …”, “…, records show”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.speaking import WRITERS, can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import ENDS, FINITE
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_SIGNALLING = frozenset({"indicate", "signal", "project"})
"""Verbs of finding that anyone who can speak reports by."""

_FINDERS = ("finders", "nouns_findings", "nouns_texts")
_SHOWING = frozenset({"website", "websites", "site", "footage", "images", "logs", "register"})
"""What shows something without having found it."""

_NOMINAL = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "VBG", "HYPH"})
_ENDING = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
"""Tags of the last word of what finds, and of none before “a show”."""

_LONGEST_FINDER = 20
_NEAR = 8
"""Words behind “projected” among which its “that” stands."""

_SHORTEST_QUOTED = 3


def is_finder(parse: Parse, verb: int, source: Range | None) -> bool:
    """Whether whoever a verb of finding belongs to reports by it."""
    lemma = verb_forms("verbs_finding").get(parse.words[verb])
    if lemma == "show" and _shows_thing(parse, verb):
        return False
    if parse.stretch[verb] >= 0 and parse.deps[verb] == "relcl":
        return False  # “we did research that showed it leaks”, in somebody's words
    if source is not None and _names_finder(parse, source):
        return True
    if lemma == "find" and source is not None and _is_research(parse, verb, source):
        return _is_told(parse, verb)
    has_clause = _has_that(parse, verb) or (lemma == "find" and _has_clause(parse, verb))
    if source is not None and has_clause and _is_about_finder(parse, source):
        return True
    if lemma == "find" and source is not None and _has_that(parse, verb):
        return _is_told(parse, verb) and (_can_find(parse, source) or _quotes(parse, verb))
    are_figures = (
        parse.words[verb] == "indicate" and source == (verb - 1, verb) and parse.words[verb - 1] == "they"
    )
    behind = parse.words[verb + 1 : min(verb + _NEAR, parse.sentence(verb)[1])]
    is_clause = lemma != "project" or "that" in behind or _has_clause(parse, verb)
    return lemma in _SIGNALLING and is_clause and not are_figures and can_speak(parse, source)


def _is_research(parse: Parse, verb: int, source: Range) -> bool:
    """“the team found [boats have sunk]”, “Lind, a biologist, found …”, “What they found was that …”."""
    if parse.words[verb + 2 : verb + 3] == ["that"] and parse.words[verb + 1] in COPULAS:
        is_what = parse.words[source[0] - 1] == "what"
        return is_what and not WRITERS.intersection(parse.words[slice(*source)])
    root = parse.root(*source)
    titles = (c for c in parse.children[root] if parse.deps[c] in {"appos", "conj"})
    words = {*parse.words[slice(*source)], *(parse.words[c] for c in titles)}
    return _has_clause(parse, verb) and not words.isdisjoint(noun_forms("researchers"))


def _names_finder(parse: Parse, source: Range) -> bool:
    """Whether a phrase has a word for what finds, be it before another: “survey results”, “court documents”.

    What has happened to it finds nothing: “the data scandal showed that …”.
    """
    is_event = parse.words[parse.root(*source)] in word_list("mishaps")
    return not is_event and any(word in noun_forms("finders") for word in parse.words[slice(*source)])


def closing_finder(parse: Parse, at: int) -> Range | None:
    """What shows it in “It sank, [data compiled by Norsk] show.”, where the parse loses the verb."""
    if parse.words[at] not in verb_forms("verbs_finding") or parse.stretch[at] >= 0:
        return None
    start, end = parse.sentence(at)
    if at + 1 < end and parse.words[at + 1] not in ENDS:
        return None
    before = range(at - 1, max(start, at - _LONGEST_FINDER), -1)
    comma = next((i for i in before if parse.words[i] == ","), None)
    if comma is None or _is_parsed(parse, at) or parse.tags[at - 1] not in _ENDING:
        return None
    if any(parse.tags[i] in FINITE for i in range(comma, at)):
        return None
    is_clause = any(parse.tags[i] in FINITE for i in range(start, comma))
    low = high = comma + 1
    while high < at and parse.tags[high] in _NOMINAL:
        high += 1
    finds = any(parse.words[high - 1] in noun_forms(name) for name in _FINDERS)
    finds = finds or parse.words[high - 1] in _SHOWING
    is_described = high == at or parse.tags[high] in {"IN", "VBN"}
    return (low, at) if is_clause and finds and is_described else None


def _is_parsed(parse: Parse, verb: int) -> bool:
    """Whether the parse knows what finds it: “…, the data show”."""
    subject = parse.subject(verb)
    return parse.is_verb(verb) and subject is not None and parse.words[subject] in noun_forms("finders")


def _has_that(parse: Parse, verb: int) -> bool:
    """Whether a clause with “that” stands right behind a verb."""
    is_that = parse.words[verb + 1 : verb + 2] == ["that"]
    is_clause = parse.child(verb, "ccomp") is not None or parse.deps[verb + 1 : verb + 2] == ["dobj"]
    return is_that and parse.tags[verb + 1] == "IN" and is_clause


def _has_clause(parse: Parse, verb: int) -> bool:
    """Whether a whole clause stands right behind a verb: “it found [boats have sunk]”."""
    clause = parse.child(verb, "ccomp")
    subject = parse.child(clause, "nsubj", "nsubjpass", "expl") if clause is not None else None
    if clause is None or subject is None or parse.edges(subject)[0] != verb + 1:
        return False
    return any(parse.tags[i] in FINITE for i in (clause, *parse.children[clause]))


def _is_told(parse: Parse, verb: int) -> bool:
    """Whether somebody is told, in the writer's words, to have found something out."""
    has_found = parse.tags[verb] == "VBN" and parse.child(verb, "aux") is not None
    has_found = has_found or (parse.tags[verb] == "VBG" and parse.words[verb - 1] == ",")  # “…, finding that”
    return parse.stretch[verb] < 0 and (parse.tags[verb] in FINITE or has_found)


def _can_find(parse: Parse, source: Range) -> bool:
    """Whether it is somebody, or a body, that is named: “he found that …” tells what happened to him."""
    words = parse.words[slice(*source)]
    is_pronoun = len(words) == 1 and parse.tags[source[0]] == "PRP"
    return can_speak(parse, source) and not is_pronoun


def _quotes(parse: Parse, verb: int) -> bool:
    """Whether words in marks go on with the clause: “she found that it has “no place to be””."""
    for i in range(verb + 2, parse.sentence(verb)[1]):
        quote = parse.at_opening.get(i)
        if quote is not None:
            start, end = parse.ranges[quote]
            return end - start >= _SHORTEST_QUOTED and parse.text[parse.start_of(start)].islower()
    return False


def _shows_thing(parse: Parse, verb: int) -> bool:
    """Whether a thing is shown, and nothing that is so: “polls show Kim ahead”."""
    found = parse.child(verb, "dobj")
    is_clause = parse.words[verb + 1 : verb + 2] == ["that"] and parse.tags[verb + 1] == "IN"
    return found is not None and found > verb and not is_clause


def _is_about_finder(parse: Parse, source: Range) -> bool:
    """Whether a pronoun stands for a study, researchers or a judge of the sentence before."""
    pronoun = " ".join(parse.words[slice(*source)])
    tag = {"it": "NN", "they": "NNS", "he": "NN", "she": "NN"}.get(pronoun)
    start = parse.sentence(source[0])[0]
    if tag is None or start == 0 or parse.block(start - 1) != parse.block(start):
        return False
    before = (i for i in range(*parse.sentence(start - 1)) if parse.tags[i] == tag)
    is_one = pronoun in {"he", "she"}
    return any(
        parse.words[i] in noun_forms("finders") and (is_person_noun(parse.words[i]) or not is_one)
        for i in before
    )
