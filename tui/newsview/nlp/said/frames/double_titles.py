"""Titles that tell two things of one speaker, with marks: “Mayor says tax ‘is dead,’ urges new talks”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import reports_somehow
from newsview.nlp.said.frames.leading_headlines import CLAIMING, opening_source
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.parse import ENDS, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.said.given.parse import Parse, Range

_ONLY_MARKED = frozenset({"claim", "claims", "allege", "alleges", "vow", "vows", "promises", "pledges"})
"""Verbs behind which a title tells something only where words of it stand in marks."""

_CALLING = frozenset({"call", "calls", "labels", "brands", "dubs"})
_CLAUSAL = CLAIMING | _ONLY_MARKED
_NO_CLAUSE = frozenset({"IN", "TO", "RP"})
_BREAKS = frozenset({"as", "after", "amid", "despite", "while", "before"})
"""What a title goes on with behind what is said."""

_LONGEST, _LONGEST_SOURCE, _SHORTEST = 26, 7, 2
"""Words of a title, of who speaks in it with the verb, and of what is said."""


def told_in_title(parse: Parse, frames: Iterable[Frame]) -> Iterator[Frame]:
    """All frames, those of such a title first: its two verbs, which the parse takes for one sentence."""
    start, end = parse.tokens(parse.blocks[0].span) if parse.blocks else (0, 0)
    end -= start < end and parse.words[end - 1] in ENDS
    told: list[Range] = []
    for low, high in _halves(parse, start, end):
        if (frame := _told(parse, start, low, high)) is not None:
            told.append((low, high))
            yield frame
    for frame in frames:
        first = min(frame.verb, *(content[0] for content in frame.content))
        last = max(frame.verb, *(content[1] - 1 for content in frame.content))
        if not any(low <= last and first < high for low, high in told):
            yield frame


def _halves(parse: Parse, start: int, end: int) -> list[Range]:
    """The parts of a title that have a verb each; all of it where one only claims or vows, else none."""
    verb = _verb(parse, start, end) if _SHORTEST < end - start <= _LONGEST else None
    has_marks = any(n >= 0 for n in parse.stretch[start:end])
    if verb is None or not has_marks or not ENDS.isdisjoint(parse.words[start:end]):
        return []
    if (parted := _parted(parse, start, end)) is not None:
        return [(start, parted[0]), (parted[1], end)]
    return [(start, end)] if parse.words[verb] in _ONLY_MARKED else []


def _parted(parse: Parse, start: int, end: int) -> Range | None:
    """The comma, and the second verb behind it, that part what a title tells of one speaker."""
    for comma in range(start + _SHORTEST, end - _SHORTEST):
        verb = comma + 1 + (parse.words[comma + 1] in MARKS)
        is_verb = reports_somehow(parse.words[verb]) or parse.tags[verb] == "VBZ"
        if parse.words[comma] == "," and is_verb and parse.stretch[verb] < 0:
            return comma, verb
    return None


def _verb(parse: Parse, start: int, end: int) -> int | None:
    """The verb behind who speaks at the beginning of a title."""
    near = range(start + 1, min(start + _LONGEST_SOURCE, end))
    verbs = (i for i in near if reports_somehow(parse.words[i]) and parse.stretch[i] < 0)
    return next((i for i in verbs if opening_source(parse, start, i) is not None), None)


def _told(parse: Parse, title: int, start: int, end: int) -> Frame | None:
    """What one of the verbs of a title reports."""
    first = _verb(parse, title, end if start == title else start)
    verb = first if start == title else start
    source = opening_source(parse, title, first) if first is not None else None
    if verb is None or source is None or parse.words[verb] not in _CLAUSAL | _CALLING:
        return None
    low = verb + 1 + (parse.words[verb + 1 : verb + 2] == ["that"])
    high = next((i for i in range(low, end) if _breaks(parse, i)), end)
    has_marks = any(n >= 0 for n in parse.stretch[low:high])
    is_said = high - low >= _SHORTEST and parse.tags[low] not in _NO_CLAUSE
    is_said = is_said and (has_marks or parse.words[verb] not in _CALLING | _ONLY_MARKED)
    return Frame(verb, (verb, verb + 1), [(low, high)], source) if is_said else None


def _breaks(parse: Parse, at: int) -> bool:
    """Whether a title goes on with something else behind a comma: “‘…,’ as debate rages”."""
    behind = [word for word in parse.words[at + 1 : at + 3] if word not in MARKS]
    return parse.words[at] == "," and not _BREAKS.isdisjoint(behind[:1])
