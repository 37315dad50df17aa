"""Who is named as a relative: "his wife, Ann Roe", "Ann Roe, the mayor's wife", "brother of Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_KIN = lexicon("who_kin") | {
    "widow",
    "widower",
    "spouse",
    "grandfather",
    "grandmother",
    "stepson",
    "stepfather",
}

_OWN = frozenset({"his", "her", "their", "my", "our", "whose"}) | POSSESSIVES
_FAR = 5
"""Tokens of the longest phrase between a kin noun and what stands beside it."""

_LONGEST = 10
"""Tokens of the longest phrase behind a name that tells whose relative it is of."""

_STOPS = frozenset({",", ";", ":", ".", "(", ")", "—", "–", "--"})


def is_relative(words: Words, start: int, end: int, surname: str) -> bool:
    """Whether a name is a relative's, told by one of the same surname or by somebody not named so."""
    return _is_told_before(words, start, surname) or _is_told_behind(words, end, surname)


def _is_told_before(words: Words, start: int, surname: str) -> bool:
    """Whether the words before say it: "his wife, Ann Roe", "Roe's late father, the singer Bob Roe"."""
    if words.lowers[max(0, start - 3) : start] in (["the", "first", "lady"], ["first", "lady", ","]):
        return True
    for i in range(start - 1, max(start - 1 - _FAR, 0), -1):
        if words.lowers[i] in _KIN:
            if words.lowers[i + 1] != "of":
                return _is_owned(words, i)
            # "Ann Roe, daughter of the late singer Bob Roe", not "Ann Lo, wife of Bob Roe".
            is_past = "late" in words.lowers[i:start]
            return is_past and surname in words.texts[max(0, i - _LONGEST) : i]
        if words.texts[i] in _STOPS - {","} or words.tags[i][0] == "V":
            break
    return False


def _is_told_behind(words: Words, end: int, surname: str) -> bool:
    """Whether the words behind say it: "Ann Roe, the mayor's wife", "Bob Roe, who is a brother of hers"."""
    if words.texts[end : end + 1] != [","]:
        return False
    last = min(end + 1 + _LONGEST, len(words) - 2)
    stop = next((i for i in range(end + 1, last) if words.texts[i] in _STOPS), last)
    if surname in words.texts[end + 1 : stop]:
        return False
    is_clause = words.lowers[end + 1 : end + 2] == ["who"]
    for i in range(end + 1, stop):
        if words.tags[i][0] == "V" and not is_clause:
            break
        if words.lowers[i] in _KIN:
            # "a brother of the mayor", not "a grandson of Franklin Lo", which tells who Roe is
            is_of = words.lowers[i + 1] == "of" and words.tags[i + 2] in {"DT", "PRP$"}
            return is_of or _is_owned(words, i)
    return False


def _is_owned(words: Words, noun: int) -> bool:
    """Whether a kin noun has an owner: "his late wife", "the congressman's brother"."""
    return not _OWN.isdisjoint(words.lowers[max(0, noun - _FAR + 1) : noun])
