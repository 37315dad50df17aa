"""Which article to open when none is named."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import newsview
from newsview.paths import state_dir, write_private

SAMPLE = "hun-sen-rainsy.txt"


def remember(source: str | None) -> None:
    """Note that this article was opened; what was piped or pasted is not, it cannot be opened again."""
    if source is None or source == "-":
        return
    place = source if "://" in source else str(Path(source).absolute())
    with suppress(OSError):  # nothing the user asked for
        write_private(_note(), os.fsencode(place))


def opened_last() -> str | None:
    """The article opened last, if that is known; it may be gone."""
    try:
        return os.fsdecode(_note().read_bytes()) or None
    except (OSError, ValueError):
        return None


def sample() -> str:
    """Path of the sample article: in the package when installed, beside it in a checkout."""
    package = Path(newsview.__file__).parent
    folders = (package / "seeds", package.parents[1] / "seeds")
    return str(next((folder / SAMPLE for folder in folders if folder.is_dir()), folders[0] / SAMPLE))


def _note() -> Path:
    return state_dir() / "last.txt"
