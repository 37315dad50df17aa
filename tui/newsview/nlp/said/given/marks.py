"""Where a text stands between quotation marks, told from the text and its paragraphs alone.

Printed news mixes every style of mark, forgets to close them and closes them with the wrong glyph. So a
mark is read by what stands around it (a blank before and a letter after opens, the other way round
closes), and its glyph only decides where that says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from newsview.model import Block, BlockKind, Span
from newsview.nlp.said.given.lexicon import said_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARK = re.compile(r"[“”„‟«»\"″‘’‚'`´]{1,2}")
_OPENING_DOUBLE, _CLOSING_DOUBLE = frozenset({"“", "„", "‟", "``"}), frozenset({"”"})
_GUILLEMET = re.compile("[«»]")
_DOUBLE = re.compile('[“”„‟«»"″]')
_SINGLES = frozenset("‘’‚'`´")
_PAIRS = frozenset({"''", "``", "´´", "’’", "‘‘", "‘’"})
_ELISION = re.compile(
    r"(?:em|til|tis|twas|cause|cuz|round|bout|n|nuff|tude|merica)\b|\d0s\b|\d\d\b", re.IGNORECASE
)
_BEFORE_OPENING = frozenset("([{<-–—/…:")
_SENTENCE_END = frozenset(".?!…")

_TAG = re.compile(r"[,’'] +(?P<tag>[^,“”\"]{6,80})\.\s*$")
_PRONOUNS = frozenset({"he", "she", "they"})
"""A reporting clause at the end of words whose closing mark was forgotten, and how it may begin."""

_LONGEST_TELLER = 3
"""Words of the names in it, behind which the verb stands."""

_NO_WORDS = re.compile(r"[(\[][A-Z ]+\.?[)\]]\.?|Follow [^.]+ on (?:Twitter|Facebook|Instagram)\b.*")
"""What stands in the marks of a whole page and is nobody's words: "(CROSSTALK.)", "Follow Ann on Twitter"."""

_LONGEST_BLOCK_QUOTE = 5
"""Paragraphs in which the mark is looked for that closes one opened before them."""

_CLOSING_MARKS = frozenset("”\"'’»")
_LONGEST_NAME = 6
"""Words of a name with what goes before it: “Former S.C. Rep. Ann Moll”."""

LONGEST_HEADING = 90
"""Code points; a longer block without a full stop is a paragraph, not a heading."""


class Quoted(Struct, frozen=True):
    """A stretch between quotation marks, within one block.

    Attributes:
        inner: The words, marks and blanks at the ends left out; never empty.
        outer: The same with its marks.
        block: Which block it stands in.
        is_double: Double marks or guillemets rather than single ones.
        is_closed: Whether a closing mark was found; otherwise it ends where the block ends.
        parent: The position, among the stretches, of the one this one stands in.
        follows: The position of the stretch whose quote this paragraph carries on.
    """

    inner: Span
    outer: Span
    block: int
    is_double: bool = True
    is_closed: bool = True
    parent: int | None = None
    follows: int | None = None


class _Open(Struct):
    start: int
    inner: int
    kind: str
    inside: list[int]


