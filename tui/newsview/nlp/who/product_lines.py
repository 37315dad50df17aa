"""Wares and services of endless families: "iPhone 11 Pro Max", "Amazon Music Unlimited", "Ford Fiesta"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.candidate import Candidate
from newsview.nlp.who.knowledge import is_organisation, is_thing
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.text import PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.words import Words

VARIANTS = frozenset(
    {
        "Pro",
        "Max",
        "MAX",
        "Plus",
        "Air",
        "Mini",
        "mini",
        "Ultra",
        "Lite",
        "Note",
        "Fold",
        "Flip",
        "Edge",
        "Nano",
    }
    | {"XL", "XS", "XR", "SE", "LTE", "HD", "4K", "5G", "Premium", "Unlimited", "Kids", "Go", "Slim", "Touch"}
    | {"Deluxe", "Dreamliner", "Paperwhite", "Oasis", "Dot", "Stick", "Vita", "VR", "Hybrid", "EV", "GT"}
)
"""What tells the wares of one family apart."""

_NUMBERED = re.compile(r"[A-Z]{0,2}\d{1,4}[A-Za-z]{0,3}|[A-Z]\d?|XI{0,3}|\d{1,2}\.\d")
"""The same in letters and digits: "S10", "11", "6s", "X"."""

_MODEL = re.compile(r"[A-Z]{1,3}-?\d{1,3}[a-z]?|[iI]\d|[A-Z]-(?:Class|Type|Max|Pace)")
"""The same of a car: "X5", "CX-5", "i3", "S-Class"."""

_SERVING = frozenset(
    {
        "Google",
        "Amazon",
        "Apple",
        "Facebook",
        "Microsoft",
        "Uber",
        "Samsung",
        "YouTube",
        "Twitter",
        "Instagram",
    }
    | {"Snapchat", "Spotify", "Yahoo", "Yandex", "Xiaomi", "Huawei", "WhatsApp", "Nintendo", "Lyft", "PayPal"}
    | {"Mozilla", "Baidu", "Tencent", "Skype", "Telegram", "TikTok", "LinkedIn", "Pinterest", "Reddit"}
)
"""Firms whose services go by their names."""

_DRIVEN = frozenset(
    {
        "Audi",
        "BMW",
        "Buick",
        "Cadillac",
        "Chevrolet",
        "Chevy",
        "Chrysler",
        "Citroen",
        "Citroën",
        "Dacia",
        "Dodge",
    }
    | {"Ferrari", "Fiat", "Ford", "GMC", "Honda", "Hyundai", "Infiniti", "Isuzu", "Jaguar", "Jeep", "Kia"}
    | {
        "Lamborghini",
        "Lexus",
        "Maserati",
        "Mazda",
        "Mercedes",
        "Mercedes-Benz",
        "Mitsubishi",
        "Nissan",
        "Opel",
    }
    | {"Peugeot", "Pontiac", "Porsche", "Renault", "Skoda", "Subaru", "Suzuki", "Tesla", "Toyota", "Vauxhall"}
    | {
        "Volkswagen",
        "Volvo",
        "VW",
        "Rover",
        "Acura",
        "Bentley",
        "Rolls-Royce",
        "Lotus",
        "Saab",
        "Seat",
        "SEAT",
    }
)
"""Makers of cars."""


def product_lines(words: Words) -> Iterator[Candidate]:
    """Such wares where capitals tell something; none for a name that is listed as a firm's."""
    for i, text in enumerate(words.texts[:-1]):
        start, end = i, i
        if words.lowers[i] in lexicon("who_product_lines"):
            end = _variants_end(words, i + 1)
            end, start = (end, _maker_start(words, i)) if end > i + 1 else (i, i)
        elif (text in _SERVING and _is_service(words, i + 1)) or (
            text in _DRIVEN and _is_beside(words, i + 1) and _is_model(words.texts[i + 1])
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
    """Whether a name is a listed thing's, or made like that of such a ware."""
    if len(form) < 2 or is_thing(" ".join(form)):
        return is_thing(" ".join(form))
    second = form[1].lower()
    if form[0] in _SERVING and second in lexicon("who_product_nouns"):
        return not is_organisation(" ".join(form[:2]))
    if form[0] in _DRIVEN and _is_model(form[1]):
        return True
    return any(
        word.lower() in lexicon("who_product_lines")
        and (following in VARIANTS or _NUMBERED.fullmatch(following) is not None)
        for word, following in pairwise(form)
    )


def _is_beside(words: Words, i: int) -> bool:
    return words.blocks[i] == words.blocks[i - 1]


def _is_service(words: Words, i: int) -> bool:
    """Whether a noun with a capital is of a service: "Amazon Music"."""
    is_name = _is_beside(words, i) and words.texts[i][0].isupper() and words.tags[i][0] in "NJV"
    return is_name and words.lowers[i] in lexicon("who_product_nouns")


def _is_model(text: str) -> bool:
    """Whether a word is what a maker calls a car: "Fiesta", "X5"."""
    return (text[0].isupper() and text.lower() in lexicon("who_car_models")) or bool(_MODEL.fullmatch(text))


def _variants_end(words: Words, i: int) -> int:
    """The end of what tells a ware apart from its family; the token itself where nothing does."""
    start = i
    while i < len(words) and _is_beside(words, i):
        is_number = i < start + 2 and _NUMBERED.fullmatch(words.texts[i]) is not None
        if not (words.texts[i] in VARIANTS or (is_number and not _counts(words, i))):
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
