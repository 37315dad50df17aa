"""Who speaks where only what somebody is stands before the verb: “Roe is a baker who says …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_BEING = frozenset({"is", "was", "’s", "'s", "are", "were", "been", "be", "becomes", "became", "remains"})
_RELATIVES = frozenset({"who", "that"})


def so_called(words: Words, lookup: Lookup, span: Span) -> EntityDraft | None:
    """The subject of the clause in which the phrase ``span`` says what somebody is, if it is an entity."""
    start, end = words.within(span)
    noun = words.root(start, end)
    while words.deps[noun] == "conj":
        noun = words.heads[noun]
    verb = words.heads[noun]
    is_told = words.deps[noun] == "attr" and words.lowers[verb] in _BEING and verb < noun
    if not is_told or _RELATIVES.isdisjoint(words.lowers[end : end + 2]):
        return None
    inside = range(words.sentence(verb)[0], noun)
    own = [i for i in inside if words.heads[i] == verb]
    if any(words.deps[i] == "neg" for i in own):
        return None
    subject = next((i for i in own if words.deps[i] == "nsubj" and i < verb), None)
    return lookup.entity_at(words.span(subject, subject + 1)) if subject is not None else None
