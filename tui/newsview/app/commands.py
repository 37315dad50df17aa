"""What each action of the registry does on the reading screen."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on

from newsview.app.actions import APP_ACTIONS, ARTICLE_ACTIONS
from newsview.app.article.find import find_all
from newsview.app.bars import FindBar
from newsview.app.citation import cited, copied, unwrapped
from newsview.app.panes.about import about
from newsview.app.panes.side import SidePane
from newsview.app.reading import Reading
from newsview.app.selection import NOTHING, EntitySelected, QuoteSelected
from newsview.app.state import Pane, searching
from newsview.app.steps import position, step

if TYPE_CHECKING:
    from textual.content import Content

    from newsview.app.actions import Action
    from newsview.app.article import ArticleView
    from newsview.model import Span


DURING_A_BOX = frozenset({"back", "help", "toggle_maximize"})
"""Actions that are possible while something is being looked for."""


class ReadingScreen(Reading):
    """The reading screen with its actions; each method's help stands in the registry."""

    async def do(self, action: Action) -> None:
        """Do an action of the registry, the article's own included."""
        if action in ARTICLE_ACTIONS:
            self.article.focus()
            await self.article.run_action(action.id.removeprefix("article."))
        else:
            await self.run_action(f"app.{action.id}" if action in APP_ACTIONS else action.id)

    # Moving

    def action_down(self) -> None:
        self._moving().action_down()

    def action_up(self) -> None:
        self._moving().action_up()

    def action_page_down(self) -> None:
        self._moving().action_page_down()

    def action_page_up(self) -> None:
        self._moving().action_page_up()

    def action_top(self) -> None:
        self._moving().action_top()

    def action_bottom(self) -> None:
        self._moving().action_bottom()

    def _moving(self) -> SidePane | ArticleView:
        return self.focused if isinstance(self.focused, SidePane) else self.article

    def action_open(self) -> None:
        if isinstance(self.focused, SidePane):
            self.focused.choose()
        else:
            self.open(None)

    # Panes

    def action_next_pane(self) -> None:
        self._go_round(1)

    def action_previous_pane(self) -> None:
        self._go_round(-1)

    def _go_round(self, by: int) -> None:
        order = list(Pane)
        self.focus_pane(order[(order.index(self._focused_pane()) + by) % len(order)])

    def _focused_pane(self) -> Pane:
        return self.focused.pane if isinstance(self.focused, SidePane) else Pane.ARTICLE

    def action_article(self) -> None:
        self.focus_pane(Pane.ARTICLE)

    def action_people(self) -> None:
        self.focus_pane(Pane.PEOPLE)

    def action_organisations(self) -> None:
        self.focus_pane(Pane.ORGANISATIONS)

    def action_places(self) -> None:
        self.focus_pane(Pane.PLACES)

    def action_quotes(self) -> None:
        self.focus_pane(Pane.QUOTES)

    def focus_pane(self, pane: Pane) -> None:
        """Move the focus there; a side pane then selects the row under its cursor."""
        zoomed = pane if self.state.zoomed else None
        if pane is Pane.ARTICLE:
            self.change(replace(self.state, zoomed=zoomed))
            self.article.focus()
            return
        self.change(replace(self.state, side=pane, zoomed=zoomed))
        side = self._side(pane)
        side.focus()
        self.light_cursor(side)

    def _side(self, pane: Pane) -> SidePane:
        return next(side for side in self.sides if side.pane is pane)

    def action_zoom(self) -> None:
        self.change(replace(self.state, zoomed=None if self.state.zoomed else self._focused_pane()))

    def action_follow(self) -> None:
        self.change(replace(self.state, follows=not self.state.follows))
        follows = "follows the panes" if self.state.follows else "stays where it is"
        self.notify(f"The article {follows}.", markup=False)

    def action_sort(self) -> None:
        self.change(replace(self.state, sort=self.state.sort.following))

    # Reading

    def action_next_stop(self) -> None:
        self._step(1)

    def action_previous_stop(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        span = step(self.state.stops, self.state.current, by, self.article.reading_at)
        if span is None:
            self.notify("Nothing is selected to step through.", markup=False)
        else:
            self.reveal(span)

    def open(self, span: Span | None) -> None:
        place = span or self.state.current or step(self.state.stops, None, 1, 0)
        self.article.focus()
        if place is not None:
            self.reveal(place)

    def action_next_quote(self) -> None:
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        self._step_quote(-1)

    def _step_quote(self, by: int) -> None:
        quotes = self.state.analysis.quotes if self.state.analysis else ()
        if not quotes:
            self.notify("There is no quote to go to.", markup=False)
            return
        starts = [quote.spans[0] for quote in quotes]
        selected = self.state.selection
        current = next(
            (q.spans[0] for q in quotes if isinstance(selected, QuoteSelected) and q.id == selected.id), None
        )
        span = step(starts, current, by, self.article.reading_at)
        if span is not None:
            self.select(QuoteSelected(quotes[starts.index(span)].id))
            self.reveal(span)

    def action_speaker(self) -> None:
        speaker = self.state.lit_entity if isinstance(self.state.selection, QuoteSelected) else None
        if speaker is None:
            self.notify("Select a quote whose speaker is known first.", markup=False)
        else:
            self.select(EntitySelected(speaker))

    def action_about(self) -> None:
        self._read("About", about(self.state), "i")

    def action_select_entity(self, entity_id: str) -> None:
        self.select(EntitySelected(entity_id))

    def action_select_quote(self, quote_id: str) -> None:
        self.select(QuoteSelected(quote_id))

    def action_copy(self) -> None:
        marked = self.article.selected
        self._copy(unwrapped(marked.of(self.state.article.text)) if marked else copied(self.state))

    def action_copy_cited(self) -> None:
        self._copy(cited(self.state))

    def _copy(self, text: str | None) -> None:
        if text is None:
            self.notify("Select a quote, a name or some words first.", markup=False)
            return
        self.app.copy_to_clipboard(text)
        self.notify(text, title="Copied", markup=False)

    # Finding

    def action_find(self) -> None:
        if not self.query(FindBar):
            self.keep()
            self.mount(FindBar(), before="Footer")
            self.call_after_refresh(self.refresh_bindings)

    @on(FindBar.Typed)
    def _find(self, event: FindBar.Typed) -> None:
        if not event.query.strip():
            self.put_back()
            self._count_hits()
            return
        hits = find_all(self.state.article.text, event.query)
        origin = self.kept.top if self.kept else self.article.top_offset
        current = step(hits, None, 1, origin)
        self.change(searching(self.state, event.query, hits, current))
        if current is not None:
            self.article.reveal(current)
        self._count_hits()

    @on(FindBar.Go)
    def _go_to_hit(self, event: FindBar.Go) -> None:
        self._step(event.by)
        self._count_hits()

    def _count_hits(self) -> None:
        place = position(self.state.hits, self.state.current) or 0
        for bar in self.query(FindBar):
            bar.count(
                f"{place}/{len(self.state.hits)}" if self.state.hits else "nowhere" if bar.words else ""
            )

    @on(FindBar.Kept)
    def _keep_hits(self) -> None:
        self.forget()
        self.query(FindBar).remove()
        self.article.focus()

    def action_who(self) -> None:
        from newsview.app.finder import Finder  # noqa: PLC0415 - not needed for the first paint

        if self.state.lookup is None:
            self.notify("Nobody has been found yet: the analysis is under way.", markup=False)
        elif not self.query(Finder):
            self.keep()
            self.query_one("#side").mount(Finder(self.state.lookup))

    # General

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """While a box is open its keys are its own."""
        return action in DURING_A_BOX or not self.is_box_open

    @property
    def is_box_open(self) -> bool:
        """Whether something is being looked for."""
        return bool(self.query("Finder, FindBar"))

    def action_retry(self) -> None:
        self.change(replace(self.state, failure=None, progress=None, complete=False))
        self.ask_analyst()

    def action_help(self) -> None:
        from newsview.app.help import help_text  # noqa: PLC0415 - not needed for the first paint

        self._read("Keys", help_text(self.keys_of), "question_mark,f1")

    def _read(self, title: str, text: Content, key: str) -> None:
        from newsview.app.textscreen import TextScreen  # noqa: PLC0415 - not needed for the first paint

        self.app.push_screen(TextScreen(title, text, key))

    def keys_of(self, action_id: str) -> str:
        """The keys of an action as the settings have them, for people."""
        shown = [
            self.app.get_key_display(binding)
            for holder in (self, self.article, self.app)
            for bindings in holder._bindings.key_to_bindings.values()  # noqa: SLF001 - Textual has no other way
            for binding in bindings
            if binding.id == action_id
        ]
        return " ".join(shown)

    def action_back(self) -> None:
        """Close the uppermost of what is open."""
        for box in self.query("Finder, FindBar"):
            box.remove()
            self.restore()
            return
        if self.selections:
            self.clear_selection()
        elif self.state.zoomed:
            self.change(replace(self.state, zoomed=None))
        elif self.state.selection != NOTHING:
            self.select(NOTHING)
            self.come_back()
        else:
            self.article.focus()
