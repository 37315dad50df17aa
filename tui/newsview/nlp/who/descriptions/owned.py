"""Bodies called by whose they are: "Roe's space company", "his firm", "her own party"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.descriptions.employers import employers
from newsview.nlp.who.descriptions.families import can_be
from newsview.nlp.who.descriptions.panels import PANEL_NOUNS
from newsview.nlp.who.descriptions.parties import side_of
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.descriptions.headed import Headed
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_SHARED = frozenset({"channel", "team", "government", "school", "university", "church"})
"""What someone has without being at its head."""

_LED = frozenset(
    {"company", "firm", "startup", "start-up", "business", "conglomerate", "group", "organization"}
    | {"organisation", "nonprofit", "charity"}
)
"""What is whose is at its head: "Roe's space company"."""

_HIRED = frozenset(
    {"law", "legal", "pr", "talent", "accounting", "parent", "old", "former", "previous", "first", "other"}
)
"""What tells of a firm that somebody has hired or left: "Roe's law firm"."""


class Owned:
    """Finds the bodies.

    Args:
        words: The document.
        entities: Its entities, with their names, roles and pronouns.
        named: Its names and roles.
        bodies: The mentions of its organisations, in order.
    """

    def __init__(
        self, words: Words, entities: list[EntityDraft], named: Bearers, bodies: Sequence[Seen]
    ) -> None:
        self._words = words
        self._named = named
        self._organisations = [entity for entity in entities if entity.kind is EntityKind.ORGANISATION]
        self._employers = employers(words, entities, bodies)
        mentions = [
            (mention, person)
            for person in entities
            for mention in person.mentions
            if person.kind is EntityKind.PERSON
        ]
        self._persons = {
            mention.span: who for mention, who in mentions if mention.kind is MentionKind.PRONOUN
        }
        self._owners = {
            words.within(mention.span)[1] - 1: person
            for mention, person in mentions
            if mention.kind is MentionKind.NAME
        }

    def by_pronoun(self, low: str, pronoun: int) -> EntityDraft | None:
        """Where whom the pronoun means has a role, or the party: "his firm"."""
        owner = self._persons.get(self._words.span(pronoun, pronoun + 1))
        if low == "party":
            return self._party_of(owner)
        if owner is None or low in _SHARED or not (low in lexicon("who_bodies") or low in PANEL_NOUNS):
            return None
        body = self._employers.get(owner)
        is_any = low in PANEL_NOUNS or (body is not None and low in body.name.lower().split())
        return body if body is not None and (is_any or can_be(body, low)) else None

    def by_name(self, i: int, first: int, headed: Headed) -> EntityDraft | None:
        """The body that bears its owner's name, or has its owner at its head: "Roe's foundation"."""
        words, low = self._words, self._words.lowers[i]
        is_led = low in _LED and _HIRED.isdisjoint(words.lowers[first:i])
        if words.lowers[first] == "whose":
            is_other = "NNP" in words.tags[i + 1 : i + 3]  # "Roe, whose company, Kelm,"
            owner = self._owners.get(first - 1 - (words.texts[first - 1] == ","))
            return self._employers.get(owner) if owner and is_led and not is_other else None
        mark = next((j for j in range(first, i) if words.tags[j] == "POS"), first)
        owner = self._owners.get(mark - 1)
        if owner is None or words.heads[mark - 1] != i:
            return None
        if low == "party":
            return self._party_of(owner)
        called = headed.sole(low, [owner.name.lower().split()[-1]])
        return called or (self._employers.get(owner) if is_led else None)

    def _party_of(self, person: EntityDraft | None) -> EntityDraft | None:
        side = side_of(self._named, person) if person is not None else None
        return side.body(self._organisations) if side is not None else None
