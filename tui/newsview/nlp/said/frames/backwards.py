"""Whose words the sentence before is: “The pier is old. So says a cook.”, “… That's according to Roe.”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_SAYING = frozenset({"says", "said", "say", "claims", "claimed", "argues", "argued", "reports", "reported"})
_BEING = frozenset({"is", "was", "'s", "’s"})


def told_before(parse: Parse, at: int) -> Frame | None:
    """The frame of “says” behind “So”, or of “according” behind “That's”, that begins a sentence."""
    if parse.words[at] not in _SAYING and parse.words[at] != "according":
        return None
    start = parse.sentence(at)[0]
    if start == 0 or parse.block(start - 1) != parse.block(start) or parse.stretch[at] >= 0:
        return None
    match parse.words[start:at]:
        case ["so"] if parse.words[at] in _SAYING and parse.child(at, "ccomp", "parataxis") is None:
            head, end, rule = parse.child(at, "nsubj", "dobj"), at + 1, Rule.CUE_SUBJECT
        case ["that", being] if being in _BEING and parse.words[at : at + 2] == ["according", "to"]:
            head, end, rule = parse.child(at + 1, "pobj"), at + 2, Rule.ACCORDING_TO
        case _:
            return None
    before = parse.sentence(start - 1)
    if head is None or head < at or FINITE.isdisjoint(parse.tags[slice(*before)]):
        return None
    return Frame(at, (at, end), Verb(parse, at, set()).trimmed(*before), noun_phrase(parse, head), rule)
