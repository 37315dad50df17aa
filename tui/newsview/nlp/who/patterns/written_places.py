"""Places told by how they are written: addresses, datelines, party tags, states behind towns."""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_outlet, is_place, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, DIRECTIONS, PROPER, bare, is_capitalised
from newsview.nlp.who.kinds.sites import missions
from newsview.nlp.who.kinds.towns import towns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_RULES = frozenset({"—", "–", "-", "--"})
_LONGEST_DATELINE = 12
_CALL_SIGN = range(3, 5)
_HEAD = 3
"""Paragraphs in which the dateline stands, the title among them."""

_PARTIES = frozenset({"D", "R", "I", "DFL"})
_BRACKETS = frozenset({",", "(", ")", "/"})

_SIDES = frozenset(
    {"Northern", "Southern", "Eastern", "Western", "Central", "Upper", "Lower", "Inner", "Outer", "Greater"}
)
_TWICE = frozenset({"Washington", "New York"})

_STREETS = frozenset(
    form + dot
    for street in (
        *("street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive", "terrace"),
        *("parkway", "highway", "square"),
    )
    for form in (street.title(), street.upper())
    for dot in ("", ".")
)
_NUMBERED = frozenset({"street", "avenue"})
"""What is written small, too, behind a number: "on 116th street"."""

_LONGEST_NAME = 4
"""Words before "Street"."""

_LONGEST_NUMBER = 5
_WAYS = DIRECTIONS | frozenset(
    {"e", "w", "n", "s", "ne", "nw", "se", "sw", "northeast", "northwest", "southeast", "southwest"}
)
"""Parts of a town that go before its numbered streets: "Southwest 118th Avenue"."""

_ORDINALS = ("st", "nd", "rd", "th")
_YEARS = range(1800, 2100)
_AT = frozenset({"at", "near", "to", "from", "(", "of"})


def written_places(words: Words) -> Iterator[Candidate]:
    """All names of this sort, and of the agencies in datelines."""
    yield from addresses(words)
    yield from datelines(words)
    yield from headed(words)
    yield from party_tags(words)
    yield from states(words)
    yield from towns(words)
    yield from own_states(words)
    yield from sides(words)
    yield from missions(words)


def addresses(words: Words) -> Iterator[Candidate]:
    """Streets with the number of a house before them, and those that are themselves numbered."""
    numbered = (i for i in words.standing(_NUMBERED, before=1) if _is_ordinal(words.lowers[i - 1]))
    for i in (*words.standing(_STREETS, before=1), *numbered):
        start = _start(words, i)
        if start < i and not is_organisation(" ".join(words.texts[start + 1 : i + 1])):
            yield Candidate(start, i + 1, "PLACE")


def _start(words: Words, end: int) -> int:
    """Where the address begins whose street's noun is the token; ``end`` where no number is in it."""
    i = end
    while i > max(0, end - _LONGEST_NAME) and words.blocks[i - 1] == words.blocks[end]:
        if _is_house(words, i - 1) and i < end:
            return i - 1
        if not (is_capitalised(words.texts[i - 1]) or _is_ordinal(words.lowers[i - 1])):
            break
        i -= 1
    if not _is_ordinal(words.lowers[end - 1]):
        return end
    is_directed = end > 1 and bare(words.lowers[end - 2]) in _WAYS
    return end - 1 - (is_directed and words.texts[end - 2][0].isupper())


def _is_ordinal(low: str) -> bool:
    return low[0].isdecimal() and low.endswith(_ORDINALS)


def _is_house(words: Words, i: int) -> bool:
    """Whether the token is the number of a house; a year only where an address may begin."""
    text = words.texts[i]
    if not text.isdecimal() or len(text) > _LONGEST_NUMBER:
        return False
    return int(text) not in _YEARS or (i > 0 and words.lowers[i - 1] in _AT)


def filed(words: Words) -> Iterator[Candidate]:
    """The towns that agencies tell to have reported from: "RIO DE JANEIRO (AP) --", "Kelm, Miss. (AP) --"."""
    for first, *others in _datelines(words):
        is_filed = any(is_outlet(other.text(words)) or _is_station(words, other) for other in others)
        is_sure = first.text(words).isupper() or any(is_place(other.text(words)) for other in others)
        if first.label == "PLACE" and is_filed and is_sure:
            yield first


def _is_station(words: Words, candidate: Candidate) -> bool:
    """Whether the letters are those of an American station: "(KXAN)", "(WATE)"."""
    text = words.texts[candidate.start]
    is_called = text[0] in "KW" and text.isupper() and text.isalpha() and len(text) in _CALL_SIGN
    return candidate.label == "ORG" and candidate.is_single and is_called


def datelines(words: Words) -> Iterator[Candidate]:
    """Places and agencies at the head of a report: "COLUMBIA, S.C. (AP) —", "Indianapolis –"."""
    return chain.from_iterable(_datelines(words))


