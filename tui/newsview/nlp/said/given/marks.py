"""Where a text stands between quotation marks, told from the text and its paragraphs alone.

``block_marks`` reads the marks of each paragraph; here they are joined over paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.model import BlockKind
from newsview.nlp.said.given.block_marks import Quoted, Reader, Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.model import Block

_OPENING_DOUBLE, _CLOSING_DOUBLE = frozenset({"“", "„", "‟", "``"}), frozenset({"”"})
_GUILLEMET = re.compile("[«»]")
_DOUBLE = re.compile('[“”„‟«»"″]')
_SENTENCE_END = frozenset(".?!…")

_LONGEST_BLOCK_QUOTE = 5
"""Paragraphs in which the mark is looked for that closes one opened before them."""

_CLOSING_MARKS = frozenset("”\"'’»")
_LONGEST_NAME = 6
"""Words of a name with what goes before it: “Former S.C. Rep. Ann Moll”."""

LONGEST_HEADING = 90
"""Code points; a longer block without a full stop is a paragraph, not a heading."""


def find_quoted(text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """Every quoted stretch of ``text`` in order of its start; outer ones before those within them."""
    style = _style(text, blocks)
    read = [Reader(text, blocks, number, style).read() for number in range(len(blocks))]
    found: list[Quoted] = []
    for number, stretches in enumerate(read):
        closing = _closed_in(read, number, text, blocks)
        closing = 0 if closing == number + 1 and is_credit(text, blocks[number], blocks[closing]) else closing
        for later in range(number + 1, closing):
            if not _looks_like_heading(text, blocks[later]):
                whole = blocks[later].span
                read[later].append(Quoted(whole, whole, later, is_closed=False))
        if closing:
            read[closing] = Reader(text, blocks, closing, style, is_open=True).read()
        found.extend(_numbered(stretches, len(found)))
    return _joined(found, text, blocks)


def _closed_in(read: list[list[Quoted]], number: int, text: str, blocks: Sequence[Block]) -> int:
    """The block whose first double mark closes what ``number`` leaves open, as block quotes do; else 0."""
    doubles = [quoted for quoted in read[number] if quoted.is_double]
    if not doubles or max(doubles, key=lambda quoted: quoted.outer.start).is_closed:
        return 0
    for later in range(number + 1, min(number + 1 + _LONGEST_BLOCK_QUOTE, len(blocks))):
        span = blocks[later].span
        first = _DOUBLE.search(text, span.start, span.end)
        if first is not None:
            at, end = first.span()
            closes = at > span.start and not text[at - 1].isspace() and not text[end : end + 1].isalnum()
            is_inch = first.group() == '"' and text[at - 1].isdigit()
            return later if closes and first.group() not in _OPENING_DOUBLE and not is_inch else 0
    return 0


def is_credit(text: str, quoted: Block, block: Block) -> bool:
    """Whether a line below a quotation that it closes names the speaker: “It sank. ¶ Ann Moll, cook””."""
    words = block.span.of(text)
    name = words.rstrip(".”\"'").partition(",")[0].split()
    is_ended = quoted.span.of(text).rstrip()[-1:] in _SENTENCE_END
    is_short = len(words) <= LONGEST_HEADING and words[-1:] in _CLOSING_MARKS and words[0].isalnum()
    is_named = 1 < len(name) <= _LONGEST_NAME and all(word[0].isupper() for word in (name[0], *name[-2:]))
    return is_ended and is_short and is_named


def _style(text: str, blocks: Sequence[Block]) -> Style:
    """The style of a text: «…» and »…« are both in use, and blanks inside the marks hide which it is.

    A mark at the start of a paragraph does not count: it may be one that only says that a quote goes on.
    """
    if "«" not in text or "»" not in text:
        return Style(_OPENING_DOUBLE, _CLOSING_DOUBLE)
    votes = 0
    for block in blocks:
        for mark in _GUILLEMET.finditer(text, block.span.start + 1, block.span.end - 1):
            before, after = text[mark.start() - 1], text[mark.end()]
            opens = before.isspace() and after.isalnum()
            closes = not before.isspace() and not after.isalnum()
            votes += (opens - closes) * (1 if mark[0] == "«" else -1)
    opening, closing = "«»" if votes >= 0 else "»«"
    return Style(_OPENING_DOUBLE | {opening}, _CLOSING_DOUBLE | {closing}, closing)


def _numbered(stretches: Iterable[Quoted], first: int) -> list[Quoted]:
    """The stretches in order, each with the innermost one around it as parent."""
    ordered = sorted(stretches, key=lambda quoted: (quoted.outer.start, -quoted.outer.end))
    numbered: list[Quoted] = []
    around: list[int] = []
    for quoted in ordered:
        while around and not ordered[around[-1]].outer.covers(quoted.outer):
            around.pop()
        numbered.append(replace(quoted, parent=first + around[-1] if around else None))
        around.append(len(numbered) - 1)
    return numbered


def _joined(found: list[Quoted], text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """Quotes that run over paragraphs: a stretch left open goes on in a paragraph that opens anew.

    Where a text has lost its line breaks, the two stand in one: “It is gone. “We lost it.”.
    """
    pending: int | None = None
    joined = list(found)
    for n, quoted in enumerate(found):
        if quoted.parent is not None:
            continue
        reopens = quoted.outer.start == blocks[quoted.block].span.start
        if pending is not None and found[pending].block < quoted.block:
            if _is_heading(text, blocks[quoted.block], quoted):
                continue
            if reopens and _is_next(found[pending].block, quoted.block, text, blocks):
                joined[n] = replace(quoted, follows=pending)
        elif pending is not None and text[found[pending].outer.end : quoted.outer.start].isspace():
            joined[n] = replace(quoted, follows=pending)
        pending = None if quoted.is_closed else n
    return joined


def _is_next(before: int, after: int, text: str, blocks: Sequence[Block]) -> bool:
    """Whether no paragraph stands between two blocks, headings aside."""
    return all(_looks_like_heading(text, blocks[n]) for n in range(before + 1, after)) and after - before <= 3


def _is_heading(text: str, block: Block, quoted: Quoted) -> bool:
    """Whether a stretch is a section heading printed in quotation marks."""
    alone = quoted.outer == block.span and quoted.is_closed
    return alone and _looks_like_heading(text, block)


def _looks_like_heading(text: str, block: Block) -> bool:
    words = block.span.of(text).rstrip("”’'\"»")
    return block.kind is BlockKind.HEADING or (
        0 < len(words) <= LONGEST_HEADING and words[-1] not in _SENTENCE_END and words[-1] not in ",;:"
    )
