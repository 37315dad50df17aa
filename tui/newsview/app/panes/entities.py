"""The people, organisations and places of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from newsview.app.panes.columns import cell, name_cell, sparkline
from newsview.app.panes.side import SidePane
from newsview.app.state.selection import EntitySelected, Selection
from newsview.app.state.shown import shown_entities
from newsview.app.state.views import Sort
from newsview.app.themes import entity_style

if TYPE_CHECKING:
    from newsview.app.panes.rows import RowState
    from newsview.app.state.state import Pane, State
    from newsview.model import EntityKind


class EntityPane(SidePane):
    """A row an entity: name, mentions, where they lie in the text, quotes."""

    def __init__(self, pane: Pane, number: int, kind: EntityKind, title: str, none: str) -> None:
        super().__init__(pane, number, title, none)
        self.kind = kind
        self._most_mentions = 0
        self._most_quotes = 0

    def rows_of(self, state: State) -> tuple[str, ...]:
        """The entities of this kind."""
        lookup, view = state.lookup, state.view(self.pane)
        ids = shown_entities(lookup, lookup.entity_ids(self.kind, view.sort), view) if lookup else ()
        self._most_mentions = max(map(lookup.mention_counts.__getitem__, ids), default=0) if lookup else 0
        self._most_quotes = max(map(lookup.quote_counts.__getitem__, ids), default=0) if lookup else 0
        return ids

    def size_of(self, state: State) -> int:
        """All of this kind."""
        return len(state.lookup.entity_ids(self.kind, Sort.FIRST_SEEN)) if state.lookup else 0

    def lit_of(self, state: State) -> frozenset[str]:
        """The entity selected, or the speaker of the quote selected."""
        entity = state.lit_entity
        return frozenset([entity]) if entity and self.has(entity) else frozenset()

    def selection_of(self, row_id: str) -> Selection:
        """The entity."""
        return EntitySelected(row_id)

    def tip(self, row_id: str) -> Content | None:
        """What the row has no room for."""
        from newsview.app.panes.tips import entity_tip  # noqa: PLC0415 - most rows are never pointed at

        return entity_tip(self.lookup, row_id) if self.lookup else None

    def row(self, row_id: str, width: int, state: RowState) -> Content:
        """``▸ Hun Sen   28 ▂▇▁▅▃▇▂▁   7 quotes``, leaving out what there is no room for."""
        assert self.lookup is not None
        entity = self.lookup.entity(row_id)
        columns = self._columns(width)
        places = self.lookup.portrait(row_id).stops
        return Content.assemble(
            "▸ " if state.lit else "  ",
            name_cell(entity.name, columns.name, entity_style(entity.kind)),
            cell(str(len(places)), columns.mentions, right=True),
            " ",
            (sparkline(places, len(self.lookup.analysis.text), columns.bars), "$faint"),
            cell(_quotes(self.lookup.quote_counts[row_id], columns.quotes), columns.quotes, right=True),
        )

    def _columns(self, width: int) -> Columns:
        """Room for the names first: what no row has anything to say in takes none."""
        mentions = len(str(self._most_mentions)) + 1
        quotes = len(str(self._most_quotes))
        quotes = 0 if not self._most_quotes else quotes + 8 if width >= 48 else quotes + 2
        bars = 12 if width >= 64 else 8 if width >= 32 else 0
        return Columns(max(1, width - 2 - mentions - 1 - bars - quotes), mentions, bars, quotes)


class Columns(NamedTuple):
    """Widths in cells."""

    name: int
    mentions: int
    bars: int
    quotes: int


def _quotes(count: int, width: int) -> str:
    if count == 0:
        return ""
    return f"{count} quote{'' if count == 1 else 's'}" if width > 8 else f"{count}”"
