"""Programmes, services and wares that are told by whose they are: "its Tarn TV service"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_given, is_organisation, is_somewhere
from newsview.nlp.who.given.text import OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

PROGRAMMES = frozenset({"program", "programme", "initiative", "project", "scheme"})
_WARES = frozenset(
    {"service", "services", "product", "products", "line", "lineup", "tool", "tools", "app", "apps", "system"}
    | {"tablet", "tablets", "phone", "phones", "smartphone", "smartphones", "handset", "handsets", "laptop"}
    | {"laptops", "device", "devices", "console", "consoles", "browser", "assistant", "software", "platform"}
    | {"feature", "car", "cars", "truck", "trucks", "suv", "suvs", "sedan", "jet", "jets", "rocket"}
    | {"rockets"}
    | {"headset", "headsets", "speaker", "speakers", "headphones", "smartwatch", "smartwatches", "drone"}
    | {"drones", "chip", "chips", "processor", "processors", "printer", "printers", "game", "games", "pill"}
    | {"drug", "drugs", "vaccine", "vaccines", "robot", "robots", "camera", "cameras", "router", "routers"}
)
_CLOSING_MARKS = frozenset({"”", '"', "’", "''"})
_INSIDE = frozenset({"NN", "JJ", "VBG", "HYPH"})
_BETWEEN = 2
"""Words that may go before the noun: "its Tarn video streaming service"."""


def offers(words: Words, found: list[Candidate]) -> Iterator[Form]:
    """The names of what somebody offers, who owns it, by its noun: "the firm's Orbital Services program"."""
    for candidate in found:
        if not _is_owned(words, candidate.start) or is_organisation(candidate.text(words)):
            continue
        noun = _noun(words, candidate.end)
        if (noun in PROGRAMMES and not candidate.is_single) or (
            noun in _WARES and _is_free(words, candidate)
        ):
            yield candidate.form(words)


def _is_owned(words: Words, start: int) -> bool:
    """Whether somebody's goes before, maybe with an adjective or a mark: "its new “Tarn” service"."""
    i = start - 1
    if i > 0 and words.texts[i] in OPENING_MARKS:
        i -= 1
    if i > 0 and words.tags[i] == "JJ" and words.texts[i].islower():
        i -= 1
    return i >= 0 and words.tags[i] in {"PRP$", "POS"} and words.blocks[i] == words.blocks[start]


def _noun(words: Words, end: int) -> str:
    """The noun that tells what it is, behind a mark and words that tell it further."""
    i = end + (words.texts[end : end + 1] != [] and words.texts[end] in _CLOSING_MARKS)
    last = min(i + _BETWEEN, len(words) - 1)
    while i < last and words.lowers[i] not in _WARES | PROGRAMMES and words.tags[i] in _INSIDE:
        i += 1
    return words.texts[i] if i < len(words) else ""


def _is_free(words: Words, candidate: Candidate) -> bool:
    """Whether neither a place nor somebody is named: "Tarn's Detroit trucks", "its Ann Roe drugs"."""
    is_someone = candidate.label == "PERSON" and is_given(words.lowers[candidate.start])
    return not (is_someone or is_somewhere(candidate.text(words)))
