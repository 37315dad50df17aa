"""Bodies that have no part in what is told: who reports it, or watches or pays for those it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.topics import TOPICAL, only_tells
from newsview.nlp.who.given.knowledge import is_outlet
from newsview.nlp.who.kinds.dealings import LEADING, ROUNDS

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_ASIDE = frozenset({"(", "/", "on", "via", "told", "tells"})
"""What stands before a network or a paper that has no part in what is told."""

_WATCHING = frozenset(
    {"analyst", "analysts", "strategist", "strategists", "economist", "economists", "consultant"}
    | {"consultants", "lawyer", "lawyers", "attorney"}
)
"""Who tell of other bodies than their own."""

_MANAGING = frozenset({"money", "fund", "portfolio", "asset", "wealth"})
"""Managers who do, too."""

_BACKING = frozenset(
    {"investor", "investors", "shareholder", "shareholders", "backer", "backers", "seller", "sellers"}
    | {"rival", "rivals", "competitor", "competitors", "researcher", "auditor"}
)
"""What is told of bodies that have to do with the one a text is about: "short seller Roe Research"."""

_GATHERED = frozenset(
    {"compiled", "surveyed", "polled", "seen", "reviewed", "obtained", "viewed", "gathered", "interviewed"}
    | {"comment"}
)
"""What is done by those who only tell of it: "data compiled by Tarnpress"."""

_USED = frozenset({"search", "searches", "account", "accounts", "page", "pages", "profile", "profiles"})
"""What others look for or show by a network or an engine: "a Tarnbook page"."""

_FUNDED = frozenset({"company", "startup", "start-up"})
"""What those are not called who led the round that paid for one."""

_NEAR = 8
"""Tokens within which the round is told of."""

_HOUSES = frozenset({"firm", "bank", "brokerage", "lender", "consultancy"})
"""What those work for who watch others."""

_PUBLISHING = frozenset(
    {"network", "channel", "broadcaster", "publisher", "outlet", "agency", "organization", "organisation"}
    | {"brand", "label", "tabloid", "daily", "studio", "conglomerate"}
)
"""What papers and networks are called themselves."""


def is_aside(words: Words, seen: Seen, low: str) -> bool:
    """Whether the mention only says where words stand, who heard them or who employs whom it is about.

    "told the Tarnpress", "Roe Securities analysts", "a money manager at Roe".
    """
    lowers = words.lowers
    before = [word for word in lowers[max(0, seen.start - 4) : seen.start] if word != "the"]
    if before[-2:] == ["home", "to"]:
        return True
    if before[-1:] == ["by"] and not _GATHERED.isdisjoint(before[-2:-1]):
        return True
    if words.deps[seen.head] == "compound" and not _USED.isdisjoint(lowers[seen.end : seen.end + 1]):
        return True
    if low in TOPICAL and only_tells(words, seen):
        return True
    if low in _FUNDED and _leads_round(words, seen):
        return True
    is_manager = before[-2:-1] == ["manager"] and not _MANAGING.isdisjoint(before[-3:-2])
    is_watching = not _WATCHING.isdisjoint([*lowers[seen.end : seen.end + 1], *before[-2:-1]])
    is_beside = is_watching or is_manager or not _BACKING.isdisjoint(before[-1:])
    return (is_beside and low not in _HOUSES) or not _ASIDE.isdisjoint(before[-1:])


def _leads_round(words: Words, seen: Seen) -> bool:
    """Whether the body paid for another: "Roe Capital led the round", "a round led by Roe Capital"."""
    lowers, above = words.lowers, words.heads[seen.head]
    if words.deps[seen.head] == "nsubj":
        return lowers[above] in LEADING and not ROUNDS.isdisjoint(lowers[above : above + _NEAR])
    is_by = words.deps[seen.head] in {"agent", "pobj"} and lowers[above] == "by"
    is_led = is_by and lowers[words.heads[above]] in LEADING
    return is_led and not ROUNDS.isdisjoint(lowers[max(0, seen.start - _NEAR) : seen.start])


def apart_from_tellers(fitting: list[Seen], low: str) -> list[Seen]:
    """The mentions without those of papers and stations that tell of a body named more often."""
    bodies = {seen.entity for seen in fitting if seen.entity is not None}
    others = {body for body in bodies if not is_outlet(body.name)}
    most = max((len(body.mentions) for body in others), default=0)
    told_of = others | {body for body in bodies if len(body.mentions) > most}
    return [seen for seen in fitting if seen.entity in told_of] if low not in _PUBLISHING else fitting
