"""Who is thanked or named for an article below it: "(Editing by Ann Roe)", "With assistance from Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_place
from newsview.nlp.who.given.text import PARTICLES, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_WORK = frozenset({"reporting", "editing", "writing", "reported", "edited", "written"})
_STAFF = frozenset({"reporter", "reporters", "editor", "editors", "author", "authors"})
_HELPING = frozenset({"with", "--with", "—with"})
_JOINTS = frozenset({",", ";", "and", "&"})
_HYPHEN = "-"
_LONGEST = 5
"""Words of a name."""

_FAR = 9
"""Tokens from the request to its colon."""


def contributors(words: Words) -> Iterator[Candidate]:
    """The whole names of those who wrote, edited or helped, and of those to turn to."""
    for i in words.standing({"by", "from"}, before=2, behind=2):
        if _is_credit(words, i):
            yield from _row(words, i + 1)
    for i in words.standing({"contact"}, before=1, behind=4):
        if words.texts[i - 1] == "To" and words.lowers[i + 1] == "the" and words.lowers[i + 2] in _STAFF:
            colon = next((j for j in range(i + 3, min(i + _FAR, len(words))) if words.texts[j] == ":"), i)
            if colon > i and words.blocks[colon] == words.blocks[i]:
                yield from _row(words, colon + 1)


def _is_credit(words: Words, i: int) -> bool:
    """Whether "by" or "from" stands behind a word for work that opens a line, a bracket or a part of one."""
    low, before = words.lowers[i - 1], words.lowers[i - 2]
    if low == "assistance":
        return before in _HELPING
    if low not in _WORK or words.lowers[i] != "by":
        return False
    is_further = before in {"additional", "further"} or words.texts[i - 2] in {"(", ";"}
    return is_further or (words.texts[i - 1].istitle() and words.is_first(i - 1))


def _row(words: Words, i: int) -> Iterator[Candidate]:
    """The whole names in a row that begins at the token, without where they are and their addresses."""
    row, is_open = words.blocks[i : i + 1], True
    while words.blocks[i : i + 1] == row != [] and words.texts[i] not in {".", ")", ":"}:
        end = _name_end(words, i) if is_open else i
        if end > i:
            text = " ".join(words.texts[i:end])
            if end > i + 1 and not (is_place(text) or is_organisation(text)):
                yield Candidate(i, end, "PERSON")
            i, is_open = end, False
        else:
            is_open = words.lowers[i] in _JOINTS or (is_open and not words.texts[i].isalpha())
            i += 1


def _name_end(words: Words, start: int) -> int:
    """The end of the capitalised words that begin at the token, with particles and hyphens in them."""
    end = start
    while end < min(len(words), start + _LONGEST) and words.blocks[end] == words.blocks[start]:
        text = words.texts[end]
        is_inside = end > start and (text == _HYPHEN or text in PARTICLES)
        is_part = is_inside or (is_capitalised(text) and text[0].isalpha() and "@" not in text)
        if not is_part or (end > start and words.is_run_on(end)):
            break
        end += 1
    return end
