"""What others have claimed and is denied: “It was no bribe, as prosecutors had alleged”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

CLAIMING = frozenset({"allege", "assert", "claim", "contend", "imply", "maintain", "suggest"})
"""Verbs that leave open whether it is so."""

_NOT = frozenset({"not", "n't", "n’t", "never", "no"})


def is_contrary(verb: Verb) -> bool:
    """Whether a verb behind “as” tells that somebody has claimed the contrary of the clause before."""
    parse = verb.parse
    if verb_forms("verbs").get(verb.word) not in CLAIMING or parse.words[verb.clause] != "as":
        return False
    before = range(parse.sentence(verb.verb)[0], verb.clause)
    is_behind = parse.words[verb.clause - 1] == "," and len(before) > 1
    is_last = verb.end - verb.cue_end <= 1 or not parse.is_word(verb.cue_end)
    denies = any(parse.words[i] in _NOT for i in before if parse.stretch[i] == parse.stretch[verb.verb])
    return is_behind and is_last and denies
