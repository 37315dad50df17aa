"""What is so to somebody: “To Kim Lee at Norsk, the deal is “a fair bet”.”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.quoting import has_words
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import said_forms

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_NAMES = frozenset({"NNP", "NNPS", "PRP"})
_LONGEST = 14
"""Words of “To Kim Lee, who leads the team,”."""


def viewed_by(parse: Parse, at: int) -> Frame | None:
    """The frame of a “to” that opens a sentence with who holds it true, if it has words in marks."""
    start, end = parse.sentence(at)
    start += parse.tags[start] == "CC"
    head = parse.child(at, "pobj")
    if at != start or head is None or head - at > _LONGEST or parse.tags[head] not in _NAMES:
        return None
    source = noun_phrase(parse, head)
    comma = next((i for i in range(source[1], min(at + _LONGEST, end)) if parse.words[i] == ","), None)
    if comma is None or not can_speak(parse, source) or any(n >= 0 for n in parse.stretch[at:comma]):
        return None
    verb = Verb(parse, at, set())
    content = verb.trimmed(comma + 1, end)
    inside = sorted({n for n in parse.stretch[comma:end] if n >= 0})
    told = range(comma, parse.outers[inside[0]][0] if inside else end)
    if any(parse.words[i] in said_forms() and parse.is_verb(i) for i in told):
        return None  # “To Kim, she said: “Thank you.””
    is_told = bool(content) and verb.has_finite(*content[0]) and has_words(parse, inside)
    return Frame(at, (at, at + 1), content, source) if is_told else None
