"""The shortest phrase that names a speaker: “Roe” of “the mayor Ann Roe of Tarn”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.model import Span

_OWNING = ("'s", "’s")
_JOINING = frozenset({"and", "or", "&"})
_ADDING = (" with ", " as well ", " along ", " alongside ")
PAUSE = ", "


def shortest(text: str, span: Span, kind: EntityKind, names: Sequence[Span]) -> Span:
    """The name that the noun phrase ``span`` has or has behind a comma, else the phrase.

    Args:
        text: The article's words.
        span: The phrase.
        kind: Of the entity it names.
        names: That entity's names, at least those that begin in the phrase or right behind it.
    """
    inside = [name for name in names if span.covers(name)]
    if not inside:
        behind = span.end + len(PAUSE)
        is_paused = text[span.end : behind] == PAUSE and kind is EntityKind.PERSON
        return next((name for name in names if is_paused and name.start == behind), span)
    found = max(inside, key=len)
    rest = text[found.end : span.end]
    is_shared = rest.startswith((*_OWNING, *_ADDING)) or not _JOINING.isdisjoint(rest.lower().split())
    return span if is_shared else found
