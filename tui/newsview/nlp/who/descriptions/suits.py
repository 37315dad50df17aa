"""Whether a noun can stand for a person by what else is known: no senator is "the singer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import covered, is_person_noun

if TYPE_CHECKING:
    from collections.abc import Collection, Set

_RICH = frozenset({"billionaire", "millionaire", "tycoon", "mogul", "magnate", "financier"})
_OWNING = frozenset(
    {"businessman", "businesswoman", "entrepreneur", "founder", "co-founder", "cofounder", "investor"}
    | {"owner", "ceo", "chairman", "chairwoman", "chief", "executive", "candidate", "nominee", "hopeful"}
    | {"front-runner", "frontrunner", "contender", "newcomer", "philanthropist", "developer"}
)
"""What the rich are called besides, candidates among them."""

_PLAYING = frozenset(
    {"artist", "author", "writer", "poet", "producer", "director", "host", "presenter", "frontman", "idol"}
    | {"model", "dancer", "composer", "guitarist", "drummer", "bassist", "pianist", "vocalist", "performer"}
    | {"entertainer", "comedienne", "icon", "legend", "winner", "champion", "player", "striker", "boxer"}
    | {"midfielder", "quarterback", "forward", "winger", "athlete", "founder", "personality", "fighter"}
)
"""What stars are called besides."""

_ON_SCREEN = frozenset({"reality", "tv", "television"})
"""What goes before stars who have another trade now."""

_RULING = frozenset(
    {"president", "minister", "chancellor", "premier", "king", "queen", "monarch", "governor", "senator"}
    | {"mayor", "secretary", "commissioner", "ambassador", "congressman", "congresswoman", "marshal"}
    | {"judge", "justice", "chief", "chair", "chairman", "chairwoman", "chairperson", "speaker", "whip"}
)
"""Offices that the text tells of whoever has them."""

_NATIONAL = frozenset({"leader", "dictator", "ruler"})
"""The same behind a people: "the Arnish leader", but not "the leader"."""

_CHAMBER = frozenset({"majority", "minority"})
_ELSEWHERE = frozenset(
    {"governor", "gov", "gov.", "mayor", "ambassador", "secretary", "judge", "justice", "attorney"}
    | {"journalist", "anchor", "reporter", "columnist", "spokesman", "spokeswoman", "spokesperson"}
)
"""Who leads no party in a parliament."""

_RUNNING = frozenset({"candidate", "nominee", "front-runner", "frontrunner", "hopeful", "contender"})
_WATCHING = frozenset(
    {"journalist", "anchor", "reporter", "editor", "correspondent", "columnist", "justice", "judge"}
    | {"spokesman", "spokeswoman", "spokesperson", "manager", "strategist", "pollster", "analyst", "host"}
)
"""Who speaks of those that run for an office, and does not run."""

_PARTIES = ({"democratic", "democrat"}, {"republican", "gop"})

_TOLD_OF = _RUNNING | {"leader", "man", "woman", "boy", "girl", "kid", "guy", "winner", "captain", "hero"}
_TOLD_OF |= {"teacher", "student", "soldier", "pilot"}
_ANYBODY = frozenset(
    {"consumer", "customer", "investor", "voter", "viewer", "reader", "taxpayer", "shopper", "commuter"}
)
"""Whom there are many of: "the Arnish consumer"."""

_STRANGERS = _ANYBODY | frozenset({"parent", "count", "photographer", "consultant", "employer", "landlord"})
_INCIDENTAL = frozenset(
    _ANYBODY
    | {"parent", "expert", "developer", "personality", "impostor", "protester", "protestor", "demonstrator"}
    | {"heckler", "seller", "buyer", "user", "employer", "landlord"}
)


def is_stranger(noun: str, phrase: Collection[str]) -> bool:
    """Whether the noun, told apart, is rather for somebody whom the text does not name: "the Tarn driver".

    Officers and members are, but not "the Roe Motors chief executive officer".
    """
    if (noun == "officer" and "chief" in phrase) or (noun == "member" and "party" in phrase):
        return False
    stock = lexicon("who_stock", "who_kin") - _RULING - _TOLD_OF
    return noun in stock or noun in _STRANGERS


def is_incidental(noun: str) -> bool:
    """Whether the noun is for those who only come across whoever is written about: "the protester"."""
    return noun in _INCIDENTAL


def is_rich(noun: str) -> bool:
    """Whether papers call the rich so: "the mogul"."""
    return noun in _RICH


def is_famous(noun: str, phrase: Collection[str], known: Set[str]) -> bool:
    """Whether someone of whom those words are ``known`` can be what papers call the famous.

    Args:
        noun: What they are called.
        phrase: All words of the phrase.
        known: The words of the roles that the text gives the person.
    """
    trades = {word for word in known if is_person_noun(word)}.difference(*_PARTIES)
    is_owner = noun in _RICH or not _ON_SCREEN.isdisjoint(phrase)
    others = _OWNING if is_owner else _PLAYING
    return not trades or not trades.isdisjoint(others | lexicon("who_famous"))


def is_ruling(noun: str) -> bool:
    """Whether the noun is for an office that texts tell of whoever has it."""
    return noun in _RULING


def contradicts(noun: str, phrase: Collection[str], known: Set[str]) -> bool:
    """Whether what is known of the person is not what the noun with its words before it says.

    Whoever runs for an office and is told to be a senator is no "British prime minister".
    """
    if is_on_other_side(noun, phrase, known):
        return True
    if noun in _RUNNING:
        return known.isdisjoint(_RUNNING) and not known.isdisjoint(_WATCHING)
    is_office = noun in _RULING or (noun in _NATIONAL and not lexicon("who_demonyms").isdisjoint(phrase))
    return is_office and bool(known) and known.isdisjoint({noun} | covered(noun))


def is_on_other_side(noun: str, phrase: Collection[str], known: Set[str]) -> bool:
    """Whether the person is of the other party, or sits in no parliament where the noun leads a party."""
    if any(not own.isdisjoint(phrase) and not other.isdisjoint(known) for own, other in _opposed()):
        return True
    leads = noun == "leader" and not _CHAMBER.isdisjoint(phrase)
    return leads and noun not in known and not known.isdisjoint(_ELSEWHERE)


def _opposed() -> tuple[tuple[set[str], set[str]], ...]:
    """Each party with the other."""
    one, other = _PARTIES
    return (one, other), (other, one)
