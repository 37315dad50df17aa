"""What of a shelf stands on screens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual.content import Content

from newsview.app.plain import one_line
from newsview.app.shelf.shelf import Status

if TYPE_CHECKING:
    from newsview.app.shelf.shelf import Shelf
    from newsview.model import Article

_DAY = r"(\d{4}-\d\d-\d\d)[T ]"


@runtime_checkable
class ShowsShelf(Protocol):
    """A screen that shows something of the shelf."""

    def show_shelf(self, shelf: Shelf) -> None:
        """Show it as it is now."""


def day_of(date: str | None) -> str:
    """A date without the time of day."""
    match = re.match(_DAY, date) if date else None
    return match[1] if match else one_line(date or "")


def byline(article: Article) -> str:
    """Who wrote it, where it stood and when, as far as the source says."""
    facts = (one_line(article.author or ""), one_line(article.publication or ""), day_of(article.date))
    return " · ".join(fact for fact in facts if fact)


def article_title(article: Article, shelf: Shelf) -> Content:
    """The title of the article's pane: its place on the shelf, who wrote it, and what is being read next."""
    place = f" {shelf.place}/{len(shelf):,}" if shelf.place and len(shelf) > 1 else ""
    reading = next((item for item in shelf.items if item.status is Status.READING), None)
    parts = [Content(f"⁰Article{place}")]
    if reading is not None:
        parts.append(Content.styled(f" · reading {one_line(reading.title)} …", "$accent"))
    elif by := byline(article):
        parts.append(Content.styled(f" · {by}", "$faint", strip_control_codes=False))
    return Content.assemble(*parts)
