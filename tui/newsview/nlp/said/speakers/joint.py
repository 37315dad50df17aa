"""Who of two speaks that an “and” joins: the one nearest to the reporting word, “Roe and [Lind] said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words


def nearest(words: Words, lookup: Lookup, span: Span, cue: Span | None) -> EntityDraft | None:
    """The second of two who are named before the reporting word, if the phrase is no more than both."""
    start, end = words.within(span)
    link = next((i for i in range(end - 2, start, -1) if words.lowers[i] == "and"), start)
    if link == start or cue is None or cue.start < span.end or "for" in words.lowers[start:link]:
        return None  # “the lawyer for [the guild and the party]” is one
    first, last = (lookup.entity_at(words.span(*part)) for part in ((start, link), (link + 1, end)))
    both = lookup.entity_at(span)
    is_two = first is not None and last is not None and first is not last and both is first
    is_named = last is not None and last.kind is not EntityKind.PLACE and words.tags[link + 1] != "PRP$"
    return last if is_two and is_named else None
