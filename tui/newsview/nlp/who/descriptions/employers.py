"""The organisations where persons have a role: "Ann Roe, president of Kelm Motors", and so "her firm"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen


def employers(
    words: Words, entities: Iterable[EntityDraft], bodies: Sequence[Seen]
) -> dict[EntityDraft, EntityDraft | None]:
    """Each person whose role names an organisation, with it.

    Args:
        words: The document.
        entities: Its entities with their roles.
        bodies: The mentions of its organisations, in order.
    """
    found: dict[EntityDraft, EntityDraft | None] = {}
    for person in entities:
        for role in person.roles if person.kind is EntityKind.PERSON else ():
            start, end = words.within(role)
            inside = bisect_left(bodies, start, key=lambda seen: seen.start)
            if inside < len(bodies) and bodies[inside].end <= end:
                found.setdefault(person, bodies[inside].entity)
    return found
