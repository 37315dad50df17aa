"""What is known of a firm's trade and home: "the steelmaker" is Kelm Steel, "the French carmaker" Renault."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.makers import is_one_of
from newsview.nlp.who.given.lexicon import lines
from newsview.nlp.who.given.nations import of_nation, peoples
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_BEFORE = 4
"""Tokens before a name that tell its home: "French carmaker Roe", "Japan's Roe"."""

_COMMERCIAL = frozenset({"america", "scotland", "ireland", "china", "cyprus"})
"""Countries whose names banks bear that are not theirs: "Bank of America"."""

_ACTING = frozenset({"nsubj", "nsubjpass", "agent", "poss"})
_OFTEN = 3
"""How much more often the one is named whom a text is about."""

_INVESTING = frozenset(
    {"capital", "partners", "management", "investments", "investment", "advisors", "advisers", "ventures"}
    | {"fund", "funds", "equity"}
)
"""What closes the names of those who only own others."""

_OWNED = frozenset({"company", "corporation", "startup", "start-up"})
"""What those are called that they own."""

_CENTRAL = frozenset({"central", "reserve", "federal"})
"""What goes before "bank" where it is one that lends to banks."""


def of_trade_and_home(words: Words, seen: list[Seen], first: int, i: int) -> list[Seen]:
    """The mentions of those whose trade and home the phrase from ``first`` to the noun ``i`` tells.

    Those of another trade or home are left out; those of whom nothing is known stay, where no other fits.
    """
    low = words.lowers[i]
    kept = [one for one in seen if not _only_owns(one.entity)] or seen if low in _OWNED else seen
    if low == "bank" and words.lowers[i - 1] in _CENTRAL:
        kept = [one for one in kept if _can_be_central(one.entity)]
    elif low in _nouns():
        kept = _told_so(kept, {body: trades(body) for body in {one.entity for one in kept}}, low)
    for word in words.lowers[first + 1 : i]:
        if word in peoples():
            kept = _told_so(kept, _homes(words, kept), word)
    return kept


def is_of_other_trade(body: EntityDraft, noun: str) -> bool:
    """Whether the body is known to be in a trade, and not in the noun's."""
    told = trades(body)
    return noun in _nouns() and bool(told) and noun not in told


def is_known_firm(name: str) -> bool:
    """Whether it is the name of a firm whose trade or home is known: "Toyota" is no town."""
    low = name.lower()
    return any(low in names for *_, names in _trades()) or any(
        low in names for names in _known_homes().values()
    )


def is_from_elsewhere(body: EntityDraft, phrase: Iterable[str]) -> bool:
    """Whether the body is known to be from a country, and words of the phrase tell another."""
    told = {word for word in phrase if word in peoples()}
    homes = _known_home(body) if told else frozenset()
    return bool(homes) and not told <= homes


def is_central_bank(body: EntityDraft | None) -> bool:
    """Whether it is a country's bank, which other banks deal with: "Swiss National Bank", "Bank of Japan"."""
    words = body.name.lower().split() if body is not None else []
    if words[-3:-1] == ["bank", "of"]:
        return bool(of_nation(words[-1])) and words[-1] not in _COMMERCIAL
    is_national = words[-2:] == ["national", "bank"] and bool(of_nation(words[0]))
    return is_national or (words[-1:] == ["bank"] and not _CENTRAL.isdisjoint(words))


def _can_be_central(body: EntityDraft | None) -> bool:
    """Whether it is such a bank by its name, or is called by its letters."""
    is_known = body is not None and bool(trades(body))
    is_short = body is not None and not is_known and body.name.isupper()
    return is_central_bank(body) or is_short


def only_met(words: Words, near: Sequence[Seen]) -> set[EntityDraft]:
    """The central banks that do nothing where another acts: "Roe Bank pays the Tarn National Bank"."""
    acting = {one.entity for one in near if words.deps[one.head] in _ACTING and one.entity}
    banks = {body for body in acting if "bank" in trades(body) and not is_central_bank(body)}
    central = {one.entity for one in near if one.entity and is_central_bank(one.entity)}
    return central - acting if banks else set()


def trades(body: EntityDraft | None) -> frozenset[str]:
    """The nouns for those in the trade that its name or its renown tells."""
    if body is None or is_central_bank(body):
        return frozenset({"bank"} if body is not None else ())
    words = set(body.name.lower().split())
    told = (nouns for nouns, parts, names in _trades() if parts & words or is_one_of(body, names))
    return frozenset().union(*told)


def _told_so(seen: list[Seen], told: dict[EntityDraft | None, frozenset[str]], wanted: str) -> list[Seen]:
    """The mentions of those of whom the word is told, else of those of whom no other is.

    Whom the text is about may be anything: those of whom nothing is known stay if it names them far more.
    """
    fitting = [one for one in seen if wanted in told[one.entity]]
    most = max((len(one.entity.mentions) for one in fitting if one.entity), default=0)
    return [
        one
        for one in seen
        if wanted in told[one.entity]
        or (not told[one.entity] and one.entity and len(one.entity.mentions) >= _OFTEN * most)
    ]


def _only_owns(body: EntityDraft | None) -> bool:
    return body is not None and body.name.lower().split()[-1].rstrip(".") in _INVESTING


def _homes(words: Words, seen: Sequence[Seen]) -> dict[EntityDraft | None, frozenset[str]]:
    """The words for the countries that the bodies are known or told to be from."""
    found: defaultdict[EntityDraft | None, set[str]] = defaultdict(set)
    for one in seen:
        if one.entity is not None:
            before = words.lowers[max(words.sentence(one.start)[0], one.start - _BEFORE) : one.start]
            near = {low for low in before if low in peoples()}
            near |= {low for low, mark in pairwise(before) if mark in POSSESSIVES}
            for low in (*near, *one.entity.name.lower().split()):
                found[one.entity].update(of_nation(low))
    for body in {one.entity for one in seen if one.entity is not None}:
        found[body].update(_known_home(body))
    return defaultdict(frozenset, {body: frozenset(told) for body, told in found.items()})


def _known_home(body: EntityDraft) -> frozenset[str]:
    known = (of_nation(people) for people, names in _known_homes().items() if is_one_of(body, names))
    return frozenset().union(*known)


@cache
def _trades() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    """Each line of trades: its nouns, the words of names and the well-known names, in lower case."""
    parts = (line.split(":") for line in lines("who_firm_trades"))
    return tuple(
        (frozenset(nouns.split()), frozenset(words.split()), frozenset(names.strip().lower().split("|")))
        for nouns, words, names in parts
    )


@cache
def _nouns() -> frozenset[str]:
    return frozenset().union(*(nouns for nouns, _, _ in _trades()))


@cache
def _known_homes() -> dict[str, frozenset[str]]:
    """The word for what is a country's, with the firms from there in lower case."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("who_firm_homes"):
        people, _, names = line.partition(": ")
        found[people] = found.get(people, frozenset()) | frozenset(names.lower().split("|"))
    return found
