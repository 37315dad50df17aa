"""Wares and services, which are no firms: "iPhone 11 Pro Max", "Uber Money", "a Boeing 757", "a Samsung"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    has_head,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import listed
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, bare, is_camel
from newsview.nlp.who.kinds.forms import says_sort
from newsview.nlp.who.kinds.uses import of_body

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.given.words import Words

_NUMBERED = re.compile(r"[A-Z]{0,2}\d{1,4}[A-Za-z]{0,3}|[A-Z]\d?|XI{0,3}|\d{1,2}\.\d")
"""What tells the wares of one family apart, if no word does: "S10", "11", "6s", "X"."""

_MODEL = re.compile(r"[A-Z]{1,3}-?\d{1,3}[a-z]?|[iI]\d|[A-Z]-(?:Class|Type|Max|Pace)")
"""The same of cars: "X5", "CX-5", "i3", "S-Class"."""

_PAIR = 2
_SORTS = frozenset({"air", "drive", "station", "world", "stage", "force", "home", "studio"})
"""Heads of bodies and places that wares go by as well."""

_TIERS = frozenset({"Gold", "Plus", "Premium", "Platinum", "Pro", "Unlimited"})
"""What services cost more under."""

_CRAFT = frozenset({"spacecraft", "lander", "orbiter", "rover", "probe", "telescope", "satellite"})
"""Single things that people name, and firms that make them seldom."""

_PROBE = "probe"
_SPACE = frozenset(
    {"spacecraft", "orbit", "orbiter", "orbiting", "lander", "comet", "asteroid", "planet", "NASA", "ESA"}
)
"""What a text about a craft has a word for: a probe is as often an investigation, "the Roe probe"."""

_LOOKS = frozenset(
    {"silver", "white", "black", "red", "blue", "grey", "gray", "green", "yellow", "orange", "brown", "beige"}
    | {"stolen", "parked", "used", "second-hand"}
)
"""What a car is said to be, and who makes it is not."""

_NOUNY = frozenset({"DT", "PRP$", "JJ", "CD", "VBG", "IN"})
"""Tags of what goes before a participle that tells of a thing: "a used Audi", not "she used Twitter"."""

_CHAMBERS = frozenset({"Congress", "Senate", "Parliament", "House"})
"""Of which there may be several in time: "a Congress that votes"."""

_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "each", "every"})
_DESIGNATION = re.compile(r"[A-Z]{1,2}-?\d{1,4}s?")
"""What makers tell their wares apart by: "K7", "F-450"."""

_SERIES = (["Model"], ["Series"], ["Class"], ["Type"], ["Mate"], ["Moto"], ["iPhone"], ["Mark"])
_LETTER = re.compile(r"[A-Z]\.?")
"""Wares told apart by a letter, which a full stop may follow: "the Model Y."."""

_FLIGHT = re.compile(r"(?!US|FM|NC|SR|CR)[A-Z]{2}\d{3,4}")
"""A flight's letters and number, and what no road has: "TQ370"."""

_ROAD = re.compile(r"[ABEIM]-?\d+")
_JOINTS = DASHES | {"/"}
"""What goes before more of what tells a thing apart: "a CNN/ORC poll"."""

_NUMBER = 3
"""Digits of the shortest number that is a ware's: a channel has fewer, "Fox 13"."""


def wares(words: Words) -> Iterator[Candidate]:
    """Wares of families without end, and those called by their maker and a number: "Boeing 737 MAX"."""
    yield from _of_families(words)
    yield from _numbered(words)


def _of_families(words: Words) -> Iterator[Candidate]:
    """Such wares where capitals tell something; none for a name that is listed as a firm's."""
    for i, text in enumerate(words.texts[:-1]):
        start, end = i, i
        if words.lowers[i] in lexicon("who_ware_lines"):
            end = _variants_end(words, i + 1)
            end, start = (end, _maker_start(words, i)) if end > i + 1 else (i, i)
        elif (text in listed("who_service_makers") and _is_service(words, i + 1)) or (
            text in listed("who_car_makers") and _is_beside(words, i + 1) and _is_car(words.texts[i + 1])
        ):
            end = _variants_end(words, i + 2)
        if end == i or words.headlines[i] or _goes_on(words, end):
            continue
        if not is_organisation(" ".join(words.texts[start:end])):
            yield Candidate(start, end, "OTHER")


def _maker_start(words: Words, i: int) -> int:
    """Where the maker's name begins before a product line's, or that itself."""
    has_maker = i > 0 and is_organisation(words.texts[i - 1]) and _is_beside(words, i)
    return i - has_maker


def is_ware_or_work(form: Sequence[str]) -> bool:
    """Whether a name is a listed thing's, of one of its sort, or made like that of a ware."""
    text = " ".join(form)
    return is_thing(text) or _is_many(text) or _opens_with_thing(form) or _is_of_family(form)


