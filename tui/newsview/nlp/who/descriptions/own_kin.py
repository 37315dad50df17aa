"""Relatives told of in somebody's words, once it is known whose words they are: "my son", said his mother."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import MentionKind
from newsview.nlp.who.descriptions.kin import Kin, inverses
from newsview.nlp.who.given.nominal import Nominal, note
from newsview.nlp.who.given.phrases import Phrases

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.pronouns.regions import Regions


def link_kin(regions: Regions, entities: list[EntityDraft]) -> list[Nominal]:
    """Add, and return, the phrases in quotation marks that point at a named relative through a pronoun."""
    words = regions.words
    if not any(regions.inside[i] for i, low in enumerate(words.lowers) if low in inverses()):
        return []
    linked = [
        Nominal(start, end, words.root(start, end), entity)
        for entity in entities
        for mention in entity.mentions
        if mention.kind is MentionKind.NOMINAL
        for start, end in [words.within(mention.span)]
    ]
    found = Kin(words, entities, Phrases(words)).link(linked)
    inside = [item for item in found if regions.inside[item.head]]
    note(words, inside)
    return inside
