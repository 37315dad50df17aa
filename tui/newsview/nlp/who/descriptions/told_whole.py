"""Roles that are told again with where they are: "the governor of Ohio" for "Ann Roe, governor of Ohio"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import gender_of, is_person_noun, role_noun

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_WHERE = frozenset({"of", "for", "at", "to", "from"})
_PAST = frozenset({"former", "ex", "then", "late", "acting"})
"""What parts whoever had a role from who has it."""


def told_whole(words: Words, named: Bearers, head: int, first: int, end: int) -> EntityDraft | None:
    """The only one who was said to be all that the phrase says, up to the body or place behind its noun."""
    noun = role_noun(words, head)
    if words.lowers[first] != "the" or words.lowers[head + 1 : head + 2] == [] or not is_person_noun(noun):
        return None
    is_named = bool(named.between(head + 2, end))
    if words.lowers[head + 1] not in _WHERE or not is_named or named.between(end, end + 2):
        return None
    told = {words.lowers[j] for j in range(first + 1, end) if words.tags[j][:1] in {"N", "J"}}
    holders = [
        entity
        for entity, start in named.roles.get(noun, {}).items()
        if start < head and told <= named.role_words[entity]
        if gender_of(noun) in {None, entity.gender or gender_of(noun)}
        if (told & _PAST) == (named.role_words[entity] & _PAST)
    ]
    return holders[0] if len(holders) == 1 else None
