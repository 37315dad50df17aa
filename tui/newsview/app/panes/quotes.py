"""Who said what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.panes.columns import cell
from newsview.app.panes.side import SidePane
from newsview.app.state.selection import EntitySelected, QuoteSelected, Selection
from newsview.app.state.shown import shown_quotes
from newsview.app.state.views import OF_QUOTES, UNATTRIBUTED
from newsview.app.themes import entity_style
from newsview.model import Quote, QuoteKind

if TYPE_CHECKING:
    from newsview.app.panes.rows import RowState
    from newsview.app.state.state import State

KIND_MARKS = {QuoteKind.DIRECT: "“”", QuoteKind.MIXED: "“…", QuoteKind.INDIRECT: "… "}
"""What is inside quotation marks: all of it, a part, nothing."""

LONGEST = 400
"""Code points of a quote that a row looks at: more than any screen is wide."""


class QuotePane(SidePane):
    """A row a quote: speaker, whether direct, mixed or indirect, opening words."""

    ONLY = OF_QUOTES

    def rows_of(self, state: State) -> tuple[str, ...]:
        """The quotes."""
        lookup, view = state.lookup, state.view(self.pane)
        return shown_quotes(lookup, lookup.quote_ids(view.sort), view) if lookup else ()

    def size_of(self, state: State) -> int:
        """All quotes."""
        return len(state.analysis.quotes) if state.analysis else 0

    def lit_of(self, state: State) -> frozenset[str]:
        """The quote selected, or those the selected entity speaks."""
        return state.lit_quotes

    def dims_others(self, state: State) -> bool:
        """The quotes of others step back while someone is selected."""
        return isinstance(state.selection, EntitySelected)

    def selection_of(self, row_id: str) -> Selection:
        """The quote."""
        return QuoteSelected(row_id)

    def tip(self, row_id: str) -> Content | None:
        """What the row has no room for."""
        from newsview.app.panes.tips import quote_tip  # noqa: PLC0415 - most rows are never pointed at

        return quote_tip(self.lookup, row_id) if self.lookup else None

    def row(self, row_id: str, width: int, state: RowState) -> Content:
        """``▸ Hun Sen     “” Don’t even hope that your …``."""
        assert self.lookup is not None
        quote = self.lookup.quote(row_id)
        who = max(8, min(22, width // 3))
        opening = _opening(quote, self.lookup.analysis.text)
        return Content.assemble(
            "▸ " if state.lit else "  ",
            self._speaker(quote, who),
            f" {KIND_MARKS[quote.kind]} ",
            cell(opening, max(1, width - who - 6)),
        )

    def _speaker(self, quote: Quote, width: int) -> Content:
        assert self.lookup is not None
        name = self.lookup.speaker_name(quote)
        if name is None:
            return cell(UNATTRIBUTED, width, "italic $faint")
        entity = quote.speaker.entity if quote.speaker else None
        style = entity_style(self.lookup.entity(entity).kind) if entity else "italic"
        return cell(name, width, style)


def _opening(quote: Quote, text: str) -> str:
    words = ""
    for span in quote.spans:
        words += text[span.start : min(span.end, span.start + LONGEST)] + " "
        if len(words) > LONGEST:
            break
    return ("↳ " if quote.parent else "") + words
