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
_LONGEST = 8
"""Tokens of a name with its title between commas."""

_NAMED = frozenset({"compound", "nmod", "poss", "appos"})


def on_behalf(words: Words, lookup: Lookup, span: Span) -> EntityDraft | None:
    """The entity that speaks through the noun phrase ``span``, which is no mention of it itself."""
    start, end = words.within(span)
    while end > start + 1 and (words.lowers[end - 1] in RELATIVES or words.lowers[end - 1] == ","):
        end -= 1
    whole = words.span(start, end)
    found = lookup.entity_at(whole) if whole != span else None
    head = words.root(start, end)
    word = words.lowers[head]
    if found is None and is_text(word):
        found = _author(words, lookup, head, start, end)
    elif found is None and (word in lexicon("who_bodies") or word in lexicon("who_org_heads")):
        found = _within(words, lookup, head, range(start, head))
    return found or _beside(words, lookup, end)


def is_text(noun: str) -> bool:
    """Whether a noun is for what holds somebody's words or findings: "statement", "poll"."""
    return noun in noun_forms("nouns_texts") or noun in noun_forms("nouns_findings")


def _author(words: Words, lookup: Lookup, head: int, start: int, end: int) -> EntityDraft | None:
    """Who owns a text, whose name it bears, or who it is from."""
    for i in range(head + 1, end - 1):
        if words.lowers[i] in _ISSUING and words.heads[i] == head:
            return lookup.entity_at(words.span(i + 1, end))
    owner = next((i for i in range(start, head) if words.deps[i] == "poss" and words.heads[i] == head), None)
    owned = lookup.entity_at(words.span(start, owner + 1)) if owner is not None else None
    return owned or _within(words, lookup, head, range(start, head))


def _within(words: Words, lookup: Lookup, head: int, before: range) -> EntityDraft | None:
    """The name before a noun that goes with it: "the Lorvane News agency"."""
    for i in reversed(before):
        if words.heads[i] == head and words.deps[i] in _NAMED and words.tags[i] in {"NNP", "NNPS"}:
            found = lookup.entity_at(words.span(i, i + 1))
            if found is not None:
                return found
    return None


def _beside(words: Words, lookup: Lookup, end: int) -> EntityDraft | None:
    """A name that follows between commas: "one of its authors, Sen. Rosa Lind, said"."""
    if end + 1 >= len(words) or words.lowers[end] != "," or words.tags[end + 1] not in {"NNP", "JJ"}:
        return None
    close = next((i for i in range(end + 1, min(end + _LONGEST, len(words))) if words.lowers[i] == ","), None)
    if close is None or words.tags[close - 1] not in {"NNP", "NNPS"}:
        return None
    return lookup.entity_at(words.span(end + 1, close))
