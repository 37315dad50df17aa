"""What a reader makes, as JSON objects: the form in which it travels between processes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from newsview.model import Article, Block, BlockKind, Span
from newsview.readers.errors import ReadError
from newsview.readers.limits import Limits
from newsview.readers.lists import Entry, Listing

Packed = dict[str, Any]
Found = Article | Listing | ReadError
"""What comes of reading a source."""

_WORDS = ("text", "title", "source", "language", "media_type", "author", "date", "publication", "notice")


def pack_request(wanted: str | Entry, limits: Limits) -> Packed:
    """A source, or an entry of a list, to be read within limits."""
    what = {"source": wanted} if isinstance(wanted, str) else {"entry": asdict(wanted)}
    return {**what, "limits": asdict(limits)}


def unpack_request(packed: Packed) -> tuple[str | Entry, Limits]:
    """What ``pack_request`` packed."""
    wanted = packed["source"] if "source" in packed else Entry(**packed["entry"])
    return wanted, Limits(**packed["limits"])


def pack(found: Found) -> Packed:
    """What came of reading, whatever it is."""
    match found:
        case Article():
            blocks = [[block.span.start, block.span.end, block.kind.value] for block in found.marked_blocks]
            return {"article": {name: getattr(found, name) for name in _WORDS}, "blocks": blocks}
        case Listing():
            return {"listing": asdict(found)}
        case ReadError():
            return {"fault": [found.source, found.problem], "passing": found.passing}


def unpack(packed: Packed) -> Found:
    """What ``pack`` packed."""
    if "article" in packed:
        blocks = tuple(Block(Span(start, end), BlockKind(kind)) for start, end, kind in packed["blocks"])
        return Article(**packed["article"], marked_blocks=blocks)
    if "listing" in packed:
        entries = tuple(Entry(**entry) for entry in packed["listing"].pop("entries"))
        return Listing(**packed["listing"], entries=entries)
    return ReadError(*packed["fault"], passing=packed["passing"])
