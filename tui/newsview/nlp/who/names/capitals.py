"""Capitals by which governments are called: "Moscow announced", "Beijing's stance", "ties with Tehran"."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import lines, listed
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, SUBJECTS

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named

_PARTS = frozenset({"nsubj", "dobj", "dative", "poss"})
"""Dependency labels of what a place and a government may be."""

_DOING, _GIVING, _BEING = "-", "give", "is"
"""What in the list of links stands for no preposition."""

_ARMS = frozenset({"nuclear", "missile", "ballistic"})
"""What only a government has programs or tests of: "Moscow's nuclear program"."""

_NEAR = 6
"""Tokens behind a capital within which what it has stands."""

_TELLING_APART = frozenset({"compound", "nmod", "amod", "poss"})
_WITH = frozenset({"with", "for", "by", "against", "between"})
_DUTIES = frozenset({"should", "must"})

_SIDED = frozenset(
    {"backed", "funded", "friendly", "imposed", "allied", "aligned", "controlled", "sponsored", "installed"}
    | {"appointed", "supported", "led", "brokered"}
)
"""What stands behind a government and a hyphen: "Moscow-backed"."""

_SIDING = frozenset({"pro", "anti"})


def ruling(words: Words, named: list[Named]) -> list[Named]:
    """The names with those of capitals that stand for the governments there as organisations.

    What may be either is what the text mostly means where the sentence tells.
    """
    capitals = [
        (start, end)
        for start, end, kind in named
        if kind == "PLACE" and " ".join(words.texts[start:end]) in _seats()
    ]
    if not capitals:
        return named
    says = {place: _says(words, *place) for place in capitals}
    sums: Counter[str] = Counter()
    for place, said in says.items():
        sums[words.written(*place)] += said
    ruling = {
        place for place, said in says.items() if said > 0 or (said == 0 and sums[words.written(*place)] > 0)
    }
    return [(start, end, "ORG" if (start, end) in ruling else kind) for start, end, kind in named]


@cache
def _seats() -> frozenset[str]:
    """What those who govern are called by: capitals, and buildings or quarters in them."""
    return listed("who_capitals") | listed("who_state_seats")


def _says(words: Words, start: int, end: int) -> int:
    """1 where it is a government, -1 where it is a place, 0 where nothing tells."""
    if _rules(words, start, end):
        return 1
    root = _first(words, words.root(start, end))
    label, head = words.deps[root], words.heads[root]
    is_open = label in _PARTS or (label == "pobj" and words.lowers[head] in _WITH)
    is_told = words.texts[end : end + 1] == [","] and words.tags[end + 1 : end + 2] in (["NNP"], ["DT"])
    is_reached = label == "dobj" and words.lowers[head] in lexicon("who_city_deeds")
    return 0 if is_open and not (is_told or is_reached) else -1


def _rules(words: Words, start: int, end: int) -> bool:
    return (
        _acts(words, start, end)
        or _has_policy(words, end)
        or _is_dealt_with(words, start, end)
        or _is_sided(words, start, end)
    )


def _acts(words: Words, start: int, end: int) -> bool:
    """Whether it does what a government does: "Moscow announced", "condemned by Moscow and Beijing"."""
    root = _first(words, words.root(start, end))
    head = words.heads[root]
    if words.deps[root] == "pobj" and words.deps[head] == "agent":
        head = words.heads[head]
    elif words.deps[root] not in SUBJECTS:
        return False
    elif words.deps[root] == "nsubjpass":
        return words.lowers[head] in _linked(_DOING)
    elif words.lowers[end : end + 1] == ["to"] and words.tags[end + 1 : end + 2] == ["VB"]:
        return words.heads[root] == end + 1  # "They want Moscow to leave"
    if words.tags[head][0] != "V":
        return False
    low = words.lowers[head]
    return low in lexicon("who_state_verbs") or _is_minded(words, end, head)


def _is_minded(words: Words, end: int, verb: int) -> bool:
    """Whether it has to do something, or a mind: "Moscow should act", "Moscow is eager"."""
    between = words.lowers[end:verb]
    is_due = not _DUTIES.isdisjoint(between) and words.lowers[verb] != "be"
    near = range(verb + 1, min(verb + _NEAR, len(words)))
    return is_due or any(
        words.heads[i] == verb and words.deps[i] == "acomp" and words.lowers[i] in _linked(_BEING)
        for i in near
    )


def _first(words: Words, root: int) -> int:
    """The first of several names that "and" joins."""
    while words.deps[root] == "conj" and words.tags[words.heads[root]] in PROPER:
        root = words.heads[root]
    return root


def _has_policy(words: Words, end: int) -> bool:
    """Whether it has what a government has: "Beijing's stance", "Washington and its allies"."""
    if words.lowers[end : end + 3] in (["and", "its", "allies"], ["and", "its", "ally"]):
        return True
    if POSSESSIVES.isdisjoint(words.texts[end : end + 1]):
        return False
    noun = words.heads[end - 1] if words.deps[end - 1] == "poss" else end + 1
    if not end < noun < min(end + _NEAR, len(words)):
        return False
    is_armed = not _ARMS.isdisjoint(words.lowers[end:noun])
    return is_armed or words.lowers[noun] in lexicon("who_state_nouns")


def _is_dealt_with(words: Words, start: int, end: int) -> bool:
    """Whether something is had with it or asked of it: "ties with Tehran", "urged Beijing to"."""
    root = words.root(start, end)
    is_apart = words.deps[root] in _TELLING_APART and words.lowers[end : end + 1] != ["and"]
    i = start - 1 - (words.lowers[start - 1 : start] == ["the"])
    if i < 1 or words.blocks[i] != words.blocks[start] or is_apart:
        return False
    if words.lowers[i] in _linked(_DOING) and words.tags[i][0] == "V":
        return True
    if words.deps[root] == "dative":
        return words.lowers[words.heads[root]] in _linked(_GIVING)
    while i > 1 and (words.lowers[i] in {"and", "both"} or words.tags[i] in PROPER):
        i -= 1
    return _leads_to(words, i) or _is_between(words, start, end)


def _leads_to(words: Words, i: int) -> bool:
    """Whether the preposition at ``i`` leads to a government: "pressure on", "a message to"."""
    told = _linked(words.lowers[i])
    # "tighten the screws further on"
    before = i - 1 - (words.tags[i - 1][:2] == "RB")
    return words.lowers[before] in told or (words.deps[i] == "prep" and words.lowers[words.heads[i]] in told)


def _is_between(words: Words, start: int, end: int) -> bool:
    """Whether it is the latter of two between whom there is something: "ties between his team and Moscow"."""
    root = words.root(start, end)
    while words.deps[root] == "conj":
        root = words.heads[root]
    link = words.heads[root]
    is_between = words.deps[root] == "pobj" and words.lowers[link] == "between"
    return is_between and _leads_to(words, link)


@cache
def _links() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("who_state_links"):
        links, _, told = line.partition("|")
        for link in links.split():
            found[link].update(told.split())
    return {link: frozenset(told) for link, told in found.items()}


def _linked(link: str) -> frozenset[str]:
    """What goes before a preposition, or is what else the list says, where a government is meant."""
    return _links().get(link, frozenset())


def _is_sided(words: Words, start: int, end: int) -> bool:
    """Whether somebody is for it or against it: "Moscow-backed", "pro-Beijing"."""
    after, before = words.lowers[end : end + 2], words.lowers[max(0, start - 2) : start]
    is_behind = len(after) > 1 and after[0] in DASHES and after[1] in _SIDED
    return is_behind or (len(before) > 1 and before[1] in DASHES and before[0] in _SIDING)
