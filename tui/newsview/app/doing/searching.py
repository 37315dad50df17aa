"""Finding words in the article, as they are typed."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

import threading
from functools import partial

from textual import on

from newsview.app.article.ranges import Ranges
from newsview.app.boxes.typed import Go, Kept, Typed
from newsview.app.doing.part import Part
from newsview.app.messages import HitsFound
from newsview.app.state.selection import SearchSelected
from newsview.app.state.state import searching
from newsview.app.state.steps import position, step

ABOVE = 4_000
"""Code points above what is read that are searched with it: the first hit comes with what stands above it."""


class Searching(Part):
    """Finding words.

    What is on the screen is searched at once, the rest of a long article in a thread that tells first
    what comes next and then everything. It is called off as soon as other words are looked for.
    """

    async def action_find(self) -> None:
        from newsview.app.boxes.bars import Bar  # noqa: PLC0415

        await self.open_box(Bar("Find", "words in the article", "↑↓ look · ⏎ go · esc back", id="find"))

    @on(Typed, "#find")
    def _find(self, event: Typed) -> None:
        from newsview.app.article.find import WINDOW, finding  # noqa: PLC0415 - not needed for the first paint

        if not event.query.strip():
            self.put_back()
            self._count_hits()
            return
        text, origin = self.state.article.text, self.kept.top if self.kept else self.article.top_offset
        start = max(0, origin - ABOVE)
        near = Ranges()
        for places in finding(text, event.query, start, start + WINDOW):
            near.extend(places)
        is_all = start == 0 and len(text) <= WINDOW
        self._show_hits(HitsFound(event.query, origin, near, is_all))
        if not is_all:
            self._look_on(event.query, origin)

    def _look_on(self, query: str, origin: int) -> None:
        search = partial(self._search, self.state.article.text, query, origin)
        threading.Thread(target=search, name="newsview search", daemon=True).start()

    def _search(self, text: str, query: str, origin: int) -> None:
        """In a thread of its own: look for what comes next, then for everything, while anybody wants it."""
        from newsview.app.article.find import finding  # noqa: PLC0415

        hits = Ranges()
        if self.state.current is None:
            for places in finding(text, query, origin):
                if places:
                    hits.extend(places)
                    self.post_message(HitsFound(query, origin, hits, is_all=False))
                if places or not self._seeks(query):
                    break
        hits = Ranges()
        for places in finding(text, query):
            if not self._seeks(query):
                return
            hits.extend(places)
        self.post_message(HitsFound(query, origin, hits, is_all=True))

    def _seeks(self, query: str) -> bool:
        return self.state.selection == SearchSelected(query) and not self.state.all_hits

    @on(HitsFound)
    def _hits_found(self, event: HitsFound) -> None:
        event.stop()
        if self._seeks(event.query):
            self._show_hits(event)

    def _show_hits(self, found: HitsFound) -> None:
        """Show what a search has come upon, the reader staying where one has stepped to."""
        before = self.state.current if self._seeks(found.query) else None
        current = before if position(found.hits, before) else step(found.hits, None, 1, found.origin)
        if current is not None and current.start < found.origin and not found.is_all:
            current = None  # what comes next is still being looked for
        self.change(searching(self.state, found.query, found.hits, current, all_hits=found.is_all))
        if current is not None and current != before:
            self.article.reveal(current)
        self._count_hits()

    def put_back(self) -> None:
        """Show again what was shown before, and search on if a search was called off."""
        super().put_back()
        if isinstance(self.state.selection, SearchSelected) and not self.state.all_hits:
            self._look_on(self.state.selection.query, self.article.top_offset)

    @on(Go, "#find")
    def _go_to_hit(self, event: Go) -> None:
        self.step(event.by)
        self._count_hits()

    def _count_hits(self) -> None:
        place = position(self.state.hits, self.state.current) or 0
        from newsview.app.boxes.bars import Bar  # noqa: PLC0415

        for bar in self.query(Bar):
            bar.count(_counted(place, len(self.state.hits), bar.words) if self.state.all_hits else "…")

    @on(Kept, "#find")
    def _keep_hits(self) -> None:
        self.set_focus(self.article)
        self.close_box()


def _counted(place: int, hits: int, words: str) -> str:
    return f"{place}/{hits}" if hits else "nowhere" if words else ""
