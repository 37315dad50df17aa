"""The articles that can be opened, in order. Immutable: every change makes another shelf."""

from __future__ import annotations

import os
from enum import StrEnum
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from newsview.model import Article
from newsview.readers import Entry, ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.readers import Listing

    Named = str | Article | Entry | Listing | ReadError
    """What may be put on a shelf: a source, read or not, a list or an entry of one, what cannot be read."""


class Status(StrEnum):
    """How far a person, or newsview for them, has come with an article."""

    UNREAD = "unread"
    READING = "reading"
    READ = "read"
    ANALYSED = "analysed"
    FAILED = "failed"


class Item(Struct, frozen=True):
    """One article on the shelf.

    Attributes:
        id: Stable on this shelf.
        wanted: What a reader reads it from; ``None`` for an article that cannot be had again (pasted).
        title: How the list or its source calls it, until the article itself says so.
        date: The date of publication, if known.
        status: How far it has come.
        fault: Why it cannot be read.
        is_named: Whether the user named this very source, and will want to know that it failed.
    """

    id: str
    wanted: str | Entry | None
    title: str
    date: str | None = None
    status: Status = Status.UNREAD
    fault: ReadError | None = None
    is_named: bool = False

    @property
    def source(self) -> str | None:
        """The path or URL, if it has one of its own."""
        return self.wanted.source if isinstance(self.wanted, Entry) else self.wanted


class Shelf(Struct, frozen=True, dict=True):
    """Every article there is to open.

    Attributes:
        items: In order.
        open_id: The one being read; ``None`` before the first.
    """

    items: tuple[Item, ...] = ()
    open_id: str | None = None

    @cached_property
    def _places(self) -> dict[str, int]:
        return {item.id: place for place, item in enumerate(self.items)}

    def __len__(self) -> int:
        return len(self.items)

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._places

    def __getitem__(self, item_id: str) -> Item:
        return self.items[self._places[item_id]]

    def get(self, item_id: str | None) -> Item | None:
        """The article with this id, if it is here."""
        return self[item_id] if item_id is not None and item_id in self else None

    def called(self, words: Sequence[str]) -> tuple[Item, ...]:
        """The articles with all these words in title or source, whatever their case.

        A folder that all sources share is left out: what it is called would tell nothing apart.
        """
        sought = [word.casefold() for word in words]
        return tuple(item for item in self.items if all(word in self._name(item) for word in sought))

    def _name(self, item: Item) -> str:
        return f"{item.title}\0{(item.source or '')[self._shared :]}".casefold()

    @cached_property
    def _shared(self) -> int:
        """Length of what all sources begin with, up to the end of a folder."""
        sources = [item.source for item in self.items if item.source]
        alike = os.path.commonprefix(sources)  # noqa: RUF071 - addresses among them are no paths
        return max(alike.rfind("/"), alike.rfind(os.sep)) + 1

    @property
    def place(self) -> int | None:
        """Where the open article stands, counted from 1."""
        return self._places[self.open_id] + 1 if self.open_id is not None else None

    def beside(self, item_id: str | None, by: int) -> Item | None:
        """The next article that may be readable after (``by`` = 1) or before (-1) another."""
        place = self._places.get(item_id, -1) if item_id is not None else -1
        while 0 <= (place := place + by) < len(self.items):
            if self.items[place].status is not Status.FAILED:
                return self.items[place]
        return None

    def failed_between(self, one_id: str | None, other_id: str) -> tuple[Item, ...]:
        """The articles between two others; ``beside`` passes over none but those that cannot be read."""
        first, last = sorted((self._places.get(one_id or "", -1), self._places[other_id]))
        return self.items[first + 1 : last]

    @property
    def faults(self) -> tuple[str, ...]:
        """The sentences of the sources that the user named and that cannot be read."""
        return tuple(str(item.fault) for item in self.items if item.fault and item.is_named)


def shelf_of(named: Iterable[Named]) -> Shelf:
    """A shelf with what the user named on it; the articles of lists stand in their place."""
    items: list[Item] = []
    for number, thing in enumerate(named):
        items.extend(_items(thing, str(number)))
    return Shelf(tuple(items))


def _items(thing: Named, item_id: str) -> list[Item]:
    match thing:
        case str():
            return [Item(item_id, thing, title_of(thing), is_named=True)]
        case Article(source=source):
            known = source if source != "-" else None
            title = thing.title or title_of(source or "Article")
            return [Item(item_id, known, title, thing.date, Status.READ, is_named=True)]
        case Entry():
            return [Item(item_id, thing, thing.title, thing.date)]
        case ReadError():
            title = title_of(thing.source)
            return [Item(item_id, thing.source, title, status=Status.FAILED, fault=thing, is_named=True)]
    return [item for n, entry in enumerate(thing.entries) for item in _items(entry, f"{item_id}.{n}")]


def title_of(source: str) -> str:
    """What a source is called in a list while nothing else is known of it."""
    if source == "-":
        return "Standard input"
    if "://" not in source:
        return PurePath(source).name or source
    address = source.partition("://")[2]
    try:
        parts = urlsplit(source)
    except ValueError:
        return address
    return f"{parts.hostname or ''}{parts.path}".rstrip("/") or address


def changed(shelf: Shelf, item_id: str, **changes: object) -> Shelf:
    """The shelf with other fields of one article."""
    if item_id not in shelf:
        return shelf
    place = shelf._places[item_id]  # noqa: SLF001 - its own module
    item = replace(shelf.items[place], **changes)
    return replace(shelf, items=(*shelf.items[:place], item, *shelf.items[place + 1 :]))


def read_as(shelf: Shelf, item_id: str, article: Article, *, is_known: bool = False) -> Shelf:
    """The shelf once an article has been read; ``is_known`` says that its analysis is at hand."""
    item = shelf[item_id]
    return changed(
        shelf,
        item_id,
        title=article.title or item.title,
        date=article.date or item.date,
        status=Status.ANALYSED if is_known else Status.READ,
        fault=None,
    )


def known(shelf: Shelf, sources: frozenset[str]) -> Shelf:
    """The shelf once it is found which of the unread sources were analysed before."""
    items = (
        replace(item, status=Status.ANALYSED)
        if item.status is Status.UNREAD and item.source in sources
        else item
        for item in shelf.items
    )
    return replace(shelf, items=tuple(items)) if sources else shelf


def failed(shelf: Shelf, item_id: str, fault: ReadError) -> Shelf:
    """The shelf once a source could not be read."""
    return changed(shelf, item_id, status=Status.FAILED, fault=fault)


def unfolded(shelf: Shelf, item_id: str, entries: Sequence[Entry]) -> Shelf:
    """The shelf with a source that turned out to be a list replaced by its articles."""
    if item_id not in shelf:
        return shelf
    place = shelf._places[item_id]  # noqa: SLF001 - its own module
    items = [item for n, entry in enumerate(entries) for item in _items(entry, f"{item_id}.{n}")]
    open_id = None if shelf.open_id == item_id else shelf.open_id
    return Shelf((*shelf.items[:place], *items, *shelf.items[place + 1 :]), open_id)


def opened(shelf: Shelf, item_id: str) -> Shelf:
    """The shelf with another article open."""
    return replace(shelf, open_id=item_id)


def added(shelf: Shelf, wanted: str | None, title: str) -> tuple[Shelf, str]:
    """The shelf with one more article, unread, behind the open one; and that one's id."""
    item_id = f"added {len(shelf)}"
    at = shelf.place or 0
    item = Item(item_id, wanted, title)
    return Shelf((*shelf.items[:at], item, *shelf.items[at:]), shelf.open_id), item_id
