"""Somebody named right behind a body and taken for the end of its name: "head of Kelmbox Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    heads,
    is_club,
    is_common,
    is_given,
    is_lone_body,
    is_organisation,
    is_outlet,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import newsmakers
from newsview.nlp.who.given.text import TELLING, is_capitalised
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.given.words import Words

_FEWEST = 3
"""Words of a body and of somebody's whole name."""

_FINITE = (["VBD"], ["VBZ"], ["VBP"], ["MD"])
_OF = frozenset({"of", "for", "at"})
_BETWEEN = frozenset({"of", "for", "and", "&", "with", "the", "'s", "’s", "-", "by", "on"})
"""Behind what a name goes on: "Friends of Ann Roe"."""


def unjoined(words: Words, found: Sequence[Candidate], people: frozenset[str]) -> list[Candidate]:
    """The candidates with the body and the person apart where one is both.

    Args:
        words: The document.
        found: All that may be names.
        people: Surnames of those who are named in full.
    """
    alone = frozenset(words.texts[c.start] for c in found if c.label == "PERSON" and c.is_single)
    return [part for candidate in found for part in _parts(words, candidate, people, alone)]


def _parts(
    words: Words, candidate: Candidate, people: frozenset[str], alone: frozenset[str]
) -> Iterator[Candidate]:
    start, end = candidate.start, candidate.end
    if i := _heard_end(words, candidate):
        yield Candidate(start, i, "ORG" if is_outlet(" ".join(words.texts[start:i])) else "PERSON")
        yield Candidate(i, end, "")
        return
    i = _person_start(words, candidate, people, alone)
    if not i:
        yield candidate
        return
    stop = i
    while stop > start and is_title(words, stop - 1):
        stop -= 1
    if any(is_organisation(text) or not is_common(text.lower()) for text in words.texts[start:stop]):
        yield Candidate(start, stop, "ORG")
    yield Candidate(i, end, "PERSON")


def _person_start(words: Words, candidate: Candidate, people: frozenset[str], alone: frozenset[str]) -> int:
    """Where the name begins of somebody right behind a body; 0 for none."""
    start, end = candidate.start, candidate.end
    i = end - 2
    if end - start < _FEWEST or candidate.label == "PLACE" or not _is_whole_name(words, i):
        return 0
    form = candidate.form(words)
    if is_organisation(" ".join(form)) or is_club(form, 1) or is_club(form, 2):
        return 0
    while i - start > 1 and is_given(words.lowers[i - 1]) and not is_organisation(words.texts[i - 1]):
        i -= 1
    surname, before = words.texts[end - 1], words.lowers[i - 1]
    is_held = _is_held(words, start)
    is_officer = i - start > 1 and words.texts[i - 1].isupper() and is_title(words, i - 1)
    # "Ministry of Finance Ann Roe"
    is_field = i - start > 2 and words.lowers[i - 2] in _OF and is_common(before)
    is_body = candidate.label == "ORG" or is_organisation(" ".join(words.texts[start:i]))
    is_told = is_held or is_officer or (is_body and (is_field or surname in people))
    is_known = surname in alone or "".join(form[i - start :]).lower() in newsmakers()
    is_somebody = is_given(words.lowers[i]) or (is_held and is_known)
    is_parted = before in _BETWEEN or is_given(words.lowers[start])
    return i if is_told and is_somebody and not is_parted else 0


def _heard_end(words: Words, candidate: Candidate) -> int:
    """Where whoever was told ends, before whom or what they were told of: "told Fox News | Roe would"."""
    start, end = candidate.start, candidate.end
    teller = start - 1 - (words.lowers[start - 1 : start] == ["the"])
    is_told = teller >= 0 and words.lowers[teller] in TELLING and end - start > 1
    if not is_told or words.tags[end : end + 1] not in _FINITE or is_organisation(candidate.text(words)):
        return 0
    one, other = " ".join(words.texts[start : end - 1]), words.texts[end - 1]
    is_outlets = is_outlet(one) and not is_common(other.lower()) and other.lower() not in heads()
    is_somebodys = end - start == 2 and not is_outlet(one) and other.isupper() and is_lone_body(other)
    return end - 1 if is_outlets or is_somebodys else 0


def _is_held(words: Words, start: int) -> bool:
    """Whether an office leads on to what begins there: "speaker of the", "secretary of State for the"."""
    i = start - 1 - (words.lowers[start - 1 : start] == ["the"])
    while i > 0 and words.lowers[i] in _OF and words.blocks[i] == words.blocks[start]:
        if is_title(words, i - 1):
            return True
        if not is_capitalised(words.texts[i - 1]):
            return False
        i -= 2
    return False


def _is_whole_name(words: Words, i: int) -> bool:
    """Whether two words can be a given name and a surname."""
    texts = words.texts[i : i + 2]
    is_shaped = all(text[:1].isupper() and not text.isupper() for text in texts)
    is_head = words.lowers[i + 1] in heads() or is_common(words.lowers[i + 1])
    return is_shaped and not (is_head or is_organisation(" ".join(texts)) or is_somewhere(" ".join(texts)))
