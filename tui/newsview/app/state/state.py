"""The one state of the reading screen. Immutable: every change makes another state."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from newsview.analyst.events import Event, Failed, Found, Noticed, Progress
from newsview.app.state.jumps import Jumps
from newsview.app.state.selection import NOTHING, EntitySelected, QuoteSelected, SearchSelected, Selection
from newsview.app.state.views import View

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsview.app.state.lookup import Lookup
    from newsview.app.state.views import Sort
    from newsview.model import Analysis, Article, Quote, Span


NO_JUMPS = Jumps()


class Pane(StrEnum):
    """The panes of the screen, by their ids."""

    ARTICLE = "article"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    QUOTES = "quotes"


class State(Struct, frozen=True):
    """Everything the panes show.

    Attributes:
        article: What is read.
        lookup: The analysis with its indexes; ``None`` until something of it is known.
        complete: Whether the analysis covers the whole article.
        progress: What the analyst is doing; ``None`` while it rests.
        failure: Why there is no analysis, as a sentence.
        selection: What is lit.
        current: Where stepping through the selection stands.
        hits: Where the text searched for stands, for a search.
        all_hits: Whether those are all; while they are not, the text is still being searched.
        by_cursor: Whether the reading cursor made the selection by passing over it; anything else that is
            selected outlasts the cursor's moves.
        side: The side pane that was used last: the one that shows where there is room for one only.
        follows: Whether the article scrolls to what is selected in a pane when none of it is in sight.
        marks: Offsets of the text marked with a letter.
        jumps: Where one jumped from.
        views: How each side pane is looked at, where that is not as a whole.
        zoomed: The pane that has the whole screen.
    """

    article: Article
    lookup: Lookup | None = None
    complete: bool = False
    progress: Progress | None = None
    failure: str | None = None
    selection: Selection = NOTHING
    current: Span | None = None
    hits: Sequence[Span] = ()
    all_hits: bool = True
    by_cursor: bool = False
    side: Pane = Pane.PEOPLE
    follows: bool = True
    marks: dict[str, int] = field(default_factory=dict)
    jumps: Jumps = NO_JUMPS
    views: dict[Pane, View] = field(default_factory=dict)
    zoomed: Pane | None = None

    def view(self, pane: Pane) -> View:
        """How a pane is looked at."""
        return self.views.get(pane, View())

    @property
    def analysis(self) -> Analysis | None:
        """What is known of the article so far."""
        return self.lookup.analysis if self.lookup else None

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph or heading at ``offset``, counted from 1."""
        if self.lookup:
            return self.lookup.paragraph_at(offset)
        return max(1, bisect_right(self.article.blocks, offset, key=lambda block: block.span.start))

    @property
    def lit_entity(self) -> str | None:
        """The entity that the selection lights: itself, or the speaker of the quote."""
        match self.selection:
            case EntitySelected(entity_id):
                return entity_id
            case QuoteSelected(quote_id) if self.lookup:
                speaker = self.lookup.quote(quote_id).speaker
                return speaker.entity if speaker else None
        return None

    @property
    def lit_quotes(self) -> frozenset[str]:
        """The quotes that the selection lights: itself, or those the entity speaks."""
        match self.selection:
            case EntitySelected(entity_id) if self.lookup:
                return self.lookup.portrait(entity_id).quote_ids
            case QuoteSelected(quote_id):
                return frozenset([quote_id])
        return frozenset()

    @property
    def title(self) -> str:
        """The selection in a word or two."""
        match self.selection:
            case EntitySelected(entity_id) if self.lookup:
                return self.lookup.entity(entity_id).name
            case QuoteSelected(quote_id) if self.lookup:
                return self.lookup.speaker_name(self.lookup.quote(quote_id)) or "unattributed"
            case SearchSelected(query):
                return f"“{query}”"
        return ""

    @property
    def stops(self) -> Sequence[Span]:
        """The places that stepping through the selection visits, in order of the text."""
        if self.lookup is None:
            return self.hits
        match self.selection:
            case EntitySelected(entity_id):
                return self.lookup.portrait(entity_id).stops
            case QuoteSelected(quote_id):
                return _parts(self.lookup.quote(quote_id))
            case SearchSelected():
                return self.hits
        return ()


def _parts(quote: Quote) -> tuple[Span, ...]:
    """The words, the cue and the speaker of a quote, in order of the text."""
    speaker = quote.speaker.span if quote.speaker else None
    return tuple(sorted(span for span in (*quote.spans, quote.cue, speaker) if span))


def made_ready(article: Article, event: Event) -> Lookup | None:
    """The analysis an event brings, if it does, ready for looking up; takes up to a second for a book."""
    if not isinstance(event, Found):
        return None
    lookup = _lookup(article, event.analysis)
    lookup.prepare()
    return lookup


