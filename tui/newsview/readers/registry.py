"""The kinds of source that can be read; each module in ``formats`` adds its own.

A format says how its sources are recognised and reads them. Importing one must be cheap: a library
that reads such sources is imported inside the function that reads one.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.readers import formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsview.model import Article
    from newsview.readers.lists import Listing
    from newsview.readers.raw import Raw


class Sure(IntEnum):
    """How sure a format is that some bytes are of its kind."""

    NO = 0
    MAYBE = 1
    """The name or the media type may overrule it."""
    YES = 2
    """Whatever the source is called."""


def _never(_: Raw) -> Sure:
    return Sure.NO


class Format(Struct, frozen=True):
    """One kind of source.

    Attributes:
        name: For sentences, with its article: "a PDF document".
        media_types: In lower case; the first is the one an article read from it carries.
        suffixes: Ends of file names, in lower case, with the dot.
        read: Makes the article; raises ``Unreadable`` if the bytes are not what they should be.
        recognises: Looks at the bytes, ``Raw.head`` first.
        is_text: Whether its sources are text that any editor shows.
        entries: Makes the list of articles, if sources of this kind are lists.
    """

    name: str
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    read: Callable[[Raw], Article]
    recognises: Callable[[Raw], Sure] = _never
    is_text: bool = True
    entries: Callable[[Raw], Listing] | None = None


_formats: list[Format] = []


def register(added: Format) -> Format:
    """Adds a kind of source."""
    _formats.append(added)
    return added


@cache
def all_formats() -> tuple[Format, ...]:
    """Every kind of source, in the order of their modules' names."""
    from pkgutil import iter_modules  # noqa: PLC0415 - plain text is known without it

    for module in sorted(module.name for module in iter_modules(formats.__path__)):
        import_module(f"{formats.__name__}.{module}")
    return tuple(_formats)


_SIGNS = (b"<", b"{", b"PK\x03\x04")
"""How all sources begin that some format is sure of, but for PDF, which says so in its first kilobyte."""


def format_of(raw: Raw) -> Format | None:
    """The kind that ``raw`` is: by content where that is sure, then by what it is called, then by content."""
    if raw.media_type is None and not raw.head.startswith(_SIGNS) and b"%PDF-" not in raw.data[:1024]:
        # It is what it is called. Plain text is among the formats known without importing the others, which
        # takes 10 ms.
        for known in _formats:
            if known.is_text and raw.suffix in known.suffixes:
                return known
    sure = [(found.recognises(raw), found) for found in all_formats()]
    certain = [found for certainty, found in sure if certainty is Sure.YES]
    named = [found for found in _named(raw) if found.is_text]
    likely = [found for certainty, found in sure if certainty is Sure.MAYBE]
    return next(iter(certain + named + likely), None)


def claimed_format(raw: Raw) -> Format | None:
    """The kind that ``raw`` says it is by its media type or its name, whatever it holds."""
    return next(iter(_named(raw)), None)


def suffixes() -> frozenset[str]:
    """The ends of the file names that some format reads."""
    return frozenset(suffix for known in all_formats() for suffix in known.suffixes)


def _named(raw: Raw) -> list[Format]:
    by_type = [found for found in all_formats() if raw.media_type in found.media_types]
    by_suffix = [found for found in all_formats() if raw.suffix in found.suffixes]
    # Servers send Markdown and the like as text/plain; there the name knows better.
    return by_suffix + by_type if raw.media_type in (None, "text/plain") else by_type + by_suffix
