"""Sources that are lists of articles: feeds and folders."""

from __future__ import annotations

from msgspec import Struct


class Entry(Struct, frozen=True):
    """One article of a list, before it is read.

    Attributes:
        title: How the list calls it.
        source: The path or URL to read it from; ``None`` where the list holds all there is of it.
        date: The date of publication (ISO 8601), if the list gives one.
        author: The author, if the list gives one.
        content: The article's words as a piece of HTML, if the list holds them.
        language: The language of the list, if it names one.
        publication: What the list is called.
    """

    title: str
    source: str | None = None
    date: str | None = None
    author: str | None = None
    content: str | None = None
    language: str | None = None
    publication: str | None = None


class Listing(Struct, frozen=True):
    """A list of articles to pick from.

    Attributes:
        source: The path or URL of the list.
        title: What it calls itself.
        entries: In the order of the list.
    """

    source: str
    title: str | None
    entries: tuple[Entry, ...]
