"""Strange names told for bodies by who deals with them: "worked at Kelmly", "shares of Kelmly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    has_head,
    is_common,
    is_given,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER
from newsview.nlp.who.given.titles import is_backer, title_weight
from newsview.nlp.who.kinds.callings import is_network

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

_WORKING = frozenset({"work", "works", "worked", "working", "interned", "employed"})
LEADING = frozenset({"led", "leads", "co-led", "joined", "backed", "funded", "financed"})
ROUNDS = frozenset({"round", "rounds", "funding", "financing", "investment", "raise", "raised"})
"""What investors lead."""

_ASKING = frozenset({"polled", "surveyed"})
"""What is done to people by those who count their answers."""

_INVESTORS = frozenset({"investors", "backers"})
_GIVING = frozenset({"participation", "investment", "funding", "backing"})
_HOLDINGS = frozenset({"shares", "stake", "stakes", "acquisition", "takeover", "buyout", "ipo", "investors"})
"""What is of a firm or in it."""

_OWNED = frozenset({"shares", "shareholders", "ipo", "headquarters", "subsidiary", "valuation", "earnings"})
"""What only firms have."""

_RAISING = frozenset(
    {"raises", "raised", "secures", "secured", "nabs", "nabbed", "bags", "bagged", "snags", "lands", "closes"}
)
"""What start-ups do with money."""

_SUMS = frozenset({"$", "€", "£", "₹", "Series", "funding"})
_NEARBY = 5
"""Tokens from the verb to the sum."""

_RANKS = frozenset({"senior", "chief", "vice", "executive", "deputy", "managing", "global", "former"})
"""What goes before the noun for an officer."""

_STAFF = frozenset(
    {"executive", "officer", "president", "director", "manager", "analyst", "strategist", "economist"}
    | {"engineer", "spokesman", "spokeswoman", "ceo", "cfo", "founder", "co-founder", "cofounder", "partner"}
    | {"chairman", "chairwoman", "researcher", "trader", "employee", "scientist"}
)
"""Who is told by whom they work for: "former Kelmly senior executive Ann Roe"."""

_LONGEST = 3
"""Words of what such a one is called."""

_MAKING = frozenset(
    {"provider", "maker", "operator", "developer", "manufacturer", "supplier", "distributor", "seller"}
)
"""What firms are of something: "Kelmly, a provider of pumps"."""

_NEAR = 5
"""Tokens before the name in which it is told."""


def dealt_with(words: Words, found: Sequence[Candidate]) -> set[Form]:
    """Those among the strange names found that any place in the text tells for a body's."""
    people = {word for c in found if c.label == "PERSON" and not c.is_single for word in c.form(words)}
    titled = {c.form(words) for c in found if c.is_single and title_weight(words, c.start)}
    told = {c.form(words) for c in found if _may_be_firm(words, c) and _is_dealt_with(words, c)}
    return {form for form in told - titled if len(form) > 1 or form[0] not in people}


def _may_be_firm(words: Words, candidate: Candidate) -> bool:
    """Whether a name is none of somebody, a place or a thing, as far as is known."""
    start, end = candidate.start, candidate.end
    text, last = candidate.text(words), words.texts[end - 1]
    is_known = is_given(words.lowers[start]) or is_somewhere(text) or is_thing(text) or last in well_known()
    is_known |= candidate.is_single and is_surname(last)
    is_known |= candidate.label == "PERSON" and not candidate.is_single and not _is_asked(words, start)
    is_name = words.tags[end - 1] in PROPER and words.texts[start][0].isupper() and not words.headlines[start]
    is_word = words.lowers[end - 1] in lexicon("who_demonyms") or is_common(words.lowers[end - 1])
    return is_name and not (is_known or is_word or has_head(words, start, end))


def _is_asked(words: Words, start: int) -> bool:
    """Whether somebody was asked by whoever is named."""
    return start > 1 and words.lowers[start - 1] == "by" and words.lowers[start - 2] in _ASKING


def _is_dealt_with(words: Words, candidate: Candidate) -> bool:
    start, end = candidate.start, candidate.end
    if is_network(words, candidate) or _owns(words, end) or _is_based(words, start):
        return True
    if start > 0 and is_backer(words, start - 1):
        return True
    if raises(words, words.root(start, end)) or _is_staffed(words, end) or _makes(words, end):
        return True
    root = words.root(start, end)
    while words.deps[root] == "conj" and words.heads[root] < root and words.tags[words.heads[root]] in PROPER:
        root = words.heads[root]
    prep = words.heads[root]
    is_led = words.deps[root] == "pobj" and 0 < prep < root
    return is_led and _is_led_by(words, prep)


def raises(words: Words, i: int) -> bool:
    """Whether a start-up is given money: "Tarnly raises $3 million"."""
    verb = words.heads[i]
    if words.deps[i] != "nsubj" or words.lowers[verb] not in _RAISING:
        return False
    return not _SUMS.isdisjoint(words.texts[verb + 1 : verb + _NEARBY])


def _is_staffed(words: Words, end: int) -> bool:
    """Whether somebody who works for it is named: "former Kelmly senior executive Ann Roe"."""
    stop = end
    while stop < min(end + _LONGEST, len(words)) and words.lowers[stop] in _RANKS | _STAFF:
        stop += 1
    is_officer = words.lowers[stop - 1] in _STAFF and words.texts[stop - 1].islower()
    is_led = end < stop < len(words) and is_officer
    return is_led and words.tags[stop] in PROPER and words.texts[stop].istitle()


def _makes(words: Words, end: int) -> bool:
    """Whether it is told by what it makes: "Kelmly, a provider of pumps", "Kelmly is a maker of"."""
    if words.lowers[end : end + 2] not in ([",", "a"], [",", "an"], ["is", "a"], ["is", "an"]):
        return False
    near = range(end + 2, min(end + 2 + _NEAR, len(words)))
    noun = next((i for i in near if words.lowers[i] in _MAKING), 0)
    return noun > 0 and words.lowers[noun + 1 : noun + 2] in (["of"], ["that"], ["based"])


def _owns(words: Words, end: int) -> bool:
    """Whether it has what only firms have: "Kelmly's shares"."""
    after = words.lowers[end : end + 2]
    return len(after) > 1 and after[0] in POSSESSIVES and after[1] in _OWNED


def _is_based(words: Words, start: int) -> bool:
    """Whether it is told by where it has its seat: "the Hallbury-based Kelmly"."""
    before = words.lowers[max(0, start - 2) : start]
    return len(before) > 1 and before[1] == "based" and before[0] in DASHES


def _is_led_by(words: Words, prep: int) -> bool:
    """Whether the words before a preposition make a body of what follows it."""
    before = words.lowers[prep - 1 - (words.lowers[prep - 1] == "also")]
    match words.lowers[prep]:
        case "at":
            return before in _WORKING
        case "by":
            led = words.lowers[max(0, prep - _NEAR) : prep - 1]
            return before in _ASKING or (before in LEADING and not ROUNDS.isdisjoint(led))
        case "from":
            return before in _GIVING
        case "of" | "in":
            return before in _HOLDINGS
        case "including" | "as" | "like":
            return not _INVESTORS.isdisjoint(words.lowers[max(0, prep - 3) : prep])
        case _:
            return False
