"""What the app does with several articles: reads them apart from the screen, shows the one that is wanted."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import on

from newsview.app.commands import ReadingScreen
from newsview.app.plain import one_line
from newsview.app.shelf import shelf as shelves
from newsview.app.shelf.messages import Known, Pick, Rested, ShowShelf, SourceRead, Take, Turn
from newsview.app.shelf.shelf import Status
from newsview.app.shelf.shown import ShowsShelf
from newsview.app.shelving.ahead import Ahead
from newsview.app.typing import Typing
from newsview.model import Article
from newsview.readers import Listing, ReadError, pasted
from newsview.readers.apart import Interrupted, ReadingApart
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.screen import Screen

    from newsview.app.asking import Analyst
    from newsview.app.shelf.shelf import Item, Named, Shelf
    from newsview.model import Analysis
    from newsview.readers import Limits

FIRST = "first"
"""The stack of screens that the app begins with."""

AHEAD = 2
"""Articles behind the open one that are read and analysed before they are asked for."""

MOST_KEPT = 24
"""Articles kept in memory, with where one was in them; those left the longest ago are read again."""

LONGEST_PATH = 1000
"""Code points of a pasted line that may be a path or an address."""


class Shelving(Typing):
    """An app with a shelf. Only handlers of messages change anything; threads post what they have read."""

    DEFAULT_MODE = FIRST

    def __init__(
        self,
        article: Article | None,
        analyst: Analyst,
        known: Analysis | None,
        named: Sequence[Named],
        limits: Limits | None,
    ) -> None:
        # Without it Textual takes greys for no colour.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.analyst = analyst
        self.ahead = Ahead(analyst, self._post_rested)
        self.reader = ReadingApart(limits)
        named = named or [article or ReadError("-", "nothing was named")]
        self.shelf = shelves.shelf_of(named)
        self._articles = OrderedDict(
            (str(n), thing) for n, thing in enumerate(named) if isinstance(thing, Article)
        )
        self._known = known
        self._screens: dict[str, ReadingScreen] = {}
        self._wanted: str | None = None
        self._fetching: str | None = None
        self._given_up: set[str] = set()
        self._first = next((item_id for item_id, known in self._articles.items() if known is article), None)
        self.shelf = replace(self.shelf, open_id=self._first)

    def get_default_screen(self) -> Screen[int]:
        """The open article; if none is open yet the list to pick from, or a wait for the first one."""
        if self._first is not None:
            article = self._articles[self._first]
            screen = ReadingScreen(article, self.ahead, self._known, article_first=self._known is None)
            self._screens[self._first] = screen
            screen.show_shelf(self.shelf)
            return screen
        if len(self.shelf) > 1 and not self.shelf.items[0].is_named:
            from newsview.app.shelving.picker import Picker  # noqa: PLC0415 - most runs begin with an article

            return Picker(self.shelf)
        from newsview.app.shelving.waiting import Waiting  # noqa: PLC0415

        first = self.shelf.beside(None, 1) or self.shelf.items[0]
        self.call_later(self.want, first.id)
        return Waiting(self.shelf, first)

    def on_mount(self) -> None:
        """Let the first stack of screens be one that can be come back to."""
        # Not sooner: Textual 8.2 mounts the screen of a mode before it puts it on a stack, and an input
        # in it then asks in vain which screen is shown.
        self.add_mode(FIRST, self.get_default_screen)
        self._look_up_known()

    def set_shelf(self, shelf: Shelf) -> None:
        """Put another shelf in place of this one and show it."""
        if shelf != self.shelf:
            self.shelf = shelf
            for screen in self.screen_stack:
                if isinstance(screen, ShowsShelf):
                    screen.show_shelf(shelf)

    def _post_rested(self, article: Article, is_whole: bool) -> None:
        self.post_message(Rested(article, is_whole))

    # What screens ask

    @on(Turn)
    def _turn(self, event: Turn) -> None:
        here = self._wanted or self.shelf.open_id
        item = self.shelf.beside(here, event.by)
        if item is not None:
            if passed := self.shelf.failed_between(here, item.id):
                self.notify(str(passed[0].fault), title="Left out", severity="warning", markup=False)
            self.want(item.id)
        elif len(self.shelf) == 1:
            self.notify(
                "This is the only article; name several, a folder or a feed to turn pages.", markup=False
            )
        else:
            self.notify(f"This is the {'last' if event.by > 0 else 'first'} article.", markup=False)

    @on(Pick)
    def _pick(self, event: Pick) -> None:
        self.want(event.item_id)

    @on(ShowShelf)
    def _show_shelf(self) -> None:
        from newsview.app.shelving.picker import Picker  # noqa: PLC0415 - not needed for the first paint

        if not isinstance(self.screen, Picker):
            self.push_screen(Picker(self.shelf))

    @on(Take)
    def _take(self, event: Take) -> None:
        line = event.text.strip().strip("'\"")
        if "\n" not in line and len(line) <= LONGEST_PATH and (is_url(line) or _is_path(line)):
            source = line if is_url(line) else str(Path(line).expanduser())
            shelf, item_id = shelves.added(self.shelf, source, shelves.title_of(source))
        else:
            try:
                article = pasted(event.text)
            except ReadError as error:
                self.notify(str(error), severity="warning", markup=False)
                return
            shelf, item_id = shelves.added(self.shelf, None, f"Pasted: {one_line(article.text[:200])}")
            self._articles[item_id] = article
        self.set_shelf(shelf)
        self.want(item_id)

    # What was analysed before

    def _look_up_known(self) -> None:
        """Find out, apart from the screen, which of the unread files were analysed before."""
        unread = [item.source for item in self.shelf.items if item.status is Status.UNREAD and item.source]
        if unread:
            look = partial(self._post_known, unread)
            threading.Thread(target=look, name="newsview known", daemon=True).start()

    def _post_known(self, sources: list[str]) -> None:
        self.post_message(Known(self.ahead.known(sources)))

    @on(Known)
    def _take_known(self, event: Known) -> None:
        self.set_shelf(shelves.known(self.shelf, event.sources))

    # Opening an article

    def want(self, item_id: str) -> None:
        """Open this as soon as it is read; what is shown stays until then."""
        if self._wanted is not None and self._wanted != item_id:
            self._unwant()
        if item_id in self._articles:
            self._wanted = None
            self._open(item_id)
            return
        self._wanted = item_id
        self.set_shelf(shelves.changed(self.shelf, item_id, status=Status.READING, fault=None))
        self._fetch(self.shelf[item_id])

    def _unwant(self) -> None:
        item, self._wanted = self.shelf.get(self._wanted), None
        if item is not None and item.status is Status.READING:
            self.set_shelf(shelves.changed(self.shelf, item.id, status=Status.UNREAD))

    def _open(self, item_id: str) -> None:
        """Show an article that has been read; one that was open before, as it was left."""
        self._articles.move_to_end(item_id)
        before = self._screens.get(self.shelf.open_id or "")
        screen = self._screens.get(item_id)
        self.set_shelf(shelves.opened(self.shelf, item_id))
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if screen is None:
            screen = self._screens[item_id] = ReadingScreen(self._articles[item_id], self.ahead)
            if before is not None:
                screen.keep_ways_of(before.state)
            # It is made with the styles of now. Not told so, Textual 8.2 parses all of them anew, twice:
            # 86 ms of 650 that another article takes from key to rest.
            screen._css_update_count = self._css_update_count  # noqa: SLF001
            # A stack of screens for each article: one that is left stays as it is.
            self.add_mode(self._mode_of(item_id), lambda: screen)
        else:
            screen.come_back()
        screen.show_shelf(self.shelf)
        self.switch_mode(self._mode_of(item_id))
        self._forget_the_oldest()

    def _forget_the_oldest(self) -> None:
        again = [known for known in self._articles if self.shelf[known].wanted is not None]
        for item_id in again[: max(0, len(self._articles) - MOST_KEPT)]:
            if item_id == self.shelf.open_id:
                continue
            del self._articles[item_id]
            if self._screens.pop(item_id, None) is not None:
                self.remove_mode(self._mode_of(item_id))
                self._first = None if self._first == item_id else self._first

    def _mode_of(self, item_id: str) -> str:
        return FIRST if item_id == self._first else item_id

    # Reading

    def _fetch(self, item: Item) -> None:
        """Have a source read; what came of it arrives as a message."""
        if self._fetching == item.id:
            return
        if self._fetching is not None:
            self.reader.call_off()
        self._fetching = item.id
        threading.Thread(target=partial(self._read, item), name="newsview reading", daemon=True).start()

    def _read(self, item: Item) -> None:
        found: Article | Listing | ReadError
        assert item.wanted is not None
        if self._fetching != item.id:
            return  # called off before it began, and the one that is wanted now would wait for it
        try:
            found = self.reader.read(item.wanted)
        except ReadError as error:
            found = error
        except Interrupted:
            return
        self.post_message(SourceRead(item.id, found))

    @on(SourceRead)
    def _source_read(self, event: SourceRead) -> None:
        if self._fetching == event.item_id:
            self._fetching = None
        is_wanted = event.item_id == self._wanted
        if is_wanted:
            self._wanted = None
        if event.item_id in self.shelf:
            self._take_in(event.item_id, event.found, is_wanted=is_wanted)
        if self._wanted is None:
            self._go_ahead()

    def _take_in(self, item_id: str, found: Article | Listing | ReadError, *, is_wanted: bool) -> None:
        match found:
            case Article():
                self._articles[item_id] = found
                self.set_shelf(
                    shelves.read_as(self.shelf, item_id, found, is_known=self.ahead.has_cached(found))
                )
                if is_wanted:
                    self._open(item_id)
            case Listing(entries=entries):
                self.set_shelf(shelves.unfolded(self.shelf, item_id, entries))
                self._look_up_known()
                if is_wanted:
                    self._pick_from_list(item_id)
            case ReadError():
                self.set_shelf(shelves.failed(self.shelf, item_id, found))
                if is_wanted:
                    self._go_on_without(item_id, found)

    def _pick_from_list(self, list_id: str) -> None:
        from newsview.app.shelving.picker import Picker  # noqa: PLC0415

        if isinstance(self.screen, Picker):
            self.screen.go_to(f"{list_id}.0")
        else:
            self.push_screen(Picker(self.shelf, at=f"{list_id}.0"))

    def _go_on_without(self, item_id: str, error: ReadError) -> None:
        """A source that was wanted cannot be read: say so, and before anything is open try the next."""
        from newsview.app.shelving.waiting import Waiting  # noqa: PLC0415

        if not isinstance(self.screen, Waiting):
            again = " Pick it from the list of articles to try again." if error.passing else ""
            self.notify(f"{error}{again}", title="Not read", severity="error", markup=False)
            return
        following = self.shelf.beside(item_id, 1)
        if following is not None:
            self.want(following.id)

    # Ahead of the reader

    @on(Rested)
    def _rested(self, event: Rested) -> None:
        item_id = next((known for known, article in self._articles.items() if article is event.article), None)
        if item_id is None or item_id not in self.shelf:
            return
        if event.is_whole:
            self.set_shelf(shelves.changed(self.shelf, item_id, status=Status.ANALYSED))
        else:
            self._given_up.add(item_id)
        self._go_ahead()

    def _go_ahead(self) -> None:
        """Read or analyse the next thing that will be wanted, if nothing is wanted now."""
        open_id = self.shelf.open_id
        if open_id is None or self.shelf[open_id].status is not Status.ANALYSED or self._fetching:
            return
        place = self.shelf.place or 0
        for item in self.shelf.items[place : place + AHEAD]:
            if item.status is Status.FAILED or item.id in self._given_up:
                continue
            article = self._articles.get(item.id)
            if article is None and _is_at_hand(item):
                self._fetch(item)
                return
            if article is not None and item.status is not Status.ANALYSED:
                self.ahead.work_ahead(article)
                return

    def on_unmount(self) -> None:
        """Leave no process behind."""
        self.reader.close()


def _is_at_hand(item: Item) -> bool:
    """Whether an article may be read unasked: not one that would be fetched from a site nobody named."""
    return item.wanted is not None and (item.source is None or item.is_named or not is_url(item.source))


def _is_path(line: str) -> bool:
    try:
        return bool(line) and Path(line).expanduser().exists()
    except (OSError, ValueError, RuntimeError):
        return False
