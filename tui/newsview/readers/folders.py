"""Folders as the articles in them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newsview.readers import registry
from newsview.readers.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable


def is_folder(source: str) -> bool:
    """Whether ``source`` names a folder."""
    try:
        return "\0" not in source and Path(source).is_dir()
    except OSError:
        return False


def articles_in(folder: str) -> list[str]:
    """Paths, in order, of the files in ``folder`` and folders in it whose names say that they can be read.

    Hidden files and folders are left out, and links to folders are not followed.

    Raises:
        ReadError: If there are none, or the folder may not be listed.
    """
    faults: list[OSError] = []
    wanted = registry.suffixes()
    found: list[str] = []
    for place, folders, names in os.walk(folder, onerror=faults.append):
        # os.walk goes into the folders that are left in this very list.
        folders[:] = [name for name in folders if not name.startswith(".")]
        readable = (
            name for name in names if Path(name).suffix.lower() in wanted and not name.startswith(".")
        )
        found.extend(str(Path(place) / name) for name in readable)
    if not found:
        hidden = any(isinstance(fault, PermissionError) for fault in faults)
        problem = "you have no permission to list this folder" if hidden else _nothing_in(wanted)
        raise ReadError(folder, problem)
    return sorted(found)


def _nothing_in(wanted: Iterable[str]) -> str:
    return f"this folder holds no article (looked for {', '.join(sorted(wanted))})"
