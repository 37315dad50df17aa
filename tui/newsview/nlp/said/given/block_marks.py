"""The quotation marks of one block: which open, which close, and which were forgotten or misprinted.

Printed news mixes every style of mark, forgets to close them and closes them with the wrong glyph. So a
mark is read by what stands around it (a blank before and a letter after opens, the other way round
closes), and its glyph only decides where that says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import Span
from newsview.nlp.said.given.told_by import tag_before, tag_behind, tells_who

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.model import Block

_MARK = re.compile(r"[“”„‟«»\"″‘’‚'`´]{1,2}")
_SINGLES = frozenset("‘’‚'`´")
_PAIRS = frozenset({"''", "``", "´´", "’’", "‘‘", "‘’"})
_ELISION = re.compile(
    r"(?:em|til|tis|twas|cause|cuz|round|bout|n|nuff|tude|merica)\b|\d0s\b|\d\d\b", re.IGNORECASE
)
_SAYING = frozenset({"said", "says", "told", "tells", "added", "adds"})
_BEFORE_OPENING = frozenset("([{<-–—/…:")
_SENTENCE_END = frozenset(".?!…")
_ENDING = _SENTENCE_END | {","}
_NEXT_SENTENCE = re.compile(r"(?<=[a-z]{3}[.?!])\s+(?=[A-Z])")

_NO_WORDS = re.compile(r"[(\[][A-Z ]+\.?[)\]]\.?|Follow [^.]+ on (?:Twitter|Facebook|Instagram)\b.*")
"""What stands in the marks of a whole page and is nobody's words: "(CROSSTALK.)", "Follow Ann on Twitter"."""


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


class Style(Struct, frozen=True):
    """Which double marks open and which close; the others do either.

    Attributes:
        opening: Those that open.
        closing: Those that close.
        repeated: The closing one that also stands where a quote goes on in another paragraph, if any does.
    """

    opening: frozenset[str]
    closing: frozenset[str]
    repeated: str = ""


class Reader:
    """Reads the marks of one block from left to right, keeping those still open."""

    def __init__(
        self, text: str, blocks: Sequence[Block], block: int, style: Style, *, is_open: bool = False
    ) -> None:
        span = blocks[block].span
        following = blocks[block + 1].span.start if block + 1 < len(blocks) else len(text)
        self._text = text
        self._style = style
        self._span = span
        self._block = block
        self._next_opens = text[following : following + 1] in {"‘", "'"}
        self._open = [_Open(span.start, span.start, "double")] if is_open else []
        self._found: list[Quoted] = []
        self._lone_single: int | None = None  # one that could open, but that nothing closes
        self._marks = list(_split_marks(text, span))
        self._single_ends = [at for at, mark in self._marks if mark in _SINGLES and self._can_close(at, mark)]
        self._single_starts = [
            at for at, mark in self._marks if mark in {"‘", "'", "`"} and self._can_open(at, mark)
        ]

    def read(self) -> list[Quoted]:
        """The stretches of the block in the order in which they end."""
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
            if self._opens_first(at, mark) or self._opens_badly(at, mark):
                self._push(at, mark, "double")
            elif (start := self._lost_opening(at, mark)) is not None:
                self._open = []
                self._add(*start, at, at + len(mark), "double", is_closed=True)
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

    def _opens_badly(self, at: int, mark: str) -> bool:
        """One with a blank on both sides, or on none, which the next one closes: “he said.”It sank.”"."""
        before, after = self._before(at), self._after(at, mark)
        following = next((other for other in self._marks if other[0] > at and other[1] not in _SINGLES), None)
        if following is None or not self._can_close(*following) or self._can_open(*following):
            return False
        if after.isspace():
            return before.isspace() or (mark in self._style.opening and before.isalpha())
        is_glued = before.isascii() and (before.isalpha() or before in ".?!,")
        return is_glued and (after.isalnum() or after in "[(")

    def _lost_opening(self, at: int, mark: str) -> tuple[int, int] | None:
        """Where words begin that a mark closes and none opens, and where their mark ends, if any is clear.

        It is a single mark; or it was forgotten, at the start of the paragraph (“We won,” Lind said.) or
        behind the reporting words of what is quoted before (“We won,” Lind said. We did.”).
        """
        if not self._can_close(at, mark) or self._before(at) not in _ENDING:
            return None
        single = self._open[0].start if self._open else self._lone_single
        if single is not None:
            return single, single + 1
        doubles = [quoted for quoted in self._found if quoted.is_double]
        rest = self._text[at + len(mark) : self._span.end]
        if not doubles:
            return self._whole_before(at) if tells_who(rest, is_over=self._before(at) == ".") else None
        end = doubles[-1].outer.end
        tag = end + tag_behind(self._text[end:at])
        return (tag, tag) if tag > end and doubles[-1].is_closed and not rest.strip() else None

    def _whole_before(self, at: int) -> tuple[int, int]:
        """The paragraph before a mark, or its last sentence if one before tells what is said itself."""
        start = self._span.start
        ends = [match.end() for match in _NEXT_SENTENCE.finditer(self._text, start, at)]
        others = self._text[start : ends[-1]].split() if ends else []
        start = ends[-1] if not _SAYING.isdisjoint(others) else start
        return start, start

    def _closes(self, at: int, mark: str) -> bool:
        if mark in self._style.closing:
            return True
        if mark in self._style.opening:
            return (self._can_close(at, mark) or mark == "“") and not self._can_open(at, mark)
        return not self._can_open(at, mark) or self._can_close(at, mark)

    def _open_again(self, at: int, mark: str, around: int) -> None:
        """A second opening mark: a quote within the quote, or the first one was never closed."""
        if self._sentence_ended_before(at):
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
        elif top is not None and self._closes_double(at, mark):
            self._close(len(self._open) - 1, at, len(mark))
        elif mark in {"‘", "'", "‚", "`"} and self._opens_single(at, mark):
            self._push(at, mark, "single")
        elif mark in {"‘", "'"} and self._opens_sentence(at, mark):
            self._lone_single = at

    def _closes_double(self, at: int, mark: str) -> bool:
        """Whether a single mark closes what a double one opened: “We won,' Lind said."."""
        is_over = self._before(at) in _ENDING and self._after(at, mark).isspace()
        rest = self._text[at + 1 : self._span.end]
        return is_over and mark in {"’", "'"} and tells_who(rest, is_over=self._before(at) == ".")

    def _opens_sentence(self, at: int, mark: str) -> bool:
        """Whether a single mark that nothing closes can open a quotation: ‘We won,” Lind said."""
        is_first = at == self._span.start or self._sentence_ended_before(at)
        is_first = is_first and _ELISION.match(self._text, at + 1, self._span.end) is None
        return is_first and self._can_open(at, mark) and self._after(at, mark).isupper()

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
        self._lone_single = None
        self._open.append(_Open(at, at + len(mark), kind))

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
        tag = tag_before(self._text[opened.inner : end]) if opened.kind == "double" else 0
        end -= tag
        if opened.kind == "double" or runs_on:
            self._add(opened.start, opened.inner, end, end, opened.kind, is_closed=tag > 0)

    def _add(self, start: int, inner: int, inner_end: int, end: int, kind: str, *, is_closed: bool) -> None:
        words = self._text[inner:inner_end]
        if not any(character.isalnum() for character in words) or _NO_WORDS.fullmatch(words.strip()):
            return
        left = inner + len(words) - len(words.lstrip())
        right = inner + len(words.rstrip())
        outer = Span(start, max(end if is_closed else right, right))
        self._found.append(Quoted(Span(left, right), outer, self._block, kind == "double", is_closed))


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
