"""What players are before their names in reports of sport: "QB Ann Roe", "Hallbury F Bob Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_FEWEST = 3
"""Different words of sport in a report of it."""

_SHORT = frozenset(
    {
        *("QB", "RB", "WR", "TE", "FB", "DL", "OL", "DT", "LB", "CB", "DB", "OLB", "ILB", "MLB"),
        *("RHP", "LHP", "DH", "PG", "SG", "PF", "LW", "RW"),
    }
)
_LETTERS = frozenset({"C", "D", "F", "G", "P"})
"""The same by a letter, which opens other people's names, too."""


def is_of_sport(words: Words) -> bool:
    """Whether the text has several words of sport."""
    return len(lexicon("who_sports").intersection(words.lowers)) >= _FEWEST


def is_position(words: Words, i: int) -> bool:
    """Whether the token is such a position, two words of somebody's name behind it."""
    text = words.texts[i]
    if text not in _SHORT and text not in _LETTERS:
        return False
    behind = range(i + 1, i + 3)
    is_named = behind.stop <= len(words) and words.blocks[behind.stop - 1] == words.blocks[i]
    is_named = is_named and all(words.tags[j] in PROPER and words.texts[j].istitle() for j in behind)
    return is_named and (text in _SHORT or is_of_sport(words))
