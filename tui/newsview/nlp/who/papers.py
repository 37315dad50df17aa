"""Papers, sites and wares told by the words beside them: "told The Tarnian", "a Boeing 757"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.candidate import Candidate
from newsview.nlp.who.knowledge import is_common, is_organisation
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.product_lines import VARIANTS
from newsview.nlp.who.strangers import is_strange
from newsview.nlp.who.text import DASHES, POSSESSIVES, PROPER, is_site
from newsview.nlp.who.uses import of_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.words import Words

_TELLING = frozenset({"told", "tells", "telling"})
_CRAFT = frozenset({"spacecraft", "lander", "orbiter", "rover", "probe", "telescope", "satellite"})
"""Single things that people name, and firms that make them seldom."""

_LOOKS = frozenset(
    {"silver", "white", "black", "red", "blue", "grey", "gray", "green", "yellow", "orange", "brown", "beige"}
    | {"stolen", "parked", "used", "second-hand"}
)
"""What a car is said to be, and who makes it is not."""

_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "each", "every"})
_DESIGNATION = re.compile(r"[A-Z]{1,2}-?\d{1,4}s?")
"""What makers tell their wares apart by: "K7", "F-450"."""

_ROAD = re.compile(r"[ABEIM]-?\d+")
_JOINTS = DASHES | {"/"}
"""What goes before more of what tells a thing apart: "a CNN/ORC poll"."""

_LEADING = frozenset(
    {"site", "website", "platform", "portal", "blog", "network", "from", "by", "for", "to", "told", "than"}
    | {"on", "via", "with", "at", "of"}
)
"""What goes before the address of a body that has no capital: "a post from tarnfacts.org"."""

_MODEL = 3
"""Digits of the shortest number that is a ware's: a channel has fewer, "Fox 13"."""


def is_told(words: Words, candidate: Candidate) -> bool:
    """Whether somebody told the body that is named with an article: "told the Guardian"."""
    start = candidate.start
    return start > 1 and words.lowers[start - 1] == "the" and words.lowers[start - 2] in _TELLING


def is_addressee(words: Words, start: int, end: int) -> bool:
    """Whether a strange name is of a paper or station that someone told: "told Kelmly"."""
    if any(tag not in PROPER for tag in words.tags[start:end]):
        return False
    if is_common(words.lowers[start]) and end - start == 1:
        return False
    has_article = words.lowers[start - 1 : start] == ["the"] and start > 1
    is_told = start > 1 and words.lowers[start - 1 - has_article] in _TELLING
    return is_told and (end - start > 1 if has_article else is_strange(words.texts[start]))


def citizens(words: Words) -> Iterator[Candidate]:
    """Papers that are called as those are who read them: "told The Tarnian last month"."""
    for i in range(2, len(words) - 1):
        is_paper = words.texts[i - 1] == "The" and words.lowers[i - 2] in _TELLING
        is_alone = is_paper and not words.texts[i + 1][0].isupper()
        if is_alone and words.lowers[i] in lexicon("who_demonyms") and words.texts[i].istitle():
            yield Candidate(i, i + 1, "ORG")


def web_sites(words: Words) -> Iterator[Candidate]:
    """Bodies that go by their address: "told Tarnfacts.org", "the site tarnfacts.org"."""
    for i, text in enumerate(words.texts):
        if "." in text and is_site(text) and not words.headlines[i]:
            is_led = text[0].isupper() or words.lowers[i - 1] in _LEADING
            if is_led and words.texts[i + 1 : i + 2] != ["/"]:
                yield Candidate(i, i + 1, "ORG")


def is_craft(words: Words, candidate: Candidate) -> bool:
    """Whether a craft is called so: "the Vikrant lander", "the agency's Rosalia spacecraft"."""
    start, end = candidate.start, candidate.end
    is_led = start > 0 and (words.lowers[start - 1] == "the" or words.texts[start - 1] in POSSESSIVES)
    is_called = is_led and not _CRAFT.isdisjoint(words.lowers[end : end + 1])
    return is_called and not (is_organisation(words.texts[start]) or words.texts[start].isupper())


def is_ware(words: Words, candidate: Candidate) -> bool:
    """Whether a thing goes by its maker's name: "a Samsung", "the silver Audi", "a white Fiat van"."""
    start, end = candidate.start, candidate.end
    is_known = candidate.is_single and is_organisation(words.texts[start])
    if not is_known or not start or end == len(words):
        return False
    is_alone = (
        words.tags[end][0] not in "NJCP" and words.tags[end] != "VBG" and words.texts[end] not in _JOINTS
    )
    if words.lowers[start - 1] in {"a", "an"}:
        return is_alone
    is_kind = words.lowers[end] in lexicon("who_other_nouns") or words.texts[end][0].isupper()
    return words.lowers[start - 1] in _LOOKS and words.texts[start - 1].islower() and (is_alone or is_kind)


def wares(words: Words) -> Iterator[Candidate]:
    """Wares called by their maker and a number: "Boeing 757", "Airbus A350", "Boeing 737 MAX"."""
    for i in range(len(words) - 2):
        if is_organisation(words.texts[i]) and words.blocks[i] == words.blocks[i + 1]:
            end = i + 2 + 2 * (words.texts[i + 2] == "-" and not words.spaced[i + 1])
            if _is_number(words, i + 1) and end <= len(words):
                while end < len(words) and words.texts[end] in VARIANTS:
                    end += 1
                yield Candidate(i, end, "OTHER")


def is_model(words: Words, candidate: Candidate) -> bool:
    """Whether a ware is told by letters with a number: "the K7s can see", "a black Ford F-450"."""
    start, end = candidate.start, candidate.end
    if candidate.label == "PLACE" or is_organisation(candidate.text(words)):
        return False
    text, is_named = words.texts[end - 1], words.texts[start].istitle()
    if not candidate.is_single and is_named and _DESIGNATION.fullmatch(text):
        return True
    if not start or words.lowers[start - 1] not in _DETERMINERS or of_body(words.lowers[end : end + 1]):
        # “a KQ7 reporter”
        return False
    if candidate.is_single:
        return _DESIGNATION.fullmatch(text) is not None and not _ROAD.fullmatch(text)
    return is_named and _is_number(words, end - 1)


def _is_number(words: Words, i: int) -> bool:
    """Whether the token is a ware's number, and no year or quantity."""
    text = words.texts[i]
    if _DESIGNATION.fullmatch(text) and "-" in text:
        return True
    if not text.isalnum() or text.isalpha():
        return False
    if text[0].isalpha():
        return text[0].isupper() and text[1:].isdecimal() and len(text) > 2
    is_counted = words.tags[i + 1] in {"NNS", "CD"} and words.lowers[i + 1] not in lexicon("who_other_nouns")
    return len(text) == _MODEL and text.isdecimal() and not is_counted
