"""What something written reads, where the model knows no verb: “A statement from the club read: “…””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_READING = frozenset({"read", "reads"})
_OTHERS = frozenset({"another", "others", "one"})
_LISTS = ("nouns_texts", "nouns_captions", "nouns_words")
_ENDING = frozenset({",", "("})
_LONGEST = 16


def reading(parse: Parse, at: int) -> Frame | None:
    """The frame of a “read” before a colon or comma and a quotation, which to the parse has no subject."""
    is_led = parse.words[at] in _READING and parse.words[at + 1 : at + 2] in ([":"], [","])
    quote = parse.at_opening.get(at + 2) if is_led else None
    start = parse.sentence(at)[0]
    while start < at and (parse.words[start].isspace() or parse.tags[start] in {"CC", "RB"}):
        start += 1
    is_lost = not parse.is_verb(at) or parse.subject(at) is None
    is_near = start < at <= start + _LONGEST and all(n < 0 for n in parse.stretch[start : at + 1])
    if quote is None or not is_lost or not is_near or not FINITE.isdisjoint(parse.tags[start:at]):
        return None
    ends = (i for i in range(start + 1, at) if parse.words[i] in _ENDING or parse.tags[i] in {"VBN", "VBG"})
    end = next(ends, at)
    is_text = any(parse.words[i] in noun_forms(name) for i in range(start, end) for name in _LISTS)
    if not is_text and parse.words[start] not in _OTHERS:
        return None
    return Frame(at, (at, at + 1), [parse.outers[quote]], (start, end))
