"""Nouns that stand for somebody only behind a name: "Ann Roe, a forger", "Bob Doe, the choice of many"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.entities.bearers import DETERMINERS
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_DOING = ("er", "or")
_UNDOING = frozenset(
    {"answer", "cancer", "center", "chapter", "computer", "disaster", "disorder", "error", "factor"}
    | {"letter", "matter", "newspaper", "number", "offer", "order", "paper", "poster", "power", "reminder"}
    | {"rumor", "thriller", "tower", "water", "weather", "winter", "wonder", "zinger"}
)
"""Nouns that end so and may stand behind a name, of which none is for a person."""

_NOUNS = frozenset({"NN", "NNP", "JJ"})
"""Tags of what a list has for nouns: "a Conservative", "an evangelical"."""

_RANKS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last"}
    | {"eldest", "oldest", "youngest", "elder", "younger"}
)
_AMOUNTS = frozenset({"most", "least", "best", "worst"})
_LEADING = frozenset({"the", "and", "his", "her", "their"})
_FAR = 7
"""Tokens within which those are told of whom somebody is one."""


def is_figure(words: Words, first: int, head: int) -> bool:
    """Whether the noun is made like those for who does something, or says what one is, and is led in.

    What says what one is may stand bare: "Ann Roe, face of the brand".
    """
    low, opening = words.lowers[head], words.lowers[first]
    if low in lexicon("who_figures") and words.tags[head] in _NOUNS:
        is_bare = first == head and words.lowers[head + 1] in {"of", "for"}
        return is_bare or opening in DETERMINERS or not POSSESSIVES.isdisjoint(words.texts[first:head])
    return (
        words.tags[head] == "NN" and opening in {"a", "an"} and low.endswith(_DOING) and low not in _UNDOING
    )


def is_body_figure(words: Words, first: int, head: int) -> bool:
    """Whether the noun says what a body is to others: "an early investor in Kelm"."""
    is_noun = words.tags[head] == "NN" and words.lowers[head] in lexicon("who_body_figures")
    return is_noun and words.lowers[first] in {"a", "an", "another", "the"}


def is_of_several(words: Words, i: int, kind: EntityKind = EntityKind.PERSON) -> bool:
    """Whether it tells which of several one is: "one of the best", "the last to leave"."""
    if kind is not EntityKind.PERSON and _is_of_people(words, i):
        return False
    low, after = words.lowers[i], words.lowers[i + 1 : i + 2]
    is_ranked = low in _RANKS or (words.tags[i] == "JJS" and low not in _AMOUNTS)
    if low == "one" and words.lowers[i - 1] == "only":
        return True
    is_ranked = is_ranked and words.lowers[i - 1] in _LEADING
    if after == ["and"] and is_ranked and i + 3 < len(words):
        return is_of_several(words, i + 2)  # "the seventh and youngest of"
    return (after == ["of"] and (low in {"one", "another"} or is_ranked)) or (after == ["to"] and is_ranked)


def _is_of_people(words: Words, i: int) -> bool:
    """Whether those of whom it is one are people: "one of many Democrats", "one of the few senators"."""
    behind = range(i + 2, min(i + _FAR, len(words))) if words.lowers[i + 1 : i + 2] == ["of"] else range(0)
    several = next((words.lowers[j] for j in behind if words.tags[j] in {"NNS", "NNPS"}), "")
    return is_person_noun(several) or is_person_noun(several.removesuffix("s")) or several == "people"
