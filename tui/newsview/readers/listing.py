"""Sources that hold several articles, as lists to pick from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.readers.errors import ReadError, Unreadable, called
from newsview.readers.folders import articles_in, is_folder
from newsview.readers.limits import Limits
from newsview.readers.lists import Entry, Listing
from newsview.readers.reading import article_of, language_told, load, read
from newsview.readers.registry import format_of
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers.raw import Raw

_DEFAULT = Limits()

_TOLD = ("title", "author", "date", "publication")
"""What a list may know of an article that its page does not say."""

FULLER = 2.0
"""How much longer than its page's the words that a list holds must be to be taken for the article."""


def listing(source: str, *, limits: Limits = _DEFAULT) -> Listing | None:
    """The articles that a feed or a folder lists; ``None`` if ``source`` is an article of its own.

    Raises:
        ReadError: If it cannot be read; the error is a sentence for people.
    """
    found = opened(source, limits=limits)
    return found if isinstance(found, Listing) else None


def opened(source: str, *, limits: Limits = _DEFAULT) -> Article | Listing:
    """What ``source`` is: an article, or the list of those that a feed or a folder holds.

    Raises:
        ReadError: If it cannot be read; the error is a sentence for people.
    """
    return _folder(source) if is_folder(source) else opened_raw(load(source, limits))


def opened_raw(raw: Raw) -> Article | Listing:
    """What some bytes are: an article or a list of articles.

    Raises:
        ReadError: As ``opened``.
    """
    known = format_of(raw)
    if known is None or known.entries is None:
        return article_of(raw)
    try:
        return known.entries(raw)
    except Unreadable as fault:
        raise ReadError(raw.source, str(fault)) from None


def read_entry(entry: Entry, *, limits: Limits = _DEFAULT) -> Article | Listing:
    """The article that an entry of a list stands for; or a list, where a folder holds a feed.

    The file or page that it links to is read; where it links to none, or the page cannot be read or shows
    but a notice to pay or to agree to something, the words that the list holds. The article's notice says so.

    Raises:
        ReadError: If there is neither.
    """
    if entry.source is None:
        return inline_article(entry)
    if not is_url(entry.source):
        return opened(entry.source, limits=limits)
    try:
        page = read(entry.source, limits=limits)
    except ReadError as fault:
        held = _held(entry, str(fault))
        if held is None:
            raise
        return held
    held = _held(entry, f"{called(entry.source)} shows less of it than the feed holds.")
    if held is not None and len(held.text) > FULLER * len(page.text):
        return held
    return replace(page, **{name: getattr(page, name) or getattr(entry, name) for name in _TOLD})


def _held(entry: Entry, why: str) -> Article | None:
    """The words that a list holds of an entry, with a notice that says why not those of its page."""
    try:
        article = inline_article(entry)
    except ReadError:
        return None
    return replace(article, source=entry.source, notice=f"{why} These are the words that the feed holds.")


def inline_article(entry: Entry) -> Article:
    """The words of an entry that its list holds itself.

    Raises:
        ReadError: If it holds none.
    """
    from newsview.readers.compose import Composer  # noqa: PLC0415 - only feeds need it
    from newsview.readers.markup import compose_html  # noqa: PLC0415

    composer = Composer()
    compose_html(entry.content or "", composer)
    if composer.is_empty:
        raise ReadError(entry.title, "the feed holds neither its words nor a link to them")
    article = composer.article(
        media_type="text/html",
        title=entry.title,
        date=entry.date,
        author=entry.author,
        publication=entry.publication,
        language=entry.language,
    )
    return language_told(article)


def _folder(source: str) -> Listing:
    paths = articles_in(source)
    entries = (Entry(title=str(Path(path).relative_to(source)), source=path) for path in paths)
    return Listing(source, Path(source).name or source, tuple(entries))
