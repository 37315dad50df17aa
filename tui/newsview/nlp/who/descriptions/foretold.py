"""Whom a text tells of by what they did until it names them: "The gunman fled", "the gunman, Bob Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import covered

if TYPE_CHECKING:
    from collections.abc import Set

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_YOUNG = frozenset(
    {"boy", "girl", "teenager", "teen", "toddler", "child", "baby", "infant", "youth", "student", "hostage"}
)
"""Nouns for anyone young or caught, who is the one named behind the same noun with its article."""

_RULING = frozenset({"president", "premier", "chancellor", "governor", "mayor", "pope", "king", "queen"})
"""Nouns for an office that is only told of later: "Roe spoke. The president …", "President Ann Roe"."""

_LEAD = 3
"""Sentences at the head of an article that may tell of such an office before the name."""

_ANOTHER = frozenset({"another", "second", "other", "two", "three", "first", "several", "third"})
_ORDINAL = ("first", "second", "third", "th")
"""What closes an ordinal: "the seventh child" is anyone's."""

_BEFORE = 3
"""Tokens before a noun within which a word tells that there are several."""


def foretold(words: Words, named: Bearers, noun: str, head: int, telling: Set[str]) -> EntityDraft | None:
    """The only one that the text says behind the token to be what the noun says, where it tells of no two.

    Args:
        words: The document.
        named: Its names and the roles of those they name.
        noun: What the role is known by.
        head: Where the noun stands.
        telling: What tells those apart who have the role.
    """
    told = [(one, at) for one, at in named.holders(noun).items() if one.kind is EntityKind.PERSON]
    one, at = told[0] if len(told) == 1 else (None, -1)
    if one is None or at < head:
        return None
    before = (other for _, _, other in named.between(0, head) if other.kind is EntityKind.PERSON)
    is_first = all(other is one for other in before)
    if noun in _RULING:
        is_at_hand = named.last_before(one, head) >= 0 or (is_first and words.sentences[head] < _LEAD)
        return one if is_at_hand and telling <= named.role_words[one] else None
    if words.tags[head - 1] == "JJ" and words.lowers[head - 1].endswith(_ORDINAL):
        return None
    is_again = words.lowers[at] in {noun} | covered(noun) and "the" in words.lowers[at - _BEFORE : at]
    is_one = is_again and (noun in _YOUNG or (noun in lexicon("who_anyone") and is_first))
    return one if (is_one or noun in lexicon("who_doers")) and not _are_several(words, noun) else None


def _are_several(words: Words, noun: str) -> bool:
    """Whether the text tells of more than one: "the gunmen", "another man"."""
    plural = f"{noun[:-3]}men" if noun.endswith("man") else "children" if noun == "child" else f"{noun}s"
    if plural in words.often:
        return True
    return any(
        not _ANOTHER.isdisjoint(words.lowers[max(0, i - _BEFORE) : i])
        for i in words.standing(frozenset({noun, noun.capitalize()}))
    )
