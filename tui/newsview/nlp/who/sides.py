"""Countries and cities that play: "Wales' win over England", where the article is about sport."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.knowledge import is_somewhere
from newsview.nlp.who.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.candidate import Candidate, Form
    from newsview.nlp.who.words import Words

_LEAST = 3
"""Different words of sport that an article about it has."""

_CONTESTS = frozenset(
    {"win", "wins", "victory", "victories", "triumph", "loss", "losses", "defeat", "defeats", "draw", "match"}
    | {"game", "games", "matches", "clash", "semi-final", "final", "tie", "opener", "test", "fixture", "caps"}
)
_AGAINST = frozenset({"over", "against", "to", "with", "by", "for"})
_HOSTING = frozenset({"host", "hosts", "hosted", "hosting"})
_PLAYING = frozenset(
    {"play", "plays", "played", "playing", "scored", "qualified", "trailed", "kicked", "batted", "bowled"}
)
_SIGNING = frozenset({"signed", "joined", "loaned", "transferred", "bought"})
_PLACING = frozenset({"in", "at", "near", "across"})
_ROLES = frozenset({"nsubj", "dobj", "npadvmod", "nsubjpass"})


def sides(words: Words, found: list[Candidate]) -> Iterator[Form]:
    """The places among the names that play more often than something is in them."""
    if len(lexicon("who_sports").intersection(words.lowers)) < _LEAST:
        return
    told: Counter[Form] = Counter()
    for candidate in found:
        if is_somewhere(candidate.text(words)):
            told[candidate.form(words)] += _plays(words, candidate) - _is_inside(words, candidate)
    yield from (form for form, count in told.items() if count > 0)


def _is_inside(words: Words, candidate: Candidate) -> bool:
    return words.lowers[candidate.start - 1] in _PLACING


def _plays(words: Words, candidate: Candidate) -> bool:
    """Whether a team is meant: "against Wales", "the Wales captain", "Wales lost"."""
    root, end = words.root(candidate.start, candidate.end), candidate.end
    before, head = words.lowers[candidate.start - 1], words.heads[root]
    if before == "against":
        return True
    if before in _AGAINST and words.lowers[words.heads[head]] in _CONTESTS:
        return True
    if before == "from" and words.lowers[words.heads[head]] in _SIGNING:
        return True
    if words.deps[root] == "poss" or words.texts[end : end + 1] == ["'"]:
        return words.lowers[head] in lexicon("who_sport_roles")
    if words.deps[root] in _ROLES and words.lowers[head] in _playing():
        return True
    return not lexicon("who_sport_roles").isdisjoint(words.lowers[end : end + 1])


def _playing() -> frozenset[str]:
    return (lexicon("who_sport_verbs") | _PLAYING) - _HOSTING
