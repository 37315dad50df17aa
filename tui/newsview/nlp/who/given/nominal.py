"""A noun phrase that is a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import MentionKind

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words


class Nominal(Struct, frozen=True):
    """A noun phrase that is a mention.

    Attributes:
        start: First token.
        end: After the last token.
        head: Its noun.
        entity: Whom or what it points at.
    """

    start: int
    end: int
    head: int
    entity: EntityDraft


def note(words: Words, found: list[Nominal]) -> None:
    """Add the nominal mentions to their entities."""
    for nominal in found:
        nominal.entity.add(words.span(nominal.start, nominal.end), MentionKind.NOMINAL)
