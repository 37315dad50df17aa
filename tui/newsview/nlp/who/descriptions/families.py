"""Which nouns go with an organisation's name: a bank may be "the lender", and no paper "the party"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.trades import is_known_firm
from newsview.nlp.who.given.knowledge import is_outlet, is_somewhere
from newsview.nlp.who.given.lexicon import lines, listed, teams
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft

ANY = frozenset({"company", "group", "corporation"})
"""Nouns that mean whoever was named last, whatever name holds them."""

_ANY_BODY = frozenset({"organization", "organisation"})
"""What agencies are called as well."""

_ON_AIR = frozenset({"news", "tv", "television", "broadcasting", "radio", "stations"})
"""What closes the name of a network that is none of cables."""

_UNPAID = frozenset(
    {"nonprofit", "charity", "foundation", "movement", "union", "coalition", "society", "party"}
)
"""What no firm is called."""

_WHOLE_PARTIES = (
    ["republican", "party"],
    ["democratic", "party"],
    ["labour", "party"],
    ["gop"],
    ["democrats"],
)
_APART = frozenset({"company", "office", "state", "court", "school"})
"""Families of what nobody calls a group."""

_JOINTS = frozenset({"of", "for", "on"})
"""What stands behind the noun that says what a body is: "Civil Aviation Authority of Tarn"."""


def can_be(entity: EntityDraft, low: str) -> bool:
    """Whether an organisation of that name can be what the noun says."""
    words = entity.name.lower().split()
    last = words[-1]
    if _is_club(entity.name) and not is_known_firm(entity.name):
        return _families().get(low) == "team"
    if _is_never(entity.name, low):
        return False
    if low == "party" and words[-2:] == ["national", "congress"]:
        return True
    if entity.name.endswith(" campaign"):
        return False
    if is_presidents(entity.name.lower()):
        return _families().get(low) == "state"
    if low in {"network", "channel"}:
        return last in _ON_AIR or _is_on_air(entity.name)
    heads = (words[i - 1] for i in range(1, len(words) - 1) if words[i] in _JOINTS)
    kind = next((_families()[head] for head in heads if head in _families()), _families().get(last))
    wanted = _families().get(low)
    if kind is None and is_outlet(entity.name):
        return wanted == "company" or low in ANY  # no paper is “the party”, “the band” or “the hospital”
    if kind is None:
        return wanted in {"company", "group", None} or (wanted == "office" and entity.name.isupper())
    is_group = last == "group" and wanted == "company"
    if low in _ANY_BODY and kind == "office":
        return True
    return is_group or wanted == kind or (wanted == "group" and kind not in _APART)


def _is_on_air(name: str) -> bool:
    """Whether a station goes by the name, which no noun tells: "HBO"; no railway's letters are one."""
    return name in listed("who_stations") or (name.isupper() and name.isalpha() and is_outlet(name))


def _is_never(name: str, low: str) -> bool:
    """Whether nobody calls a body of that name so: no firm "the charity", no society "the party"."""
    words = name.lower().split()
    if low == "group":
        return _is_of_parliament(words)
    if low == "hospital":
        return lexicon("who_hospital_words").isdisjoint(words) or name.isupper()
    is_unmeant = low == "party" and words[-1] in lexicon("who_no_parties")
    return is_unmeant or (low in _UNPAID and is_known_firm(name))


def _is_of_parliament(words: list[str]) -> bool:
    """Whether it is a committee of members, or a whole party: nobody calls these a group."""
    is_topical = not lexicon("who_panel_topics").isdisjoint(words)
    return (is_topical and words[-1] in {"committee", "subcommittee"}) or words in _WHOLE_PARTIES


def is_presidents(name: str) -> bool:
    """Whether it is a name like "roe administration", and not that of the "tarn roads administration"."""
    words = name.split()
    return len(words) > 1 and words[1:] == ["administration"]


def _is_club(name: str) -> bool:
    """Whether a club is called so: with its city, without it, or by the city."""
    words = name.split()
    return any(" ".join(words[i:]) in teams() for i in range(len(words))) or is_somewhere(name)


@cache
def _families() -> dict[str, str]:
    """Nouns for organisations with the family they belong to."""
    found: dict[str, str] = {}
    for line in lines("who_families"):
        family, *members = line.split()
        found.update(dict.fromkeys(members, family))
    return found
