"""Places that are teams, for they win or lose by a score: "New Zealand beat Australia 27-24"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_CONTESTS = frozenset({"win", "victory", "triumph", "loss", "defeat", "draw", "match", "game"})
_AGAINST = frozenset({"over", "against", "to", "with"})
_PLAYERS = frozenset({"nsubj", "dobj", "npadvmod", "dep", "oprd"})
_DATING = (["("], ["—"], ["–"], ["--"], ["-"])
"""What a dateline stands before."""


def plays(words: Words, candidate: Candidate) -> bool:
    """Whether a place wins or loses by a score, and so is a team: "New Zealand beat Australia 27-24"."""
    if candidate.text(words).isupper() and words.texts[candidate.end : candidate.end + 1] in _DATING:
        return False
    root = words.root(candidate.start, candidate.end)
    verb = words.heads[root]
    is_player = words.lowers[verb] in lexicon("who_sport_verbs") and words.deps[root] in _PLAYERS
    # "a 3-0 win over England"
    is_rival = words.lowers[verb] in _AGAINST and words.lowers[words.heads[verb]] in _CONTESTS
    if not (is_player or is_rival):
        return False
    start, end = words.sentence(root)
    texts = words.texts
    return any(
        texts[i] in DASHES and texts[i - 1].isdecimal() and texts[i + 1].isdecimal()
        for i in range(start + 1, end - 1)
    )
