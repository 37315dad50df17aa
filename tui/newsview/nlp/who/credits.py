"""Agencies and papers in credits: "(Ann Roe/Hallbury Echo)", "originally published by Kestrelo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.candidate import Candidate
from newsview.nlp.who.knowledge import is_city, is_given, is_organisation, is_place
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.text import is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.words import Words

_PUBLISHING = frozenset({"published", "appeared", "reported", "posted"})
_WHERE = frozenset({"by", "in", "on", "at"})
_STOPS = frozenset({".", ",", ";", ")"})
_CLOSING = frozenset({")", "]", "."})
_CONTENTS = (["that"], [","], ["."], [":"])
"""What goes behind the verb where a matter, and no thing, is reported."""

_LONGEST = 4


def credited(words: Words) -> Iterator[Candidate]:
    """The names behind the slash that follows a photographer's."""
    for i in range(2, len(words) - 1):
        if words.texts[i] == "/" and _is_person(words, i):
            end = i + 1
            while end < len(words) and words.blocks[end] == words.blocks[i] and _is_name(words, end):
                end += 1
            is_last = end == len(words) or words.blocks[end] != words.blocks[i]
            is_last = is_last or words.texts[end] in _CLOSING or words.texts[end].isspace()
            if is_last and i + 1 < end <= i + 1 + _LONGEST:
                yield Candidate(i + 1, end, "ORG")


def agencies(words: Words) -> Iterator[Candidate]:
    """Listed bodies before a caption and a wide gap, or in square brackets: "Getty   A boat", "[AFP]"."""
    for i in (i for i in range(len(words) - 2) if words.texts[i + 1].isspace()):
        is_first = i == 0 or words.blocks[i - 1] != words.blocks[i]
        is_caption = is_first and words.blocks[i + 1] == words.blocks[i]
        if is_caption and "\n" not in words.texts[i + 1] and is_organisation(words.texts[i]):
            yield Candidate(i, i + 1, "ORG")
    for i in words.standing({"["}, behind=2):
        if words.texts[i + 2] == "]" and is_organisation(words.texts[i + 1]):
            yield Candidate(i + 1, i + 2, "ORG")


def published(words: Words) -> Iterator[Candidate]:
    """The names behind what tells where an article comes from."""
    for i in words.standing({"originally"}, behind=3):
        start = i + 3 + (words.lowers[i + 3] == "the")
        end = start
        while end < len(words) and words.blocks[end] == words.blocks[i] and _is_name(words, end):
            end += 1
        is_told = words.lowers[i + 1] in _PUBLISHING and words.lowers[i + 2] in _WHERE
        is_whole = end == len(words) or words.texts[end] in _STOPS or words.blocks[end] != words.blocks[i]
        is_when = words.lowers[start : start + 1] != [] and words.lowers[start] in lexicon("who_loose_starts")
        if is_told and is_whole and start < end <= start + _LONGEST and not is_when:
            yield Candidate(start, end, "ORG")


def is_published(words: Words, candidate: Candidate) -> bool:
    """Whether an article is said to come from whoever has the name."""
    i = candidate.start - 3 - (words.lowers[candidate.start - 1] == "the")
    return i >= 0 and words.lowers[i] == "originally" and words.lowers[i + 1] in _PUBLISHING


def is_reporting(words: Words, candidate: Candidate) -> bool:
    """Whether a paper's name is what reports: "Kelmist reports that", "as the Tarn Sun reported"."""
    start, end = candidate.start, candidate.end
    text = candidate.text(words)
    if candidate.label == "PERSON" or is_place(text) or words.lowers[end - 1] in lexicon("who_place_heads"):
        return False
    has_article = words.lowers[start - 1 : start] == ["the"]
    if is_given(words.lowers[start]) and not (candidate.is_single or has_article):
        return False
    first = start - has_article
    if words.lowers[first - 2 : first] in ([",", "reports"], [",", "reported"]):
        return True
    if is_city(text) and not has_article:
        return False
    verb = end + (words.lowers[end : end + 1] in (["has"], ["have"]))
    if words.lowers[verb : verb + 1] not in (["reports"], ["reported"]) or words.tags[verb][0] != "V":
        return False
    return words.lowers[first - 1 : first] == ["as"] or words.lowers[verb + 1 : verb + 2] in _CONTENTS


def is_credited(words: Words, candidate: Candidate) -> bool:
    """Whether the name stands behind the slash after a photographer's."""
    i = candidate.start - 1
    return i > 1 and words.texts[i] == "/" and _is_person(words, i)


def _is_person(words: Words, slash: int) -> bool:
    """Whether two capitalised words go before the slash, the first a given name."""
    first, last = words.texts[slash - 2], words.texts[slash - 1]
    is_here = words.blocks[slash - 2] == words.blocks[slash]
    return is_here and last[0].isupper() and last.isalpha() and first[0].isupper() and is_given(first.lower())


def _is_name(words: Words, i: int) -> bool:
    return is_capitalised(words.texts[i]) or words.texts[i] in {"-", "&"}
