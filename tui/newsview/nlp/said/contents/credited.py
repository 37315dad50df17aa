"""Tails of a report that another source tells: “Roe said he met Lind, [who is ill], according to Kim”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.contrary import CLAIMING
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_OPENING = frozenset({"who", "which", "whose", "with"})
_TELLERS = frozenset(
    {"affidavit", "complaint", "court", "document", "documents", "filing", "filings", "indictment"}
)
_TELLERS |= {"lawsuit", "police", "record", "records", "report", "reports", "statement", "suit", "transcript"}
"""Who tells all of what others said: “he told her of it, which was late, according to the suit”."""

_NAMES = frozenset({"NNP", "NNPS", "CC"})
_NO_DEEDS = frozenset({"do", "does", "did", "is", "are", "was", "were", "has", "have", "had"})
_NEAR = 8


def is_told_by_other(parse: Parse, comma: int) -> bool:
    """Whether a comma brings in no more than what “according to” names another source for."""
    end = parse.sentence(comma)[1]
    if parse.words[comma + 1 : comma + 2] == [] or parse.words[comma + 1] not in _OPENING:
        return False
    to = next((i for i in range(comma + 2, end - 1) if parse.words[i : i + 2] == ["according", "to"]), end)
    inside = parse.words[comma + 1 : to - 1]
    is_plain = to < end and "," not in inside and all(n < 0 for n in parse.stretch[comma:to])
    return is_plain and _TELLERS.isdisjoint(parse.words[to : min(to + _NEAR, end)])


def is_told_already(parse: Parse, at: int, end: int) -> bool:
    """“said it sank, [as he has said before]”, “[as Roe pointed out]”: who else says so, and no more."""
    near = range(at + 2, min(at + _NEAR, end))
    said = next((i for i in near if parse.words[i] in said_forms() and parse.tags[i][:2] == "VB"), None)
    if said is None or parse.words[at] != "as" or FINITE.isdisjoint(parse.tags[at + 1 : said + 1]):
        return False
    is_alone = "," not in parse.words[at:end] and FINITE.isdisjoint(parse.tags[said + 1 : end])
    is_alone = is_alone and verb_forms("verbs").get(parse.words[said]) not in CLAIMING  # they may deny it
    has_clause = parse.child(said, "ccomp", "xcomp", "auxpass") is not None  # not “as he had been warned”
    return is_alone and not has_clause and all(n < 0 for n in parse.stretch[at:end])


def is_background(parse: Parse, at: int, end: int) -> bool:
    """“said they would stay, [as Roe moves to shut the border]”: what somebody known does meanwhile."""
    deed = next((i for i in range(at + 1, min(at + _NEAR, end)) if parse.tags[i] not in _NAMES), at + 1)
    if parse.words[at] != "as" or not at + 1 < deed < end - 2 or "," in parse.words[at:end]:
        return False
    is_deed = parse.tags[deed] in FINITE - {"MD"} or (parse.tags[deed] == "NNS" and parse.deps[at] == "mark")
    return is_deed and parse.words[deed] not in _NO_DEEDS  # “moves” is a noun to the model


def behind_report(parse: Parse, start: int, at: int) -> int:
    """Where such a tail before the “according” at ``at`` begins, if another report stands before it."""
    commas = (i for i in range(at - 2, start, -1) if parse.words[i] == "," and is_told_by_other(parse, i))
    comma = next(commas, None)
    said = (i for i in range(start, comma or start) if _reports(parse, i))
    return start if comma is None or next(said, None) is None else comma + 1


def _reports(parse: Parse, at: int) -> bool:
    """Whether a finite verb there reports, and somebody stands before it who does."""
    subject = parse.subject(at)
    is_reporting = parse.words[at] in said_forms() or parse.words[at] in verb_forms("verbs_finding")
    is_main = parse.tags[at] in FINITE and parse.deps[at] != "relcl"
    return is_reporting and is_main and subject is not None and subject < at
