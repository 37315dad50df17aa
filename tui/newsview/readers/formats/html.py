"""Web pages: the article's own words, without menus, related links and notices."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from newsview.model import Article
from newsview.readers.compose import Composer, tidy
from newsview.readers.decode import decode
from newsview.readers.markup import HTML, TEI, Walker, declared_charset, first_tag, parse_html
from newsview.readers.mojibake import mended
from newsview.readers.registry import Format, Sure, register

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from newsview.readers.raw import Raw

MOST_ELEMENTS = 30_000
"""Elements of a page beyond which its article is not looked for, and all its words are shown.

The extractor's time grows with the square of neighbours in one line: 4,000 of them take it 2 s, 8,000 take 9.
News pages have under 2,000 elements (181 pages of the article-extraction benchmark: 785 in the median).
"""

MOST_NEIGHBOURS = 4_000
"""Elements in one element beyond which the same holds."""

DATED = {"original_date": True, "extensive_search": False}
"""Where a date is looked for: where a page names that of its article.

Any date that stands somewhere is as often another one, the year of a copyright, and looking for it takes
seconds in a book. Of 181 news pages 179 name theirs.
"""

SUSPICIOUSLY_SHORT = 1_000
"""Code points below which what a lenient reading finds may be the article instead."""

_BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<body")
_TAG = re.compile(rb"<(?:html|head|body|title|meta|article|div|p|h1)\b[^>]*>", re.IGNORECASE)


def recognises(raw: Raw) -> Sure:
    """A page says so at its beginning; a piece of one has tags near it."""
    head = raw.head.lower()
    if head.startswith(_BEGINNINGS):
        return Sure.YES
    if first_tag(head) == "html":
        return Sure.YES
    return Sure.MAYBE if head.startswith(b"<") and _TAG.search(head) else Sure.NO


def read(raw: Raw) -> Article:
    """The article on a page with its title, author, date, publication and language."""
    charset = raw.charset or declared_charset(raw.data)
    return article_on(mended(decode(raw.data, charset)), raw.url)


def article_on(page: str, url: str | None = None) -> Article:
    """The article on a page; all words of the page where nothing surrounds it or it cannot be told."""
    root = parse_html(page)
    if root is None:
        return Article(text="", media_type="text/html")
    fields: dict[str, Any] = {"media_type": "text/html", "language": _language(root)}
    composer = Composer()
    if not _too_costly(root) and _has_surroundings(root):
        composer, told = _extract(root, url)
        fields |= told
    if composer.is_empty:
        Walker(composer, HTML).walk(root)
    fields["title"] = fields.get("title") or tidy(root.findtext(".//title") or "") or None
    return composer.article(**fields)


def _has_surroundings(root: HtmlElement) -> bool:
    """Whether there may be more on a page than its article; without a single link there is no menu."""
    return bool(root.xpath("boolean(//a[@href] | //nav | //header | //footer | //aside)"))


def _too_costly(root: HtmlElement) -> bool:
    return any(
        number > MOST_ELEMENTS or len(element) > MOST_NEIGHBOURS for number, element in enumerate(root.iter())
    )


def _extract(root: HtmlElement, url: str | None) -> tuple[Composer, dict[str, Any]]:
    """The article's blocks, and what the page says of the article."""
    import logging  # noqa: PLC0415 - these five take 0.2 s, and only pages need them

    from trafilatura import bare_extraction  # noqa: PLC0415

    from newsview.readers.imprint import authors, title_on  # noqa: PLC0415
    from newsview.readers.mending import drop_empty, filled, with_headings  # noqa: PLC0415
    from newsview.readers.trimming import trimmed  # noqa: PLC0415

    # What it has to say about a page's faults is for its developers, not for a terminal.
    for library in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
    options: dict[str, Any] = {"url": url, "include_comments": False}
    drop_empty(root)
    found: Any = bare_extraction(
        deepcopy(root), favor_precision=True, with_metadata=True, date_extraction_params=DATED, **options
    )
    cautious, lenient = _composed(found), _composed(bare_extraction(deepcopy(root), **options))
    # Now and then what it is most sure of is but a notice beside the article.
    is_notice = cautious.length < SUSPICIOUSLY_SHORT and lenient.length > 2 * cautious.length
    composer = lenient if is_notice else filled(cautious, lenient)
    composer = with_headings(composer, root)
    fields = (
        {
            "title": title_on(root, found.title),
            "author": authors(found.author),
            "date": found.date,
            "publication": tidy(found.sitename or "") or None,
        }
        if found
        else {}
    )
    return trimmed(composer, fields.get("title"), fields.get("author")), fields


def _composed(found: Any) -> Composer:
    composer = Composer()
    if found is not None:
        Walker(composer, TEI).walk(found.body)
    return composer


def _language(root: HtmlElement) -> str | None:
    """The language the page declares, as a BCP 47 code."""
    declared = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    if not declared:
        meta = root.xpath("//meta[@http-equiv='content-language' or @property='og:locale']/@content")
        declared = meta[0] if meta else None
    code = (declared or "").strip().replace("_", "-")
    return code if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code) else None


PAGE = register(
    Format(
        "a web page",
        ("text/html", "application/xhtml+xml"),
        (".html", ".htm", ".xhtml", ".xht"),
        read,
        recognises,
    )
)
