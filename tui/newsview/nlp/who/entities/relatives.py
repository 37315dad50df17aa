"""Who is named as a relative: "his wife, Ann Roe", "Ann Roe, the mayor's wife", "brother of Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES, bare
from newsview.nlp.who.given.titles import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.entities.cluster import Cluster
    from newsview.nlp.who.given.words import Words

_KIN = lexicon("who_kin") | {"widow", "widower", "spouse", "grandfather", "grandmother"}
_KIN |= {"stepson", "stepfather"}

_YOUNG = frozenset({"son", "daughter", "stepson", "grandson", "granddaughter", "nephew", "niece"})
_OLD = frozenset({"father", "mother", "grandfather", "grandmother", "uncle", "aunt", "stepfather"})

_OWN = frozenset({"his", "her", "their", "my", "our", "whose"}) | POSSESSIVES
_FAR = 5
"""Tokens of the longest phrase between a kin noun and what stands beside it."""

_APPOSED = 7
"""Tokens of the longest one that tells more of a relative: "his father, the civil rights leader Rev."."""

_LONGEST = 10
"""Tokens of the longest phrase behind a name that tells whose relative it is of."""

_STOPS = frozenset({",", ";", ":", ".", "(", ")", "—", "–", "--"})


def relation(words: Words, start: int, end: int, surname: str) -> str:
    """What relative of one of the same surname, or of somebody else, a name is told to be of; or ""."""
    return _told_before(words, start, surname) or _told_behind(words, end, surname)


def has_kin(words: Words, end: int) -> bool:
    """Whether a relative of whoever has the name follows it: "Roe's late wife"."""
    near = words.lowers[end : end + _FAR - 1]
    kin = next((i for i, low in enumerate(near) if low in _KIN), 0)
    return near[:1] != [] and near[0] in POSSESSIVES and kin > 0 and _STOPS.isdisjoint(near[:kin])


def age_before(words: Words, start: int) -> str:
    """What tells which of a family a surname is of: "younger" of "the younger Roe", or ""."""
    i = start - 1 - (bare(words.lowers[start - 1]) in HONORIFICS)
    age = words.lowers[i] if i > 0 and words.lowers[i - 1] == "the" else ""
    return age if age in {"younger", "elder", "older"} else ""


def of_age(age: str, related: Iterable[tuple[Cluster, str]]) -> list[Cluster]:
    """Who of people, given with their relation, is of that age in a family."""
    people = list(related)
    if not age:
        return [person for person, _ in people]
    own, other = (_YOUNG, _OLD) if age == "younger" else (_OLD, _YOUNG)
    fitting = [person for person, noun in people if noun in own]
    return fitting or [person for person, noun in people if noun not in other]


def _told_before(words: Words, start: int, surname: str) -> str:
    """What the words before say: "his wife, Ann Roe", "Roe's late father, the singer Bob Roe"."""
    if words.lowers[max(0, start - 3) : start] in (["the", "first", "lady"], ["first", "lady", ","]):
        return "wife"
    for i in range(start - 1, max(start - 1 - _APPOSED, 0), -1):
        if words.lowers[i] in _KIN:
            if words.lowers[i + 1] != "of":
                return words.lowers[i] if _is_owned(words, i) else ""
            # "Ann Roe, daughter of the late singer Bob Roe", not "Ann Lo, wife of Bob Roe".
            is_past = "late" in words.lowers[i:start]
            return "father" if is_past and surname in words.texts[max(0, i - _LONGEST) : i] else ""
        if words.texts[i] in _STOPS - {","} or words.tags[i][0] == "V":
            break
    return ""


def _told_behind(words: Words, end: int, surname: str) -> str:
    """What the words behind say: "Ann Roe, the mayor's wife", "Bob Roe, who is a brother of hers"."""
    if words.texts[end : end + 1] != [","]:
        return ""
    last = min(end + 1 + _LONGEST, len(words) - 2)
    stop = next((i for i in range(end + 1, last) if words.texts[i] in _STOPS), last)
    if surname in words.texts[end + 1 : stop]:
        return ""
    is_clause = words.lowers[end + 1 : end + 2] == ["who"]
    for i in range(end + 1, stop):
        if words.tags[i][0] == "V" and not is_clause:
            break
        if words.lowers[i] in _KIN:
            # "a brother of the mayor", not "the son of a miner" or "of Franklin Lo", which tell who Roe is
            is_of = words.lowers[i + 1] == "of" and words.lowers[i + 2] in _OWN | {"the"}
            return words.lowers[i] if is_of or _is_owned(words, i) else ""
    return ""


def _is_owned(words: Words, noun: int) -> bool:
    """Whether a kin noun has an owner: "his late wife", "the congressman's brother"."""
    return not _OWN.isdisjoint(words.lowers[max(0, noun - _FAR + 1) : noun])
