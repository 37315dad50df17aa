"""Which files were analysed, told without reading them.

Beside each analysis of a file stands a note, named by the file's path, size and time of change, that names
the analysis. What was read from the web or piped in has no note: whether it is still the same cannot be told.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from newsview.paths import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUFFIX = ".of"


class Known:
    """Notes in the folder of the analyses, where they grow old and go as those do."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, source: str | None, maker: str, analysis: Path) -> None:
        """Note that ``analysis`` is that of the file ``source`` as it is now; ``maker`` is who made it.

        Raises:
            OSError: If it cannot be written.
        """
        path = self._note_of(source, maker) if source else None
        if path is not None and not path.exists():
            write_private(path, analysis.name.encode())

    def among(self, sources: Iterable[str], maker: str) -> frozenset[str]:
        """Those of some sources that are files whose analyses are here; 50 µs each."""
        return frozenset(source for source in sources if self._is_known(source, maker))

    def _is_known(self, source: str, maker: str) -> bool:
        note = self._note_of(source, maker)
        with suppress(OSError, ValueError):
            return note is not None and (self._folder / note.read_text("ascii")).is_file()
        return False

    def _note_of(self, source: str, maker: str) -> Path | None:
        try:
            place = os.path.realpath(source)
            status = os.stat(place)  # noqa: PTH116 - a Path costs more than the call
        except (OSError, ValueError):
            return None
        told = "\n".join((place, str(status.st_size), str(status.st_mtime_ns), maker))
        return self._folder / f"{sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()[:40]}{SUFFIX}"
