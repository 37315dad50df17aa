"""Who speaks in words that stand apart from the verb they hang on to the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import MARKS, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_LONGEST = 8
"""Words of who speaks between “with” and what they do."""

_ENDING = frozenset(
    {
        *("end", "ends", "ended", "ending", "begin", "begins", "began", "open"),
        *("opens", "opened", "start", "starts", "started", "close", "closes", "closed"),
        *("conclude", "concludes", "concluded", "culminate", "culminated"),
    }
)
"""Verbs whose “with” tells what happens last or first: "the talk ended with Kim asking"."""

_WITHIN = frozenset({"NN", "JJ", "DT", "PR", "CD", "PO", "HY", "VB", "FW", "IN", "RB"})
"""What the tags of a noun phrase start with: "two in three of the guards"."""

_OTHERS = frozenset({"others", "other", "another", "some", "many", "most", "several"})
"""Who speaks beside somebody else."""


def with_someone(parse: Parse, verb: int) -> int | None:
    """Who speaks in “…, with [critics] saying it leaks”, “the talk ended with [Kim] asking why”."""
    if parse.tags[verb] != "VBG" or parse.stretch[verb] >= 0:
        return None
    low = verb - 1
    while low > max(0, verb - _LONGEST) and parse.tags[low][:2] in _WITHIN and parse.words[low] != "with":
        low -= 1
    end = verb - (parse.tags[verb - 1] == "RB")
    if parse.words[low] != "with" or low + 1 >= end:
        return None
    is_apart = parse.words[low - 1] in {",", "-", "–", "—"} or parse.words[low - 1] in MARKS
    is_counted = "CD" in parse.tags[low + 1 : verb]
    if not (is_apart or is_counted or parse.words[parse.heads[low]] in _ENDING):
        return None
    return parse.root(low + 1, end) if can_speak(parse, (low + 1, end)) else None


def before_others(parse: Parse, verb: int, end: int) -> int:
    """``end``, or where others speak: “with some saying it sank [and others insisting it did not]”."""
    if parse.tags[verb] != "VBG":
        return end
    for i in range(verb + 2, end - 2):
        said = i + 1 + (parse.tags[i + 1] in {"NNS", "NNP"})
        is_other = parse.words[i] in _OTHERS and parse.words[i - 1] in {"and", "while", ","}
        if is_other and parse.tags[said] == "VBG" and parse.words[said] in said_forms():
            return i - 1
    return end


def past_told(parse: Parse, at: int, verb: int) -> int:
    """``at``, or what reports a clause about a thing: “Kim [said] the boat was old and warned that …”."""
    subject = parse.subject(at) if at != verb else None
    if subject is None or can_speak(parse, (subject, subject + 1)) or parse.words[subject] in RELATIVES:
        return at
    clause = at
    while parse.deps[clause] == "conj" and parse.heads[clause] < clause:
        clause = parse.heads[clause]
    above = parse.heads[clause]
    is_told = parse.deps[clause] == "ccomp" and parse.words[above] in said_forms() and above < clause
    return above if is_told else at
