"""“Data from the bank show debt rose”, where the model takes the verb for a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.finding import FINDERS
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_NOMINAL = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "HYPH", "VBG"})
_SUBJECT = frozenset({"DT", "PRP$", "PRP", "EX", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "CD", "IN"})
"""Tags of the first word of what is shown."""

_BARE = frozenset({"DT", "PRP$", "POS", "JJ", "CC", "IN", "TO"})
"""Tags of words behind which “show” is a noun."""


def shown(verb: Verb) -> tuple[list[Range], Range] | None:
    """The clause behind a “show” that no verb is to the model, and the plural before that shows it."""
    parse, at = verb.parse, verb.verb
    if parse.words[at] != "show" or parse.tags[at] != "NN" or parse.stretch[at] >= 0:
        return None
    source = _finder(parse, at)
    start = at + 1 + (parse.words[at + 1 : at + 2] == ["that"])
    finite = next((i for i in range(start, verb.end) if parse.tags[i] in FINITE), None)
    if start > at + 1 and source is not None and parse.tags[source[1]] == "IN":
        return None  # “figures on the show that Lind won are lost”
    if source is None or finite is None or finite == start or parse.tags[start] not in _SUBJECT:
        return None
    if not {",", ";", ":", *MARKS}.isdisjoint(parse.words[start:finite]):
        return None
    return verb.trimmed(start, complement_end(verb, start, parse.main_verb(finite))), source


def _finder(parse: Parse, at: int) -> Range | None:
    """“[Figures] from the ministry show”: a plural that opens the sentence, and has no other verb."""
    low = parse.sentence(at)[0]
    low = next((i + 1 for i in range(at - 1, low, -1) if parse.words[i] == ","), low)
    noun = low
    while noun < at and parse.tags[noun] in _NOMINAL and parse.tags[noun + 1] in _NOMINAL:
        noun += 1
    is_plural = parse.tags[noun] in {"NNS", "NNPS"} or parse.words[noun] == "data"
    finds = is_plural and any(parse.words[noun] in noun_forms(name) for name in FINDERS)
    is_described = noun < at - 1 and parse.tags[noun + 1] in {"IN", "VBN", "VBD"}
    is_lone = all(tag not in FINITE for tag in parse.tags[noun + 2 : at]) and parse.tags[at - 1] not in _BARE
    return (low, noun + 1) if finds and is_described and is_lone else None
