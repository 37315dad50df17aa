"""What the text tells that somebody is: “senator” and “Lorvane” of “Ann Roe, a senator from Lorvane”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import MentionKind
from newsview.nlp.who.given.roles import covered, is_person_noun, other_names, role_heads

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words


def told_nouns(words: Words, one: EntityDraft) -> set[str]:
    """The nouns of somebody's roles and titles."""
    told = {low for span in one.roles for low in span.of(words.text).lower().split() if is_person_noun(low)}
    names = (mention.span for mention in one.mentions if mention.kind is MentionKind.NAME)
    told.update(role for span in names for role in role_heads(words, words.within(span)[0]))
    return told


def told_words(words: Words, one: EntityDraft) -> set[str]:
    """All the words of somebody's roles and descriptions."""
    spans = [*one.roles, *(m.span for m in one.mentions if m.kind is MentionKind.NOMINAL)]
    return {low for span in spans for low in words.lowers[slice(*words.within(span))]}


def can_be_called(words: Words, one: EntityDraft, noun: str) -> bool:
    """Whether a noun is for a role that somebody is told to have."""
    told = told_nouns(words, one)
    described = told_words(words, one)
    names = {noun, *covered(noun)}
    return not names.isdisjoint({*told, *described, *other_names(described)})
