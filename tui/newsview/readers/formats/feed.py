"""Feeds (RSS, Atom, JSON Feed): lists of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsview.readers.compose import Composer, tidy
from newsview.readers.errors import Unreadable
from newsview.readers.lists import Entry, Listing
from newsview.readers.markup import compose_html, first_tag
from newsview.readers.registry import Format, Sure, register

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers.raw import Raw

_ROOTS = {"rss", "feed", "rdf:rdf"}
_JSON_FEED = b"jsonfeed.org/version/"

TITLE_LENGTH = 80
"""Code points of an entry's words that stand for a title where it has none."""


def recognises(raw: Raw) -> Sure:
    """Its first element, or the version that a JSON Feed names, says so."""
    if raw.head.startswith(b"{"):
        return Sure.YES if _JSON_FEED in raw.head.replace(b"\\/", b"/") else Sure.NO
    return Sure.YES if first_tag(raw.head) in _ROOTS else Sure.NO


def read(raw: Raw) -> Article:
    """Nothing: a feed is no article, and the error says how many it lists.

    Raises:
        Unreadable: Always.
    """
    number = len(entries(raw).entries)
    raise Unreadable(f"it is a feed that lists {number} articles, not an article; open it to pick one")


def entries(raw: Raw) -> Listing:
    """The articles that a feed lists.

    Raises:
        Unreadable: If it lists none or is damaged.
    """
    from fastfeedparser import parse  # noqa: PLC0415 - 74 ms, and only feeds need it

    try:
        # Bytes only: given a string that looks like an address, the library would fetch it.
        feed: Any = parse(bytes(raw.data), include_tags=False, include_media=False, include_enclosures=False)
    except Exception:
        # It promises ValueError, but what it meets inside escapes as well.
        raise Unreadable("it is a feed, but damaged or cut short") from None
    about = feed.get("feed") or {}
    base = raw.url or about.get("link") or ""
    title = tidy(str(about.get("title") or "")) or None
    found = [_entry(item, base, title, about.get("language")) for item in feed.get("entries") or []]
    if not found:
        raise Unreadable("it is a feed without a single article")
    return Listing(raw.source, title, tuple(found))


def _entry(item: Any, base: str, publication: str | None, language: str | None) -> Entry:
    contents = [part.get("value") for part in item.get("content") or [] if part.get("value")]
    content = max(contents, key=len, default=None) or item.get("description") or None
    return Entry(
        title=_words(item.get("title")) or _shortened(_words(content)) or "Untitled",
        source=_address(item.get("link"), base),
        date=item.get("published") or item.get("updated") or None,
        author=_words(item.get("author")) or None,
        content=content,
        language=language or None,
        publication=publication,
    )


def _address(link: str | None, base: str) -> str | None:
    from urllib.parse import urljoin, urlsplit  # noqa: PLC0415 - only feeds need it

    if not link:
        return None
    try:
        address = urlsplit(urljoin(base, link.strip()))
    except ValueError:
        return None
    # A feed may only lead to the web: never to a file of this machine.
    return address.geturl() if address.scheme in ("http", "https") and address.hostname else None


def _words(html: str | None) -> str:
    """The words of a title or a summary, which feeds write as text, as HTML, or as HTML twice over."""
    if not html or ("<" not in html and "&" not in html):
        return tidy(html or "")
    composer = Composer()
    compose_html(html, composer)
    return tidy(composer.article().text)


def _shortened(words: str) -> str:
    return words if len(words) <= TITLE_LENGTH else f"{words[:TITLE_LENGTH].rsplit(' ', 1)[0]} …"


FEED = register(
    Format(
        "a feed",
        ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"),
        (".rss", ".atom", ".rdf"),
        read,
        recognises,
        entries=entries,
    )
)
