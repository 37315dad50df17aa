"""Who speaks in a heading or lead by a role alone: “Kestavia mayor says … ¶ Mayor Rosa Lind said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.said.speakers.told_roles import can_be_called, told_words
from newsview.nlp.who.given.roles import gender_of, is_person_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_NEAR = 4
"""Paragraphs to the name."""

_TITLES = frozenset({"NNP", "NNPS", "NN", "JJ", "POS", "HYPH"})
_SIDES = frozenset({"former", "ex", "new", "next", "top", "acting", "late", "first"})


def holder_of_role(words: Words, entities: Sequence[EntityDraft], start: int, end: int) -> EntityDraft | None:
    """The only person who has the role and is named soon behind it, for a phrase without an article.

    “Kestavia's defense minister” is told to be a minister of defense.
    """
    noun = words.lowers[end - 1]
    is_heading = words.blocks[start] == words.blocks[0]
    is_bare = all(words.tags[i] in _TITLES for i in range(start, end)) and end - start > 1
    if not is_bare or not is_person_noun(noun) or not (is_heading or "POS" in words.tags[start:end]):
        return None
    fitting = [one for one in entities if _has_role(words, one, start, end)]
    return fitting[0] if len(fitting) == 1 else None


def _has_role(words: Words, one: EntityDraft, start: int, end: int) -> bool:
    """Whether somebody first named soon behind the phrase is told to be what it says."""
    noun = words.lowers[end - 1]
    names = [mention.span.start for mention in one.mentions if mention.kind is MentionKind.NAME]
    first = words.at(min(names)) if names else 0
    is_near = end <= first and words.blocks[first] - words.blocks[start] <= _NEAR
    if one.kind is not EntityKind.PERSON or not is_near or gender_of(noun) not in {None, one.gender}:
        return False
    kinds = {words.lowers[i] for i in range(start, end - 1) if words.tags[i] == "NN"} - _SIDES
    return can_be_called(words, one, noun) and kinds <= told_words(words, one)
