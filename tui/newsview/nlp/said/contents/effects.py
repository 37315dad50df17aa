"""What came of words said, which the writer tells behind them: “…, [drawing criticism]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.open_ends import FORESEEING
from newsview.nlp.said.cues.wording import SHARES
from newsview.nlp.said.given.lexicon import noun_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_STIRRING = frozenset({"drawing", "raising", "earning", "prompting", "sparking", "stoking", "triggering"})
_STIRRING |= {"dashing", "fueling", "fuelling", "igniting", "reviving"}
_MOVING = frozenset({"sending", "pushing", "lifting", "driving", "dragging", "knocking"})
_FOLLOWING = frozenset({"prompting", "sparking", "triggering", "reversing", "marking", "putting"})
_FOLLOWING |= {"signaling", "signalling", "breaking", "escalating", "joining"}
"""What has come of what is only to be done: “said he would go, [prompting a search]”."""

_TO_COME = frozenset({"will", "'ll", "’ll", "would", "to", "wants", "want", "plans", "plan"})
_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "latest", "only"})
_NEAR = 6
_LONGEST_RANK = 14


def stirs(verb: Verb, at: int) -> bool:
    """Whether it is told what others felt at what was said: “…, [drawing sharp criticism from Lind]”.

    So it is of shares: “…, [sending its stock up]”, but not in what is foreseen.
    """
    parse = verb.parse
    near = parse.words[at + 1 : min(at + _NEAR, verb.end)]
    if parse.words[at] in _MOVING:
        return not SHARES.isdisjoint(near) and FORESEEING.isdisjoint(parse.words[verb.cue_end : at])
    if parse.words[at] == "making" and _ranks(verb, at):
        return True
    is_first = parse.words[at] == "becoming" and near[:2] in (["the", "latest"], ["the", "first"])
    is_to_come = not _TO_COME.isdisjoint(parse.words[verb.cue_end : min(verb.cue_end + _NEAR, at)])
    if (parse.words[at] in _FOLLOWING or is_first) and is_to_come:
        return True
    return parse.words[at] in _STIRRING and any(word in noun_forms("nouns_reactions") for word in near)


def _ranks(verb: Verb, at: int) -> bool:
    """“said she would vote no, [making her the third one to do so]”: which one that makes of somebody."""
    words = verb.parse.words[at + 1 : min(at + _LONGEST_RANK, verb.end)]
    rank = next((i + 1 for i, word in enumerate(words[:_NEAR]) if word == "the"), len(words))
    return not _RANKS.isdisjoint(words[rank : rank + 1]) and not {"to", "since"}.isdisjoint(words[rank:])
