"""Sentences that hold two reports: “It sank, Kim said, and [it was old, Roe said]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import ENDS, FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_JOINING = frozenset({"and", "but", "while", "whereas"})
_LONGEST = 12
"""Tokens of “, the Kelm Daily News reported on Monday”."""

_NEAR = 4
"""Tokens from its verb to where it ends: “reported on Monday.”"""


def behind_first(parse: Parse, start: int, before: int) -> int:
    """Where the second of two reports in a sentence begins; ``start`` where there is but one."""
    for comma in range(before - 1, start + _NEAR, -1):
        joins = parse.words[comma] == "," and parse.words[comma + 1] in _JOINING and parse.stretch[comma] < 0
        if joins and _closes(parse, start, comma):
            return comma + 2
    return start


def closes_with_report(parse: Parse, at: int, end: int) -> bool:
    """Whether a clause that “and” brings in has reporting words of its own at its end."""
    if parse.words[at] not in _JOINING:
        return False
    while end > at and (parse.words[end - 1] in ENDS or parse.words[end - 1].isspace()):
        end -= 1
    is_credited = any(parse.words[i : i + 3] == [",", "according", "to"] for i in range(at + 1, end))
    return is_credited or _closes(parse, at + 1, end)


def _closes(parse: Parse, start: int, end: int) -> bool:
    """Whether the words up to ``end`` are a clause and “, Kim said”."""
    said = next((i for i in range(end - 1, max(start, end - 1 - _NEAR), -1) if _says(parse, i)), None)
    if said is None or not FINITE.isdisjoint(parse.tags[said + 1 : end]):
        return False
    low = max(start, said - _LONGEST)
    comma = next((i for i in range(said - 1, low, -1) if parse.words[i] == ","), None)
    subject = parse.subject(said)
    is_said = comma is not None and subject is not None and comma < subject < said
    if comma is None or not is_said or not FINITE.isdisjoint(parse.tags[comma:said]):
        return False
    is_plain = parse.tags[comma + 1] not in {"WDT", "WP", "IN", "CC", "WRB"}
    return is_plain and not FINITE.isdisjoint(parse.tags[start:comma])


def _says(parse: Parse, at: int) -> bool:
    """Whether a finite verb of saying stands there outside all marks."""
    return parse.words[at] in said_forms() and parse.tags[at] in FINITE and parse.stretch[at] < 0
