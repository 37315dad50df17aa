"""Who runs for an office or is put up for one, though no noun says so: "Roe's campaign", "nominated Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

STANDING = frozenset({"candidate", "nominee"})
"""What those are called."""

_BACK = 2
"""Sentences back in which nobody else is named."""

_OFFICES = frozenset({"president", "governor", "mayor", "premier", "chancellor", "senator", "speaker"})
_PHRASE = 3
"""Tokens from the owner's mark to the noun."""

_CLAUSE = 5
"""Tokens from a name to the verb."""

_TELLING = frozenset({"JJ", "NN", "NNP", "HYPH", "CD"})
_RUNNING = (["running", "for"], ["running", "against"])
_BEFORE_NAME = 6
"""Tokens of a title before a name."""


def stands_for(words: Words, start: int, end: int) -> str | None:
    """What a person is whose name has the tokens: "candidate", "nominee" or nothing of that."""
    noun = _owned(words, end)
    if noun == "campaign" or _is_running(words, end):
        return "candidate"
    is_put_up = noun == "nomination" and words.lowers[end + 1] == "nomination"
    return "nominee" if is_put_up or _is_nominated(words, start) else None


def is_supposed(words: Words, start: int) -> bool:
    """Whether the office before a name is one that someone only might have: "under a President Roe"."""
    return start > 1 and words.lowers[start - 2] == "a" and words.lowers[start - 1] in _OFFICES


def is_passed_over(words: Words, named: Bearers, one: EntityDraft, noun: str, head: int) -> bool:
    """Whether somebody else is named last before the noun, which no role of the one says."""
    begin = words.sentence_starts[max(0, words.sentences[head] - _BACK)]
    near = [who for _, _, who in named.between(begin, head) if who.kind is EntityKind.PERSON]
    return noun not in named.role_words[one] and near[-1:] != [one]


def _owned(words: Words, end: int) -> str:
    """The noun of what the name has: "Roe's presidential campaign", "the Roe campaign"."""
    if words.texts[end : end + 1] == [] or words.texts[end] not in POSSESSIVES:
        return "campaign" if words.lowers[end : end + 1] == ["campaign"] else ""
    for i in range(end + 1, min(end + 1 + _PHRASE, len(words) - 1)):
        is_of = words.lowers[i + 1] in {"of", "for", "against"}
        if words.lowers[i] in {"campaign", "candidacy", "nomination"}:
            return "" if is_of else words.lowers[i].replace("candidacy", "campaign")
        if words.tags[i] not in _TELLING:
            break
    return ""


def _is_running(words: Words, end: int) -> bool:
    """Whether the text goes on to say that whoever has the name runs: ", who is running for mayor"."""
    near = range(end, min(end + _CLAUSE, len(words) - 1))
    return any(words.lowers[i : i + 2] in _RUNNING for i in near) and all(
        words.tags[i] != "NNP" for i in range(end, min(end + 2, len(words)))
    )


def _is_nominated(words: Words, start: int) -> bool:
    """Whether a name is that of whom somebody puts up: "the nomination of Judge Ann Roe"."""
    for i in range(start - 1, max(0, start - _BEFORE_NAME), -1):
        if words.lowers[i] == "of":
            return words.lowers[i - 1] == "nomination"
        if words.tags[i] not in _TELLING:
            return False
    return False
