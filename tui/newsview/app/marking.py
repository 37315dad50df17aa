"""What the article shows for a state, made anew only where the state changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.app.article.highlight import Layer, Marks, found, lit
from newsview.app.state.selection import EntitySelected, QuoteSelected

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.selection import Selection
    from newsview.app.state.state import State
    from newsview.model import Span

NOTHING = Layer()


class Marking:
    """The marks of one state after another.

    Stepping through 7,000 mentions must not sort them anew at every step: each layer is kept for as long
    as what it is made from.
    """

    def __init__(self) -> None:
        self._state: State | None = None
        self._marks = Marks()
        self._hits = NOTHING

    def of(self, state: State) -> Marks:
        """The marks that show this state."""
        before, marks, self._state = self._state, self._marks, state
        is_same_analysis = before is not None and before.analysis is state.analysis
        if not is_same_analysis:
            marks = Marks(state.lookup.resting if state.lookup else NOTHING)
        if not is_same_analysis or before is None or before.selection != state.selection:
            marks = Marks(marks.resting, _lit(state.lookup, state.selection), marks.found)
        if before is None or before.hits is not state.hits:
            self._hits = found(state.hits) if state.hits else NOTHING
        self._marks = Marks(marks.resting, marks.lit, self._with_current(state.current))
        return self._marks

    def _with_current(self, current: Span | None) -> Layer:
        return Layer({**self._hits.ranges, **found((), current).ranges}) if current else self._hits


def _lit(lookup: Lookup | None, selection: Selection) -> Layer:
    if lookup is None:
        return NOTHING
    match selection:
        case EntitySelected(entity_id):
            return lookup.portrait(entity_id).layer
        case QuoteSelected(quote_id):
            return lit(lookup.analysis, quote_id=quote_id)
    return NOTHING