def _is_many(text: str) -> bool:
    """Whether several of a listed thing are named: "Apple Watches", "MacBooks"."""
    ones = (text.removesuffix(end) for end in ("s", "es") if text.endswith(end))
    return any(is_thing(one) and (" " in one or is_camel(one)) for one in ones)


def _opens_with_thing(form: Sequence[str]) -> bool:
    """Whether it begins with a listed thing's name, and no body or place: "Apple Watch Edition"."""
    if form[-1].islower() or bare(form[-1].lower()) in lexicon("who_org_heads", "who_place_heads") - _SORTS:
        return False
    starts = (" ".join(form[:i]) for i in range(1, len(form)))
    return any(is_thing(start) and (" " in start or is_camel(start)) for start in starts)


def _is_of_family(form: Sequence[str]) -> bool:
    """Whether it is made like the name of a ware: "Uber Money", "Ford Fiesta", "iPhone 11"."""
    if len(form) < 2:
        return False
    if form[0] in listed("who_service_makers") and form[1].lower() in lexicon("who_ware_nouns"):
        return not is_organisation(" ".join(form[:2]))
    if (form[0] in listed("who_car_makers") and _is_car(form[1])) or _is_gadget(form):
        return True
    if len(form) == _PAIR and form[1] in _TIERS and form[0].lower() in lexicon("who_brands"):
        # "Tinder Gold"
        return True
    if form[0] in listed("who_ware_variants") and len(form) == _PAIR and form[1].isdecimal():
        # "the Surface Pro 3 and Pro 4"
        return True
    return any(
        word.lower() in lexicon("who_ware_lines")
        and (
            following in listed("who_ware_variants")
            or _NUMBERED.fullmatch(following) is not None
            or (following.istitle() and following.lower() in lexicon("who_ware_nouns"))
        )
        for word, following in pairwise(form)
    )


def _is_gadget(form: Sequence[str]) -> bool:
    """Whether a maker's name and a word that says no sort of body make it: "Roku Express", "LG Stylo"."""
    if form[0] not in listed("who_gadget_makers") or len(form) != _PAIR or is_organisation(" ".join(form)):
        return False
    word, low = form[1], form[1].lower()
    is_body = says_sort(word) or low in lexicon("who_branches") or low in lexicon("who_press", "who_demonyms")
    is_other = is_somewhere(word) or is_given(low) or is_surname(word) or word.isupper()
    # "Google Advertising" makes or sells things.
    is_body = is_body or low.endswith("ing")
    return word[0].isupper() and word.isalpha() and not (is_body or is_other)


def is_craft(words: Words, candidate: Candidate) -> bool:
    """Whether a craft is called so: "the Vikrant lander", "the agency's Rosalia spacecraft"."""
    start, end = candidate.start, candidate.end
    is_led = start > 0 and (words.lowers[start - 1] == "the" or words.texts[start - 1] in POSSESSIVES)
    craft = words.lowers[end : end + 1]
    is_called = is_led and not _CRAFT.isdisjoint(craft)
    if not is_called or (craft == [_PROBE] and not words.standing(_SPACE)):
        return False
    text = words.texts[start]
    return not (is_organisation(text) or text.isupper() or is_place(text))


def is_ware(words: Words, candidate: Candidate) -> bool:
    """Whether a thing goes by its maker's name: "a Samsung", "the Jeep", "the silver Audi", "a Fiat van"."""
    start, end = candidate.start, candidate.end
    is_word = candidate.is_single or words.texts[start + 1 : end - 1] == ["-"]
    is_known = is_word and is_organisation(candidate.text(words))
    if not is_known or not start or end == len(words) or words.texts[start] in _CHAMBERS:
        return False
    if words.texts[end] == "(" and words.texts[end + 1 : end + 2] != [] and words.texts[end + 1].isupper():
        return False  # “an Intel (INTC) chip”
    is_alone = (
        words.tags[end][0] not in "NJCP" and words.tags[end] != "VBG" and words.texts[end] not in _JOINTS
    )
    is_car = words.texts[start] in listed("who_car_makers")
    is_owned = is_car and (words.tags[start - 1] == "PRP$" or words.lowers[start - 1] == "the")
    if words.lowers[start - 1] in {"a", "an"} or is_owned:
        is_first = (
            is_car and words.tags[end] == "CC" and words.tags[min(end + 1, len(words) - 1)][0] not in "NJ"
        )
        return is_alone or is_first
    is_kind = words.lowers[end] in lexicon("who_other_nouns") or words.texts[end][0].isupper()
    is_used = words.tags[start - 1][0] == "V" and words.tags[max(0, start - 2)] not in _NOUNY
    is_look = words.lowers[start - 1] in _LOOKS and words.texts[start - 1].islower() and not is_used
    return is_look and (is_alone or is_kind)


