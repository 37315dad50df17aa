"""What panes ask of the screen. They bubble upward; no pane knows of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.analyst.events import Event
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.selection import Selection
    from newsview.model import Span


class Select(Message):
    """Light this up everywhere."""

    def __init__(self, selection: Selection) -> None:
        super().__init__()
        self.selection = selection


class Open(Message):
    """Select this, show it in the article and read on there; at ``span`` if given, else where it begins."""

    def __init__(self, selection: Selection, span: Span | None = None) -> None:
        super().__init__()
        self.selection = selection
        self.span = span


class Preview(Message):
    """Show this selection for the moment; ``None`` ends the preview and puts back what was there."""

    def __init__(self, selection: Selection | None) -> None:
        super().__init__()
        self.selection = selection


class ShowPlace(Message):
    """Show this place of the selection in the article, for the moment."""

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span


class HitsFound(Message):
    """What a search for ``query`` from ``origin`` on has come upon; all there is, if it says so."""

    def __init__(self, query: str, origin: int, hits: Sequence[Span], is_all: bool) -> None:
        super().__init__()
        self.query = query
        self.origin = origin
        self.hits = hits
        self.is_all = is_all


class AnalystSaid(Message):
    """An event of the analyst, brought over from its thread with what looking it up takes."""

    def __init__(self, event: Event, lookup: Lookup | None = None) -> None:
        super().__init__()
        self.event = event
        self.lookup = lookup
