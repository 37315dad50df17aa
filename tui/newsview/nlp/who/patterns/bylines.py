"""Who wrote a text or took a picture, where capitals tell nothing: "By ANN ROE", "Photo: Ann Roe/AP"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    heads,
    is_common,
    is_given,
    is_organisation,
    is_outlet,
    is_somewhere,
)
from newsview.nlp.who.given.text import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_BY = frozenset({"By", "BY", "by"})
_FROM = frozenset({"From", "FROM"})
_JOINTS = frozenset({",", "and", "AND", "&"})
_ENDS = _JOINTS | {"|", "/", "-", "–", "—"}
_PICTURES = frozenset(
    {"photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "illustration"}
)
_FEWEST, _MOST = 2, 4
"""Words of a name."""


def bylines(words: Words) -> Iterator[Candidate]:
    """The names behind a line's "by" or a picture's colon or slash, and those that are a line in capitals."""
    for i in words.standing(_BY, behind=_FEWEST):
        if _is_line(words, i) or words.lowers[i - 1] in _PICTURES:
            yield from _row(words, i + 1)
    for i in words.standing({":", "/"}, before=1, behind=_FEWEST):
        if words.lowers[i - 1] in _PICTURES and words.texts[i - 1][0].isupper():
            yield from _photographer(words, i + 1)
    for i in words.standing(_FROM, behind=_FEWEST):
        if _is_line(words, i):
            yield from _posted(words, i + 1)
    yield from _signed(words)
    for i, text in enumerate(words.texts):
        if text.istitle() and is_given(words.lowers[i]) and _is_line(words, i):
            yield from _correspondents(words, i)


def _correspondents(words: Words, i: int) -> Iterator[Candidate]:
    """Who wrote a text from where, in a line of its own: "Ann Roe in Hallbury and Bob Doe in Kelm"."""
    found = []
    while True:
        end = _name_end(words, i)
        town = _name_end(words, end + 1) if words.lowers[end : end + 1] == ["in"] else end
        is_there = town > end + 1 and is_somewhere(" ".join(words.texts[end + 1 : town]))
        if not (_FEWEST <= end - i <= _MOST and is_there and _is_somebody(words, i, end)):
            return
        found.append(Candidate(i, end, "PERSON"))
        i = town + 1
        if town == len(words) or words.blocks[town] != words.blocks[end] or words.texts[town].isspace():
            yield from found
            return
        if words.texts[town] not in _JOINTS:
            return


def _posted(words: Words, i: int) -> Iterator[Candidate]:
    """Who reports from the town that closes the line: "From Ann Roe, Hallbury"."""
    end = _name_end(words, i)
    town = _name_end(words, end + 1) if words.texts[end : end + 1] == [","] else end
    is_there = town > end + 1 and is_somewhere(" ".join(words.texts[end + 1 : town]))
    is_whole = town == len(words) or words.blocks[town] != words.blocks[i] or words.texts[town].isspace()
    if _FEWEST <= end - i <= _MOST and is_there and is_whole and _is_somebody(words, i, end):
        yield Candidate(i, end, "PERSON")


def _is_line(words: Words, i: int) -> bool:
    """Whether the token opens a line."""
    return i == 0 or words.blocks[i - 1] != words.blocks[i]


def _photographer(words: Words, i: int) -> Iterator[Candidate]:
    """Who took a picture, before the slash and the agency, or alone: "Photograph: Ann Roe/Kelmist"."""
    end = _name_end(words, i)
    is_led = words.texts[end : end + 1] == ["/"]
    is_name = _FEWEST <= end - i <= _MOST and (is_led or _is_over(words, i, end))
    if is_name and (is_led or is_given(words.lowers[i])) and _is_somebody(words, i, end):
        yield Candidate(i, end, "PERSON")


def _signed(words: Words) -> Iterator[Candidate]:
    """Who took a picture, or wrote what follows, in a line of capitals: "ANN ROE"."""
    for i, text in enumerate(words.texts):
        if text.isupper() and is_given(words.lowers[i]) and _is_line(words, i):
            end = _name_end(words, i)
            is_whole = end == len(words) or words.blocks[end] != words.blocks[i] or words.texts[end].isspace()
            is_loud = all(word.isupper() and word.isalpha() for word in words.texts[i:end])
            is_plain = any(
                is_common(low) or low.removesuffix("s") in heads() for low in words.lowers[i + 1 : end]
            )
            if is_whole and is_loud and not is_plain and _FEWEST <= end - i < _MOST:
                yield from _row(words, i)


def _row(words: Words, i: int) -> Iterator[Candidate]:
    """The names that begin at the token, joined by "and"."""
    end = _name_end(words, i)
    outlet = _outlet_start(words, i, end)
    is_name = _FEWEST <= outlet - i <= _MOST and _is_over(words, i, end)
    is_credited = words.lowers[i - 2] in _PICTURES and words.texts[end : end + 1] == ["/"]
    if is_name and (is_credited or _is_somebody(words, i, outlet)):
        yield Candidate(i, outlet, "PERSON")
        yield from [Candidate(outlet, end, "ORG")] if outlet < end else []
        if words.texts[end : end + 1] != [] and words.texts[end] in _JOINTS:
            yield from _row(words, end + 1)


def _outlet_start(words: Words, i: int, end: int) -> int:
    """Where the outlet begins that somebody writes for: "By Ann Roe BBC News"; ``end`` where none does."""
    starts = range(i + _FEWEST, end)
    return next((j for j in starts if is_outlet(" ".join(words.texts[j:end]))), end)


def _name_end(words: Words, start: int) -> int:
    """Where the words with a capital end that begin at the token, with hyphens between them."""
    end = start
    while end < len(words) and words.blocks[end] == words.blocks[start]:
        is_joint = words.texts[end] in DASHES and start < end and not words.spaced[end - 1]
        is_part = words.texts[end][0].isupper() or (is_joint and not words.spaced[end])
        if not is_part or (end > start and words.is_run_on(end)):
            break
        end += 1
    return end


def _is_over(words: Words, start: int, end: int) -> bool:
    is_last = end == len(words) or words.blocks[end] != words.blocks[start] or words.texts[end].isspace()
    return is_last or words.texts[end] in _ENDS


def _is_somebody(words: Words, start: int, end: int) -> bool:
    """Whether the words are nobody else's name, and the first is a given name or none is a common word."""
    text = " ".join(words.texts[start:end])
    is_plain = any(is_common(low) for low in words.lowers[start:end])
    is_other = any(form for form in (text, text.title()) if is_organisation(form) or is_somewhere(form))
    return not is_other and (is_given(words.lowers[start]) or not is_plain)
