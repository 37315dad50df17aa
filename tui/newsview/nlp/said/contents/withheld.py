"""What who speaks keeps back: “confirmed it was sold but [would not name the buyer]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import word_list

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

NEGATIONS = frozenset({"n't", "n’t"})
_KEPT_BACK = frozenset({"say", "elaborate", "comment", "specify", "identify", "name", "disclose", "discuss"})
_KEPT_BACK |= {"reveal", "indicate", "suggest", "mention", "explain", "clarify", "detail"}
_GIVEN = frozenset({"give", "offer", "provide", "share", "release"})
_DETAILS = frozenset(
    {"detail", "details", "comment", "information", "explanation", "specifics", "reason", "reasons"}
    | {"date", "evidence", "names", "figures"}
)
"""What someone does not say: “but did not elaborate”, “but would not give details”."""

_GAVE = frozenset({"gave", "offered", "provided", "shared", "released"})
_NONE = frozenset({"no", "few", "little", "scant"})
_HINTS = _DETAILS | {"clue", "clues", "hint", "hints", "indication", "proof", "sign", "timeline", "timetable"}

_COULD = frozenset({"was", "were", "would", "could"})
_NOT = (["not"], *([word] for word in NEGATIONS))

_NEAR = 5

_REQUESTS = frozenset({"request", "requests"})
"""What asks somebody to speak: “did not respond to requests to explain why …”."""

_LONGEST_REQUEST = 8
"""Words from a request to what is asked for: “requests from the paper to explain why …”."""

_UNABLE = frozenset({"unable", "unwilling", "reluctant", "hesitant", "failed", "fails", "fail", "failing"})
"""What keeps someone from speaking: “unable to say”."""

_MISSING = frozenset({"omit", "omits", "omitted", "omitting", "neglect", "neglects", "neglected", "forgot"})
"""What someone does who says nothing: “omitted to mention”."""


def withholds(verb: Verb, at: int) -> bool:
    """Whether who speaks keeps the rest back: “confirmed it was sold but [would not name the buyer]”."""
    words, tags = verb.parse.words, verb.parse.tags
    if at >= verb.end:
        return False
    if _gives_nothing(verb, at):
        return True
    if words[at] not in {"would", "did", "does"} or {"not", *NEGATIONS}.isdisjoint(words[at + 1 : at + 2]):
        return False
    told = at + 2
    while told < verb.end and tags[told] == "RB":
        told += 1
    word = words[told] if told < verb.end else ""
    asks = tags[told + 1 : told + 2] in (["WRB"], ["WP"])  # “did not share [how it would work]”
    is_given = asks or not _DETAILS.isdisjoint(words[told + 1 : told + _NEAR])
    return word in _KEPT_BACK or (word in _GIVEN and is_given)


def _gives_nothing(verb: Verb, at: int) -> bool:
    """“said it was sold but [gave no details]”, “… [offered little evidence]”."""
    words = verb.parse.words
    if words[at] in _COULD and words[at + 1 : at + 2] in _NOT and "specific" in words[at + 2 : at + 5]:
        return True  # “but [would not be more specific]”
    is_none = words[at] in _GAVE and not _NONE.isdisjoint(words[at + 1 : at + 2])
    return is_none and not _HINTS.isdisjoint(words[at + 2 : at + 2 + _NEAR])


def is_kept_from(verb: Verb) -> bool:
    """“they were unable to say if …”, “she was not willing to say …”: nothing has been said."""
    parse, above = verb.parse, verb.parse.heads[verb.verb]
    to = next((c for c in parse.children[verb.verb] if parse.tags[c] == "TO"), 0)
    if parse.tags[verb.verb] == "VB" and to and parse.words[to - 1] in word_list("short_of_saying"):
        return True  # “her refusal to say if …”, “no evidence to suggest that …”, “harder to predict how …”
    if _is_requested(verb, to):
        return True
    if parse.tags[verb.verb] != "VB" or parse.deps[verb.verb] != "xcomp":
        return False
    is_denied = parse.words[above] in {"willing", "able", "ready"} and any(
        parse.deps[c] == "neg" for c in (*parse.children[above], *parse.children[parse.heads[above]])
    )
    return parse.words[above] in _UNABLE | _MISSING or is_denied


def _is_requested(verb: Verb, to: int) -> bool:
    """“did not respond to requests from the paper [to] explain why …”: asked for, and not said."""
    parse = verb.parse
    before = range(to - 1, max(0, to - _LONGEST_REQUEST), -1)
    request = next((i for i in before if parse.words[i] in _REQUESTS and parse.tags[i][:2] == "NN"), to)
    return request < to and ":" not in parse.words[request:to] and not verb.has_finite(request, to)
