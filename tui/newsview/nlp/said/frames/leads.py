"""Whole sentences in marks that a clause with any verb leads to: “Roe wanted to know, “Who is next?””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.contents.contents import is_entitled
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import ENDS, FINITE
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_SHORTEST = 4
"""Words of a sentence."""

_FARTHEST = 8
"""Words between the verb and the comma: “called over her shoulder on the way in, “…””."""


def led_to(parse: Parse, stretch: int) -> Frame | None:
    """The frame of the clause that ends in a comma right before a whole sentence in marks."""
    low, (start, end) = parse.outers[stretch][0], parse.ranges[stretch]
    words = parse.quoted[stretch].inner.of(parse.text)
    is_sentence = words[0].isupper() and parse.words[end - 1] in ENDS and not is_title(words)
    is_sentence = is_sentence and any(parse.tags[i] in FINITE for i in range(start, end))
    if not is_sentence or end - start <= _SHORTEST or is_entitled(parse, stretch):
        return None
    if parse.words[low - 1] != "," or parse.block(low - 1) != parse.block(low):
        return None
    first = max(parse.sentence(low)[0], low - 1 - _FARTHEST)
    verb = next((i for i in range(low - 2, first - 1, -1) if parse.is_verb(i)), None)
    if verb is None or parse.child(verb, "dobj") is not None or parse.stretch[verb] >= 0:
        return None
    if parse.words[verb - 2 : verb] == ["if", "to"]:
        return None  # “winked as if to say, “…””
    head = source_head(parse, verb)
    source = noun_phrase(parse, head) if head is not None and first <= verb else None
    if can_speak(parse, source):
        return Frame(verb, (verb, verb + 1), [parse.outers[stretch]], source, Rule.CUE_NEARBY)
    says = parse.words[verb] in said_forms() and verb == low - 2  # “shirts that said, “We are here.””
    return Frame(verb, (verb, verb + 1), [parse.outers[stretch]]) if says else None
