"""The reading screen: it owns the state, shows it in every pane, and changes it when a message asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from textual import on
from textual.containers import Horizontal
from textual.content import Content
from textual.events import DescendantFocus
from textual.screen import Screen

from newsview.analyst.events import Failed, Found, Noticed
from newsview.app.article import ArticleView
from newsview.app.article.whereabouts import Whereabouts
from newsview.app.marking import Marking
from newsview.app.messages import AnalystSaid, Open, Preview, Select
from newsview.app.panes.detail import DetailLine
from newsview.app.panes.header import Header
from newsview.app.panes.keyline import KeyLine
from newsview.app.panes.sides import Sides
from newsview.app.state.jumps import leaving
from newsview.app.state.state import (
    Pane,
    State,
    after_event,
    carried_over,
    made_ready,
    passing,
    pointing,
    selecting,
)
from newsview.app.state.steps import step
from newsview.model import Span

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.await_remove import AwaitRemove
    from textual.events import Resize
    from textual.widget import Widget

    from newsview.analyst.events import Event
    from newsview.app.asking import Analyst
    from newsview.app.panes.about import About, AboutColumn
    from newsview.app.panes.side import SidePane
    from newsview.app.state.selection import Selection
    from newsview.model import Analysis, Article


WIDE = 150
"""Columns of a screen that has room for one about the selection."""


class Kept(NamedTuple):
    """What was shown before something that may be called off.

    Attributes:
        state: The state.
        top: The article's ``top_offset``.
        cursor: The reading cursor.
        focused: What had the focus.
    """

    state: State
    top: int
    cursor: int | None
    focused: Widget | None


class Reading(Screen[int]):
    """The panes and the one state they show. What the keys do is in ``newsview.app.doing``."""

    BLANK = True  # the panes cover it
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it so
        (0, "-narrow"),
        (100, "-medium"),
        (WIDE, "-wide"),
    ]
    AUTO_FOCUS = "ArticleView"

    def __init__(
        self,
        article: Article,
        analyst: Analyst,
        known: Analysis | None = None,
        *,
        article_first: bool = False,
    ) -> None:
        """``known`` is the whole analysis; ``article_first`` leaves the panes out until ``sides.come``."""
        super().__init__()
        self.analyst = analyst
        self.state = State(article)
        if known is not None:
            self.state = after_event(self.state, Found(known, complete=True))
        self._marking = Marking()
        self.kept: Kept | None = None
        self._box: Widget | None = None
        self._leaving: AwaitRemove | None = None
        self._left: int | None = None
        self.article = ArticleView(article)
        self.sides = Sides(come_later=article_first)
        self._about: About | None = None

    def compose(self) -> ComposeResult:
        """Header, article, side panes, the selection in words, keys."""
        # Textual would set this once everything is there, and then style everything once more.
        width = self.app.size.width
        self.add_class(next(name for least, name in reversed(self.HORIZONTAL_BREAKPOINTS) if width >= least))
        yield Header()
        with Horizontal(id="body"):
            with Horizontal(id="article-pane", classes="pane") as pane:
                pane.border_title = Content("⁰Article")
                yield self.article
                yield Whereabouts(self.article)
            yield self.sides
            if width >= WIDE:
                yield self._about_column()
        yield DetailLine(self.hint)
        yield KeyLine()

    @property
    def hint(self) -> str:
        """What to do where nothing is selected, in a sentence."""
        return ""

    def on_mount(self) -> None:
        """Show the article, and only then ask for the analysis."""
        self.show()
        if self.state.article.notice:
            self.notify(self.state.article.notice, severity="warning", timeout=15, markup=False)
        self.call_after_refresh(self.ask_analyst)

    async def on_resize(self, event: Resize) -> None:
        """Tell of the selection in a column, once there is room for it."""
        if event.size.width >= WIDE and self._about is None:
            await self.query_one("#body").mount(self._about_column())
            self.show()

    def _about_column(self) -> AboutColumn:
        from newsview.app.panes.about import About, AboutColumn  # noqa: PLC0415 - not needed for most first paints

        self._about = About()
        return AboutColumn(self._about)

    def ask_analyst(self) -> None:
        """Begin the analysis; its events come from another thread, as messages."""
        self.analyst.analyse(
            self.state.article,
            self._hear,
            first=self.article.top_offset,
        )

    def _hear(self, event: Event) -> None:
        # Called from the analyst's thread: nothing that is shown may be touched here.
        self.post_message(AnalystSaid(event, made_ready(self.state.article, event)))

    # What is shown

    def change(self, state: State) -> None:
        """Put another state in place of this one and show it."""
        if state != self.state:
            self.state = state
            self.show()

    def show(self) -> None:
        """Let every pane show the state."""
        state = self.state
        self.article.show(self._marking.of(state))
        self.article.letters(state.marks)
        self.sides.show(state)
        self.query_one(Header).show(state)
        self.query_one(DetailLine).show(state)
        if self._about is not None:
            self._about.show(state)
        self.set_class(state.zoomed is not None, "-zoomed")
        self.set_class(state.zoomed is Pane.ARTICLE, "-zoomed-article")
        self.set_class(state.zoomed not in (None, Pane.ARTICLE), "-zoomed-side")

    # What the panes ask

    @on(Select)
    def _select(self, event: Select) -> None:
        event.stop()
        before = self.state
        self.select(event.selection)
        if self.state is before:
            self.show()  # the pane waits to show its cursor
        self.follow()

    @on(Open)
    def _open(self, event: Open) -> None:
        event.stop()
        self.close_box()
        if event.selection != self.state.selection:
            self.select(event.selection)
        self.open(event.span)

    @on(Preview)
    def _preview(self, event: Preview) -> None:
        event.stop()
        if event.selection is None:
            self.put_back()
            return
        self.keep()
        self.select(event.selection)
        self.follow()

    @on(AnalystSaid)
    def _analyst_said(self, event: AnalystSaid) -> None:
        event.stop()
        said = event.event
        is_first = self.state.lookup is None
        self.change(after_event(self.state, said, event.lookup))
        if is_first and (side := self.sides.focused):
            self.light_cursor(side)
        if isinstance(said, Failed):
            sentence = f"{said.sentence} Press r to try again."
            self.notify(sentence, title="No analysis", severity="error", markup=False)
        elif isinstance(said, Noticed):
            self.notify(said.sentence, severity="warning", markup=False)

    @on(ArticleView.Pointed)
    def _pointed(self, event: ArticleView.Pointed) -> None:
        event.stop()
        self.change(pointing(self.state, event.offset))

    @on(ArticleView.Scrolled)
    def _scrolled(self, event: ArticleView.Scrolled) -> None:
        event.stop()
        if self.state.progress is not None:
            self.analyst.look_at(event.offset)

    @on(ArticleView.CursorMoved)
    def _passed(self, event: ArticleView.CursorMoved) -> None:
        event.stop()
        self._left = None
        self.change(passing(self.state, event.offset))

    # Steps that actions share

    def select(self, selection: Selection, current: Span | None = None) -> None:
        """Select this."""
        self.change(selecting(self.state, selection, current))

    def light_cursor(self, side: SidePane) -> None:
        """Select the row under the cursor of a pane."""
        if side.cursor_id is not None and side.cursor_id != getattr(self.state.selection, "id", None):
            self.select(side.selection_of(side.cursor_id))

    def reveal(self, span: Span) -> None:
        """Make this the current place of the selection, in sight."""
        first, last = self.article.offsets_in_view
        if self.kept is None and not first <= span.start < last:
            self.note_jump(self.article.top_offset)
        self.change(replace(self.state, current=span, by_cursor=False))
        self.article.cursor = span.start
        self.article.reveal(span)

    def jump(self, offset: int) -> None:
        """Put this place at the top of the article, leaving a way back."""
        self.note_jump(self.article.top_offset)
        self.article.go_to(offset)

    def note_jump(self, offset: int) -> None:
        """Remember where one jumps from."""
        self.change(replace(self.state, jumps=leaving(self.state.jumps, offset)))

    def keep(self) -> None:
        """Remember what is shown until it is restored or forgotten."""
        if self.kept is None:
            self.kept = Kept(self.state, self.article.top_offset, self.article.cursor, self.focused)

    def forget(self) -> None:
        """What was shown before need not come back."""
        self.kept = None

    def put_back(self) -> None:
        """Show again what was shown before."""
        if self.kept is not None:
            before = self.kept.state
            selection = carried_over(before, self.state.lookup) if self.state.lookup else before.selection
            self.change(
                replace(
                    self.state,
                    selection=selection,
                    current=before.current,
                    hits=before.hits,
                    all_hits=before.all_hits,
                    by_cursor=before.by_cursor,
                )
            )
            self.article.cursor = self.kept.cursor
            self.article.go_to(self.kept.top)

    def restore(self) -> None:
        """Put back what was shown before, and the focus where it was."""
        self.put_back()
        if self.kept is not None and self.kept.focused is not None:
            self.set_focus(self.kept.focused)
        self.forget()

    def say_none(self, sentence: str) -> None:
        """Say that there is nothing of the kind, or not yet."""
        is_under_way = not self.state.complete and not self.state.failure
        self.notify("The analysis is under way." if is_under_way else sentence, markup=False)

    def step(self, by: int) -> None:
        """Go to the next place of the selection, or the one before."""
        span = step(self.state.stops, self.state.current, by, self.article.reading_at)
        if span is None:
            self.notify("Nothing is selected to step through.", markup=False)
        else:
            self.reveal(span)

    def open(self, span: Span | None) -> None:
        """Show what is selected in the article and read on there."""
        place = span or self.state.current or step(self.state.stops, None, 1, 0)
        self.article.focus()
        if place is not None:
            self.reveal(place)

    def follow(self) -> None:
        """Bring the nearest place of the selection into sight if none is; letting go leads back."""
        first, last = self.article.offsets_in_view
        stop = step(self.state.stops, None, 1, first)
        if stop is None or first <= stop.start < last or not self.state.follows:
            return
        if self._left is None:
            self._left = self.article.top_offset
        self.article.reveal(stop)

    def scroll_back(self) -> None:
        """Scroll to where one read before the article followed a pane."""
        if self._left is not None:
            self.article.go_to(self._left)
            self._left = None

    # Boxes: what opens over the screen and may be called off

    @property
    def is_box_open(self) -> bool:
        """Whether something is being looked for."""
        return self._box is not None

    async def open_box(self, box: Widget, place: str = "") -> None:
        """Show a box inside ``place``, or under the panes; Escape closes it and puts everything back.

        Once this is done the box gets the keys.
        """
        if self.is_box_open:
            return
        self.keep()
        if self._leaving is not None:
            await self._leaving
        self.set_class(box.has_class("line"), "-typing")
        self.call_after_refresh(self.refresh_bindings)
        mounted = self.query_one(place).mount(box) if place else self.mount(box, before="DetailLine")
        self._box = box
        await mounted
        self.set_focus(next(widget for widget in (box, *box.query()) if widget.focusable))

    def close_box(self) -> None:
        """Close the box that is open, leaving what it did."""
        if self.kept is not None and self.kept.top != self.article.top_offset:
            self.note_jump(self.kept.top)
        self.forget()
        self.article.hints(None)
        if self._box is not None:
            self._leaving = self._box.remove()
        self._box = None
        self.remove_class("-typing")
        self.call_after_refresh(self.refresh_bindings)

    @on(DescendantFocus)
    def _left_box(self) -> None:
        # The event may be about a widget that has lost the focus again since.
        around = self.focused.ancestors_with_self if self.focused else ()
        if self.is_box_open and around and self._box not in around:
            self.close_box()

    def read(self, title: str, text: Content, action: str) -> None:
        """Show a text over the screen; the keys of ``action`` close it like Escape."""
        from newsview.app.boxes.textscreen import TextScreen  # noqa: PLC0415 - not needed for the first paint

        keys = {key for key, active in self.active_bindings.items() if active.binding.id == action}
        self.app.push_screen(TextScreen(title, text, keys), self._taken)

    def _taken(self, chosen: Selection | Span | None) -> None:
        if isinstance(chosen, Span):
            self.open(chosen)
        elif chosen is not None:
            self.select(chosen)
            self.follow()

    def side_of(self, pane: Pane) -> SidePane:
        """The widget of a side pane."""
        return next(side for side in self.sides.panes if side.pane is pane)
