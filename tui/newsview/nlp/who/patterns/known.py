"""Listed names of several words, as far as they go where they stand: "Tarn Suisse Group AG"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    bodies,
    firsts,
    groups,
    has_head,
    is_common,
    is_given,
    is_lone_body,
    is_organisation,
    is_place,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import COMMON_OWNERS, POSSESSIVES, PRINTED, PROPER, bare, is_capitalised
from newsview.nlp.who.given.titles import is_modifier, is_title
from newsview.nlp.who.spans.runs import is_threaded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.lexicon import Phrases
    from newsview.nlp.who.given.words import Words

PURPOSE_TAGS = PROPER | {"JJ", "NN", "NNS"}
_JOINTS = frozenset({"Of", "On", "And", "In", "For", "The", "At"})
"""Little words inside names that some write with a capital: "Globe And Mail"."""

_STATES = ["United", "States"]


def known(words: Words, phrases: Phrases, label: str) -> Iterator[Candidate]:
    """Well-known names of several words, where no longer name holds them."""
    for i in words.standing(phrases.longest.keys(), behind=1):
        ends = range(min(i + phrases.longest[words.texts[i]], len(words)), i + 1, -1)
        end = next((end for end in ends if _spelt(words, i, end) in phrases.names), 0)
        if end and label == "ORG":
            end = _legal_end(words, end)
        if end and not (_goes_on(words, end) or _goes_before(words, i, end)):
            if label == "OTHER" and _is_makers(words, i):
                yield Candidate(i - 1, i, "ORG")
            yield Candidate(_owner_start(words, i, end, phrases), end, label)
        elif end and label == "PLACE" and (last := last_body(words, end)) > end:
            yield Candidate(i, last, "ORG")


def _is_makers(words: Words, i: int) -> bool:
    """Whether a listed body's name of one word goes before a thing: "the Apple App Store"."""
    if i < 2 or words.blocks[i - 1] != words.blocks[i] or words.headlines[i]:
        return False
    is_cut = is_capitalised(words.texts[i - 2]) and not words.is_first(i - 2)
    return is_lone_body(words.texts[i - 1]) and words.tags[i - 1] in PROPER and not is_cut


def _spelt(words: Words, start: int, end: int) -> str:
    """The tokens as the list has them."""
    texts = words.texts[start:end]
    if not _JOINTS.isdisjoint(texts[1:]):
        texts = [texts[0], *(text.lower() if text in _JOINTS else text for text in texts[1:])]
    return " ".join(texts)


def _legal_end(words: Words, end: int) -> int:
    """Where the legal form behind a firm's name ends: "Tarn Suisse Group AG"; ``end`` where none stands."""
    i = end
    while (
        i < len(words)
        and words.blocks[i] == words.blocks[end - 1]
        and words.texts[i][0].isupper()
        and bare(words.lowers[i]) in lexicon("who_org_suffixes")
    ):
        i += 1
    return i


def _owner_start(words: Words, start: int, end: int, phrases: Phrases) -> int:
    """Where a name begins that is listed with "U.S." and stands behind "United States" here."""
    is_owned = words.texts[max(0, start - 2) : start] == _STATES
    return start - 2 if is_owned and f"U.S. {_spelt(words, start, end)}" in phrases.names else start


def last_body(words: Words, i: int) -> int:
    """The end of the last body's noun among the capitalised common words from ``i`` on; ``i`` for none."""
    first, last, block = i, i, words.blocks[i]
    while i < len(words) and words.blocks[i] == block and words.texts[i] != ",":
        is_body = words.texts[i].istitle() and words.lowers[i] in bodies()
        # "Immigration, Refugees and Citizenship Canada"
        is_body = is_body or (words.texts[i] == "Canada" and i > first)
        is_owner = words.texts[i] in POSSESSIVES and words.lowers[i - 1] in COMMON_OWNERS
        is_plain = words.tags[i] in PURPOSE_TAGS and words.texts[i].istitle() and not names_another(words, i)
        if not (is_body or is_owner or is_plain or words.lowers[i] in {"and", "&"}):
            break
        i += 1
        last = i if is_body else last
    return last


def names_another(words: Words, i: int) -> bool:
    """Whether the token names a body, place or person by itself, or is somebody's title."""
    text = words.texts[i]
    is_role = is_title(words, i) and words.lowers[i] not in lexicon("who_ministries")
    return is_organisation(text) or is_place(text) or is_given(words.lowers[i]) or is_role


def _goes_on(words: Words, end: int) -> bool:
    """Whether a name that could end here goes on: "United Nations High Commissioner"."""
    after = words.texts[end : end + 1]
    is_tied = after == ["-"] and not (words.spaced[end] or words.spaced[end - 1])
    if after == ["&"] or (is_tied and (is_threaded(words, end) or _is_paper(words, end + 1))):
        return True
    if words.texts[end : end + 1] == ["of"] and end + 1 < len(words) and words.tags[end + 1] in PROPER:
        return True
    if words.texts[end : end + 2] == ["for", "the"] and words.lowers[end - 1] in bodies():
        return end + 2 < len(words) and is_capitalised(words.texts[end + 2])
    if (
        end == len(words)
        or not is_capitalised(words.texts[end])
        or words.blocks[end] != words.blocks[end - 1]
    ):
        return False
    if is_modifier(words, end) and last_body(words, end) > end + 1:
        return True
    return not (
        is_title(words, end) or is_modifier(words, end) or words.lowers[end] in lexicon("who_loose_starts")
    )


def _is_paper(words: Words, i: int) -> bool:
    """Whether the token closes the name of a paper that was two: "The Kelm-Times"."""
    return words.texts[i : i + 1] != [] and words.texts[i].istitle() and words.lowers[i] in PRINTED


def _goes_before(words: Words, start: int, end: int) -> bool:
    """Whether a name that could begin here began before: "Washington State Department of Health"."""
    if start and words.lowers[start - 1] in firsts() and words.texts[start - 1][0].isupper():
        return True
    if _is_field(words, start, end):
        return True
    if not start or not has_head(words, start, end) or is_title(words, start - 1):
        return False
    return words.tags[start - 1] in PROPER and words.texts[start - 1][0].isupper()


def _is_field(words: Words, start: int, end: int) -> bool:
    """Whether common words tell of what a body is that goes before them: "Ministry of Foreign Affairs"."""
    is_led = start > 1 and words.lowers[start - 1] in {"of", "on"} and words.texts[start - 2].istitle()
    is_body = is_led and words.lowers[start - 2] in bodies()
    return is_body and all(is_common(low) and low not in groups() for low in words.lowers[start:end])
