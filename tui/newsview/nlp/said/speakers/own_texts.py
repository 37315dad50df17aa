"""Whose a text is that “its” gives to a body: “Lorvane plans to grow, according to its website”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.said.speakers.behalf import NAME_TAGS, PLACES_FOR_WORDS, is_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_LONGEST = 5


def own_text(words: Words, lookup: Lookup, span: Span) -> EntityDraft | None:
    """The body that acts in the sentence, else the only one named before in it, else who acted before it."""
    start, end = words.within(span)
    noun = words.lowers[words.root(start, end)]
    if (
        words.lowers[start] != "its"
        or end - start > _LONGEST
        or not (is_text(noun) or noun in PLACES_FOR_WORDS)
    ):
        return None
    low, high = words.sentence(start)
    outside = [i for i in range(low, high) if not start <= i < end]
    found = _acting(words, lookup, outside)
    if not found:
        found = _bodies(words, lookup, [i for i in outside if i < start and words.tags[i] in NAME_TAGS])
    if not found and low and words.blocks[low - 1] == words.blocks[low]:
        found = _acting(words, lookup, range(words.sentence(low - 1)[0], low))
    return found.pop() if len(found) == 1 else None


def _acting(words: Words, lookup: Lookup, tokens: Iterable[int]) -> set[EntityDraft]:
    """The bodies that do something in the words."""
    return _bodies(words, lookup, [i for i in tokens if words.deps[i] in _SUBJECTS])


def _bodies(words: Words, lookup: Lookup, tokens: Iterable[int]) -> set[EntityDraft]:
    found = (lookup.entity_at(words.span(i, i + 1)) for i in tokens)
    return {one for one in found if one is not None and one.kind is EntityKind.ORGANISATION}
