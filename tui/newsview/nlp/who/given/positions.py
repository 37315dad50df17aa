"""What players are before their names in reports of sport: "QB Ann Roe", "Hallbury F Bob Doe"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_FEWEST = 3
"""Different words of sport in a report of it."""

_SCORES = 2
_CUT = 3
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")

_SHORT = frozenset(
    {
        *("QB", "RB", "WR", "TE", "FB", "DL", "OL", "DT", "LB", "CB", "DB", "OLB", "ILB", "MLB"),
        *("RHP", "LHP", "DH", "PG", "SG", "PF", "LW", "RW"),
    }
)
_LETTERS = frozenset({"C", "D", "F", "G", "P", "GM"})
"""The same by letters that open other people's names or are a firm's, too."""


_TALKED_OF = frozenset(
    {"ncaa", "nba", "nfl", "nhl", "mlb", "mls", "wnba", "nascar", "ufc", "fifa", "uefa", "ipl"}
    | {"golf", "golfer", "golfers", "tennis"}
)
"""What news of business and politics lists, too; all of them count for one word."""


@lru_cache(maxsize=1)
def is_of_sport(words: Words) -> bool:
    """Whether the text has several words of sport; scores are one, too."""
    said = lexicon("who_sports").intersection(words.lowers)
    count = len(said - _TALKED_OF) + (not said.isdisjoint(_TALKED_OF))
    return count >= _FEWEST or (count == _FEWEST - 1 and _has_scores(words))


@lru_cache(maxsize=1)
def is_of_match(words: Words) -> bool:
    """Whether the text tells how a match went: it has many words of sport, and scores."""
    return len(lexicon("who_sports").intersection(words.lowers)) > _FEWEST and _has_scores(words)


def _has_scores(words: Words) -> bool:
    found = (text for text in words.texts if text[0].isdigit() and _SCORE.fullmatch(text))
    cut = (i for i in words.standing(DASHES, before=1) if is_score(words, i - 1))
    return len(list(islice(chain(found, cut), _SCORES))) == _SCORES


def is_score(words: Words, i: int) -> bool:
    """Whether a score stands at the token, which the model may have cut at its dash."""
    return any(_SCORE.fullmatch("".join(words.texts[i : i + count])) for count in (1, _CUT))


def is_position(words: Words, i: int) -> bool:
    """Whether the token is such a position, two words of somebody's name behind it."""
    text = words.texts[i]
    if text not in _SHORT and text not in _LETTERS:
        return False
    behind = range(i + 1, i + 3)
    is_named = behind.stop <= len(words) and words.blocks[behind.stop - 1] == words.blocks[i]
    is_named = is_named and all(words.tags[j] in PROPER and words.texts[j].istitle() for j in behind)
    return is_named and (text in _SHORT or is_of_sport(words))
