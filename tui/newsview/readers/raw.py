"""The bytes of a source with what its surroundings say of them."""

from __future__ import annotations

import codecs
from functools import cached_property
from pathlib import PurePath

from msgspec import Struct, field

from newsview.readers.errors import Unreadable
from newsview.readers.limits import Limits

HEAD = 4096
"""Bytes at the start of a source that tell what it is."""


class Raw(Struct, frozen=True, dict=True):
    """What was read, before anyone knows what it is.

    Attributes:
        data: The bytes, all of them.
        source: The path or URL, or ``-``.
        media_type: What a server or a mail part says it is, in lower case, without parameters.
        charset: The encoding that a server or a mail part declares.
        limits: What reading may cost.
        url: Where a page was found in the end, after redirects; ``None`` for files.
    """

    data: bytes
    source: str
    media_type: str | None = None
    charset: str | None = None
    limits: Limits = field(default_factory=Limits)
    url: str | None = None

    @cached_property
    def head(self) -> bytes:
        """The first bytes as ASCII text would begin: byte order mark and white space in front left out."""
        head = self.data[:HEAD]
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            head = head[2:].replace(b"\0", b"")
        return head.removeprefix(codecs.BOM_UTF8).lstrip()

    @cached_property
    def members(self) -> frozenset[str]:
        """The names of the files inside, if this is a ZIP archive that is whole."""
        if not self.data.startswith(b"PK\x03\x04"):
            return frozenset()
        from newsview.readers.package import Package  # noqa: PLC0415 - only archives need it

        try:
            return Package(self.data, self.limits).names
        except Unreadable:
            return frozenset()

    @cached_property
    def suffix(self) -> str:
        """The end of the source's name in lower case, such as ``.pdf``; empty if it has none."""
        name = self.url.split("?", 1)[0].split("#", 1)[0] if self.url else self.source
        return PurePath(name).suffix.lower()
