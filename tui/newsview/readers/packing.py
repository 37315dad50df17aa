"""What a reader makes, as JSON objects: the form in which it travels between processes."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

from msgspec import to_builtins

from newsview.model import Article, Block, BlockKind, Span
from newsview.readers.errors import ReadError
from newsview.readers.limits import Limits
from newsview.readers.lists import Entry, Listing
from newsview.readers.raw import Raw

Packed = dict[str, Any]
Wanted = str | Entry | Raw
"""A source; an entry of a list; or the bytes of a source that can be had only once."""
Found = Article | Listing | ReadError
"""What comes of reading a source."""

_WORDS = ("text", "title", "source", "language", "media_type", "author", "date", "publication", "notice")


def name_of(wanted: Wanted) -> str:
    """What to call it in sentences."""
    match wanted:
        case str():
            return wanted
        case Raw():
            return wanted.source
    return wanted.source or wanted.title


def pack_request(wanted: Wanted, limits: Limits) -> Packed:
    """What is to be read within limits."""
    what: Packed
    match wanted:
        case str():
            what = {"source": wanted}
        case Entry():
            what = {"entry": to_builtins(wanted)}
        case Raw():
            what = {"source": wanted.source, "data": b64encode(wanted.data).decode("ascii")}
    return {**what, "limits": to_builtins(limits)}


def unpack_request(packed: Packed) -> tuple[Wanted, Limits]:
    """What ``pack_request`` packed."""
    limits = Limits(**packed["limits"])
    if "data" in packed:
        return Raw(b64decode(packed["data"]), packed["source"], limits=limits), limits
    return packed["source"] if "source" in packed else Entry(**packed["entry"]), limits


def pack(found: Found) -> Packed:
    """What came of reading, whatever it is."""
    match found:
        case Article():
            blocks = [[block.span.start, block.span.end, block.kind.value] for block in found.marked_blocks]
            return {"article": {name: getattr(found, name) for name in _WORDS}, "blocks": blocks}
        case Listing():
            return {"listing": to_builtins(found)}
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
