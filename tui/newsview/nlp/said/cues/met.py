"""Who speaks before a clause that lacks its pronoun: “[the man] Kim hired said”, “[guards] we met said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import PERSONAL
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST = 6
"""Words from the verb of the clause to that of who speaks: “the aide Kim fired last month in May told”."""

_MET = frozenset({"VBD", "VBP", "VBZ"})
_BETWEEN = frozenset({"IN", "TO", "RB", "RP", "DT", "NN", "NNS", "NNP", "CD", "JJ"})
_DESCRIBING = frozenset({"JJ", "JJS", "CD", "NN", "NNS", "NNP", "DT", "PRP$", "HYPH", "VBN"})
_BEING = frozenset({"is", "was", "are", "were", "has", "have", "had", "does", "do", "did"})
_OPENING = frozenset({"DT", "PRP$", "NN", "JJ"})
_NAMES = frozenset({"NNP", "NNPS"})


def met(parse: Parse, verb: int, start: int) -> Range | None:
    """The noun phrase before a clause that tells what somebody does with whoever it names."""
    if parse.tags[verb] not in FINITE or parse.words[verb] not in said_forms():
        return None
    for at in range(verb - 1, max(start + 1, verb - 1 - _LONGEST), -1):
        if parse.stretch[at] != parse.stretch[verb]:
            return None
        if parse.tags[at] in _MET or (parse.tags[at] == "VBN" and parse.deps[at] == "relcl"):
            noun = _before_subject(parse, at, start)
            return _phrase(parse, noun, start) if noun is not None and _is_deed(parse, noun, at) else None
        if parse.tags[at] not in _BETWEEN:
            return None
    return None


def _is_deed(parse: Parse, noun: int, at: int) -> bool:
    """Whether a verb is no second report: “the memo Kim wrote”, not “the man Kim says told”."""
    is_written = parse.words[at] == "wrote" and parse.words[noun] in noun_forms("nouns_texts")
    return is_written or (parse.words[at] not in said_forms() and parse.words[at] not in _BEING)


def named_behind(parse: Parse, verb: int, source: Range) -> Range | None:
    """The name behind a clause on who speaks: “The lawyer representing Kim, [Ann Lind], said”.

    Not where the clause ends in a person's noun, whose name it may be: “a man who met the cook, Kim, said”.
    """
    start, end = source
    last = verb - 1
    low = parse.named.get(last) if parse.words[last] == "," else None
    if low is None or low - 1 <= end or parse.words[low - 1] != "," or parse.tags[end - 1] in _NAMES:
        return None
    is_open = any(parse.words[i] == "," for i in range(end, low - 1)) or parse.words[end] == ","
    before = parse.words[low - 2]
    is_others = is_person_noun(before) or is_person_noun(before.removesuffix("s"))
    return (low, last) if not is_open and not is_others and parse.tags[start] in _OPENING else None


def _before_subject(parse: Parse, verb: int, start: int) -> int | None:
    """The noun right before the name or pronoun of who does it."""
    low = verb - 1
    if parse.words[low] not in PERSONAL:
        while low > start and parse.tags[low] in _NAMES:
            low -= 1
        if low == verb - 1:
            return None
        low += parse.words[low] != "the"
    noun = low - 1
    is_noun = noun > start and parse.tags[noun] in {"NN", "NNS"}
    return noun if is_noun and can_speak(parse, (noun, noun + 1)) else None


def _phrase(parse: Parse, noun: int, start: int) -> Range | None:
    """The noun with what describes it, if it opens its clause or whoever does it is a pronoun."""
    low = noun
    while low > start and (parse.tags[low - 1] in _DESCRIBING or parse.words[low - 1] == "of"):
        low -= 1
    is_first = low == start or parse.words[low - 1] in {",", "that", "and", "but"}
    return (low, noun + 1) if is_first or parse.words[noun + 1] in PERSONAL else None
