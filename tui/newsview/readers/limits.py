"""How much a source may cost."""

from __future__ import annotations

import time

from msgspec import Struct

from newsview.readers.errors import Unreadable

MEGABYTE = 1_000_000


class Deadline:
    """The end of the time that reading one source may take, counted from now."""

    def __init__(self, limits: Limits) -> None:
        self._seconds = limits.seconds
        self._end = time.monotonic() + limits.seconds

    def check(self) -> None:
        """Nothing, while there is time.

        Raises:
            Unreadable: When the time is over.
        """
        if time.monotonic() > self._end:
            raise Unreadable(f"reading it takes more than the {self._seconds:g} seconds that are allowed")


class Limits(Struct, frozen=True):
    """What reading one source may cost, and where it may reach.

    Attributes:
        size: Bytes of a file, of standard input or of a response, unpacked.
        seconds: How long a source may keep us waiting, from the first connection to the last byte.
        private_network: Whether a URL may lead to this machine or a private network.
    """

    size: int = 50 * MEGABYTE
    seconds: float = 30.0
    private_network: bool = False

    @property
    def size_in_words(self) -> str:
        """The size for a sentence: "50 MB"."""
        return megabytes(self.size)


def megabytes(size: int) -> str:
    """A number of bytes for a sentence: "50 MB", "1.5 MB", "900 bytes"."""
    if size < MEGABYTE // 10:
        return f"{size} bytes"
    return f"{size / MEGABYTE:,.0f} MB" if size >= 10 * MEGABYTE else f"{size / MEGABYTE:.2g} MB"
