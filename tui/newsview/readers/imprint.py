"""What a page says of its article: its title and its authors, made sure of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.readers.compose import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

LEAST_HEADLINE = 10
"""Letters of a heading below which it may stand in a page's title by chance."""

LONGEST_NAME = 200
"""Code points beyond which something is nobody's name."""

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = (
    "january|february|march|july|september|october|november|december"
    r"|(?:jan|feb|mar|jul|sept?|oct|nov|dec)\."
)
_NAMES_TOO = r"(?:april|may|june|august)(?=[\s,]+\d)"
_WORD = rf"{_DAYS}|{_MONTHS}|{_NAMES_TOO}"
_DATED = re.compile(
    rf"(?<=\w\w)[\s,|–-]+(?:{_WORD})(?:[\s,|–-]+(?:{_WORD}|\d[\d:.]*(?:st|nd|rd|th)?|[ap]m|at))*$",
    re.IGNORECASE,
)
"""What is left behind a name of the date that stood there; people are called April, May, June and August."""

_NOBODY = re.compile(r"(?:last )?(?:updated|published|posted)\b.*|username|author|作者", re.IGNORECASE)


def title_on(root: HtmlElement, found: str | None) -> str | None:
    """The title of the article: the one found, unless the page's own titles speak for another.

    Many pages have the site's name, or that of a department, as their first heading.
    """
    own = [tidy(root.findtext(".//title") or ""), *_named(root, "og:title")]
    if found and not any(_has(title, found) or _has(found, title) for title in own):
        headings = (tidy(str(heading.text_content())) for heading in root.iter("h1", "h2"))
        headlines = (
            words
            for words in headings
            if len(_letters(words)) > LEAST_HEADLINE and any(_has(title, words) for title in own)
        )
        found = next(headlines, None) or next(_named(root, "og:title"), None) or found
    return tidy(found or "") or own[0] or None


def authors(found: str | None) -> str | None:
    """The names found, parted by commas: each once, without the date that stood behind it."""
    names: dict[str, str] = {}
    for part in (found or "").split(";"):
        name = tidy(part)
        name = _DATED.sub("", name) if len(name) <= LONGEST_NAME else ""
        if _letters(name) and not _NOBODY.fullmatch(name):
            names.setdefault(_letters(name), name)
    return ", ".join(names.values()) or None


def _named(root: HtmlElement, name: str) -> Iterator[str]:
    return (
        words
        for content in root.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
        if (words := tidy(str(content)))
    )


def _has(title: str, words: str) -> bool:
    return bool(_letters(words)) and _letters(words) in _letters(title)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()
