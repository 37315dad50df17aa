"""Lines set on pages put together into paragraphs and headings.

What a PDF holds is lines at places. Where a paragraph ends is told as a reader's eye tells it: by the
gap above a line, its indent, a last line that stops short, or another size of type.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

WIDE_GAP = 1.35
"""A step down to the next line that is this much wider than the text's usual one parts paragraphs."""

FEW_LETTERS_SHORT = 6.0
"""A line that stops this many ems short of its column's edge has not been filled."""

INDENT = 0.6
"""Ems that the first line of a paragraph is set in at least."""

HEADING_SIZE = 1.15
"""How much larger than the text's own type a heading's is at least."""

EDGE = 0.1
"""Share of a page's height at its top and bottom where running heads and page numbers stand."""

LONGEST_WORD = 60
"""Code points at the end of a line that are looked at to tell how it ends."""

_SENTENCE_END = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")
_PAGE_NUMBER = re.compile(
    r"\W*(page|seite|p\.)?\W*(\d{1,4}|[ivxlc]{1,6})\W*((of|von|sur|de|/)?\W*\d{1,4}\W*)?"
)
_BROKEN = re.compile(r"[\w-]*\w(?=[-\u2010\u00ad]$)")
_WORD = re.compile(r"\w[\w-]*")
_ITEM = re.compile(r"[•‣◦▪–*-]\s|\(?\d{1,3}[.)]\s")
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type; lengths in points, ``bottom`` and ``top`` counted from the foot of the page.

    Attributes:
        text: Its words.
        left: Where it begins.
        right: Where it ends.
        bottom: Its lower edge.
        top: Its upper edge; ``top - bottom`` is the size of its type.
        page: Number of its page from 0.
        height: Height of its page.
        broken: Whether its last word surely goes on in the next line; it ends in a hyphen.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    page: int
    height: float
    broken: bool = False

    @property
    def size(self) -> float:
        """The size of its type."""
        return max(self.top - self.bottom, 0.1)

    @property
    def is_at_edge(self) -> bool:
        """Whether it stands where running heads and page numbers do."""
        return self.bottom > (1 - EDGE) * self.height or self.top < EDGE * self.height


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or heading with the size of its type."""

    text: str
    size: float
    is_heading: bool


def passages(lines: list[Line]) -> list[Passage]:
    """The paragraphs and headings that ``lines``, in reading order, make."""
    lines = without_furniture(_whole(lines))
    if not lines:
        return []
    usual = _usual_size(lines)
    step = _usual_step(lines)
    words = _word_counts(lines)
    made: list[Passage] = []
    for column in _columns(lines, usual):
        measure = _Measure(_usual_left(column), max(line.right for line in column), step, usual)
        for number, group in enumerate(_paragraphs(column, measure)):
            passage = _passage(group, usual, words)
            if made and number == 0 and _goes_on(made[-1], passage, group):
                joined = _join(made[-1].text, passage.text, words)
                made[-1] = Passage(joined, passage.size, is_heading=False)
            else:
                made.append(passage)
    return made


def _whole(lines: list[Line]) -> list[Line]:
    """``lines`` with the parts of one put together: raised letters and changes of font part it."""
    made: list[Line] = []
    for line in lines:
        if made and _goes_on_beside(line, made[-1]):
            made[-1] = _beside(made[-1], line)
        else:
            made.append(line)
    return made


def _goes_on_beside(line: Line, before: Line) -> bool:
    overlap = min(line.top, before.top) - max(line.bottom, before.bottom)
    gap = line.left - before.right
    size = max(line.size, before.size)
    same_height = overlap > 0.5 * min(line.size, before.size)
    return line.page == before.page and same_height and not before.broken and -0.2 * size < gap < size


def _beside(before: Line, line: Line) -> Line:
    gap = "" if line.left - before.right < 0.15 * max(line.size, before.size) else " "
    larger = max(before, line, key=lambda part: part.size)
    return replace(
        larger,
        text=f"{before.text}{gap}{line.text}",
        left=before.left,
        right=line.right,
        broken=line.broken,
    )


def without_furniture(lines: list[Line]) -> list[Line]:
    """``lines`` without page numbers and the running heads and feet that pages share."""
    pages = {line.page for line in lines}
    seen: dict[tuple[str, int], set[int]] = {}
    for line in lines:
        if line.is_at_edge:
            seen.setdefault(_furniture_key(line), set()).add(line.page)
    # The running heads of a book change with its chapters.
    often = max(2, min(0.3 * len(pages), 4))
    repeated = {key for key, where in seen.items() if len(where) >= often}
    usual = _usual_size(lines) if lines else 0.0
    return [
        line
        for line in lines
        if not line.is_at_edge
        or not (
            _furniture_key(line) in repeated or _is_page_number(line.text) or _is_small_print(line, usual)
        )
    ]


def _is_small_print(line: Line, usual: float) -> bool:
    """Whether a line at the very edge of a page is set smaller than the text."""
    very_edge = line.bottom > (1 - EDGE / 2) * line.height or line.top < EDGE / 2 * line.height
    return very_edge and line.size < 0.92 * usual and len(line.text) < 100


def _furniture_key(line: Line) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.lower()).strip(), round(line.bottom / 4)


def _is_page_number(text: str) -> bool:
    return _PAGE_NUMBER.fullmatch(text.lower()) is not None


def _usual_size(lines: list[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _usual_step(lines: list[Line]) -> float:
    """The usual distance from one line to the next, in sizes of type."""
    steps = sorted(
        (line.bottom - following.bottom) / following.size
        for line, following in pairwise(lines)
        if line.page == following.page and 0.5 < (line.bottom - following.bottom) / following.size < 3
    )
    # Where paragraphs are of one or two lines, every other step is one between paragraphs.
    return steps[len(steps) // 4] if steps else 1.2


def _columns(lines: list[Line], usual: float) -> list[list[Line]]:
    """Runs of lines that stand below each other."""
    columns: list[list[Line]] = []
    for line in lines:
        last = columns[-1][-1] if columns else None
        if last is None or last.page != line.page or not _stands_below(line, last, usual):
            columns.append([line])
        else:
            columns[-1].append(line)
    return columns


def _stands_below(line: Line, above: Line, usual: float) -> bool:
    overlap = min(line.right, above.right) - max(line.left, above.left)
    return line.bottom < above.bottom - 0.3 * usual and overlap > -usual


@dataclass(frozen=True, slots=True)
class _Measure:
    """What the lines of a column are measured by: its edges, the step from line to line, the usual size."""

    left: float
    right: float
    step: float
    usual: float


def _paragraphs(column: list[Line], measure: _Measure) -> list[list[Line]]:
    groups: list[list[Line]] = [[column[0]]]
    for above, line in pairwise(column):
        if _begins(line, above, measure):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _usual_left(column: list[Line]) -> float:
    return float(Counter(round(line.left) for line in column).most_common(1)[0][0])


def _begins(line: Line, above: Line, measure: _Measure) -> bool:
    """Whether ``line`` begins a paragraph below ``above`` in a column of this measure."""
    if above.broken:
        return False
    em = line.size
    if abs(line.size - above.size) > 0.12 * max(line.size, above.size):
        return True
    if (above.bottom - line.bottom) / em > WIDE_GAP * measure.step:
        return True
    if line.size >= HEADING_SIZE * measure.usual:
        # The lines of a heading are centred as often as not: where they begin and end says nothing.
        return False
    if _ITEM.match(line.text):
        return True
    room = measure.right - above.right
    indented = line.left - measure.left > INDENT * em and not _ITEM.match(above.text)
    # Below a line that is set in as well, it may go on with a passage that is set in as a whole.
    if indented and (line.left - above.left > INDENT * em or room > INDENT * FEW_LETTERS_SHORT * em):
        return True
    stopped_short = room > FEW_LETTERS_SHORT * em
    return stopped_short and bool(_SENTENCE_END.search(above.text[-LONGEST_WORD:]))


def _passage(group: list[Line], usual: float, words: Counter[str]) -> Passage:
    text = group[0].text
    for line in group[1:]:
        text = _join(text, line.text, words)
    size = median(line.size for line in group)
    return Passage(
        text,
        size,
        is_heading=size >= HEADING_SIZE * usual and len(text) < 300 and any(map(str.isalpha, text)),
    )


def _join(text: str, following: str, words: Counter[str]) -> str:
    """Two lines as one; a hyphen between them goes, unless other words of the text speak for it."""
    head = _BROKEN.search(text[-LONGEST_WORD:])
    tail = _WORD.match(following)
    if head is None or tail is None:
        return f"{text} {following}"
    keeps = text[-1] != "\u00ad" and _is_compound(head[0], tail[0], words)
    return text + following if keeps else text[:-1] + following


def _word_counts(lines: list[Line]) -> Counter[str]:
    """How often each word stands whole on a line; those with hyphens count in parts as well."""
    counts: Counter[str] = Counter()
    torn = False
    for line in lines:
        words = _WORD.findall(line.text.lower())
        tears = _BROKEN.search(line.text[-LONGEST_WORD:]) is not None
        whole = words[int(torn) : len(words) - int(tears)]
        counts.update(whole)
        counts.update(part for word in whole if "-" in word for part in word.split("-"))
        torn = tears
    return counts


def _is_compound(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether ``head`` and ``tail``, parted by a line's end, are written with a hyphen."""
    first, second = head.lower(), tail.lower()
    if words[first + second] or words[f"{first}-{second}"]:
        return words[f"{first}-{second}"] > words[first + second]
    first, second = first.rpartition("-")[2], second.partition("-")[0]
    both_are_words = min(len(first), len(second)) > 2 and words[first] > 0 and words[second] > 0
    return tail[0].isupper() or len(first) == 1 or both_are_words


def _goes_on(before: Passage, passage: Passage, group: list[Line]) -> bool:
    """Whether a passage at the top of a column goes on with the one before it."""
    if before.is_heading or passage.is_heading or abs(before.size - passage.size) > 0.12 * before.size:
        return False
    return group[0].text[:1].islower() or not _SENTENCE_END.search(before.text[-LONGEST_WORD:])
