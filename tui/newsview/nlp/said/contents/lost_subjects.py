"""Clauses right behind “said” whose subject the parse takes for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.given.parse import FINITE, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

SAYING = frozenset({"said", "says", "say", "saying"})
_HUNG = frozenset({"relcl", "acl", "advcl", "pcomp"})
_NOMINAL = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "JJ", "CD"})


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


def is_subject_lost(verb: Verb, finite: int) -> bool:
    """Whether the words between “said” and a verb are its subject, which the parse gives to another verb.

    “said [use of the term “boat” for a barge] was wrong”
    """
    parse, at = verb.parse, verb.cue_end
    is_nominal = verb.word in SAYING and at < finite and parse.tags[at] in _NOMINAL
    lost = any(parse.deps[i] == "nsubj" and parse.heads[i] < finite for i in range(at, finite))
    return is_nominal and lost and not verb.has_finite(at, finite)


def with_taken_subject(verb: Verb, found: list[Range]) -> list[Range]:
    """“said [Norsk, the maker of boats, “has a plan”]”: words in marks whose subject the parse takes away."""
    parse, taken = verb.parse, verb.parse.child(verb.verb, "dobj")
    quote = verb.quote_at(found[0][0]) if found else None
    if quote is None or taken is None or verb.word not in SAYING:
        return found
    low, high = found[0]
    said = low + 1 if found[0] in parse.at_outer else parse.outers[quote][1]  # “the aim “for now” was …”
    is_said = parse.tags[said] in FINITE and parse.text[parse.start_of(said)].islower()
    is_between = parse.edges(taken)[0] == verb.cue_end and taken < low and verb.inverted is None
    is_plain = is_between and not verb.has_finite(verb.cue_end, low)
    return [(verb.cue_end, high), *found[1:]] if is_said and is_plain else found
