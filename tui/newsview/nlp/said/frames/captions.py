"""Words that go with a picture: “posted a photo with the caption “…””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse

_NEAR = 5
"""Tokens from “with” to the noun that brings in a quotation."""

_LINKS = frozenset({"with", "bearing"})
_DESCRIBING = frozenset({"acl", "relcl"})


def find_captions(parse: Parse) -> Iterator[Frame]:
    """Frames of quotations that nouns like "caption" bring in, whatever the verb before, or “captioned”."""
    nouns = noun_forms("nouns_captions")
    for i, word in enumerate(parse.words):
        if parse.stretch[i] >= 0:
            continue
        frame = _captioned(parse, i) if word in nouns else None
        frame = _bearing(parse, i) if word == "captioned" else frame
        if frame is not None:
            yield frame


def _captioned(parse: Parse, at: int) -> Frame | None:
    quote = parse.at_opening.get(at + 2 if parse.words[at + 1 : at + 2] in ([":"], [","]) else at + 1)
    link = next((i for i in range(at - 1, max(at - _NEAR, -1), -1) if parse.words[i] in _LINKS), None)
    if quote is None or link is None:
        return None
    verb = link
    while parse.heads[verb] != verb and (not parse.is_verb(verb) or parse.deps[verb] in _DESCRIBING):
        verb = parse.heads[verb]
    is_told = parse.is_verb(verb) and parse.stretch[verb] < 0
    head = source_head(parse, verb) if is_told else None
    if head is None:
        return None
    return Frame(at, (link, at + 1), [parse.outers[quote]], noun_phrase(parse, head))


def _bearing(parse: Parse, at: int) -> Frame | None:
    """“posted a photo captioned “…””, “The photo is captioned: “…””: the words of who posted it, if told."""
    quote = parse.at_opening.get(at + 2 if parse.words[at + 1 : at + 2] in ([":"], [","]) else at + 1)
    if quote is None:
        return None
    picture = parse.heads[at]
    verb = parse.heads[picture] if parse.deps[picture] == "dobj" else picture
    is_posted = parse.deps[at] in {"acl", "advcl"} and parse.is_verb(verb) and verb < at
    head = source_head(parse, verb) if is_posted else None
    source = noun_phrase(parse, head) if head is not None else None
    return Frame(at, (at, at + 1), [parse.outers[quote]], source)
