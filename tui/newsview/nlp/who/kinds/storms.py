"""Storms and ships, which are called like people and towns: "Hurricanes Ann and Bob", "the tanker Kelm"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_lone_body, is_lone_country
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import OPENING_MARKS, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

STORMS = frozenset({"hurricanes", "typhoons", "cyclones", "storms"})
_STORM = frozenset({"hurricane", "typhoon", "cyclone", "storm", "superstorm"})
_JOINTS = frozenset({",", "and", "or", "&"})
_PAIR = 2
"""Tokens before a name that can tell of a ship: "the ship,", "Panama-flagged"."""

_LONGEST = 12
"""Tokens before a name in a list of them."""


def storms(words: Words, found: Sequence[Candidate]) -> set[Form]:
    """The names of storms and ships among those found; none that somebody in the text has."""
    people = {word for c in found if c.label == "PERSON" and not c.is_single for word in c.form(words)}
    told: set[Form] = set()
    for candidate in found:
        form, noun = candidate.form(words), _noun(words, candidate.start)
        is_led = len(form) > 1 and form[-2].lower() in _STORM
        is_ship = noun in lexicon("who_ships") | _ships() or _is_flagged(words, candidate)
        is_ship = is_ship and _can_sail(words, candidate)
        if is_led or is_ship or noun in STORMS | _STORM:
            # "Hurricane Ann" and then "Ann"
            told |= {form, form[-1:]} if is_led else {form}
    return {form for form in told if len(form) > 1 or form[0] not in people}


def _noun(words: Words, start: int) -> str:
    """The noun right before a name, over marks that open there, or before a list of names."""
    i = start - 1
    while i > 0 and words.texts[i] in OPENING_MARKS:
        i -= 1
    if i < 0 or words.blocks[i] != words.blocks[start]:
        return ""
    if words.lowers[max(0, i - 1) : i + 1] == ["aircraft", "carrier"]:
        return "ship"
    if words.lowers[i] not in _JOINTS:
        return words.lowers[i]
    first = max(0, start - _LONGEST)
    while i > first and (words.lowers[i] in _JOINTS or is_capitalised(words.texts[i])):
        if words.lowers[i] in STORMS:
            break
        i -= 1
    is_list = words.lowers[i] in STORMS | _ships() and words.lowers[i + 1] not in _JOINTS
    return words.lowers[i] if is_list else ""  # not "hurricanes and Tarnia"


@cache
def _ships() -> frozenset[str]:
    """The nouns for several ships."""
    return frozenset({"ferries", *(f"{noun}s" for noun in lexicon("who_ships"))})


def _is_flagged(words: Words, candidate: Candidate) -> bool:
    """Whether a flag or an apposition makes it a ship: "the Panama-flagged Kelm", "the ship, Kelm,"."""
    if candidate.start < _PAIR:
        return False
    noun, last = words.lowers[candidate.start - 2 : candidate.start]
    is_closed = words.texts[candidate.end : candidate.end + 1] == [","]
    return last.endswith("flagged") or (is_closed and last == "," and noun in lexicon("who_ships"))


def _can_sail(words: Words, candidate: Candidate) -> bool:
    """Whether a name behind the noun for a ship is no country's or body's that does something with it."""
    text = candidate.text(words)
    return not (is_lone_country(text) or is_lone_body(text))
