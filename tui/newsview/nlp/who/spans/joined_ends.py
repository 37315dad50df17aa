"""Bodies whose last nouns an "and" joins: "Kelm Hotels and Resorts", "Hallbury Golf Club and Spa"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    bodies,
    groups,
    heads,
    is_club,
    is_common,
    is_organisation,
    is_place,
)
from newsview.nlp.who.given.lexicon import teams
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.edges import SERVICES

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_JOINTS = (["and"], ["&"])
_ANNEXES = frozenset(
    {"spa", "resort", "resorts", "casino", "grill", "bar", "pub", "gardens", "museum", "library", "marina"}
    | {"lodge", "suites", "villas", "lounge", "café", "cafe", "sons", "company", "restaurant", "kitchen"}
)
"""What a house whose name is whole may have besides."""

_LONGEST = 2
"""Words of what is joined."""

_PAIRING = frozenset({"both", "between"})


def with_joined_ends(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates with what "and" joins to their nouns, and without any inside that."""
    grown = [_with_end(words, candidate) for candidate in found]
    inside = {i for one, other in zip(found, grown, strict=True) for i in range(one.end, other.end)}
    return [candidate for candidate in grown if candidate.start not in inside]


def _with_end(words: Words, candidate: Candidate) -> Candidate:
    start, end = candidate.start, candidate.end
    if candidate.is_single or words.lowers[end : end + 1] not in _JOINTS:
        return candidate
    if _is_service(words, end):
        return Candidate(start, end + 2, "ORG")
    if candidate.label != "ORG":
        return candidate
    stop = _common_end(words, end + 1)
    is_fit = end + 1 < stop <= end + 1 + _LONGEST and _is_open(words, candidate, stop)
    return Candidate(start, stop, "ORG") if is_fit else candidate


def _is_service(words: Words, end: int) -> bool:
    """Whether a service goes on behind "and" that the name ends with half of: "Tarn County Parks"."""
    pair = *words.lowers[end - 1 : end], *words.lowers[end + 1 : end + 2]
    is_over = words.texts[end + 2 : end + 3] == [] or not words.texts[end + 2][0].isupper()
    return pair in SERVICES and words.texts[end - 1].istitle() and words.texts[end + 1].istitle() and is_over


def _common_end(words: Words, start: int) -> int:
    """Where the common words with capitals end that begin at the token; the token where another name does."""
    end = start
    while end < len(words) and words.blocks[end] == words.blocks[start - 1] and words.texts[end][0].isupper():
        low = words.lowers[end]
        is_other = is_title(words, end) or low in groups() or low in lexicon("who_loose_starts")
        if is_other or words.tags[end] not in PROPER or not is_common(low):
            return start
        end += 1
    is_more = end < len(words) and words.texts[end] in {"of", "for", "-", "’s", "'s"}
    return start if is_more or is_organisation(" ".join(words.texts[start:end])) else end


def _is_open(words: Words, candidate: Candidate, stop: int) -> bool:
    """Whether the name is not whole without what is joined, or that is a part of such a house."""
    start, end = candidate.start, candidate.end
    form, last = candidate.form(words), words.lowers[end - 1]
    is_whole = is_organisation(" ".join(form)) or is_club(form, 1) or is_club(form, 2)
    is_whole = is_whole or candidate.text(words) in teams()
    is_pair = words.lowers[start - 1 : start] != [] and words.lowers[start - 1] in _PAIRING
    if is_whole or is_pair or is_place(words.texts[end - 1]):
        return False
    behind = words.lowers[stop - 1]
    if last in bodies():
        return stop == end + 2 and behind in _ANNEXES
    are_many = last.endswith("s") and behind.endswith("s")
    return is_common(last) and (are_many or behind in _ANNEXES or behind in heads())
