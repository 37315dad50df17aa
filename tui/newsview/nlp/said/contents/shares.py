"""What the writer sets beside the shares a poll counts: “44 percent said it sinks, [up from 31 percent]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_PERCENT = frozenset({"%", "percent", "pct"})
_PARTS = frozenset(
    {"half", "majority", "minority", "third", "thirds", "quarter", "quarters", "fifth", "fifths"}
)
_SHARES = _PERCENT | _PARTS
_MOST = frozenset({"most", "many", "few", "fewer", "more", "nearly", "almost", "about", "roughly"})
_COMPARED = (["compared", "with"], ["compared", "to"], ["up", "from"], ["down", "from"], ["versus"], ["vs."])
_TIMES = frozenset({"double", "twice", "triple"})
_LONGEST_COUNT = 9
"""Tokens of “more than 4 in 10 of the sailors”."""

_COUNTING = frozenset({"CD", "IN", "JJ", "JJR", "JJS", "DT", "NN", "NNS", "NNP", "NNPS", "RB", "RBR", "RBS"})
_COUNTING |= {"PRP$", "VBN", "HYPH", "$", "PDT"}


def counts_on(verb: Verb, at: int) -> bool:
    """Whether a comma or a conjunction behind what a share says brings in another share or a comparison."""
    parse, first = verb.parse, at + 1
    if not _is_share(verb) or parse.stretch[at] >= 0 or first >= verb.end:
        return False
    match parse.words[at]:
        case ",":
            joins = parse.words[first] in {"and", "but", "while", "whereas"}
            return _compares(parse, first) or _measures(verb, first) or (joins and _counts(verb, first + 1))
        case "and" | "but" | "while" | "whereas":
            return _counts(verb, first)
        case "compared":
            return _compares(parse, at)
        case _:
            return False


def counts_in_poll(verb: Verb, at: int) -> bool:
    """Whether a poll goes on with another share: “showed it sinks, [with more than half predicting rain]”."""
    return verb.word in verb_forms("verbs_finding") and _counts(verb, at)


def _is_share(verb: Verb) -> bool:
    """Whether a share says it: “44 percent”, “about 4 in 10”, “two-thirds of those asked”."""
    if verb.source is None or verb.source[0] > verb.verb:
        return False
    parse, (start, end) = verb.parse, verb.source
    head = parse.root(start, end)
    is_part = parse.words[head] in _SHARES or not _PERCENT.isdisjoint(parse.words[start:end])
    is_of_ten = parse.words[start + 1 : start + 2] == ["in"] or parse.words[start + 2 : start + 3] == ["in"]
    is_part = is_part or parse.words[start] == "most"
    return is_part or (is_of_ten and "CD" in parse.tags[start:end]) or parse.tags[head] == "CD"


def _compares(parse: Parse, at: int) -> bool:
    """“compared with 12 percent for the boat”, “up sharply from 20 percent”."""
    words = parse.words[at : at + 3]
    if len(words) > 2 and parse.tags[at + 1] == "RB":
        del words[1]
    return words[:2] in _COMPARED or words[:1] in _COMPARED


def _measures(verb: Verb, at: int) -> bool:
    """“double the number who said so last year”, “a 16-point margin over Lind”, “34 percent conservative”."""
    parse = verb.parse
    near = range(at, min(at + _LONGEST_COUNT, verb.end))
    end = next((i for i in near if parse.tags[i] in FINITE or parse.words[i] == ","), near.stop)
    words = parse.words[at:end]
    if words and words[0] in _TIMES | _MOST | {"a", "an", "the"}:
        is_counted = "CD" in parse.tags[at:end] or words[0] in _TIMES or "same" in words
        return is_counted and not word_list("measures").isdisjoint(words)
    is_bare = parse.tags[at] == "CD" and parse.words[at + 1 : at + 2] and parse.words[at + 1] in _PERCENT
    return bool(is_bare) and not verb.has_finite(at, verb.end)


def _counts(verb: Verb, at: int) -> bool:
    """“[while] about 4 in 10 want one”, “[and] 22 percent saying it floats”."""
    parse = verb.parse
    near = range(at, min(at + _LONGEST_COUNT, verb.end))
    verbs = FINITE | {"VBG"}
    finite = next((i for i in near if parse.tags[i] in verbs), None)
    if finite is None or finite == at or any(parse.tags[i] not in _COUNTING for i in range(at, finite)):
        return False
    if parse.words[finite - 1] in {"who", "that"} or parse.stretch[finite] >= 0:
        return False
    words = parse.words[at:finite]
    first = next((i for i in range(at, finite) if parse.words[i] not in word_list("about_shares")), finite)
    is_count = first < finite and (parse.tags[first] == "CD" or parse.words[first] in _PARTS)
    is_share = is_count and (not _SHARES.isdisjoint(words) or parse.words[first + 1 : first + 2] == ["in"])
    is_share = is_share or ("same" in words and not word_list("measures").isdisjoint(words))
    is_said = parse.words[finite] in said_forms() and (is_count or _is_others(words))
    return is_said or (is_share and parse.tags[finite] in FINITE)


def _is_others(words: list[str]) -> bool:
    """“[and] others say so”."""
    return words in (["others"], ["some"], ["many"], ["most"], ["the", "rest"])
