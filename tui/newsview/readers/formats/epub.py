"""Books (EPUB): every chapter in order, its headings as headings."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from newsview.readers.compose import Composer
from newsview.readers.decode import decode
from newsview.readers.errors import Unreadable
from newsview.readers.markup import compose_xhtml, declared_charset
from newsview.readers.registry import Format, Sure, register
from newsview.readers.trees import DAMAGED, first_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from newsview.model import Article
    from newsview.readers.package import Package
    from newsview.readers.raw import Raw

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_MEDIA_TYPE = "application/epub+zip"

_FONT_SCRAMBLING = {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}
"""What is not the text: fonts are scrambled in free books as well."""

_CHAPTERS = {"application/xhtml+xml", "text/html", "text/x-oeb1-document"}


def recognises(raw: Raw) -> Sure:
    """A ZIP archive that says where its book is."""
    return Sure.YES if _CONTAINER in raw.members else Sure.NO


def read(raw: Raw) -> Article:
    """The words of all chapters, without the table of contents."""
    from newsview.readers.package import Package  # noqa: PLC0415 - only archives need it

    package = Package(raw.data, raw.limits)
    _refuse_encrypted(package)
    book = _book_file(package)
    opf = package.xml(book)
    composer = Composer()
    for chapter in _chapters(opf, posixpath.dirname(book)):
        if chapter in package.names:
            page = package.read(chapter)
            compose_xhtml(decode(page, declared_charset(page)), composer)
    authors = [" ".join((creator.text or "").split()) for creator in opf.iter("{*}creator")]
    return composer.article(
        media_type=_MEDIA_TYPE,
        title=first_text(opf, "title"),
        author=", ".join(filter(None, authors)) or None,
        date=first_text(opf, "date"),
        publication=first_text(opf, "publisher"),
        language=first_text(opf, "language"),
    )


def _refuse_encrypted(package: Package) -> None:
    if _ENCRYPTION not in package.names:
        return
    for method in package.xml(_ENCRYPTION).iter("{*}EncryptionMethod"):
        if method.get("Algorithm") not in _FONT_SCRAMBLING:
            raise Unreadable("it is locked by its seller (DRM); only their own program opens it")


def _book_file(package: Package) -> str:
    for rootfile in package.xml(_CONTAINER).iter("{*}rootfile"):
        path = rootfile.get("full-path")
        if path:
            return str(path)
    raise Unreadable(DAMAGED)


def _chapters(opf: _Element, folder: str) -> Iterator[str]:
    """The paths of the book's texts in reading order."""
    from urllib.parse import unquote  # noqa: PLC0415 - only books need it

    items = {item.get("id"): item for item in opf.iter("{*}item")}
    for place in opf.iter("{*}itemref"):
        item = items.get(place.get("idref"))
        if item is None or place.get("linear") == "no" or "nav" in (item.get("properties") or "").split():
            continue
        if item.get("media-type") in _CHAPTERS:
            href = unquote((item.get("href") or "").partition("#")[0])
            yield posixpath.normpath(posixpath.join(folder, href))


EPUB = register(
    Format("an EPUB book", (_MEDIA_TYPE,), (".epub",), read, recognises, is_text=False),
)