def find_quoted(text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """Every quoted stretch of ``text`` in order of its start; outer ones before those within them."""
    style = _style(text, blocks)
    read = [_Reader(text, blocks, number, style).read() for number in range(len(blocks))]
    found: list[Quoted] = []
    for number, stretches in enumerate(read):
        closing = _closed_in(read, number, text, blocks)
        closing = 0 if closing == number + 1 and is_credit(text, blocks[number], blocks[closing]) else closing
        for later in range(number + 1, closing):
            if not _looks_like_heading(text, blocks[later]):
                whole = blocks[later].span
                read[later].append(Quoted(whole, whole, later, is_closed=False))
        if closing:
            read[closing] = _Reader(text, blocks, closing, style, is_open=True).read()
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


class _Style(Struct, frozen=True):
    """Which double marks open and which close; the others do either.

    Attributes:
        opening: Those that open.
        closing: Those that close.
        repeated: The closing one that also stands where a quote goes on in another paragraph, if any does.
    """

    opening: frozenset[str]
    closing: frozenset[str]
    repeated: str = ""


def _style(text: str, blocks: Sequence[Block]) -> _Style:
    """The style of a text: «…» and »…« are both in use, and blanks inside the marks hide which it is.

    A mark at the start of a paragraph does not count: it may be one that only says that a quote goes on.
    """
    if "«" not in text or "»" not in text:
        return _Style(_OPENING_DOUBLE, _CLOSING_DOUBLE)
    votes = 0
    for block in blocks:
        for mark in _GUILLEMET.finditer(text, block.span.start + 1, block.span.end - 1):
            before, after = text[mark.start() - 1], text[mark.end()]
            opens = before.isspace() and after.isalnum()
            closes = not before.isspace() and not after.isalnum()
            votes += (opens - closes) * (1 if mark[0] == "«" else -1)
    opening, closing = "«»" if votes >= 0 else "»«"
    return _Style(_OPENING_DOUBLE | {opening}, _CLOSING_DOUBLE | {closing}, closing)


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


class _Reader:
    """Reads the marks of one block from left to right, keeping those still open."""

    def __init__(
        self, text: str, blocks: Sequence[Block], block: int, style: _Style, *, is_open: bool = False
    ) -> None:
        span = blocks[block].span
        following = blocks[block + 1].span.start if block + 1 < len(blocks) else len(text)
        self._text = text
        self._style = style
        self._span = span
        self._block = block
        self._next_opens = text[following : following + 1] in {"‘", "'"}
        self._open = [_Open(span.start, span.start, "double", [])] if is_open else []
        self._found: list[Quoted] = []
        self._marks = list(_split_marks(text, span))
        self._single_ends = [at for at, mark in self._marks if mark in _SINGLES and self._can_close(at, mark)]
        self._single_starts = [
            at for at, mark in self._marks if mark in {"‘", "'", "`"} and self._can_open(at, mark)
        ]

    def read(self) -> list[Quoted]:
        for at, mark in self._marks:
            if mark in _SINGLES:
                self._single(at, mark)
            else:
                self._double(at, mark)
        while self._open:
            self._leave_open(self._span.end)
        return self._found

    # What stands around a mark

    def _before(self, at: int) -> str:
        return self._text[at - 1] if at > self._span.start else " "

    def _after(self, at: int, mark: str) -> str:
        end = at + len(mark)
        return self._text[end] if end < self._span.end else " "

    def _can_open(self, at: int, mark: str) -> bool:
        before, after = self._before(at), self._after(at, mark)
        free = before.isspace() or before in _BEFORE_OPENING or _MARK.match(before) is not None
        return free and not after.isspace() and (after.isalnum() or after in "[($£€#@…-.“‘\"'«¡¿<")

    def _can_close(self, at: int, mark: str) -> bool:
        before, after = self._before(at), self._after(at, mark)
        return not before.isspace() and not after.isalnum() and at > self._span.start

    # Double marks

    def _double(self, at: int, mark: str) -> None:
        around = next((n for n in reversed(range(len(self._open))) if self._open[n].kind == "double"), None)
        if around is None:
            if self._opens_first(at, mark):
                self._push(at, mark, "double")
        elif self._closes(at, mark):
            self._close(around, at, len(mark))
        else:
            self._open_again(at, mark, around)

    def _opens_first(self, at: int, mark: str) -> bool:
        """With none open, anything that does not look like a leftover closing mark opens."""
        if mark in self._style.opening:
            return not (self._can_close(at, mark) and self._after(at, mark).isspace())
        if mark in self._style.closing:
            goes_on = mark == self._style.repeated and at == self._span.start
            return goes_on or self._can_open(at, mark)
        return not self._before(at).isalnum() and (self._can_open(at, mark) or not self._can_close(at, mark))

    def _closes(self, at: int, mark: str) -> bool:
        if mark in self._style.closing:
            return True
        if mark in self._style.opening:
            return (self._can_close(at, mark) or mark == "“") and not self._can_open(at, mark)
        return not self._can_open(at, mark) or self._can_close(at, mark)

    def _open_again(self, at: int, mark: str, around: int) -> None:
        """A second opening mark: a quote within the quote, or the first one was never closed."""
        if self._sentence_ended_before(at):
            tag = _tag_before(self._text[self._open[around].inner : at])
            if tag:
                self._close(around, at - tag, 0)
            while len(self._open) > around:
                self._leave_open(at)
        self._push(at, mark, "double")

    def _sentence_ended_before(self, at: int) -> bool:
        before = self._text[self._span.start : at].rstrip()
        return bool(before) and before[-1] in _SENTENCE_END

    # Single marks

    def _single(self, at: int, mark: str) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and top.kind == "single" and mark in {"’", "'", "´"}:
            if self._can_close(at, mark) and not self._is_possessive(at):
                self._close(len(self._open) - 1, at, len(mark))
        elif mark in {"‘", "'", "‚", "`"} and self._opens_single(at, mark):
            self._push(at, mark, "single")

    def _opens_single(self, at: int, mark: str) -> bool:
        if not self._can_open(at, mark):
            return False
        end = bisect_left(self._single_ends, at + 2)
        runs_on = at == self._span.start and self._next_opens and mark != "`"
        has_end = end < len(self._single_ends) or runs_on
        elided = _ELISION.match(self._text, at + len(mark), self._span.end) is not None
        return has_end and not elided

    def _is_possessive(self, at: int) -> bool:
        """“the teachers’ unions” inside single marks: more words follow, and another mark that can close."""
        if self._before(at).lower() not in "sxz" or not self._after(at, "’").isspace():
            return False
        following = self._text[at + 2 : at + 3]
        later = bisect_left(self._single_ends, at + 1)
        if later >= len(self._single_ends) or not (following.islower() or following.isdigit()):
            return False
        opening = bisect_left(self._single_starts, at + 1)
        return opening >= len(self._single_starts) or self._single_starts[opening] > self._single_ends[later]

    # Opening and closing

    def _push(self, at: int, mark: str, kind: str) -> None:
        self._open.append(_Open(at, at + len(mark), kind, []))

    def _close(self, position: int, at: int, width: int) -> None:
        """Close the mark at ``position``; single marks opened within it and not closed were apostrophes."""
        for lost in self._open[position + 1 :]:
            if lost.kind == "double":
                self._add(lost.start, lost.inner, at, at, "double", is_closed=False)
        opened = self._open[position]
        del self._open[position:]
        self._add(opened.start, opened.inner, at, at + width, opened.kind, is_closed=True)

    def _leave_open(self, end: int) -> None:
        opened = self._open.pop()
        runs_on = opened.start == self._span.start and self._next_opens
        if opened.kind == "double" or runs_on:
            self._add(opened.start, opened.inner, end, end, opened.kind, is_closed=False)

    def _add(self, start: int, inner: int, inner_end: int, end: int, kind: str, *, is_closed: bool) -> None:
        words = self._text[inner:inner_end]
        if not any(character.isalnum() for character in words) or _NO_WORDS.fullmatch(words.strip()):
            return
        left = inner + len(words) - len(words.lstrip())
        right = inner + len(words.rstrip())
        outer = Span(start, max(end if is_closed else right, right))
        self._found.append(Quoted(Span(left, right), outer, self._block, kind == "double", is_closed))


def _tag_before(words: str) -> int:
    """How many code points at the end of the words are who said them: “We lost it, Lind said. “It.."""
    match = _TAG.search(words)
    if match is None:
        return 0
    first, *others = match["tag"].split()
    names = first[:1].isupper() or first in _PRONOUNS
    told = first in said_forms() or (names and not said_forms().isdisjoint(others[:_LONGEST_TELLER]))
    return len(words) - match.start("tag") if told else 0


def _split_marks(text: str, span: Span) -> Iterable[tuple[int, str]]:
    """Marks with where they stand; two apostrophes are one mark, any other two are two."""
    for match in _MARK.finditer(text, span.start, span.end):
        marks = match.group()
        if len(marks) == 1 or marks in _PAIRS:
            yield match.start(), marks
        elif marks in {"“”", '""'} and text[match.end() : match.end() + 1].isalnum():
            yield match.start() + 1, marks[0]
        else:
            yield match.start(), marks[0]
            yield match.start() + 1, marks[1]
