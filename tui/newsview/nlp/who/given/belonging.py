"""Words for who is of a nation or a faith, as nouns: "a Frenchman, Ann Roe", "Bob Doe, a Muslim"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nations import peoples

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_OPENING = frozenset({"a", "an", "another", "the", "fellow", "one"})
_ADJECTIVES = ("ish", "ese", "ch", "ern", "ic")
"""Endings of words that tell of a nation, but are for nobody of it: "a French"."""

_PLURALS = ("s", "men")
_SINGULARS = frozenset({"swiss"})
_FAITHFUL = frozenset(
    {"muslim", "christian", "jew", "catholic", "protestant", "hindu", "buddhist", "mormon", "evangelical"}
    | {"methodist", "baptist", "atheist", "sunni", "shiite", "sikh", "quaker", "episcopalian", "agnostic"}
)
_BEHIND = frozenset({"N", "J", "H", "C", "P"})
"""What the tags of words begin with before which it tells of another noun: "a French baker"."""

_LONGEST = 9
"""Tokens before the noun within which its article is looked for: "a 32-year-old devout"."""

_TELLING = frozenset(
    {"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "HYPH", "RB", "VBN", "VBG", ",", "``", "DT"}
)
"""Tags of what stands between the two."""

_OTHER = frozenset({"a", "an", "former", "ex", "retired", "longtime", "self", "onetime"})
"""What an "and" joins that is no part of what goes on: "a Catholic and former judge"."""


def is_of_people(words: Words, i: int) -> bool:
    """Whether the word with an article is a noun for one person of a nation or a faith."""
    if words.lowers[i] not in _singulars() or not words.texts[i][0].isupper():
        return False
    behind = words.tags[i + 1][:1] if i + 1 < len(words) else ""
    first = i
    while first > max(0, i - _LONGEST) and words.tags[first - 1] in _TELLING:
        first -= 1
    is_joined = words.lowers[i + 1 : i + 2] == ["and"] and not _OTHER.isdisjoint(words.lowers[i + 2 : i + 3])
    is_noun = (behind not in _BEHIND or is_joined) and words.texts[i + 1 : i + 2] != ["-"]
    return is_noun and not _OPENING.isdisjoint(words.lowers[max(0, first - 1) : i])


@cache
def _singulars() -> frozenset[str]:
    nations = {word for word in peoples() | lexicon("who_demonyms") if not word.endswith(_PLURALS)}
    return frozenset({word for word in nations if not word.endswith(_ADJECTIVES)} | _FAITHFUL | _SINGULARS)
