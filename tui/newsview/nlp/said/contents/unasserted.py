"""Reports of what is denied, unknown or lacking: “no evidence that she told him to lie”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms, verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither"})
_NONE = frozenset({"no", "neither", "nobody", "none"})
_DARING = frozenset({"dare", "dared", "dares", "bother", "bothered", "care", "cared", "deign", "deigned"})
_DARING |= {"manage", "managed", "have", "had", "has", "get", "got", "gets"}
"""Verbs that, denied, leave a thing unsaid; who “did not hesitate to say so” has said it."""

_LACKING = frozenset({"lack", "lacks", "lacked", "lacking"})
_SURE = frozenset({"doubt", "question", "hesitation", "qualms", "problem", "trouble", "choice", "secret"})
"""Nouns with “no” that leave nothing open: “no doubt that she said so”."""

_DENYING = frozenset({"deny", "dispute", "doubt", "contest", "question"})
_KNOWING = frozenset({"know", "known", "believe", "think", "show", "shown", "recall", "remember", "prove"})
_PROVING = frozenset({"prove", "establish"})
"""What is still to be done with what is charged: “would have to prove that she told him to lie”."""


def is_unasserted(verb: Verb) -> bool:
    """Whether nobody says that somebody said so, but for words in marks: “nobody can say, “It sank””."""
    is_quoted = any(verb.opens_quote(i) for i in (verb.tail, min(verb.tail + 1, verb.end - 1)))
    return not is_quoted and (_is_lacking(verb) or _is_in_doubt(verb))


def _is_lacking(verb: Verb) -> bool:
    """“never dared to ask”, “did not have the nerve to say”, “lacked the wit to ask”: it was not done."""
    parse, at = verb.parse, verb.verb
    if parse.tags[at] != "VB" or not any(parse.tags[c] == "TO" for c in parse.children[at]):
        return False
    noun = parse.heads[at]
    while parse.tags[noun][:2] == "NN" and parse.deps[noun] == "conj":
        noun = parse.heads[noun]
    is_noun = parse.tags[noun][:2] == "NN" and noun < at
    above = parse.heads[noun] if is_noun and parse.deps[noun] == "dobj" else noun
    if is_noun and (parse.words[noun] in _SURE or above == noun):
        return False
    if parse.words[above] in _LACKING:
        return True
    thing = noun if is_noun else parse.child(above, "dobj")
    is_none = thing is not None and any(parse.words[c] in _NONE for c in parse.children[thing])
    return parse.words[above] in _DARING and (is_none or _is_denied(parse, above))


def _is_in_doubt(verb: Verb) -> bool:
    """“does not allege that [she told him to lie]”, “no evidence that …”, “unclear whether …”."""
    parse, at = verb.parse, verb.verb
    above = parse.heads[at]
    if above >= at or parse.deps[at] not in {"ccomp", "acl"} or parse.stretch[above] != parse.stretch[at]:
        return False
    if not parse.is_word(parse.edges(at)[0] - 1):
        return False  # “She did not say so: he said that …”
    mark = parse.child(at, "mark")
    if mark is not None and parse.words[mark] == "whether" and above < mark < at:
        return True
    if parse.tags[above][:2] == "NN":
        is_none = any(parse.words[c] in _NONE for c in parse.children[above])
        return is_none and parse.words[above] not in _SURE
    if parse.words[above] in _PROVING and parse.tags[above] == "VB":
        return True
    lemma = verb_forms("verbs").get(parse.words[above])
    is_said = parse.words[above] in said_forms() | _KNOWING and lemma not in _DENYING
    subject = parse.subject(above)
    is_nobody = subject is not None and parse.words[parse.edges(subject)[0]] in _NONE
    return is_said and (is_nobody or _is_denied(parse, above))


def _is_denied(parse: Parse, at: int) -> bool:
    return any(parse.deps[c] == "neg" or parse.words[c] in _NEGATIONS for c in parse.children[at] if c < at)
