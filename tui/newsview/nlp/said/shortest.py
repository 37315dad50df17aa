"""The shortest phrase that names a speaker: “Roe” of “the mayor Ann Roe of Tarn”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft

_OWNING = ("'s", "’s")
_JOINING = frozenset({"and", "or", "&"})
_ADDING = (" with ", " as well ", " along ", " alongside ")
_PAUSE = ", "


def shortest(text: str, span: Span, entity: EntityDraft) -> Span:
    """The name of ``entity`` that the noun phrase ``span`` has or has behind a comma, else the phrase."""
    names = [mention.span for mention in entity.mentions if mention.kind is MentionKind.NAME]
    inside = [name for name in names if span.covers(name)]
    if not inside:
        behind = span.end + len(_PAUSE)
        is_paused = text[span.end : behind] == _PAUSE and entity.kind is EntityKind.PERSON
        return next((name for name in names if is_paused and name.start == behind), span)
    found = max(inside, key=len)
    rest = text[found.end : span.end]
    is_shared = rest.startswith((*_OWNING, *_ADDING)) or not _JOINING.isdisjoint(rest.lower().split())
    return span if is_shared else found
