"""A text to read over the reading screen; names and quotes in it lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content, Span
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Static

from newsview.app.state.selection import EntitySelected, QuoteSelected, Selection
from newsview.model import Span as Place

if TYPE_CHECKING:
    from collections.abc import Collection

    from textual.app import ComposeResult
    from textual.events import Key

TAKEN = "reverse"
"""How the link stands out that Enter follows."""


class TextScreen(ModalScreen[Selection | Place | None]):
    """It scrolls, Tab goes from link to link and Enter follows one; Escape closes it.

    It is dismissed with what a link leads to.
    """

    DEFAULT_CSS = """
    TextScreen {
        align: center middle;
        & > VerticalScroll {
            width: 92; max-width: 100%; height: auto; max-height: 100%;
            border: round $accent; border-title-color: $foreground; background: $surface; padding: 0 1;
            scrollbar-size-vertical: 1;
        }
        & Static { link-style: underline; link-style-hover: bold underline; }
    }
    """
    # The ids are those of the actions that the keys do elsewhere, so that the settings count here too.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Close", id="back"),
        Binding("q", "dismiss", "Close", show=False, id="quit"),
        Binding("enter", "follow", show=False, id="open"),
        Binding("tab", "go(1)", show=False, priority=True, id="next_pane"),
        Binding("shift+tab", "go(-1)", show=False, priority=True, id="previous_pane"),
        Binding("j,down", "scroll(1)", show=False, priority=True, id="down"),
        Binding("k,up", "scroll(-1)", show=False, priority=True, id="up"),
        Binding("pagedown,space,ctrl+d", "page(1)", show=False, priority=True, id="page_down"),
        Binding("pageup,ctrl+u", "page(-1)", show=False, priority=True, id="page_up"),
        Binding("g,home", "edge(-1)", show=False, priority=True, id="top"),
        Binding("G,end", "edge(1)", show=False, priority=True, id="bottom"),
    ]

    def __init__(self, title: str, text: Content, keys: Collection[str] = ()) -> None:
        """``keys`` close it like Escape."""
        super().__init__()
        self._title = title
        self._text = text
        self._keys = keys
        self._links = [span for span in text.spans if _action(span)]
        self._at: int | None = None

    def compose(self) -> ComposeResult:
        """One text that scrolls."""
        with VerticalScroll() as scroll:
            scroll.border_title = Content(self._title)
            links = "tab to a link · ⏎ go · " if self._links else ""
            scroll.border_subtitle = Content(f"↑↓ read on · {links}esc back")
            yield Static(self._text)

    def on_key(self, event: Key) -> None:
        """Close it by the key that opened it."""
        if event.key in self._keys:
            event.stop()
            self.dismiss(None)

    def action_scroll(self, by: int) -> None:
        """So many lines down."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """So many pages down."""
        self.action_scroll(by * max(1, self.query_one(VerticalScroll).content_size.height - 1))

    def action_edge(self, by: int) -> None:
        """To the end, or with -1 the beginning."""
        scroll = self.query_one(VerticalScroll)
        scroll.scroll_to(y=scroll.max_scroll_y if by > 0 else 0, animate=False)

    def action_go(self, by: int) -> None:
        """To the next link, or with -1 the one before."""
        if not self._links:
            return
        before = self._at if self._at is not None else -1 if by > 0 else 0
        self._at = (before + by) % len(self._links)
        link, static, scroll = self._links[self._at], self.query_one(Static), self.query_one(VerticalScroll)
        static.update(self._text.stylize(TAKEN, link.start, link.end))
        row, height = len(self._text[: link.end].wrap(static.size.width)) - 1, scroll.content_size.height
        if not scroll.scroll_y <= row < scroll.scroll_y + height:
            scroll.scroll_to(y=row - height // 2, animate=False)

    async def action_follow(self) -> None:
        """Follow the link one has gone to; close the text if there is none."""
        action = _action(self._links[self._at]) if self._at is not None else "screen.dismiss"
        await self.run_action(action)

    def action_select_entity(self, entity_id: str) -> None:
        """Close it, leading to someone."""
        self.dismiss(EntitySelected(entity_id))

    def action_select_quote(self, quote_id: str) -> None:
        """Close it, leading to a quote."""
        self.dismiss(QuoteSelected(quote_id))

    def action_show_place(self, start: int, end: int) -> None:
        """Close it, leading to a place in the article."""
        self.dismiss(Place(start, end))


def _action(span: Span) -> str:
    """What a click there does; empty if nothing."""
    return str(span.style.meta.get("@click", "")) if isinstance(span.style, Style) else ""
