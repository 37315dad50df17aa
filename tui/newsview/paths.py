"""Where newsview keeps its files, and how it writes them: private to the user, and whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Callable


def cache_dir() -> Path:
    """Where analyses are kept; ``NEWSVIEW_CACHE_DIR`` puts it elsewhere."""
    return _folder("NEWSVIEW_CACHE_DIR", platformdirs.user_cache_dir)


def state_dir() -> Path:
    """Where newsview notes what was open; ``NEWSVIEW_STATE_DIR`` puts it elsewhere."""
    return _folder("NEWSVIEW_STATE_DIR", platformdirs.user_state_dir)


def config_dir() -> Path:
    """Where the user's settings are; ``NEWSVIEW_CONFIG_DIR`` puts it elsewhere."""
    return _folder("NEWSVIEW_CONFIG_DIR", platformdirs.user_config_dir)


def _folder(variable: str, default: Callable[..., str]) -> Path:
    return Path(os.environ.get(variable) or default("newsview", appauthor=False))


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only the user can read, in one step: another process sees the old one or the new.

    Folders that are missing are made, for the user alone.

    Raises:
        OSError: If it cannot be written; what was there before is left as it was.
    """
    _make_private(path.parent)
    # Of a name that no process killed in the middle can have left behind, whatever its process id was.
    draft = path.with_name(f".{os.urandom(8).hex()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _make_private(folder: Path) -> None:
    """Make a folder and those it stands in; ``Path.mkdir`` would leave the latter open to others."""
    for missing in reversed([folder, *folder.parents]):
        if not missing.exists():
            missing.mkdir(mode=0o700, exist_ok=True)
