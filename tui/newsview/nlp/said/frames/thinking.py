"""What somebody thinks, where it was said: “believes the deal is a “sham””, “wondered aloud if it floats”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.complements import behind
from newsview.nlp.said.contents.quoting import quotes_words
from newsview.nlp.said.cues.speaking import can_speak, is_writer
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_MEANWHILE = frozenset({"while", "as", "though", "although"})


def thought(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb of thinking whose clause has words of the one who thinks it."""
    if not parse.is_verb(at) or parse.tags[at] == "VB" or parse.stretch[at] >= 0:
        return None
    verb = Verb(parse, at, claimed)
    verb.reports = True
    source = verb.source
    if source is None or verb.is_near or verb.is_unsaid or parse.words[parse.sentence(at)[1] - 1] == "?":
        return None
    if not can_speak(parse, source) or is_writer(parse, source):
        return None
    content = behind(verb)
    if parse.words[at] not in verb_forms("verbs_thinking"):
        content = _told(verb, content)
    is_aloud = parse.words[at + 1 : at + 2] == ["aloud"]
    is_said = len(content) == 1 and (is_aloud or _quotes(parse, content[0]))
    has_words = is_said and verb.has_finite(*content[0]) and not _is_named(parse, content[0])
    return Frame(at, (at, verb.cue_end), content, source) if has_words else None


def _told(verb: Verb, content: list[Range]) -> list[Range]:
    """What a verb for a way to speak reports: a clause with “that”, up to what else goes on meanwhile."""
    parse = verb.parse
    if len(content) != 1 or parse.words[content[0][0] - 1] != "that" or content[0][0] != verb.tail + 1:
        return []
    start, end = content[0]
    breaks = (i for i in range(start + 1, end) if parse.words[i] in _MEANWHILE and parse.stretch[i] < 0)
    return verb.trimmed(start, next((i for i in breaks if parse.stretch[i - 2] >= 0), end))


def _is_named(parse: Parse, content: Range) -> bool:
    """“believes the “Roe is ill” rumour”: words that only name a noun, and no clause outside them."""
    start, end = content
    if not FINITE.isdisjoint(parse.tags[i] for i in range(start, end) if parse.stretch[i] < 0):
        return False
    marked = (parse.outers[n] for n in parse.stretch[start:end] if n >= 0)
    return any(
        high < end and parse.tags[low - 1] == "DT" and parse.tags[high] in {"NN", "NNS", "JJ"}
        for low, high in marked
    )


def _quotes(parse: Parse, content: Range) -> bool:
    inside = sorted({n for n in parse.stretch[slice(*content)] if n >= 0})
    return quotes_words(parse, content, inside)
