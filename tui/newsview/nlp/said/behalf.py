"""Whose words those of a text or a body are: “a tweet from Kim”, “the ministry's statement”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import noun_forms
from newsview.nlp.said.sources import RELATIVES
from newsview.nlp.who.lexicon import words as lexicon

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.lookup import Lookup
    from newsview.nlp.who.words import Words

_ISSUING = frozenset({"from", "by"})


def on_behalf(words: Words, lookup: Lookup, span: Span) -> EntityDraft | None:
    """The entity that speaks through the noun phrase ``span``, which is no mention of it itself."""
    start, end = words.within(span)
    while end > start + 1 and (words.lowers[end - 1] in RELATIVES or words.lowers[end - 1] == ","):
        end -= 1
    head = words.root(start, end)
    word = words.lowers[head]
    if word in noun_forms("nouns_texts"):
        return _author(words, lookup, head, start, end)
    if word in lexicon("who_bodies") or word in lexicon("who_org_heads"):
        is_named = head > start and words.deps[head - 1] == "compound" and words.heads[head - 1] == head
        return lookup.entity_at(words.span(head - 1, head)) if is_named else None
    return lookup.entity_at(words.span(start, end)) if words.span(start, end) != span else None


def _author(words: Words, lookup: Lookup, head: int, start: int, end: int) -> EntityDraft | None:
    """Who owns a text, or who it is from."""
    for i in range(start, end):
        if words.deps[i] == "poss" and words.heads[i] == head:
            return lookup.entity_at(words.span(start, i + 1))
        issues = words.lowers[i] in _ISSUING and words.heads[i] == head
        if issues and i + 1 < end:
            return lookup.entity_at(words.span(i + 1, end))
    return None
