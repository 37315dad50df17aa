"""Reading for a command: what is sure to be quick here and now, all else in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from newsview.readers.apart import ReadingApart
from newsview.readers.errors import surprises_told
from newsview.readers.folders import is_folder
from newsview.readers.formats.plain import PLAIN
from newsview.readers.listing import opened, opened_raw
from newsview.readers.lists import Entry
from newsview.readers.reading import load
from newsview.readers.registry import format_of
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers.limits import Limits
    from newsview.readers.lists import Listing
    from newsview.readers.raw import Raw

LIGHT = 50_000
"""Bytes of marked-up text that cannot take long, whatever is in them.

For some libraries time grows with the square: an e-mail of 500 kB with a header of nothing but words took
its parser more than a minute. To start the other process takes 0.15 s of a processor.
"""


class Sheltered:
    """Reads sources so that none can stall newsview or use up its memory.

    A context manager; leaving it ends the other process, if one was needed.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._apart = ReadingApart(limits)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._apart.close()

    def read(self, wanted: str | Entry) -> Article | Listing:
        """The article, or the list of articles, at a source; or the article of an entry of a list.

        Raises:
            ReadError: If it cannot be read; the error is a sentence for people.
        """
        source = wanted.source if isinstance(wanted, Entry) else wanted
        if source is None or is_url(source):
            return self._apart.read(wanted)
        with surprises_told(source):
            if is_folder(source):
                return opened(source, limits=self._limits)
            raw = load(source, self._limits)
            if _is_light(raw):
                return opened_raw(raw)
        # Standard input cannot be read a second time.
        return self._apart.read(raw if source == "-" else source)


def _is_light(raw: Raw) -> bool:
    known = format_of(raw)
    return known is None or known is PLAIN or (known.is_text and len(raw.data) <= LIGHT)
