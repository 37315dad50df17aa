"""What panes ask of the screen. They bubble upward; no pane knows of another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.analyst.events import Event
    from newsview.app.lookup import Lookup
    from newsview.app.selection import Selection
    from newsview.model import Span


@dataclass
class Select(Message):
    """Light this up everywhere."""

    selection: Selection


@dataclass
class Open(Message):
    """Select this, show it in the article and read on there; at ``span`` if given, else where it begins."""

    selection: Selection
    span: Span | None = None


@dataclass
class Preview(Message):
    """Show this selection for the moment; ``None`` ends the preview and puts back what was there."""

    selection: Selection | None


@dataclass
class ShowPlace(Message):
    """Show this place of the selection in the article, for the moment."""

    span: Span


@dataclass
class HitsFound(Message):
    """What a search for ``query`` from ``origin`` on has come upon; all there is, if it says so."""

    query: str
    origin: int
    hits: Sequence[Span]
    is_all: bool


@dataclass
class AnalystSaid(Message):
    """An event of the analyst, brought over from its thread with what looking it up takes."""

    event: Event
    lookup: Lookup | None = None
