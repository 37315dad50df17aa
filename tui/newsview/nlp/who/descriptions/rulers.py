"""Those who rule the nation an article is about: "President Ann Roe" is "the Guatemalan president"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.nations import of_nation, peoples
from newsview.nlp.who.given.roles import role_noun

if TYPE_CHECKING:
    from collections.abc import Set

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words


def ruler_of(words: Words, named: Bearers, head: int, people: Set[str]) -> EntityDraft | None:
    """The only one said before to have the role of the noun ``head``, with no nation told of.

    Args:
        words: The document.
        named: Its names and roles.
        head: The noun.
        people: What goes before it, which must be a nation named before: "Guatemalan".
    """
    if len(people) != 1 or not people <= peoples() or not _is_named(named, of_nation(*people), words, head):
        return None
    told = named.roles.get(role_noun(words, head), {})
    holders = [entity for entity, start in told.items() if start < head]
    if len(holders) != 1 or _is_elsewhere(named, holders[0]):
        return None
    return holders[0]


def _is_named(named: Bearers, nation: frozenset[str], words: Words, head: int) -> bool:
    return any(
        place.kind is EntityKind.PLACE and words.lowers[end - 1] in nation
        for _, end, place in named.between(0, head)
    )


def _is_elsewhere(named: Bearers, entity: EntityDraft) -> bool:
    """Whether the text tells of which nation someone is, or everybody knows: papers say "President Obama"."""
    is_told = any(of_nation(word) for word in named.role_words[entity])
    return is_told or entity.name.split()[-1] in well_known()
