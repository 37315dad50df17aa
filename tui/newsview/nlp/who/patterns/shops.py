"""Shops, casinos and hospitals whose names end in a possessive: "at Binion’s,", "Tarn Children’s"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import groups, is_organisation, is_somewhere
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_OWN = frozenset({"'s", "’s"})
_NEAR = frozenset({"at", "outside", "inside", "near"})
_PARTING = frozenset({",", ".", ";", ":", ")", "?", "!", "—", "–", "”", '"'})
_BEHIND = frozenset({"IN", "CC", "TO", "WRB", "WDT"})
"""Tags of words that the owned thing does not go on with."""

_FINITE = frozenset({"VBZ", "MD"})
_SURE = 2
_LONGEST = 4
_SAYING = frozenset({"said", "says"})
_HOSPITALS = frozenset({"Mercy", "National", "Hospital"})
_BARE = 2


def shops(words: Words, people: frozenset[str]) -> Iterator[Candidate]:
    """Every place where such a name stands, and is nobody's in the text.

    Args:
        words: The document.
        people: Surnames in the document.
    """
    owned = words.standing(_OWN, before=1, behind=1)
    starts = {i: _start(words, i) for i in owned}
    named = [
        i for i in owned if _can_be_shop(words, starts[i]) and people.isdisjoint(_name(words, starts[i], i))
    ]
    said: Counter[Form] = Counter()
    for i in named:
        said[_name(words, starts[i], i)] += _says(words, starts[i], i)
    for i in named:
        end = _premises_end(words, i + 1)
        is_whole = not is_capitalised(words.texts[end])  # “Roe’s Boat Service” is not.
        is_sure = said[_name(words, starts[i], i)] >= _SURE
        if end > i + 1 or (is_whole and is_sure):
            yield Candidate(starts[i], end, "ORG")
    yield from _hospitals(words, owned)


def _start(words: Words, i: int) -> int:
    """Where the name begins whose possessive is the token: "Buc-ee’s"."""
    start = i - 1
    return start - 2 if start > 1 and words.texts[start - 1] == "-" and not words.spaced[start - 1] else start


def _name(words: Words, start: int, end: int) -> Form:
    return tuple(words.texts[start:end])


def _can_be_shop(words: Words, i: int) -> bool:
    text, low = words.texts[i], words.lowers[i]
    is_name = text.istitle() and words.tags[i] in PROPER and not words.headlines[i]
    is_other = is_somewhere(text) or is_organisation(text) or low in groups() or text in well_known()
    is_led = i > 0 and is_capitalised(words.texts[i - 1]) and not words.is_first(i - 1)
    return is_name and not (is_other or is_led)


def _says(words: Words, start: int, i: int) -> int:
    """How surely the possessive owns nothing: "at Binion’s,", "a Buc-ee’s off the road", "Binion’s is"."""
    before, after = words.lowers[start - 1 : start], words.texts[i + 1]
    is_verb = words.tags[i + 1] in _FINITE
    is_free = after in _PARTING or words.tags[i + 1] in _BEHIND
    is_placed = before != [] and before[0] in _NEAR and (is_free or is_verb)
    is_one = before in (["a"], ["an"]) and is_free
    return _SURE if is_placed or is_one or after in _SAYING else int(is_verb)


def _premises_end(words: Words, i: int) -> int:
    """Where the words end that say what sort of house it is: "Binion’s Gambling Hall"; ``i`` for none."""
    end = i
    while end < len(words) and end - i < _LONGEST and words.blocks[end] == words.blocks[i]:
        if not words.texts[end].istitle():
            break
        end += 1
    return end if end > i and words.lowers[end - 1] in lexicon("who_premises") else i


def _hospitals(words: Words, owned: list[int]) -> Iterator[Candidate]:
    """Those for children: "Seattle Children’s", "Children’s Minnesota", "at Children’s"."""
    for i in (i for i in owned if words.texts[i - 1] == "Children" and not words.headlines[i]):
        start, end = i - 1, i + 1
        towns = (n for n in (2, 1) if start >= n and is_somewhere(" ".join(words.texts[start - n : start])))
        is_led = start > 0 and is_capitalised(words.texts[start - 1]) and not words.is_first(start - 1)
        if town := next(towns, 0):
            start -= town
        elif not is_led:
            end += words.texts[end] in _HOSPITALS
            seats = (n for n in (2, 1) if is_somewhere(" ".join(words.texts[end : end + n])))
            end += next(seats, 0)
        is_whole = end - start > _BARE + (words.texts[end - 1] == "Hospital") or (
            not words.is_first(start) and _says(words, start, i) >= _SURE
        )
        if is_whole and not (end < len(words) and is_capitalised(words.texts[end])):
            yield Candidate(start, end, "ORG")
