"""Trees of marked-up text (HTML, and what extractors make of it) walked into blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

    from newsview.readers.compose import Composer


class Tags(Struct, frozen=True):
    """Which elements of a tree do what; all others stand inside a line.

    Attributes:
        blocks: Their words stand apart from those before and after.
        headings: Blocks that are headings.
        items: Blocks that follow each other closely.
        breaks: Empty elements that end a line.
        verbatim: Blocks whose line ends count.
        skipped: Elements whose words are none of the text.
    """

    blocks: frozenset[str]
    headings: frozenset[str]
    items: frozenset[str]
    breaks: frozenset[str]
    verbatim: frozenset[str]
    skipped: frozenset[str]


def tags(
    *, blocks: str, headings: str, breaks: str, skipped: str, items: str = "", verbatim: str = ""
) -> Tags:
    """``Tags`` from names parted by blanks."""
    kinds = (blocks, headings, items, breaks, verbatim, skipped)
    return Tags(*(frozenset(names.lower().split()) for names in kinds))


HTML = tags(
    blocks="address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer header hr html main ol p section summary table tbody td tfoot th thead tr ul",
    headings="h1 h2 h3 h4 h5 h6",
    items="li",
    breaks="br",
    verbatim="pre",
    skipped="audio button canvas datalist embed form head iframe input map math meter nav noscript object "
    "option progress script select style svg template textarea title video",
)

TEI = tags(
    blocks="ab body cell div fw list p q quote row table",
    headings="head",
    items="item",
    breaks="lb",
    skipped="graphic",
)
"""The elements that trafilatura's trees are made of."""


class Walker:
    """Adds the words of a tree to a ``Composer`` in order; without recursion, so depth costs nothing."""

    def __init__(self, composer: Composer, tags: Tags) -> None:
        self._composer = composer
        self._tags = tags
        self._words: list[str] = []
        self._open: list[str] = []
        self._after_item = False
        self._after_break = False

    def walk(self, root: _Element) -> None:
        """Adds everything below ``root``."""
        from lxml.etree import iterwalk  # noqa: PLC0415 - only marked-up sources need it

        tree = iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in tree:
            if event == "start":
                if _name(element) in self._tags.skipped or _is_left_out(element):
                    tree.skip_subtree()
                else:
                    self._enter(element)
            else:
                if event == "end" and _name(element) not in self._tags.skipped and not _is_left_out(element):
                    self._leave(element)
                if element is not root and element.tail:
                    self._words.append(element.tail)
        self._flush()

    def _enter(self, element: _Element) -> None:
        name = _name(element)
        if self._stands_apart(name):
            self._flush()
            self._open.append(name)
        if element.text:
            self._words.append(element.text)

    def _leave(self, element: _Element) -> None:
        name = _name(element)
        if self._stands_apart(name):
            self._flush()
            self._open.pop()
        elif name in self._tags.breaks:
            self._flush()
            self._after_break = True

    def _stands_apart(self, name: str) -> bool:
        tags = self._tags
        return name in tags.blocks or name in tags.headings or name in tags.items or name in tags.verbatim

    def _flush(self) -> None:
        words = "".join(self._words)
        self._words.clear()
        if not words or words.isspace():
            self._after_break = self._after_break and bool(words)
            return
        inside = self._open[-1] if self._open else ""
        heading = any(name in self._tags.headings for name in self._open)
        item = any(name in self._tags.items for name in self._open)
        lines = words.split("\n") if inside in self._tags.verbatim else [words]
        close = self._after_break or (item and self._after_item)
        for number, line in enumerate(lines):
            kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
            self._composer.add(line, kind, close=close or number > 0)
        self._after_item, self._after_break = item, False


_XML_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_NAMED_CHARACTER = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(\w+;)")
_CHARSET = re.compile(
    rb"""<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)|<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)

_KIND = ("{http://www.idpf.org/2007/ops}type", "epub:type", "role")
_NOTES = frozenset(
    {
        *("noteref", "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "pagebreak"),
        *("doc-noteref", "doc-footnote", "doc-endnote", "doc-endnotes", "doc-pagebreak"),
    }
)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)", re.IGNORECASE)

_PROLOG = re.compile(
    rb"(?:\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(rb"<([A-Za-z_][\w:.-]*)")


def first_tag(head: bytes) -> str | None:
    """The name of the first element of a marked-up source, in lower case; ``None`` if it begins otherwise."""
    prolog = _PROLOG.match(head)
    tag = _TAG.match(head, prolog.end() if prolog else 0)
    return tag[1].decode("ascii").lower() if tag else None


def _name(element: _Element) -> str:
    """The local name of an element in lower case, without its namespace; empty for comments and the like."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _is_left_out(element: _Element) -> bool:
    """Whether an element is seen by nobody, or is a note, a sign that leads to one, or a page's number.

    Mail programs show the former in their lists; readers of books show the latter where they are asked for.
    """
    attributes = element.attrib
    if not attributes:
        return False
    if _HIDDEN.search(attributes.get("style") or ""):
        return True
    kinds = " ".join(attributes.get(name) or "" for name in _KIND)
    return not _NOTES.isdisjoint(kinds.split())


def compose_xhtml(page: str, composer: Composer) -> None:
    """Adds all words of a page that is XML, or, if it is not well-formed, of the HTML that it then is.

    An HTML parser would take the empty ``<title/>`` of a book's chapter for one that never ends.
    """
    from html.entities import html5  # noqa: PLC0415 - only books need it

    from lxml.etree import XMLParser, XMLSyntaxError, fromstring  # noqa: PLC0415

    named = _NAMED_CHARACTER.sub(lambda match: html5.get(match[1], match[0]), _XML_DECLARATION.sub("", page))
    parser = XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = fromstring(named.encode("utf-8", "replace"), parser)
    except (XMLSyntaxError, ValueError):
        compose_html(page, composer)
    else:
        Walker(composer, HTML).walk(root)


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page names in its first kilobytes, in an XML declaration or a ``meta`` element."""
    declared = _CHARSET.search(data[:4096])
    return (declared[1] or declared[2]).decode("ascii", "replace") if declared else None


def compose_html(html: str, composer: Composer) -> None:
    """Adds all words of a page or a piece of one, menus and all."""
    root = parse_html(html)
    if root is not None:
        Walker(composer, HTML).walk(root)


def parse_html(html: str) -> HtmlElement | None:
    """The tree of a page; ``None`` if there is nothing in it.

    Nothing is fetched, and libxml2's own limits on depth and size stay in force.
    """
    from lxml import etree  # noqa: PLC0415 - only marked-up sources need it
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root: HtmlElement = document_fromstring(html.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return root
