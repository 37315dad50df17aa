"""XML of documents, parsed so that nothing in it is expanded or fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.readers.errors import Unreadable

if TYPE_CHECKING:
    from lxml.etree import _Element

DAMAGED = "it is damaged or cut short"


def parse_xml(data: bytes) -> _Element:
    """The root of an XML document; entities are not expanded, nothing is fetched, faults are passed over.

    Raises:
        Unreadable: If there is no element in it.
    """
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring  # noqa: PLC0415 - only XML needs it

    parser = XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        recover=True,
    )
    try:
        root: _Element | None = fromstring(data, parser)
    except (XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Unreadable(DAMAGED)
    return root


def local_name(element: _Element) -> str:
    """The name of an element without its namespace; empty for entities and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def first_text(root: _Element, name: str) -> str | None:
    """The words of the first element called ``name``, whatever its namespace."""
    for element in root.iter(f"{{*}}{name}"):
        words = " ".join((element.text or "").split())
        if words:
            return words
    return None
