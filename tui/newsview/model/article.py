"""What a reader makes of a source: an article and its blocks."""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256

from msgspec import Struct

from newsview.model.blocks import Block, split_blocks


class Article(Struct, frozen=True, dict=True):
    r"""An article as it is shown and analysed.

    Attributes:
        text: The article's own words; lines end in ``\n``. For plain text the file's text to the letter.
        title: The title the source gives, if it gives one.
        source: The path or URL it was read from; ``None`` for pasted text.
        language: A BCP 47 language code, or ``None`` where the source does not say.
        media_type: What the source was, such as ``text/plain``.
        author: The author or authors the source names.
        date: The date of publication as the source gives it (ISO 8601 where it can be told).
        publication: The newspaper, site or book it stood in.
        notice: A sentence on how it was read, where that is not as one would expect; ``None`` otherwise.
        marked_blocks: The blocks, where the reader knows them from the source's markup; otherwise
            they are told from the text.
    """

    text: str
    title: str | None = None
    source: str | None = None
    language: str | None = None
    media_type: str = "text/plain"
    author: str | None = None
    date: str | None = None
    publication: str | None = None
    notice: str | None = None
    marked_blocks: tuple[Block, ...] = ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Paragraphs and headings in order, covering every code point that is not white space."""
        return self.marked_blocks or split_blocks(self.text)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text and its blocks, in hexadecimal: what an analysis depends on."""
        marked = ";".join(f"{block.span.start}-{block.span.end}{block.kind}" for block in self.marked_blocks)
        language = self.language or ""
        return sha256(f"{language}\n{marked}\n{self.text}".encode("utf-8", "surrogatepass")).hexdigest()
