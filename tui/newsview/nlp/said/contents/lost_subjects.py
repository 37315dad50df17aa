"""Clauses right behind “said” whose subject the parse takes for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.given.parse import FINITE, RELATIVES
from newsview.nlp.said.given.times import DAYS, TIMES
from newsview.nlp.said.given.venues import is_date

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

SAYING = frozenset({"said", "says", "say", "saying"})
_HUNG = frozenset({"relcl", "acl", "advcl", "pcomp"})
_NOMINAL = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "JJ", "CD"})
_COUNTING = (["at", "least"], ["at", "most"], ["more", "than"], ["fewer", "than"], ["up", "to"])
_APOSTROPHES = frozenset({"'", "’"})
_NOUNS = frozenset({"NN", "NNS"})
_LISTED = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
_LONGEST_LIST = 8


def agrees(verb: Verb, noun: int, clause: int) -> bool:
    """“said [closed boats - those of iron - deny us a trip]”: a plural, and a verb with nothing before it."""
    parse = verb.parse
    is_plural = parse.tags[noun] in {"NNS", "NNPS"} and parse.edges(noun)[0] == verb.cue_end
    is_bare = all(parse.deps[c] == "advmod" for c in parse.children[clause] if c < clause)
    return is_plural and is_bare and parse.tags[clause] in {"VB", "VBP"}


def gerund_clause(verb: Verb, at: int) -> list[Range]:
    """“said [ending it now, and without a plan, could sink them]”: nobody “says doing” something."""
    parse = verb.parse
    is_next = verb.word in SAYING and verb.source is not None and at == verb.cue_end < verb.end
    if not is_next or parse.tags[at] != "VBG":
        return []
    for i in range(at, verb.end):
        main = parse.main_verb(i)
        is_bare = parse.tags[i] in FINITE - {"VBD"} and parse.subject(main) is None
        if is_bare and main > at and parse.deps[main] not in _HUNG and parse.words[i - 1] not in RELATIVES:
            return verb.trimmed(at, complement_end(verb, at, None))
    return []


def lost_start(verb: Verb, finite: int) -> int:
    """Where the subject of a verb begins which the parse gives to another word; at the verb if none does.

    “said [use of the term “boat” for a barge] was wrong”, “said on Friday [talks] were late”
    """
    parse, at = verb.parse, _past_when(verb)
    counts = parse.words[at : at + 2] in _COUNTING and "CD" in parse.tags[at:finite]
    is_nominal = verb.word in SAYING and at < finite and (counts or parse.tags[at] in _NOMINAL)
    is_taken = any(parse.deps[i] == "nsubj" and parse.heads[i] < finite for i in range(at, finite))
    is_next = parse.tags[finite - 1] in _NOUNS and verb.source is not None and verb.source[1] <= verb.verb
    is_next = is_next and verb.word != "saying" and parse.deps[verb.verb] not in {"relcl", "advcl"}
    is_lost = is_nominal and (is_taken or is_next) and not verb.has_finite(at, finite)
    return at if is_lost else finite


def list_start(verb: Verb, start: int) -> int:
    """Where a list begins that the parse parts: “saying [boats, Sails and nets] rose”."""
    parse, at = verb.parse, verb.cue_end
    lead = range(at, start)
    is_list = len(lead) > 1 and parse.words[start - 1] == "," and parse.tags[verb.verb] == "VBG"
    is_list = is_list and "and" in parse.words[start : start + _LONGEST_LIST] and not verb.tells
    is_plain = all(parse.words[i] == "," or parse.tags[i] in _LISTED for i in lead)
    return at if is_list and is_plain and TIMES.isdisjoint(parse.words[at:start]) else start


def _past_when(verb: Verb) -> int:
    """Behind “on Friday”, “Monday night” or “on Twitter” that stands right behind the verb."""
    parse, at = verb.parse, verb.cue_end
    is_there = parse.words[at] == "on" and parse.words[at + 1] in word_list("platforms")
    at += 2 if is_there or is_date(parse, at) else parse.words[at] in DAYS
    while parse.words[at] in TIMES:
        at += 1
    return at


def with_taken_subject(verb: Verb, found: list[Range]) -> list[Range]:
    """“said [Norsk, the maker of boats, “has a plan”]”: words in marks whose subject the parse takes away."""
    parse, taken = verb.parse, verb.parse.child(verb.verb, "dobj")
    quote = verb.quote_at(found[0][0]) if found else None
    if quote is None or taken is None or verb.word not in SAYING:
        return found
    low, high = found[0]
    said = low + 1 if found[0] in parse.at_outer else parse.outers[quote][1]  # “the aim “for now” was …”
    is_said = parse.tags[said] in FINITE and parse.text[parse.start_of(said)].islower()
    is_article = parse.tags[low - 1] == "DT" and low - 1 == verb.cue_end and said > low + 1
    taken = low - 1 if is_article else taken  # “said [a “pier” was built]”
    is_between = parse.edges(taken)[0] == verb.cue_end and taken < low and verb.inverted is None
    is_plain = is_between and not verb.has_finite(verb.cue_end, low)
    return [(verb.cue_end, high), *found[1:]] if is_said and is_plain else found


def with_owner(verb: Verb, found: list[Range]) -> list[Range]:
    """“said [sailors’ new plans will help]”: the model takes the apostrophe for a closing mark."""
    if not found or found[0][0] - 2 < verb.cue_end:
        return found
    parse, owner = verb.parse, found[0][0] - 2
    is_owner = parse.words[owner + 1] in _APOSTROPHES and parse.words[owner].endswith("s")
    low = parse.edges(owner)[0]
    is_owner = is_owner and parse.tags[owner] in {"NNS", "NNPS"} and low >= verb.cue_end
    return [(low, found[0][1]), *found[1:]] if is_owner else found