def _lookup(article: Article, analysis: Analysis) -> Lookup:
    from newsview.app.state.lookup import Lookup  # noqa: PLC0415 - not needed for the first paint

    return Lookup(article, analysis)


def after_event(state: State, event: Event, lookup: Lookup | None = None) -> State:
    """The state once the analyst has said something; ``lookup`` is what it brings, made ready."""
    match event:
        case Progress():
            return replace(state, progress=event)
        case Failed(sentence):
            return replace(state, failure=sentence, progress=None)
        case Found(analysis, complete, lacking):
            lookup = lookup or _lookup(state.article, analysis)
            return replace(_with_analysis(state, lookup, complete=complete), failure=lacking)
        case Noticed():
            return state


def _with_analysis(state: State, lookup: Lookup, *, complete: bool) -> State:
    selection = carried_over(state, lookup)
    return replace(
        state,
        lookup=lookup,
        complete=complete,
        failure=None,
        progress=None if complete else state.progress,
        selection=selection,
        current=state.current if selection != NOTHING else None,
        views={pane: _unpinned(view) for pane, view in state.views.items()},
    )


def _unpinned(view: View) -> View:
    # What a pane keeps to has another id in another analysis, or none.
    return replace(view, pinned=None)


def carried_over(state: State, lookup: Lookup) -> Selection:
    """What ``state`` selects, in another analysis: ids may have changed, the place in the text has not."""
    if state.lookup is None:
        return state.selection
    match state.selection:
        case EntitySelected(entity_id):
            mentions = state.lookup.entity(entity_id).mentions
            entity = lookup.entity_at(mentions[0].span.start) if mentions else None
            return EntitySelected(entity) if entity else NOTHING
        case QuoteSelected(quote_id):
            quote = lookup.quote_at(state.lookup.quote(quote_id).start)
            return QuoteSelected(quote) if quote else NOTHING
    return state.selection


def selecting(state: State, selection: Selection, current: Span | None = None) -> State:
    """The state with another selection; ids the analysis does not know select nothing."""
    if not _is_known(state, selection):
        selection, current = NOTHING, None
    hits = state.hits if isinstance(selection, SearchSelected) else ()
    all_hits = state.all_hits or not isinstance(selection, SearchSelected)
    return replace(state, selection=selection, current=current, hits=hits, all_hits=all_hits, by_cursor=False)


def pointing(state: State, offset: int) -> State:
    """The state after a click at ``offset``: what stands there, a second time the quote around it."""
    if state.lookup is None:
        return state
    entity, quote = state.lookup.entity_at(offset), state.lookup.quote_at(offset)
    here: list[Selection] = [EntitySelected(entity)] if entity else []
    here += [QuoteSelected(quote)] if quote else []
    if not here:
        return state if isinstance(state.selection, SearchSelected) else selecting(state, NOTHING)
    again = here.index(state.selection) + 1 if state.selection in here else 0
    return selecting(state, here[again % len(here)])


def passing(state: State, offset: int | None) -> State:
    """The state with the reading cursor at ``offset``; what was selected otherwise stays selected."""
    if state.lookup is None or (state.selection != NOTHING and not state.by_cursor):
        return state
    over = (
        pointing(replace(state, selection=NOTHING), offset)
        if offset is not None
        else selecting(state, NOTHING)
    )
    return replace(over, by_cursor=over.selection != NOTHING)


def at_place(state: State, sorts: Mapping[Pane, Sort], side: Pane, marks: dict[str, int]) -> State:
    """The state as it was when the article was left the last time."""
    views = {pane: replace(state.view(pane), sort=sort) for pane, sort in sorts.items()}
    return replace(state, views={**state.views, **views}, side=side, marks=marks)


def for_another(state: State, article: Article) -> State:
    """The state to begin another article with: the same order, size and so on, and nothing of this one."""
    views = {pane: _unpinned(view) for pane, view in state.views.items()}
    return State(article, side=state.side, follows=state.follows, views=views, zoomed=state.zoomed)


def viewing(state: State, pane: Pane, view: View) -> State:
    """The state with a pane looked at in another way."""
    return replace(state, views={**state.views, pane: view})


def searching(
    state: State, query: str, hits: Sequence[Span], current: Span | None, *, all_hits: bool = True
) -> State:
    """The state with a search selected."""
    return replace(state, selection=SearchSelected(query), hits=hits, current=current, all_hits=all_hits)


def _is_known(state: State, selection: Selection) -> bool:
    match selection:
        case EntitySelected(entity_id):
            return state.analysis is not None and entity_id in state.analysis.entity_by_id
        case QuoteSelected(quote_id):
            return state.analysis is not None and quote_id in state.analysis.quote_by_id
    return True
