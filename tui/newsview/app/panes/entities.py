"""The people, organisations and places of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.panes.columns import cell, sparkline
from newsview.app.panes.side import SidePane
from newsview.app.selection import EntitySelected, Selection
from newsview.app.themes import entity_style

if TYPE_CHECKING:
    from newsview.app.panes.rows import RowState
    from newsview.app.state import Pane, State
    from newsview.model import EntityKind


class EntityPane(SidePane):
    """A row an entity: name, mentions, where they lie in the text, quotes."""

    def __init__(self, pane: Pane, number: int, kind: EntityKind, title: str, none: str) -> None:
        super().__init__(pane, number, title, none)
        self.kind = kind

    def rows_of(self, state: State) -> tuple[str, ...]:
        """The entities of this kind."""
        return state.lookup.entity_ids(self.kind, state.sort) if state.lookup else ()

    def lit_of(self, state: State) -> frozenset[str]:
        """The entity selected, or the speaker of the quote selected."""
        entity = state.lit_entity
        return frozenset([entity]) if entity and self.has(entity) else frozenset()

    def selection_of(self, row_id: str) -> Selection:
        """The entity."""
        return EntitySelected(row_id)

    def row(self, row_id: str, width: int, state: RowState) -> Content:
        """``▸ Hun Sen   28 ▂▇▁▅▃▇▂▁   7 quotes``, leaving out what there is no room for."""
        assert self.lookup is not None
        entity = self.lookup.entity(row_id)
        bars = 12 if width >= 64 else 8 if width >= 32 else 0
        counted = 10 if width >= 46 else 4
        name = cell(entity.name, max(1, width - 2 - 5 - 1 - bars - counted), entity_style(entity.kind))
        places = [mention.span.start for mention in entity.mentions]
        return Content.assemble(
            "▸ " if state.lit else "  ",
            name,
            cell(str(len(places)), 5, right=True),
            " ",
            (sparkline(places, len(self.lookup.analysis.text), bins=bars) if bars else "", "$text-muted"),
            cell(_quotes(self.lookup.quote_counts[row_id], counted), counted, right=True),
        )


def _quotes(count: int, width: int) -> str:
    if count == 0:
        return ""
    if width < 10:
        return f"{count}”"
    return f"{count} quote{'' if count == 1 else 's'}"
