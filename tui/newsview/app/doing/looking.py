"""Finding people, and narrowing down what is shown."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from msgspec.structs import replace
from textual import on

from newsview.app.article import ArticleView
from newsview.app.boxes.typed import Go, HintTyped, Kept, Typed
from newsview.app.doing.part import Part
from newsview.app.messages import ShowPlace
from newsview.app.state.state import viewing


class Looking(Part):
    """Looking for something."""

    async def action_concordance(self) -> None:
        from newsview.app.boxes.concordance import Concordance  # noqa: PLC0415 - not needed for the first paint

        if self.state.stops:
            await self.open_box(Concordance(self.state, self.state.title))
        else:
            self.notify("Select someone, a quote or some words first.", markup=False)

    @on(ShowPlace)
    def _show_place(self, event: ShowPlace) -> None:
        event.stop()
        self.reveal(event.span)

    async def action_hints(self) -> None:
        from newsview.app.boxes.hints import HintBar, targets  # noqa: PLC0415

        there = targets(self.state.lookup, *self.article.offsets_in_view) if self.state.lookup else {}
        if there:
            await self.open_box(HintBar(there))
        else:
            self.say_none("There is no name or quote in sight.")

    @on(HintTyped)
    def _hinted(self, event: HintTyped) -> None:
        if event.chosen is None:
            self.article.hints(event.left)
        else:
            self.set_focus(self.article)
            self.close_box()
            self.select(event.chosen)

    @on(ArticleView.Hovered)
    def _hovered(self, event: ArticleView.Hovered) -> None:
        from newsview.app.panes.tips import place_tip  # noqa: PLC0415 - most places are never pointed at

        event.stop()
        lookup, offset = self.state.lookup, event.offset
        self.article.tooltip = place_tip(lookup, offset) if lookup and offset is not None else None

    @on(ArticleView.CursorMoved)
    @on(ArticleView.Scrolled)
    def _moved_on(self) -> None:
        # What the mouse rests on is not what is read any more.
        self.article.tooltip = None

    async def action_limit(self) -> None:
        label = f"Only {self.state.side.value} with"
        from newsview.app.boxes.bars import Bar  # noqa: PLC0415

        await self.open_box(Bar(label, "words", "↑↓ look · ⏎ keep · esc back", id="limit"))

    @on(Typed, "#limit")
    def _limit(self, event: Typed) -> None:
        pane = self.state.side
        view = replace(self.state.view(pane), limit=event.query)
        self.change(viewing(self.state, pane, view))
        event.control.count(f"{len(self.side_of(pane).ids):,}" if event.query.strip() else "")

    @on(Go, "#limit")
    def _go_to_row(self, event: Go) -> None:
        self.side_of(self.state.side).move(event.by)

    @on(Kept, "#limit")
    def _keep_limit(self) -> None:
        side = self.side_of(self.state.side)
        self.set_focus(side)
        self.close_box()
        self.light_cursor(side)

    def action_only(self) -> None:
        pane = self.state.side
        side, view = self.side_of(pane), self.state.view(pane)
        following = side.ONLY[(side.ONLY.index(view.only) + 1) % len(side.ONLY)]
        self.change(viewing(self.state, pane, replace(view, only=following)))
        if side.has_focus:
            self.light_cursor(side)

    def action_pin(self) -> None:
        pane = self.state.side
        view = self.state.view(pane)
        pinned = self.state.selection if view.pinned is None else None
        self.change(viewing(self.state, pane, replace(view, pinned=pinned)))

    async def action_who(self) -> None:
        from newsview.app.boxes.finder import Finder  # noqa: PLC0415 - not needed for the first paint

        if self.state.lookup is None:
            self.say_none("Nobody has been found.")
        else:
            await self.open_box(Finder(self.state.lookup), "#side")
