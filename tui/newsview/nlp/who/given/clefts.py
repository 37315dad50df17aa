"""Nouns that act although the parse has them for what something is: "it was the mayor who left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words


def is_cleft(words: Words, noun: int) -> bool:
    """Whether the noun is the one who acts: “It was Roe who won”."""
    verb = words.heads[noun]
    is_told = words.deps[noun] == "attr" and words.lowers[noun + 1 : noun + 2] != []
    if not is_told or words.lowers[noun + 1] not in RELATIVES:
        return False
    return any(
        words.lowers[j] == "it" and words.heads[j] == verb for j in range(words.sentence(noun)[0], noun)
    )
