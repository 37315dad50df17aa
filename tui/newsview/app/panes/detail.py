"""What is known of the selection, in words: one line under the panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.plain import one_line
from newsview.app.state.selection import NOTHING, EntitySelected, QuoteSelected, SearchSelected
from newsview.app.state.steps import position
from newsview.app.state.views import UNATTRIBUTED, sureness
from newsview.app.themes import entity_style
from newsview.app.unframed import OneLine

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.state import State
    from newsview.model import Entity, Quote


class DetailLine(OneLine):
    """The selection on one line, or what there is to select with."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    DetailLine { height: 1; width: 1fr; color: $faint; }
    """

    def __init__(self, hint: str = "") -> None:
        """``hint`` is said while nothing is selected."""
        super().__init__()
        self._hint = hint
        self._state: State | None = None

    def show(self, state: State) -> None:
        """Show this state."""
        self._state = state
        self.refresh()

    def words(self) -> Content:
        """The line, cut where it does not fit."""
        return Content.assemble(" ", self._line(self._state).truncate(self.size.width - 2, ellipsis=True))

    def _line(self, state: State | None) -> Content:
        if state is None:
            return Content("")
        if state.selection != NOTHING:
            return line_for(state)
        is_anything_found = state.analysis and (state.analysis.entities or state.analysis.quotes)
        return Content(self._hint if is_anything_found else "")


def line_for(state: State) -> Content:
    """What is selected, most telling first; where stepping through it stands, if it does."""
    match state.selection:
        case EntitySelected(entity_id) if state.lookup:
            line = entity_line(state.lookup, state.lookup.entity(entity_id))
        case QuoteSelected(quote_id) if state.lookup:
            return _quote_line(state.lookup, state.lookup.quote(quote_id))
        case SearchSelected(query):
            is_nowhere = state.all_hits and not state.hits
            line = Content(f"“{one_line(query)}”{' stands nowhere in the article' if is_nowhere else ''}")
        case _:
            return Content("")
    stops = state.stops if state.current and state.all_hits else ()
    place = position(stops, state.current)
    count = f"{place}/{len(stops)} " if place else ""
    return Content.assemble((count, "bold $accent"), line)


def entity_line(lookup: Lookup, entity: Entity) -> Content:
    """Name, role, other names, counts."""
    also = ", ".join(one_line(alias) for alias in entity.aliases)
    quotes = lookup.quote_counts[entity.id]
    parts = [
        one_line(entity.description or ""),
        f"also: {also}" if also else "",
        _count(len(entity.mentions), "mention"),
        _count(quotes, "quote") if quotes else "never quoted",
    ]
    said = " · ".join(part for part in parts if part)
    return Content.assemble((one_line(entity.name), f"bold {entity_style(entity.kind)}"), f" · {said}")


def _quote_line(lookup: Lookup, quote: Quote) -> Content:
    name = lookup.speaker_name(quote)
    paragraph = f"paragraph {lookup.paragraph_at(quote.start)}"
    evidence = quote.speaker.evidence if quote.speaker else None
    parts = [
        f"{quote.kind.value} quote",
        paragraph,
        _told(quote, lookup.analysis.text),
        sureness(evidence.confidence) if evidence else "",
    ]
    if name is None:
        parts.append("Nobody can be told to have said it.")
    said = " · ".join(part for part in parts if part)
    return Content.assemble((one_line(name or UNATTRIBUTED), "bold"), f" · {said}")


def _told(quote: Quote, text: str) -> str:
    """The words of the article that name the speaker and report, such as “he said”; else the rule."""
    if quote.speaker is None:
        return ""
    named = quote.speaker.span if quote.speaker.entity else None  # else the line begins with these words
    spans = sorted(span for span in (named, quote.cue) if span)
    if not spans:
        return quote.speaker.evidence.rule.sentence if quote.speaker.evidence else ""
    words = [one_line(span.of(text)) for span in spans]
    is_one = len(spans) > 1 and not text[spans[0].end : spans[1].start].strip()
    return f"“{(' ' if is_one else ' … ').join(words)}”"


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
