"""Universities by the short names of their teams, which are people elsewhere: "Furman beat Rice"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import colleges
from newsview.nlp.who.given.positions import is_position
from newsview.nlp.who.given.text import DASHES, PROPER, is_capitalised
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named

_LONGEST = 5
"""Tokens of the longest of these names."""


def college_teams(words: Words, named: list[Named]) -> list[Named]:
    """Where such a name stands alone, and nobody in the text is called so."""
    people = {
        word
        for start, end, kind in named
        if kind == "PERSON" and end - start > 1
        for word in words.texts[start:end]
    }
    owners = {i: name for name in named for i in range(*name[:2])}
    found: list[Named] = []
    for i in words.standing({name.split()[0] for name in colleges()}):
        ends = range(i + _LONGEST, i, -1)
        end = next((j for j in ends if " ".join(words.texts[i:j]) in colleges()), i)
        is_free = all(i <= owners[j][0] and owners[j][1] <= end for j in range(i, end) if j in owners)
        if end > i and is_free and people.isdisjoint(words.texts[i:end]) and _stands_alone(words, i, end):
            found.append((i, end, "ORG"))
    return found


def _stands_alone(words: Words, start: int, end: int) -> bool:
    """Whether no other name holds it: neither "Ann Butler" nor "Xavier Roe" nor "Duke-Roe"."""
    before, after = words.texts[max(start - 1, 0) : start], words.texts[end : end + 1]
    if not DASHES.isdisjoint((*before, *after)) or words.headlines[start]:
        return False
    is_led = before != [] and is_capitalised(before[0]) and not words.is_first(start - 1)
    goes_on = after != [] and words.tags[end] in PROPER and is_capitalised(after[0])
    goes_on = goes_on and not (is_title(words, end) or is_position(words, end))
    return not (goes_on or (is_led and words.tags[start - 1] in PROPER))
