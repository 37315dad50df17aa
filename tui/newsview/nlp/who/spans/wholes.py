"""Names that the model saw whole, kept from patterns that see a part of them: "PCH International"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import bodies, is_common, is_organisation, is_place
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, PROPER, bare
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.who.given.words import Words

_NOBODY = frozenset({"international", "center", "centre"})
"""What is somebody's in sports, too, and no title behind a body's name."""

_FORMS = frozenset({"co", "company", "inc", "corp", "ltd"})
"""Forms of firms that are nothing else behind a name."""

_COUNTED = frozenset({"Circuit", "Congressional"})
"""What there are several of in a country, told by numbers."""

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_JOINTS = DASHES | {"and", ","}


def undivided(words: Words, found: Iterable[Candidate], model: list[Candidate]) -> Iterator[Candidate]:
    """The names without those that tear or open one the model saw.

    They tear one before "and", "Tarnas Medicine and …", or open one that a body's noun or a legal form closes
    or that goes on with "of": "Ann Roe and Company", "Journal of the Tarn Society".
    """
    ended = (c for c in model if words.lowers[c.end : c.end + 1] in (["and"], ["&"]))
    torn = {i for c in ended for i in range(c.start + 1, c.end)}
    ends = {c.start: c.end for c in model if _is_closed(words, c) or _is_of(words, c)}
    for candidate in found:
        is_opening = candidate.label != "OTHER" and candidate.end < ends.get(candidate.start, 0)
        if candidate.start not in torn and not is_opening:
            yield candidate


def with_ordinal(words: Words, candidate: Candidate) -> Candidate:
    """The court or district with its number: "9th U.S. Circuit Court", "3rd Congressional District"."""
    start = candidate.start
    is_counted = not _COUNTED.isdisjoint(words.texts[start : candidate.end])
    is_there = start > 0 and words.blocks[start - 1] == words.blocks[start]
    if is_counted and is_there and _ORDINAL.fullmatch(words.lowers[start - 1]):
        return Candidate(start - 1, candidate.end, candidate.label)
    return candidate


def _is_of(words: Words, candidate: Candidate) -> bool:
    """Whether a body is named by one word and "of the": "Journal of the Tarn Society"."""
    behind = words.lowers[candidate.start + 1 : candidate.start + 3]
    is_one = behind == ["of", "the"] and candidate.end > candidate.start + 3
    return candidate.label == "ORG" and is_one and words.texts[candidate.end - 1].istitle()


def _is_closed(words: Words, candidate: Candidate) -> bool:
    """Whether a body's noun with a capital closes its name: "HSBC Private Bank", not "NYPD Commissioner"."""
    last = candidate.end - 1
    low = words.lowers[last]
    if candidate.label != "ORG" or words.tags[last] not in PROPER:
        return False
    if bare(low) in _FORMS:
        return True
    if low not in bodies():
        return False
    is_pair = not _JOINTS.isdisjoint(words.texts[candidate.start : last])
    return not is_pair and (low in _NOBODY or not is_title(words, last))


def closes_with_country(words: Words, start: int, end: int) -> bool:
    """Whether a country closes the name of a body that goes by capitals: "CPA Canada"."""
    text, low = words.texts[start], words.lowers[start]
    if end - start != 2 or not is_place(words.texts[end - 1]) or is_place(text) or is_title(words, start):
        return False
    is_short = text.isupper() and len(text) > 2 and low not in lexicon("who_abbreviations")
    return is_short or (is_organisation(text) and not is_common(low))