def _datelines(words: Words) -> Iterator[list[Candidate]]:
    """The parts of each of them."""
    start = 0
    while start < len(words):
        end = bisect_right(words.blocks, words.blocks[start], start)
        near = range(start + 1, min(end, start + _LONGEST_DATELINE))
        stop = next((i for i in near if words.texts[i] in _RULES), None)
        if stop is not None and words.spaced[stop - 1] and (parts := _dateline(words, start, stop)):
            yield parts
        start = end


def _dateline(words: Words, start: int, stop: int) -> list[Candidate]:
    """The parts of what stands before the dash, if all of it is a dateline."""
    parts: list[Candidate] = []
    begin, label = start, "PLACE"
    for i in range(start, stop + 1):
        text = words.texts[i] if i < stop else ","
        is_date = text[0].isdigit() or words.lowers[min(i, stop - 1)] in lexicon("who_loose_starts")
        if text in _BRACKETS:
            parts += [Candidate(begin, i, label)] if i > begin else []
            begin, label = i + 1, "ORG" if text == "(" else "PLACE"
        elif is_date:
            begin = i + 1
        elif not is_capitalised(text) and not (text == "." and words.texts[i - 1] in {"ST", "St"}):
            return []
    # A flight is no place, as in a dateline that opens with ABOARD
    kept = [part for part in parts if words.texts[part.start] != "ABOARD"]
    return kept if _is_dateline(words, parts) else []


def _is_dateline(words: Words, parts: list[Candidate]) -> bool:
    if not parts or any(part.end - part.start > 4 for part in parts):
        return False
    first = parts[0]
    return len(parts) > 1 or first.text(words).isupper() or is_place(first.text(words))


def headed(words: Words) -> Iterator[Candidate]:
    """The town before the one colon that heads a paragraph: "LINDI: The lights …"; speakers have more."""
    opened = [
        start for start in range(len(words)) if not start or words.blocks[start - 1] != words.blocks[start]
    ]
    colons = [
        (start, i) for start in opened for i in range(start + 1, start + 4) if words.texts[i : i + 1] == [":"]
    ]
    for start, colon in colons if len(colons) == 1 else ():
        name = " ".join(words.texts[start:colon])
        if is_capitalised(name) and is_somewhere(name.title()) and opened.index(start) < _HEAD:
            yield Candidate(start, colon, "PLACE")


def party_tags(words: Words) -> Iterator[Candidate]:
    """The place in "(D-Minn.)", "R-Texas" and the like, but not in "D-Wave said"."""
    for i in words.standing(_PARTIES, behind=2):
        is_tag = words.texts[i + 1] in DASHES and not words.spaced[i]
        is_set_off = words.texts[i - 1] in _BRACKETS or is_somewhere(words.texts[i + 2])
        if is_tag and is_set_off and is_capitalised(words.texts[i + 2]):
            end = i + 3
            while (
                end < min(len(words), i + 5)
                and words.tags[end] in PROPER
                and is_capitalised(words.texts[end])
            ):
                end += 1
            yield Candidate(i + 2, end, "PLACE")


def is_party_tag(words: Words, i: int) -> bool:
    """Whether the token tells what somebody of a party is elected for: "(R-AR)"."""
    return (
        i > 2 and words.texts[i - 2] in _PARTIES and words.texts[i - 1] in DASHES and not words.spaced[i - 2]
    )


def states(words: Words) -> Iterator[Candidate]:
    """The state behind a town: "Clarksdale, Miss."."""
    for i in range(2, len(words)):
        text = words.texts[i]
        is_behind = text[-1] == "." and words.texts[i - 1] == "," and words.tags[i - 2] in PROPER
        # "Washington, D.C." is one place.
        if is_behind and is_place(text) and not is_place(" ".join(words.texts[i - 2 : i + 1])):
            yield Candidate(i, i + 1, "PLACE")


def own_states(words: Words) -> Iterator[Candidate]:
    """The states that are told by the noun from the cities of their names: "Washington state"."""
    for i in words.standing({"state"}, before=1):
        if words.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["NNP"], ["JJ"]):
            start = next((j for j in (i - 2, i - 1) if " ".join(words.texts[max(j, 0) : i]) in _TWICE), i)
            if start < i:
                yield Candidate(start, i + 1, "PLACE")


def sides(words: Words) -> Iterator[Candidate]:
    """Sides of countries and cities: "Southern California", "Central Appalachia"."""
    for i in words.standing(_SIDES, behind=2):
        is_owner = words.lowers[i - 1] == "of" and words.tags[i - 2] in PROPER
        if not is_owner:
            ends = (j for j in (i + 3, i + 2) if is_somewhere(" ".join(words.texts[i + 1 : j])))
            end = next(ends, i)
            if end > i and words.blocks[i] == words.blocks[end - 1] and not _goes_on(words, end):
                yield Candidate(i, end, "PLACE")


def _goes_on(words: Words, end: int) -> bool:
    """Whether the name of another thing goes on: "Southern California Edison"."""
    is_over = end == len(words) or words.blocks[end] != words.blocks[end - 1]
    return not is_over and words.tags[end] in PROPER and is_capitalised(words.texts[end])
