"""Bodies and wares that go by somebody's name or a common word: "Goldman", "Visa", Amazon's "Echo"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_common, is_given, is_organisation
from newsview.nlp.who.given.lexicon import lines, listed
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import OPENING_MARKS, POSSESSIVES, PROPER
from newsview.nlp.who.given.titles import title_weight
from newsview.nlp.who.kinds.callings import has_analyst
from newsview.nlp.who.kinds.evidence import HE_OR_SHE, goes_on
from newsview.nlp.who.kinds.uses import employs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

_PEOPLE = frozenset(
    {"Ford", "Elliott", "Lilly", "Tiffany", "Mercedes", "Pandora", "Duke", "Cornell", "Vanderbilt", "Forbes"}
)
"""Who are told without a first or last name, too."""

_DETERMINING = frozenset({"DT", "PRP$"})
_STAFF = frozenset(
    {"analyst", "analysts", "strategist", "strategists", "economist", "economists", "executive", "executives"}
    | {"ceo", "cfo", "spokesman", "spokeswoman", "spokesperson", "founder", "co-founder", "employees"}
    | {"shares", "stock", "shareholders", "investors", "customers", "users", "store", "stores"}
)
"""What goes behind a firm's name, and hardly behind anybody's."""

_LISTING = ([","], ["and"], ["or"], [",", "and"], [",", "or"])
_LONGEST_TICKER = 5


def namesakes(words: Words, found: Sequence[Candidate]) -> dict[Form, str]:
    """The kinds of such names in a text that has nobody of the name."""
    places: defaultdict[str, list[Candidate]] = defaultdict(list)
    people: set[str] = set()
    for candidate in found:
        if candidate.is_single:
            places[words.texts[candidate.start]].append(candidate)
        elif candidate.label == "PERSON":
            people.update(candidate.form(words))
    kinds: dict[Form, str] = {}
    listing = _listed_with_bodies(words, found)
    for name in (places.keys() & (listed("who_namesakes") | _made().keys())) - people:
        if any(_is_somebody(words, c) for c in places[name]):
            continue
        if words.standing(_made().get(name, frozenset())):
            kinds[name,] = "OTHER"
        elif name in listed("who_namesakes") and _is_body(words, places[name], listing):
            kinds[name,] = "ORG"
    return kinds


def _is_somebody(words: Words, candidate: Candidate) -> bool:
    """Whether a title or given name goes before, or the sentence goes on with "he" or "she"."""
    start = candidate.start
    if start and words.texts[start - 1].istitle() and is_given(words.lowers[start - 1]):
        return True
    is_kin = start > 0 and words.lowers[start - 1].removesuffix("s") in lexicon("who_kin")
    return is_kin or title_weight(words, start) > 0 or goes_on(words, start, HE_OR_SHE)


def _is_body(words: Words, places: list[Candidate], listing: AbstractSet[int]) -> bool:
    """Whether the words somewhere around the name make it a body's; a mere surname needs none to."""
    name = words.texts[places[0].start]
    low = name.lower()
    if not (is_common(low) or is_given(low) or name in _PEOPLE):
        return True
    quiet = [c for c in places if not words.headlines[c.start]]
    if name not in _PEOPLE and not words.count(low) and any(_is_named(words, c) for c in quiet):
        return True
    return any(c.start in listing or _is_firm(words, c) for c in quiet)


def _is_named(words: Words, candidate: Candidate) -> bool:
    """Whether a name has a capital that it does not owe to its place."""
    start = candidate.start
    is_first = words.is_first(start) or words.texts[start - 1] in OPENING_MARKS
    return not is_first and words.tags[start] in PROPER and words.tags[start - 1] not in _DETERMINING


def _is_firm(words: Words, candidate: Candidate) -> bool:
    """Whether the name stands where firms' names do, with a capital that it does not owe to its place."""
    start, end = candidate.start, candidate.end
    if not _is_named(words, candidate):
        return False
    after = words.lowers[end : end + 2]
    behind = after[1:] if after[:1] and after[0] in POSSESSIVES else after[:1]
    if not _STAFF.isdisjoint(behind) or has_analyst(words, candidate) or employs(words, candidate):
        return True
    if candidate.label == "ORG" and not is_given(words.lowers[start]):
        return True
    ticker = words.texts[end + 1 : end + 3] if words.texts[end : end + 1] == ["("] else []
    return ticker[1:] == [")"] and ticker[0].isupper() and len(ticker[0]) <= _LONGEST_TICKER


def _listed_with_bodies(words: Words, found: Sequence[Candidate]) -> set[int]:
    """Where the names stand that are listed beside one of a body known by it alone: "Walmart and Target"."""
    beside: set[int] = set()
    for one, other in pairwise(found):
        if (
            words.lowers[one.end : other.start] in _LISTING
            and words.blocks[one.start] == words.blocks[other.start]
        ):
            beside.update(
                mine.start
                for mine, theirs in ((one, other), (other, one))
                if is_organisation(theirs.text(words))
            )
    return beside


@cache
def _made() -> dict[str, frozenset[str]]:
    """Such wares with who makes them."""
    makers: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("who_named_wares"):
        maker, *wares = line.split("|")
        for ware in wares:
            makers[ware].add(maker)
    return {ware: frozenset(names) for ware, names in makers.items()}
