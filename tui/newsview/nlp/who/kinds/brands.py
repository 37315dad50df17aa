"""Firms and services that are known by a common word: "shares of Snap", "Tinder said"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, OPENING_MARKS, PROPER, is_capitalised
from newsview.nlp.who.kinds.legal_forms import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "his", "her", "its", "their", "our", "your", "my", "no"}
    | {"any", "every", "each", "some", "'s", "’s", "-", "–", "—", ":"}
)
"""What goes before a thing."""

_ANY = frozenset({"a", "an", "his", "her", "its", "their", "my", "our", "your", "this", "that"})
_POSTED = frozenset(
    {
        "post",
        "posts",
        "account",
        "accounts",
        "page",
        "blog",
        "message",
        "messages",
        "channel",
        "user",
        "users",
    }
    | {"employee", "employees", "spokesman", "spokeswoman", "spokesperson"}
    | {"executive", "executives", "app", "investor", "investors", "driver", "profile", "hashtag"}
)
"""What is on a platform or at a firm, and who."""

_GOING_ON = frozenset({"-", "–", "’", "'", "+", "&"})
"""What a longer name goes on with."""

_MARKS = frozenset({"’", "'", '"', "”"})


@cache
def _brands() -> frozenset[str]:
    return frozenset(word.capitalize() for word in lexicon("who_brands"))


def brands(words: Words) -> Iterator[Candidate]:
    """The places where such a word is the firm's by its capital."""
    for text in sorted(_brands()):
        places = words.standing({text}, before=1, behind=1)
        if places and not any(_is_longer(words, i) for i in places):
            yield from (Candidate(i, i + 1, "ORG") for i in places if is_branded(words, i))


def is_branded(words: Words, i: int) -> bool:
    """Whether a listed word has no cause for its capital but that it is a firm's."""
    before, after = words.lowers[i - 1], words.texts[i + 1]
    is_posted = before in _ANY and after in _POSTED
    is_name = words.tags[i] in PROPER or is_posted
    if words.texts[i] not in _brands() or not is_name or words.headlines[i]:
        return False
    is_thing = before in _DETERMINERS and not is_posted
    if words.is_first(i) or is_thing or words.texts[i - 1] in OPENING_MARKS | _MARKS:
        return False
    return not (after in _GOING_ON or after[0].isdigit() or _is_longer(words, i))


def _is_longer(words: Words, i: int) -> bool:
    """Whether another name stands beside the word: "Times Square", "Ann Peacock", "Target Field"."""
    is_led = not words.is_first(i) and is_capitalised(words.texts[i - 1]) and words.tags[i - 1] in PROPER
    is_led = is_led and words.texts[i - 1] not in DASHES and words.blocks[i - 1] == words.blocks[i]
    # "the Prevention of Vice"
    is_led |= (
        words.lowers[i - 1] == "of" and i > 1 and words.texts[i - 2].istitle() and not words.is_first(i - 2)
    )
    behind = i + 1 + (words.texts[i + 1] == "of" and i + 2 < len(words))
    goes_on = is_capitalised(words.texts[behind]) and words.blocks[behind] == words.blocks[i]
    return is_led or (goes_on and words.texts[behind].rstrip(".") not in LEGAL_FORMS)
