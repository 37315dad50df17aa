"""What stands in the paragraphs below reporting words that end in a colon: “The mayor also said:”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.frame import Frame
from newsview.nlp.said.lexicon import verb_forms
from newsview.nlp.said.parse import ENDS, FINITE, MARKS
from newsview.nlp.said.verbs import Verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.parse import Parse, Range

_NEAR = 6
"""Tokens from the verb to the colon: “said in a statement:”."""

_SHORTEST = 4
"""Tokens of the shortest paragraph that says something."""


def find_listed(parse: Parse) -> Iterator[Frame]:
    """Frames of paragraphs without marks: each line of a list, or the one paragraph below."""
    blocks = [parse.tokens(block.span) for block in parse.blocks]
    for n, (start, end) in enumerate(blocks[:-1]):
        if end - start < 2 or parse.words[end - 1] != ":":
            continue
        verb = _verb(parse, start, end)
        if verb is None or verb.source is None or verb.is_unsaid:
            continue
        for content in _below(parse, blocks, n + 1):
            yield Frame(verb.verb, (verb.verb, verb.cue_end), [content], verb.source)


def _verb(parse: Parse, start: int, end: int) -> Verb | None:
    """The reporting verb that the colon closes."""
    for i in range(end - 2, max(start, end - _NEAR) - 1, -1):
        if parse.stretch[i] >= 0 or parse.words[i] in MARKS:
            return None
        if parse.tags[i] in FINITE:
            is_report = parse.words[i] in verb_forms("verbs") and parse.subject(i) is not None
            return Verb(parse, i, set()) if is_report else None
    return None


def _below(parse: Parse, blocks: list[Range], first: int) -> list[Range]:
    """The lines of the list that begins with a block, or the block alone."""
    last = first + 1
    while last < len(blocks) and _is_next_line(parse, last):
        last += 1
    found = [block for block in blocks[first:last] if block[1] - block[0] >= _SHORTEST]
    if not found or any(n >= 0 for n in parse.stretch[found[0][0] : found[0][0] + 2]):
        return []
    return [_words(parse, *block) for block in found]


def _words(parse: Parse, start: int, end: int) -> Range:
    """A block without blanks before it and the mark that ends it."""
    while start < end - 1 and parse.words[start].isspace():
        start += 1
    return start, end - (parse.words[end - 1] in ENDS)


def _is_next_line(parse: Parse, n: int) -> bool:
    """Whether a block stands right below the one before, with no empty line between."""
    before, block = parse.blocks[n - 1].span, parse.blocks[n].span
    return parse.text[before.end : block.start].count("\n") == 1
