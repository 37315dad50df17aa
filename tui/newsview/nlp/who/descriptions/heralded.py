"""Who comes without a name at first: "a spokesman for Roe Motors", then "Roe Motors spokesman Bob Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.leads import keeps_name_back
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import covered, gender_of, is_person_noun
from newsview.nlp.who.pronouns.salience import ARGUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_NEXT = 4
"""Paragraphs after the noun in which the name is looked for."""

_INDEFINITE = frozenset({"a", "an"})
_SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_ALIKE = {
    "executive": frozenset({"head", "president", "vice-president", "director", "chief"}),
    **dict.fromkeys(("spokesman", "spokeswoman", "spokesperson"), _SPEAKING),
}
"""Nouns, each with what its bearer is called beside the name."""


def heralded(words: Words, named: Bearers, phrases: Phrases) -> Iterator[Nominal]:
    """The indefinite nouns for those who are then named with the same role at the same body or place."""
    firsts: dict[EntityDraft, int] = {}
    for start, _, entity in named.names:
        firsts.setdefault(entity, start)
    for i, label in enumerate(words.deps):
        if (
            label not in ARGUMENTS
            or words.tags[i] != "NN"
            or i in named.at
            or not is_person_noun(words.lowers[i])
        ):
            continue
        first, end = phrases.phrase(i)
        owners = {entity for _, _, entity in named.between(first, end)}
        if words.lowers[first] not in _INDEFINITE or named.between(end, end + 2):
            continue
        meant = _named(words, named, (i, end), owners, firsts) if owners else None
        meant = meant or _taken_up(words, named, i, firsts)
        if meant is not None:
            yield Nominal(first, end, i, meant)


def _named(
    words: Words,
    named: Bearers,
    noun: tuple[int, int],
    owners: set[EntityDraft],
    firsts: dict[EntityDraft, int],
) -> EntityDraft | None:
    """The first one named behind the noun who has its role, and there, too."""
    head, end = noun
    low = words.lowers[head]
    trades = {low} | _ALIKE.get(low, frozenset())
    if not keeps_name_back(words, head):
        trades |= covered(low)
    for start, _, entity in named.between(end, len(words)):
        if words.blocks[start] > words.blocks[head] + _NEXT:
            return None
        is_new = entity.kind is EntityKind.PERSON and firsts[entity] == start
        if is_new and any(entity in named.roles[trade] for trade in trades if trade in named.roles):
            is_alike = gender_of(low) in {None, entity.gender or gender_of(low)}
            return entity if is_alike and _is_there(words, named, entity, owners) else None
    return None


def _taken_up(words: Words, named: Bearers, i: int, firsts: dict[EntityDraft, int]) -> EntityDraft | None:
    """Who is first named behind the noun with its article: "a spokesman said", "the spokesman, Bob Doe,"."""
    low = words.lowers[i]
    for one, at in named.roles.get(low, {}).items():
        is_near = i < at and words.blocks[at] <= words.blocks[i] + _NEXT
        is_named = firsts.get(one) == at + 2 and words.texts[at + 1] == "," and words.lowers[at - 1] == "the"
        if is_near and is_named and not _is_brought_in(words, low, i + 1, at):
            return one
    return None


def _is_brought_in(words: Words, low: str, start: int, end: int) -> bool:
    """Whether the noun is there for another one in between."""
    return any(words.lowers[j] == low and words.lowers[j - 1] != "the" for j in range(start, end))


def _is_there(words: Words, named: Bearers, entity: EntityDraft, owners: set[EntityDraft]) -> bool:
    """Whether the role of the one names whatever the noun's phrase does."""
    told = named.role_words[entity]
    return all(
        any(told.issuperset(mention.span.of(words.text).lower().split()) for mention in owner.mentions)
        for owner in owners
    )
