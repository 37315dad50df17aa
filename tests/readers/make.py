"""Sources made for the tests, byte by byte, so that nothing but the tests' own words is in them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from newsview.model import Article, BlockKind

WORDS = (
    "The minister said on Tuesday that the talks with the unions would go on for another week, and that "
    "nobody in her party wanted them to fail."
)


def blocks(article: Article) -> list[str]:
    """The words of each block."""
    return [block.span.of(article.text) for block in article.blocks]


def headings(article: Article) -> list[str]:
    """The words of each heading."""
    return [block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.HEADING]


def zipped(files: dict[str, str | bytes]) -> bytes:
    """A ZIP archive of some files, in their order."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def paragraph(words: str, style: str = "") -> str:
    """One paragraph of a Word document."""
    marked = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{marked}<w:r><w:t>{words}</w:t></w:r></w:p>"


def docx(body: str, prolog: str = "") -> bytes:
    """A Word document whose body is ``body``."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"{prolog}<w:document {space}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f'<w:styles {space}><w:style w:styleId="berschrift1">'
            '<w:name w:val="heading 1"/></w:style></w:styles>',
            "docProps/core.xml": '<p:coreProperties xmlns:p="p" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>The Talks</dc:title><dc:creator>Ann Writer</dc:creator></p:coreProperties>",
        }
    )


def odt(body: str) -> bytes:
    """An OpenDocument text whose body is ``body``."""
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {spaces}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": '<m xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Talks</dc:title></m>',
        }
    )


def epub(chapters: dict[str, str], extra: dict[str, str | bytes] | None = None) -> bytes:
    """A book of some chapters, named and in order."""
    items = "".join(
        f'<item id="c{n}" href="text/{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Book</dc:title><dc:creator>A. Author</dc:creator>'
        "<dc:language>en</dc:language><dc:publisher>The Press</dc:publisher><dc:date>1901</dc:date></metadata>"
        f'<manifest>{items}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        f'</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
        "OEBPS/nav.xhtml": "<html><body><nav><ol><li>Contents</li></ol></nav></body></html>",
    }
    files |= {f"OEBPS/text/{name}": f"<html><body>{body}</body></html>" for name, body in chapters.items()}
    return zipped(files | (extra or {}))


@dataclass(frozen=True)
class Set:
    """Words set at a place of a page: points from the left and from the foot."""

    text: str
    x: float = 72
    y: float = 700
    size: float = 11
    is_upwards: bool = False


_TURNS = {
    0: (b"", b"595 842"),
    1: (b"0 -1 1 0 0 595 cm\n", b"842 595"),
    2: (b"-1 0 0 -1 595 842 cm\n", b"595 842"),
    3: (b"0 1 -1 0 842 0 cm\n", b"842 595"),
}
"""What turns the words of a page by quarters, clockwise, and the size of the paper then."""


def pdf(*pages: list[Set], pack: bool = False, turned: int = 0, rotated: int = 0) -> bytes:
    """A PDF of some pages, A4, in Helvetica, its words turned by quarters and its pages shown rotated."""
    turn, paper = _TURNS[turned]
    objects: list[bytes] = [
        b"",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    kids: list[str] = []
    for page in pages:
        content = turn + b"".join(
            b"BT /F1 %g Tf %s %g %g Tm (%s) Tj ET\n"
            % (line.size, b"0 1 -1 0" if line.is_upwards else b"1 0 0 1", line.x, line.y, _escaped(line.text))
            for line in page
        )
        packed = zlib.compress(content) if pack else content
        packing = b"/Filter/FlateDecode" if pack else b""
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(packed), packing, packed))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s]/Rotate %d/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % (paper, rotated, len(objects))
        )
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    return _file(objects)


def _escaped(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _file(objects: list[bytes]) -> bytes:
    data = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(data)


def mail(plain: str | None, html: str | None = None, **headers: str) -> bytes:
    """A message with a plain part, an HTML part, or both."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        if plain is None:
            message.set_content(html, subtype="html")
        else:
            message.add_alternative(html, subtype="html")
    return message.as_bytes()


def rss(*items: str, title: str = "The News") -> bytes:
    """An RSS feed of some items."""
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title><link>https://news.example/</link>'
        f"{''.join(f'<item>{item}</item>' for item in items)}</channel></rss>"
    ).encode()
