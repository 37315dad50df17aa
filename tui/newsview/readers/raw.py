"""The bytes of a source with what its surroundings say of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

from newsview.readers.limits import Limits

HEAD = 4096
"""Bytes at the start of a source that tell what it is."""


@dataclass(frozen=True)
class Raw:
    """What was read, before anyone knows what it is.

    Attributes:
        data: The bytes, all of them.
        source: The path or URL, or ``-``.
        media_type: What a server or a mail part says it is, in lower case, without parameters.
        charset: The encoding that a server or a mail part declares.
        limits: What reading may cost.
    """

    data: bytes
    source: str
    media_type: str | None = None
    charset: str | None = None
    limits: Limits = field(default_factory=Limits)

    @cached_property
    def head(self) -> bytes:
        """The first bytes, white space and a UTF-8 byte order mark in front of them left out."""
        return self.data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()

    @cached_property
    def suffix(self) -> str:
        """The end of the source's name in lower case, such as ``.pdf``; empty if it has none."""
        name = self.source.split("?", 1)[0].split("#", 1)[0] if "://" in self.source else self.source
        return PurePath(name).suffix.lower()
