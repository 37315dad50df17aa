"""Verbs whose object names what was said: “he announced a recount”, “she warned against waiting”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.ends import complement_end
from newsview.nlp.said.lexicon import noun_forms, verb_forms, word_pairs
from newsview.nlp.said.parse import DASHES, ENDS, FINITE, MARKS
from newsview.nlp.said.sources import RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Range
    from newsview.nlp.said.verbs import Verb

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_GOING_ON = frozenset({"of", "for", "with", "against", "to", "between", "about", "over"})
"""Prepositions that carry a noun on, although the parse may hang them on the verb."""

_ENDING = frozenset({";", ":", "(", "during", "before", "after", "while"})
"""Marks and words behind which comes no more of it: "urged calm [during a visit]"."""

_EVIDENT = frozenset({"confirm", "suggest", "underline", "underscore"})
"""Verbs that facts have for subjects as often as people: "the findings underscore …"."""

_APPEALING = frozenset({"appeal", "call"})
_CALLING = _APPEALING | {"talk", "speak"}
_MATTER = frozenset({"about", "of"})
_FARTHEST = 20
"""Words between “called on” and its infinitive."""

_OPENERS = RELATIVES | {"and", "but", "or", "as", "when", "while", "because", ";", ":", "(", *DASHES}
"""What opens a clause of its own, or parts one from the words before."""

_BARE = 2
"""Words of a noun phrase that tells nothing: "proposed the scheme"."""


def topic(verb: Verb) -> list[Range]:
    """The noun phrase that says what a verb reports, where it is one; else nothing."""
    parse = verb.parse
    if verb_forms("verbs_naming").get(verb.word) in _CALLING and verb.source is not None:
        return _appeal(verb) or _question(verb)
    did = any(parse.words[c] in {"did", "does", "do"} for c in parse.children[verb.verb] if c < verb.verb)
    if verb.source is None or (parse.tags[verb.verb] == "VB" and not did) or verb.is_passive:
        return []
    lemma = verb_forms("verbs_topics").get(verb.word)
    noun = parse.child(verb.verb, "dobj") if lemma is not None else None
    if noun is None:
        return _about(verb)
    if lemma == "deny" and not _can_be_denied(parse.words[noun]):
        return []
    if lemma in _EVIDENT and not {"NNP", "PRP"} & set(parse.tags[slice(*verb.source)]):
        return []
    is_named = parse.tags[noun] in _NOUNS and parse.child(noun, "det", "poss", "amod", "prep", "nummod")
    start, end = parse.edges(noun)
    if not is_named or start < verb.cue_end or parse.child(verb.verb, "dative") is not None:
        return []
    return _fact(verb, noun) or _subject_of(verb, start, noun) or _phrase(verb, start, noun, end)


def _fact(verb: Verb, noun: int) -> list[Range]:
    """“lamented the fact that the boat had gone”: the fact is told whole."""
    parse = verb.parse
    if parse.words[noun : noun + 2] != ["fact", "that"]:
        return []
    return verb.trimmed(noun + 2, complement_end(verb, noun + 2, parse.heads[noun + 1]))


def _subject_of(verb: Verb, start: int, noun: int) -> list[Range]:
    """“clarified Ana Lind, her sister, joined the crew”: to the parse an object and a verb."""
    parse = verb.parse
    finite = next((i for i in range(noun + 1, verb.end) if parse.tags[i] in FINITE), None)
    if finite is None or parse.stretch[finite] != parse.stretch[verb.verb] or parse.deps[verb.verb] == "acl":
        return []
    main = parse.heads[finite] if parse.deps[finite] in {"aux", "auxpass"} else finite
    subject = parse.subject(main)
    between = parse.words[noun + 1 : finite]
    is_parted = "," in between and (between[-1] != "," or between.count(",") != 2)
    is_another = is_parted or any(word in _OPENERS or word in MARKS for word in between)
    if is_another or (subject is not None and subject > verb.verb):
        return []
    return verb.trimmed(start + (parse.words[start] == "that"), complement_end(verb, start, main))


def _appeal(verb: Verb) -> list[Range]:
    """“called on the town to build a pier”, “appealed to them to go”."""
    parse, at = verb.parse, verb.cue_end
    is_call = verb_forms("verbs_naming").get(verb.word) in _APPEALING
    if not is_call or at >= verb.end or parse.words[at] not in {"on", "upon", "for", "to"}:
        return []
    to = next((i for i in range(at + 1, min(at + _FARTHEST, verb.end)) if parse.words[i] == "to"), None)
    if to is None or parse.deps[to] != "aux" or any(tag in FINITE for tag in parse.tags[at:to]):
        return []
    start = at + 1 if parse.words[at] == "for" else to
    return verb.trimmed(start, complement_end(verb, start, parse.heads[to]))


def _question(verb: Verb) -> list[Range]:
    """“spoke openly about how hard it had been”."""
    parse = verb.parse
    links = (c for c in parse.children[verb.verb] if parse.words[c] in _MATTER and c > verb.verb)
    about = next(links, None)
    if about is None or about + 1 >= verb.end or parse.words[about + 1] not in {"how", "why", "what"}:
        return []
    clause = parse.child(about, "pcomp")
    if clause is None or not verb.has_finite(about, verb.end):
        return []
    return verb.trimmed(about + 1, complement_end(verb, about + 1, clause))


def _can_be_denied(noun: str) -> bool:
    """Whether denying is done in words: one denies "the charge", and "visas" otherwise."""
    return noun in noun_forms("nouns") or noun in noun_forms("nouns_denied")


def _about(verb: Verb) -> list[Range]:
    """“warned against waiting”: the verb with one of its prepositions right behind it, and a gerund.

    A noun there only names the matter: who is “warned of delays” is told nothing that could be quoted.
    """
    parse, at = verb.parse, verb.cue_end
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_telling").get(verb.word)
    someone = parse.child(verb.verb, "dobj") if verb.tells else None
    if someone is not None and someone >= at:
        at = parse.edges(someone)[1]
    if at >= verb.end or (lemma, parse.words[at]) not in word_pairs("verbs_about"):
        return []
    noun = parse.child(at, "pcomp")
    if noun is None or not any(parse.tags[i] == "VBG" for i in (noun, *parse.children[noun])):
        return []
    start, end = parse.edges(noun)
    return _phrase(verb, start, noun, end) if start > at else []


def _phrase(verb: Verb, start: int, noun: int, end: int) -> list[Range]:
    """A noun phrase with what carries it on, as far as the first comma behind its noun."""
    parse = verb.parse
    end = min(end, verb.end)
    while end < verb.end and parse.words[end] in _GOING_ON and parse.heads[end] == verb.verb:
        end = min(max(parse.edges(end)[1], end + 1), verb.end)
    stop = noun + 1
    while stop < end and not _ends(verb, stop):
        stop += 1
    is_bare = (
        stop - start <= _BARE
        and not _can_be_denied(parse.words[noun])
        and parse.tags[start] in {"DT", "NN", "NNP"}
    )
    if is_bare or parse.words[noun] in noun_forms("nouns_shown"):
        return []
    return verb.trimmed(start, stop)


def _ends(verb: Verb, at: int) -> bool:
    parse = verb.parse
    word = parse.words[at]
    if word in DASHES or word in ENDS or word in _ENDING:
        return True
    following = parse.tags[at + 1] if at + 1 < verb.end else ""
    return word == "," and (
        parse.words[at + 1] in MARKS or following in FINITE | {"VBG", "WDT", "WP", "IN", "RB", "WRB"}
    )
