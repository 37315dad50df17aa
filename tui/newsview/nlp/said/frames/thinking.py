"""What somebody thinks, where quotation marks show that it was said: “Kim believes the deal is a “sham””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.complements import behind
from newsview.nlp.said.contents.quoting import quotes_words
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_WRITERS = frozenset({"i", "we", "you", "one"})


def thought(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb of thinking whose clause has words of the one who thinks it."""
    if not parse.is_verb(at) or parse.tags[at] == "VB" or parse.stretch[at] >= 0:
        return None
    verb = Verb(parse, at, claimed)
    verb.reports = True
    source = verb.source
    if source is None or verb.is_near or verb.is_unsaid or parse.words[parse.sentence(at)[1] - 1] == "?":
        return None
    if not can_speak(parse, source) or parse.words[source[0]] in _WRITERS:
        return None
    content = behind(verb)
    has_words = len(content) == 1 and verb.has_finite(*content[0]) and _quotes(parse, content[0])
    return Frame(at, (at, verb.cue_end), content, source) if has_words else None


def _quotes(parse: Parse, content: Range) -> bool:
    inside = sorted({n for n in parse.stretch[slice(*content)] if n >= 0})
    return quotes_words(parse, content, inside)