def _numbered(words: Words) -> Iterator[Candidate]:
    """Wares called by their maker and a number: "Boeing 757", "Airbus A350", "Boeing 737 MAX"."""
    for i in range(len(words) - 2):
        if is_organisation(words.texts[i]) and words.blocks[i] == words.blocks[i + 1]:
            end = i + 2 + 2 * (words.texts[i + 2] == "-" and not words.spaced[i + 1])
            if _is_number(words, i + 1) and end <= len(words):
                while end < len(words) and words.texts[end] in listed("who_ware_variants"):
                    end += 1
                yield Candidate(i, end, "OTHER")


def is_model(words: Words, candidate: Candidate) -> bool:
    """Whether a ware is told by letters with a number: "the K7s can see", "a black Ford F-450"."""
    start, end = candidate.start, candidate.end
    if candidate.is_single and _FLIGHT.fullmatch(words.texts[start]):
        return True
    if words.texts[start:end][:-1] in _SERIES and _LETTER.fullmatch(words.texts[end - 1]):
        return True
    if candidate.label == "PLACE" or is_organisation(candidate.text(words)):
        return False
    if _is_owned(words, start, end):
        return True
    text, is_named = words.texts[end - 1], words.texts[start].istitle()
    if not candidate.is_single and is_named and _DESIGNATION.fullmatch(text):
        return True
    if not start or words.lowers[start - 1] not in _DETERMINERS or of_body(words.lowers[end : end + 1]):
        # “a KQ7 reporter”
        return False
    if candidate.is_single:
        return _DESIGNATION.fullmatch(text) is not None and not _ROAD.fullmatch(text)
    return is_named and _is_number(words, end - 1)


def _is_owned(words: Words, start: int, end: int) -> bool:
    """Whether letters and figures tell of a maker's ware, and no house or fund: "Kelmly's V50 ThinQ"."""
    is_led = start > 0 and words.texts[start - 1] in POSSESSIVES
    nouns = lexicon("who_bodies", "who_called_bodies", "who_titles", "who_outlets")
    is_body = has_head(words, start, end) or not nouns.isdisjoint(words.lowers[end : end + 2])
    return is_led and _DESIGNATION.fullmatch(words.texts[start]) is not None and not is_body


def _is_number(words: Words, i: int) -> bool:
    """Whether the token is a ware's number, and no year or quantity."""
    text = words.texts[i]
    if _DESIGNATION.fullmatch(text) and "-" in text:
        return True
    if not text.isalnum() or text.isalpha():
        return False
    if text[0].isalpha():
        return text[0].isupper() and text[1:].isdecimal() and len(text) > 2
    is_counted = words.tags[i + 1 : i + 2] in (["NNS"], ["CD"]) and words.lowers[i + 1] not in lexicon(
        "who_other_nouns"
    )
    return len(text) == _NUMBER and text.isdecimal() and not is_counted


def _is_beside(words: Words, i: int) -> bool:
    return words.blocks[i] == words.blocks[i - 1]


def _is_service(words: Words, i: int) -> bool:
    """Whether a noun with a capital is of a service: "Amazon Music"."""
    is_name = _is_beside(words, i) and words.texts[i][0].isupper() and words.tags[i][0] in "NJV"
    return is_name and words.lowers[i] in lexicon("who_ware_nouns")


def _is_car(text: str) -> bool:
    """Whether a word is what a maker calls a car: "Fiesta", "X5"."""
    return (text[0].isupper() and text.lower() in lexicon("who_car_models")) or bool(_MODEL.fullmatch(text))


def _variants_end(words: Words, i: int) -> int:
    """The end of what tells a ware apart from its family; the token itself where nothing does."""
    start = i
    while i < len(words) and _is_beside(words, i):
        is_number = i < start + 2 and _NUMBERED.fullmatch(words.texts[i]) is not None
        if not (words.texts[i] in listed("who_ware_variants") or (is_number and not _counts(words, i))):
            break
        i += 1
    return i


def _counts(words: Words, i: int) -> bool:
    """Whether the number is one of things or a year: "on Android 3 times", "iPad 2015"."""
    text = words.texts[i]
    is_year = len(text) == 4 and text.isdecimal()
    return is_year or (text.isdecimal() and words.tags[i + 1 : i + 2] == ["NNS"])


def _goes_on(words: Words, end: int) -> bool:
    """Whether the name of something else may hold it: "Apple Music Festival"."""
    if end >= len(words) or words.blocks[end] != words.blocks[end - 1]:
        return False
    return words.tags[end] in PROPER and words.texts[end][0].isupper()
