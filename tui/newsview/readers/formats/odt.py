"""OpenDocument texts (ODT), as LibreOffice writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.readers.compose import Composer
from newsview.readers.errors import Unreadable
from newsview.readers.markup import Walker, tags
from newsview.readers.registry import Format, Sure, register
from newsview.readers.trees import first_text

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers.raw import Raw

_BODY = "content.xml"
_META = "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

_TAGS = tags(
    blocks="p text table table-row table-cell section list",
    headings="h",
    items="list-item",
    breaks="line-break",
    skipped="tracked-changes annotation note automatic-styles font-face-decls scripts forms desc title",
)


def recognises(raw: Raw) -> Sure:
    """A ZIP archive with the parts that every OpenDocument file has."""
    return Sure.YES if {_BODY, "mimetype"} <= raw.members else Sure.NO


def read(raw: Raw) -> Article:
    """The text without notes, comments and deleted words."""
    from newsview.readers.package import Package  # noqa: PLC0415 - only archives need it

    package = Package(raw.data, raw.limits)
    if _MANIFEST in package.names and b"encryption-data" in package.read(_MANIFEST):
        raise Unreadable("it is encrypted; save a copy without a password")
    body = package.xml(_BODY).find("{*}body/{*}text")
    if body is None:
        raise Unreadable("it is an OpenDocument file, but no text")
    for blank in body.iter("{*}tab", "{*}s"):
        blank.text = " "
    composer = Composer()
    Walker(composer, _TAGS).walk(body)
    meta = package.xml(_META) if _META in package.names else None
    return composer.article(
        media_type=_MEDIA_TYPE,
        title=first_text(meta, "title") if meta is not None else None,
        author=(first_text(meta, "initial-creator") or first_text(meta, "creator"))
        if meta is not None
        else None,
        language=first_text(meta, "language") if meta is not None else None,
    )


ODT = register(
    Format("an OpenDocument text", (_MEDIA_TYPE,), (".odt",), read, recognises, is_text=False),
)
