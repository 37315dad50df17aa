"""Who stands behind a quotation with no verb: “…,” Ann Roe, head of Norsk; “…,” Lind in an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.parse import ENDS, FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_LONGEST = 12
"""Words of a name with the role before it."""

_SHORTEST = 5
"""Words that a quotation without a comma at its end has at least."""

_SAYING_WHERE = frozenset({"in", "on", "at", "during", "after"})
_IN_ROLES = ("NN", "JJ", "PO", "HY", "VBG", "VBN", "DT", "CD")


def verbless(parse: Parse, stretch: int) -> Frame | None:
    """The frame of a person's name right behind a quotation whose sentence has no verb of its own."""
    after = parse.outers[stretch][1]
    end = parse.sentence(after)[1] if after < len(parse) else after
    name = _name(parse, after, min(end, after + _LONGEST))
    if name is None or not _is_left_open(parse, stretch, name[1]):
        return None
    rest = [i for i in range(name[1], end) if parse.stretch[i] < 0]
    if any(parse.tags[i] in FINITE for i in rest) or not _is_over(parse, name[1], end):
        return None
    return Frame(name[0], (name[0], name[0]), [parse.outers[stretch]], name, Rule.SIGNED)


def _name(parse: Parse, start: int, end: int) -> tuple[int, int] | None:
    """The name of a person that only a role stands before."""
    for at in range(start + 1, end + 1):
        is_owner = parse.tags[at : at + 1] == ["POS"]  # “…,” Moll’s cousin [Kim], 17
        if parse.people.get(at, -1) >= start and not is_owner:
            return parse.people[at], at
        if parse.stretch[at - 1] >= 0 or not parse.tags[at - 1].startswith(_IN_ROLES):
            return None
    return None


def _is_left_open(parse: Parse, stretch: int, behind: int) -> bool:
    """Whether a quotation ends in a comma, or in no stop before a name that is described."""
    low, high = parse.ranges[stretch]
    if parse.words[high - 1] == ",":
        return True
    is_told = high - low >= _SHORTEST and not FINITE.isdisjoint(parse.tags[low:high])
    is_stopped = not parse.is_word(high - 1)
    return is_told and not is_stopped and parse.words[behind : behind + 1] == [","]


def _is_over(parse: Parse, behind: int, end: int) -> bool:
    """Whether a name is described, the sentence ends with it, or what is behind says where that was said."""
    if behind >= end or parse.words[behind] in ENDS:
        return True
    return parse.words[behind] == "," or parse.words[behind] in _SAYING_WHERE
