"""The line at the top: what is read, how much there is in it, what the analyst is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

from newsview.app.panes.columns import cell
from newsview.app.plain import one_line
from newsview.app.state.views import Sort
from newsview.app.unframed import OneLine
from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.app.state.state import State

COUNTED = {
    EntityKind.PERSON: ("person", "people"),
    EntityKind.ORGANISATION: ("organisation", "organisations"),
}


class Header(OneLine):
    """Title, counts and status on one line; the title gives way where there is little room."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Header { height: 1; dock: top; background: $panel; color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None

    def show(self, state: State) -> None:
        """Show this state."""
        shown, self._state = self._state, state
        if shown is None or _said(shown) != _said(state):
            self.refresh()

    def words(self) -> Content:
        """The line."""
        state, width = self._state, self.size.width
        if state is None:
            return Content("")
        status, counts = status_of(state), counts_of(state)
        if width < 100:
            counts = ""
        title = title_of(state)
        room = width - len(" newsview  ") - cell_len(status) - cell_len(counts) - 4
        return Content.assemble(
            (" newsview  ", "bold $primary"),
            cell(title, max(0, room), "bold"),
            ("  " + counts, "$faint"),
            ("  " + status, "$warning" if state.failure else "$accent"),
        )


def title_of(state: State) -> str:
    """The title the source gives, else the article's first words."""
    article = state.article
    words = article.title or (article.blocks[0].span.of(article.text)[:300] if article.blocks else "")
    return one_line(words) or "Empty article"


def counts_of(state: State) -> str:
    """``3 people · 5 organisations · 11 quotes · 523 words``, as far as they are known."""
    if state.lookup is None:
        return ""
    parts = [
        _counted(len(state.lookup.entity_ids(kind, Sort.FIRST_SEEN)), one, many)
        for kind, (one, many) in COUNTED.items()
    ]
    parts.append(_counted(len(state.lookup.analysis.quotes), "quote", "quotes"))
    parts.append(_counted(state.lookup.word_count, "word", "words"))
    return " · ".join(parts)


def status_of(state: State) -> str:
    """What the analyst is doing, in a few words; empty once everything is known."""
    if state.failure:
        return "! quotes only " if state.complete else "! no analysis "
    if state.complete:
        return ""
    if state.progress is None:
        return "◐ analysing "
    share = f" {100 * state.progress.done // state.progress.total} %" if state.progress.total else ""
    return f"◐ {one_line(state.progress.stage)}{share} "


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _said(state: State) -> tuple[object, ...]:
    return (id(state.lookup), state.complete, state.progress, state.failure, state.article)
