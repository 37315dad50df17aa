"""Word documents (DOCX)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.readers.compose import Composer
from newsview.readers.markup import Walker, tags
from newsview.readers.registry import Format, Sure, register
from newsview.readers.trees import first_text, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

    from newsview.model import Article
    from newsview.readers.package import Package
    from newsview.readers.raw import Raw

_BODY = "word/document.xml"
_TYPES = "[Content_Types].xml"
_RELATIONS = "_rels/.rels"
_STYLES = "word/styles.xml"
_PROPERTIES = "docProps/core.xml"

_TAGS = tags(
    blocks="p tbl tr tc body sdt txbxContent",
    headings="heading",
    breaks="br cr",
    skipped="Fallback del moveFrom instrText delText pPr rPr sectPr tblPr",
)

_WORDS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-"}
"""Elements that stand for a character."""

_HEADING = re.compile(r"(heading \d|title|subtitle)", re.IGNORECASE)


def recognises(raw: Raw) -> Sure:
    """A ZIP archive with the parts that every Office file has, and a folder of Word's."""
    members = raw.members
    return Sure.YES if _TYPES in members and any(name.startswith("word/") for name in members) else Sure.NO


def read(raw: Raw) -> Article:
    """The text of the body, without headers, footers, notes, comments and deleted words."""
    from newsview.readers.package import Package  # noqa: PLC0415 - only archives need it

    package = Package(raw.data, raw.limits)
    body = package.xml(_main_part(package))
    _prepare(body, _heading_styles(package))
    composer = Composer()
    Walker(composer, _TAGS).walk(body)
    properties = package.xml(_PROPERTIES) if _PROPERTIES in package.names else None
    return composer.article(
        media_type=DOCX.media_types[0],
        title=first_text(properties, "title") if properties is not None else None,
        author=first_text(properties, "creator") if properties is not None else None,
        language=first_text(properties, "language") if properties is not None else None,
    )


def _main_part(package: Package) -> str:
    """The name of the part that the text is in: nearly always ``word/document.xml``."""
    if _BODY not in package.names and _RELATIONS in package.names:
        for relation in package.xml(_RELATIONS).iter("{*}Relationship"):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return (relation.get("Target") or "").lstrip("/")
    return _BODY


def _heading_styles(package: Package) -> set[str]:
    """The ids of the styles that make headings; their names are English in every Word."""
    if _STYLES not in package.names:
        return set()
    return {
        _attribute(style, "styleId")
        for style in package.xml(_STYLES).iter("{*}style")
        for name in style.iterfind("{*}name")
        if _HEADING.fullmatch(_attribute(name, "val"))
    }


def _prepare(body: _Element, headings: set[str]) -> None:
    """Turns Word's ways to mark headings and characters into element names and text."""
    for element in body.iter("*"):
        name = local_name(element)
        if name != "t":
            # Numbers that place a picture and the like stand between tags as well.
            element.text = _WORDS.get(name)
        if name == "p" and any(
            _attribute(style, "val") in headings for style in element.iterfind("{*}pPr/{*}pStyle")
        ):
            element.tag = "heading"


def _attribute(element: _Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


DOCX = register(
    Format(
        "a Word document",
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
        ),
        (".docx", ".docm"),
        read,
        recognises,
        is_text=False,
    )
)
