"""Who is quoted by another: “the paper quoted Roe as saying …”, “…,” she was quoted as saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.complements import behind
from newsview.nlp.said.contents import left_quote
from newsview.nlp.said.frame import Frame
from newsview.nlp.said.sources import noun_phrase
from newsview.nlp.said.verbs import QUOTING, Verb

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Parse, Range

_LONGEST = 12
"""Words of who is quoted."""


def quoted_as(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a “saying” behind “as” and a verb of quoting, with whoever is quoted."""
    verb = parse.heads[at - 1]
    is_behind = parse.words[at - 1] == "as" and verb < at - 1 and parse.words[verb] in QUOTING
    if not is_behind or parse.stretch[at] >= 0 or parse.stretch[verb] >= 0:
        return None
    source = _quoted(parse, verb, at)
    if source is None:
        return None
    subject = parse.child(verb, "nsubj", "nsubjpass")
    first = verb if subject is None or subject > verb else noun_phrase(parse, subject)[0]
    saying = Verb(parse, at, claimed)
    content = behind(saying)
    if not content and (quote := saying.quote_before(first)) is not None:
        content = left_quote(saying, quote, at + 1)
    return Frame(at, (at, at + 1), content, source) if content else None


def _quoted(parse: Parse, verb: int, at: int) -> Range | None:
    """The object of a verb of quoting, or its subject if it is passive."""
    someone = parse.child(verb, "dobj")
    if someone is not None and verb < someone < at:
        start = parse.edges(someone)[0]
        return (start, at - 1) if at - 1 - start <= _LONGEST else noun_phrase(parse, someone)
    subject = parse.child(verb, "nsubjpass")
    return noun_phrase(parse, subject) if subject is not None else None
