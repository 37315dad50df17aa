"""The article pane: reading cursor, mouse and selection on top of the drawn text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.selection import Selection

from newsview.app.article import messages, motions
from newsview.app.article.text import MEASURE, ArticleText
from newsview.model import Article, Span

if TYPE_CHECKING:
    from textual import events


def _key(keys: str, action: str, words: str) -> Binding:
    return Binding(keys, action, words, show=False, id=f"article.{action}")


class ArticleView(ArticleText, can_focus=True):
    """The article pane.

    It shows what ``show`` lights and tells the screen where somebody pointed; what that means is the
    screen's affair. The keys move a reading cursor: the text flows under it while there is more to come.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        _key("down,j", "down", "Line down"),
        _key("up,k", "up", "Line up"),
        _key("right,l", "right", "Character right"),
        _key("left,h", "left", "Character left"),
        _key("ctrl+right,w", "next_word", "Next word"),
        _key("ctrl+left,B", "previous_word", "Previous word"),
        _key("right_curly_bracket", "next_paragraph", "Next paragraph"),
        _key("left_curly_bracket", "previous_paragraph", "Previous paragraph"),
        _key("ctrl+d", "half_page_down", "Half a page down"),
        _key("ctrl+u", "half_page_up", "Half a page up"),
        _key("pagedown,space", "page_down", "Page down"),
        _key("pageup,b", "page_up", "Page up"),
        _key("home,g", "top", "Start of the article"),
        _key("end,G", "bottom", "End of the article"),
        _key("enter", "point", "Select what the reading cursor is on"),
        _key("v", "toggle_selecting", "Select text"),
    ]

    Pointed: TypeAlias = messages.Pointed
    Hovered: TypeAlias = messages.Hovered
    CursorMoved: TypeAlias = messages.CursorMoved

    def __init__(
        self,
        article: Article | None = None,
        *,
        measure: int = MEASURE,
        name: str | None = None,
        id: str | None = None,  # noqa: A002  (Textual's own name for it)
        classes: str | None = None,
    ) -> None:
        super().__init__(article, measure=measure, name=name, id=id, classes=classes)
        self._drag_from: tuple[int, bool] | None = None
        self._goal_cell: int | None = None
        self._selecting_from: int | None = None
        self._hovered: int | None = None

    def set_article(self, article: Article) -> None:
        """Shows another article from its start, with nothing lit and nothing selected."""
        self.select(None)
        super().set_article(article)

    # --- the mouse --------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        """One click points at a character, two select the word, three the paragraph."""
        if event.button != 1:
            return
        place, layout = self.offset_at(event.x, event.y), self.laid_out
        if event.chain == 1:
            if place is not None:
                self.cursor = place
                self.post_message(messages.Pointed(place))
            return
        event.prevent_default()  # Textual would select the whole article
        if place is not None and layout is not None:
            is_word = event.chain == 2
            self.select(
                motions.word_at(self.article.text, place) if is_word else motions.paragraph_at(layout, place)
            )

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tells what is under the mouse."""
        if not event.button:
            self._end_drag()
        self._hover(self.offset_at(event.x, event.y))

    def on_leave(self) -> None:
        """Tells that nothing is under the mouse."""
        self._hover(None)

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.post_message(messages.Hovered(place))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remembers where a drag begins."""
        self._selecting_from = None
        self._drag_from = self.nearest(event.x, event.y)

    def on_mouse_up(self) -> None:
        """Ends a drag."""
        self._end_drag()

    def _end_drag(self) -> None:
        self._drag_from = None
        if self.app.mouse_captured is self:
            self.release_mouse()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Takes a selection along that is being dragged beyond the edge of the pane."""
        super().watch_scroll_y(old_value, new_value)
        if self._drag_from is not None and self.app.mouse_captured is self:
            self.screen.selections = {self: _selection(self._dragged(self._drag_from))}

    # --- selection --------------------------------------------------------------------------------

    def select(self, span: Span | None) -> None:
        """Selects a stretch of the text, or nothing; the screen copies what is selected."""
        if not self.is_attached:
            return
        self._end_drag()
        if span is not None:
            self.screen.selections = {self: _selection(span)}
        elif self in self.screen.selections:
            self.screen.clear_selection()

    def selection_updated(self, selection: Selection | None) -> None:
        """Follows the screen's selection; while the mouse drags, makes it exact.

        Textual finds places by counting from a segment's start, takes the right half of a wide
        character for the next one, and selects up to the end of the text once the mouse leaves the pane.
        """
        if selection is None:
            self._selecting_from = None
            self._end_drag()
            self.show_selected(None)
            return
        if self._drag_from is None:
            self.show_selected(self._span_of(selection))
            return
        self.capture_mouse()  # so that the button coming up outside the pane is heard of
        span = self._dragged(self._drag_from)
        self.show_selected(span)
        if selection != _selection(span):
            self.screen.selections = {self: _selection(span)}

    def _dragged(self, anchor: tuple[int, bool]) -> Span:
        """From where the drag began to where the mouse is, both characters included."""
        mouse = self.app.mouse_position - self.region.offset
        x, y = mouse
        if y < 0:
            x, y = 0, 0
        elif y >= self.view_height:
            x, y = self.size.width, self.view_height - 1
        (first, _), (last, is_character) = sorted([anchor, self.nearest(x, y)])
        text = self.article.text
        end = motions.character_at(text, last).end if is_character else last
        return Span(motions.character_at(text, first).start, max(first, end))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The article's own text under a selection, line ends as the article has them."""
        return self._span_of(selection).of(self.article.text), "\n"

    def _span_of(self, selection: Selection) -> Span:
        length = len(self.article.text)
        first = 0 if selection.start is None else min(max(0, selection.start.x), length)
        last = length if selection.end is None else min(max(0, selection.end.x), length)
        return Span(min(first, last), max(first, last))

    # --- the reading cursor -----------------------------------------------------------------------

    @property
    def selected(self) -> Span | None:
        """The stretch of the text that is selected."""
        return self._selected

    @property
    def is_selecting(self) -> bool:
        """Whether moving the reading cursor selects what it passes."""
        return self._selecting_from is not None

    def watch_cursor(self, old: int | None, new: int | None) -> None:
        """Draws the cursor, and stretches the selection to it if one is being made."""
        super().watch_cursor(old, new)
        self._goal_cell = None
        if self._selecting_from is not None and new is not None:
            first, last = sorted((self._selecting_from, new))
            self.select(Span(first, motions.character_at(self.article.text, last).end))
        self.post_message(messages.CursorMoved(new))

    def place(self, offset: int) -> None:
        """Puts the reading cursor at ``offset`` and scrolls if that is out of view."""
        if not self.article.text:
            return
        self.cursor = offset
        self.reveal(Span(offset, offset + 1))

    @property
    def reading_at(self) -> int:
        """Where the keys move from: the reading cursor while it is in view, otherwise the top row."""
        start, end = self.offsets_in_view
        return self.cursor if self.cursor is not None and start <= self.cursor < end else start

    def move_rows(self, rows: int) -> None:
        """Moves the reading cursor by rows; it keeps its place on the screen while the text can flow."""
        layout = self.laid_out
        if layout is None or not len(layout):
            return
        here, goal = self.reading_at, self._goal_cell
        if goal is None:
            goal = layout.row(layout.row_of(here)).cell_of(here)
        if not self.is_selecting:
            self.scroll_to_row(self.scroll_offset.y + rows)
        self.cursor = there = motions.down(layout, here, rows, goal)
        self._goal_cell = goal
        self.reveal(Span(there, there + 1), context=0)

    def action_down(self) -> None:
        """One row down."""
        self.move_rows(1)

    def action_up(self) -> None:
        """One row up."""
        self.move_rows(-1)

    def action_half_page_down(self) -> None:
        """Half a page down."""
        self.move_rows(max(1, self.view_height // 2))

    def action_half_page_up(self) -> None:
        """Half a page up."""
        self.move_rows(-max(1, self.view_height // 2))

    def action_page_down(self) -> None:
        """A page down; two rows stay in view."""
        self.move_rows(max(1, self.view_height - 2))

    def action_page_up(self) -> None:
        """A page up; two rows stay in view."""
        self.move_rows(-max(1, self.view_height - 2))

    def action_top(self) -> None:
        """To the start of the article."""
        if self.laid_out is not None:
            self.place(motions.first_offset(self.laid_out))

    def action_bottom(self) -> None:
        """To the end of the article."""
        if self.laid_out is not None:
            self.place(motions.last_offset(self.laid_out))

    def action_right(self) -> None:
        """One character on."""
        self._step(motions.next_character(self.article.text, self.reading_at))

    def action_left(self) -> None:
        """One character back."""
        self._step(motions.previous_character(self.article.text, self.reading_at))

    def action_next_word(self) -> None:
        """To the start of the next word; while selecting to the end of one, so that it is taken whole."""
        move = motions.end_of_word if self.is_selecting else motions.next_word
        self._step(move(self.article.text, self.reading_at))

    def action_previous_word(self) -> None:
        """To the start of the word before."""
        self._step(motions.previous_word(self.article.text, self.reading_at))

    def action_next_paragraph(self) -> None:
        """To the start of the next paragraph; while selecting to the end of one."""
        move = motions.end_of_paragraph if self.is_selecting else motions.paragraph_after
        if self.laid_out is not None:
            self._step(move(self.laid_out, self.reading_at))

    def action_previous_paragraph(self) -> None:
        """To the start of this paragraph, or of the one before."""
        if self.laid_out is not None:
            self._step(motions.paragraph_before(self.laid_out, self.reading_at))

    def _step(self, offset: int) -> None:
        if self.laid_out is not None:
            last = motions.last_offset(self.laid_out)
            self.place(min(max(offset, motions.first_offset(self.laid_out)), last))

    def action_point(self) -> None:
        """Points at the character under the reading cursor."""
        if self.cursor is not None:
            self.post_message(messages.Pointed(self.cursor))

    def action_toggle_selecting(self) -> None:
        """Starts selecting at the reading cursor, or drops the selection."""
        if self.is_selecting:
            self.select(None)
            return
        if self.laid_out is None or not len(self.laid_out):
            return
        self._selecting_from = here = self.reading_at
        self.cursor = here
        self.select(motions.character_at(self.article.text, here))


def _selection(span: Span) -> Selection:
    """The screen's form of a span: columns on one endless row."""
    return Selection(Offset(span.start, 0), Offset(span.end, 0))
