"""Lines of plain text put together into the paragraphs they were broken from.

Whether a text was broken by hand is told from all of it: most of its lines then end where the next
word no longer fitted, in the middle of a sentence. Where a paragraph ends inside such a text is told line
by line, from room that was left, an indent, or a list's next item.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from msgspec import Struct

WIDEST_WRAP = 100
"""Lines longer than this (in code points) were not broken by hand."""

NARROWEST_WRAP = 30
"""Lines no longer than this were not broken for want of room."""

LEAST_ENDS = 2
"""Line ends that must look forced before a text counts as hard wrapped."""

LEAST_FULL = 0.6
"""Share of line ends that of a passage that must look forced for it to count as hard wrapped."""

MOST_SENTENCE_ENDS = 0.6
"""Share of those line ends that may also end a sentence; more, and each line is a paragraph."""

MOST_CAPITALS = 0.75
"""Share of lines that may go on with a capital letter; more, and they are verses."""

FORGIVEN = 2
"""Cells by which writers and programs break before the widest line."""

SHORT = 0.15
"""Share of the width that a line must leave free for its end to be meant, whatever it ends in."""

LOCAL_WIDTH = 0.8
"""Share of the text's width from which a passage of its own width counts as broken at that one."""

_ITEM = re.compile(r"(?:[-*•‣◦▪–—+]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s+\S")
_RULE = re.compile(r"[^\w\s]{3,}|(?:[^\w\s]\s+){2,}[^\w\s]|--")
_SENTENCE_END = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")
_CHAPTER = re.compile(
    r"(?:chapter|part|book|section|kapitel|teil|chapitre|capítulo|capitolo)\s+[\divxlc]+\b", re.IGNORECASE
)
_WITHOUT_BLANKS = (
    ("\u0e00", "\u0eff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uac00", "\ud7a3"),
    ("\uff00", "\uffef"),
)
"""First and last letters of scripts without blanks. As a regular expression they took 2 ms of every start."""


class Line(Struct):
    """One line with words on it.

    Attributes:
        start: Where its first word begins in the text.
        text: Its words, without white space at the ends.
        indent: White space in front of them, a tab counted as eight.
        stands_alone: Whether no line with words stands right above or below.
    """

    start: int
    text: str
    indent: int = 0
    stands_alone: bool = False

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.start + len(self.text)

    @property
    def width(self) -> int:
        """Code points up to the end of its last word."""
        return self.indent + len(self.text)

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends with the end of a sentence."""
        return _SENTENCE_END.search(self.text[-6:]) is not None

    @property
    def is_quoted(self) -> bool:
        """Whether it is quoted as in a reply to an e-mail."""
        return self.text[0] == ">"

    @property
    def is_numbered_heading(self) -> bool:
        """Whether it calls itself a chapter or the like."""
        chapter = _CHAPTER.match(self.text)
        is_alone = chapter is not None and self.text[chapter.end() :] in {"", "."}
        return chapter is not None and (is_alone or not self.ends_sentence)


def is_item(text: str) -> bool:
    """Whether a line begins an item of a list."""
    return _ITEM.match(text) is not None


def lines_of(text: str) -> list[list[Line]]:
    """Runs of lines with words on them, parted by blank lines."""
    groups: list[list[Line]] = []
    open_group: list[Line] = []
    start = 0
    for part in text.split("\n"):
        words = part.strip()
        if words:
            blank = part[: part.index(words[0])]
            indent = len(blank) + 7 * blank.count("\t")
            open_group.append(Line(start + len(blank), words, indent))
        elif open_group:
            groups.append(open_group)
            open_group = []
        start += len(part) + 1
    if open_group:
        groups.append(open_group)
    for group in groups:
        group[0].stands_alone = len(group) == 1
    return groups


def paragraphs(groups: list[list[Line]]) -> list[list[Line]]:
    """The lines of each paragraph: one, unless the text was broken by hand."""
    width = _wrap_width(groups)
    if width is None:
        return [[line] for group in groups for line in group]
    return [paragraph for group in groups for paragraph in _joined(group, width)]


def _wrap_width(groups: list[list[Line]]) -> int | None:
    """The width that the text was broken at; ``None`` if its line ends are its paragraphs' ends."""
    longest = ends = width = 0
    for group in groups:
        own = max(line.width for line in group)
        if own > WIDEST_WRAP:
            longest += sum(line.width > WIDEST_WRAP and " " in line.text for line in group)
        elif own >= NARROWEST_WRAP and (forced := _forced_ends(group, own)):
            ends += forced
            width = max(width, own)
    return width if ends >= LEAST_ENDS and ends > longest else None


def _forced_ends(group: list[Line], width: int) -> int:
    """How many line ends of a group speak for a text broken by hand; none in a list or in verses."""
    margin = _margin(group)
    ends = [
        (line, following)
        for line, following in pairwise(group)
        if not (line.is_quoted or following.is_quoted or following.indent > margin or is_item(following.text))
    ]
    full = [(line, following) for line, following in ends if _no_room(line, following, width)]
    if len(full) < LEAST_FULL * len(ends):
        return 0
    sentence_ends = sum(line.ends_sentence for line, _ in full)
    starts = [following.text[0] for _, following in full]
    cased = [letter for letter in starts if letter.lower() != letter.upper()]
    capitals = sum(map(str.isupper, cased))
    meant = sentence_ends > MOST_SENTENCE_ENDS * len(full) or capitals > MOST_CAPITALS * len(cased)
    return 0 if meant else len(full)


def _no_room(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line had no room on this one."""
    word = following.text.split(maxsplit=1)[0]
    # Scripts without blanks break between any two letters.
    length = 1 if any(first <= word[0] <= last for first, last in _WITHOUT_BLANKS) else len(word)
    return line.width + 1 + length >= width - FORGIVEN


def _joined(group: list[Line], width: int) -> list[list[Line]]:
    widest = max(line.width for line in group)
    if len(group) > 3 and LOCAL_WIDTH * width <= widest < width:
        width = widest
    margin = _margin(group)
    made: list[list[Line]] = [[group[0]]]
    for above, line in pairwise(group):
        if _begins(line, above, made[-1][0], margin, width):
            made.append([line])
        else:
            made[-1].append(line)
    return made


def _margin(group: list[Line]) -> int:
    """Where the lines of a group begin that do not begin a paragraph."""
    if len(group) == 1:
        return group[0].indent
    return Counter(line.indent for line in group[1:]).most_common(1)[0][0]


def _begins(line: Line, above: Line, first: Line, margin: int, width: int) -> bool:
    """Whether ``line`` begins a paragraph; ``above`` is of one that begins with ``first``."""
    if line.is_quoted or above.is_quoted or _RULE.fullmatch(line.text) or _RULE.fullmatch(above.text):
        return True
    full = _no_room(above, line, width)
    in_list = is_item(first.text)
    if is_item(line.text) and (in_list or not full or above.text.endswith(":")):
        return True
    if line.indent > margin and not in_list and (line.indent > above.indent or above.ends_sentence):
        return True
    word = line.text.split(maxsplit=1)[0]
    # A web address has no room on any line; it says nothing of the one above.
    if full and not (len(word) > width / 2 and above.ends_sentence):
        return False
    room = width - above.width - len(word) - 1
    return above.ends_sentence or room > SHORT * width
