"""Analyses kept on disk, so that an article opened before opens complete.

One file an analysis, named by everything it depends on: the article, the model, and newsview's own
code. A file is therefore right or absent, never out of date, and other versions' files do no harm.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import newsview.nlp
from newsview import __version__
from newsview.analyst import wire
from newsview.analyst.known import Known
from newsview.model import DocumentError
from newsview.nlp import ModelError, find_model
from newsview.paths import cache_dir, write_private

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.model import Analysis, Article

LARGEST = 256 * 1024 * 1024
"""Bytes the cache takes at most; the analyses not read for the longest time go first."""

SUFFIX = ".jsonl.gz"

GZIP = 16 + zlib.MAX_WBITS
"""What zlib calls the format of gzip, here without a time, so that equal takes make equal files."""


class Cache:
    """The analyses on disk. What goes wrong with it is noted in ``notices`` and stops nothing."""

    def __init__(self, folder: Path | None = None, largest: int = LARGEST) -> None:
        """Keep analyses in ``folder`` (the platform's place if not given), ``largest`` bytes in all."""
        self.folder = folder or cache_dir() / "analyses"
        self._known = Known(self.folder)
        self._largest = largest
        self._notices: list[str] = []
        self._has_told = False

    def notices(self) -> list[str]:
        """Sentences about what went wrong since the last call; the first trouble only, ever."""
        notices, self._notices = self._notices, []
        return notices

    def has(self, article: Article, model: str | None) -> bool:
        """Whether an analysis of the article by that model is there to be read."""
        path = self._path(article, model)
        return path is not None and path.is_file()

    def known(self, sources: Iterable[str], model: str | None) -> frozenset[str]:
        """Those of some sources that are files analysed by that model before; reads none of them."""
        return self._known.among(sources, _maker(model))

    def read(self, article: Article, model: str | None) -> Analysis | None:
        """The analysis of the article by that model (the default one if ``None``), if it is here."""
        path = self._path(article, model)
        try:
            if path is None or not path.is_file():
                return None
            packed = path.read_bytes()
        except OSError as error:
            self._notice("cannot be read", error)
            return None
        try:
            analysis = wire.replay(article, zlib.decompress(packed, GZIP).splitlines())
        except (DocumentError, zlib.error) as error:
            self._set_aside(path, error)
            return None
        _touch(path)
        with suppress(OSError):  # a cache that cannot be written is as good to read
            self._known.note(article.source, _maker(model), path)
        return analysis

    def write(self, article: Article, model: str | None, take: Iterable[bytes]) -> None:
        """Keep the lines of a whole take."""
        path = self._path(article, model)
        if path is None:
            return
        try:
            write_private(path, zlib.compress(b"".join(take), level=1, wbits=GZIP))
            self._known.note(article.source, _maker(model), path)
            self._shrink()
        except OSError as error:
            self._notice("cannot be written", error)

    def _path(self, article: Article, model: str | None) -> Path | None:
        try:
            label = find_model(model, article.language).label
        except ModelError:
            return None  # the worker says so in its own words
        key = sha256(
            "\n".join((article.digest, label, __version__, _code(), wire.FORMAT)).encode()
        ).hexdigest()
        return self.folder / f"{key[:40]}{SUFFIX}"

    def _set_aside(self, path: Path, error: Exception) -> None:
        aside = path.with_name(path.name + ".corrupt")
        try:
            path.replace(aside)
        except OSError as refusal:
            self._notice("is damaged and cannot be mended", refusal)
        else:
            self._notice(f"had a damaged file, which is set aside as {aside.name}", error)

    def _notice(self, what: str, error: Exception) -> None:
        if not self._has_told:
            self._has_told = True
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self._notices.append(
                f"The cache in {self.folder} {what} ({reason}); newsview goes on without it."
            )

    def _shrink(self) -> None:
        """Remove the analyses unused for the longest time until the rest fits."""
        files = [(entry.stat(), entry.path) for entry in os.scandir(self.folder) if entry.is_file()]
        surplus = sum(status.st_size for status, _ in files) - self._largest
        for status, path in sorted(files, key=lambda file: file[0].st_mtime):
            if surplus <= 0:
                break
            Path(path).unlink(missing_ok=True)
            surplus -= status.st_size


def _touch(path: Path) -> None:
    """Mark as used just now; a cache that cannot be written is as good to read."""
    with suppress(OSError):
        os.utime(path)


def _maker(model: str | None) -> str:
    """Stands for what makes an analysis of a file whose language nobody has told yet."""
    return "\n".join((model or "", __version__, _code()))


def _code() -> str:
    """Stands for the code that makes analyses: another after any file of the nlp room was edited.

    The version alone would do for releases; in a checkout the room changes under the same version.
    """
    stamps: list[tuple[str, int]] = []
    folders = [str(Path(newsview.nlp.__file__).parent)]
    # 0.6 ms for 100 files; walking with pathlib takes 7.
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders.extend([entry.path] if entry.name != "__pycache__" else [])
                else:
                    stamps.append((entry.name, entry.stat().st_mtime_ns))
    return repr(sorted(stamps))
