"""Schools, hospitals and churches that a saint's possessive names: "at St. Tarn's, where"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_somewhere
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_SAINTS = frozenset({"St.", "St", "Saint"})
_PAIR = 2
_OWNED = ("NN", "JJ", "VBN", "VBG", "CD")
"""Beginnings of the tags of what the saint or the saint's town has: "St. Louis's mayor"."""


def with_possessive(words: Words, candidate: Candidate) -> Candidate:
    """The candidate with the possessive that closes its name where it owns nothing."""
    start, end = candidate.start, candidate.end
    is_saint = words.texts[start] in _SAINTS and end - start == _PAIR
    if not is_saint or words.texts[end : end + 1] == [] or words.texts[end] not in POSSESSIVES:
        return candidate
    behind = words.tags[end + 1 : end + 2]
    is_owner = behind != [] and behind[0].startswith(_OWNED)
    is_town = is_somewhere(candidate.text(words)) and behind not in ([","], ["."])
    return candidate if is_owner or is_town else Candidate(start, end + 1, "ORG")
