"""The reader's own editor, opened where one is reading."""

from __future__ import annotations

import atexit
import os
import shlex
import shutil
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.app.article.find import find_all
from newsview.app.programs import ProgramError
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.model import Article

WRITTEN = frozenset({"text/plain", "text/markdown", "text/html", "application/xhtml+xml"})
"""Media types of files that people edit as they stand."""

COMMON = ("editor", "nano", "vim", "vi", "emacs", "notepad")
"""Editors that stand in where none is named: the one that Debian names, then those easiest to leave."""

PLUS = frozenset(
    {
        "editor",
        "vi",
        "vim",
        "nvim",
        "view",
        "nano",
        "pico",
        "emacs",
        "emacsclient",
        "micro",
        "kak",
        "joe",
        "mg",
    }
)
COLON = frozenset({"hx", "helix", "subl", "zed"})
GOTO = frozenset({"code", "code-insiders", "codium", "cursor"})
"""Editors by how they are told a line: ``+3 FILE``, ``FILE:3``, ``--goto FILE:3``; others are told none."""

IN_A_WINDOW = GOTO | {"subl", "zed"}
"""Editors that come back at once unless they are told to wait."""

LONGEST = 60
"""Code points of a paragraph by which its line is found in a file that is written in other signs."""


class Opened(Struct, frozen=True):
    """What an editor is to show.

    Attributes:
        path: The file.
        line: Counted from 1.
        is_copy: Whether it holds the article's text because there is no file to edit.
    """

    path: Path
    line: int
    is_copy: bool


def opened(article: Article, offset: int) -> Opened:
    """The article's own file at ``offset``, or a private copy of its text where that is no text file.

    Raises:
        OSError: If the copy cannot be written.
    """
    path = _file_of(article)
    if path is not None:
        return Opened(path, _line_in(path, article, offset), is_copy=False)
    # Until newsview ends: some editors open a window and come back at once.
    copy = Path(mkdtemp(prefix="newsview-")) / "article.txt"
    atexit.register(_discard, copy)
    copy.touch(mode=0o600)
    copy.write_text(article.text, encoding="utf-8", errors="replace", newline="\n")
    return Opened(copy, _line_of(article, offset), is_copy=True)


def command(what: Opened, environ: Mapping[str, str] = os.environ) -> list[str]:
    """The editor with what it is to open.

    Raises:
        ProgramError: If there is none, or its name cannot be read.
    """
    words = _named(environ) or _found(environ)
    if not words:
        raise ProgramError("There is no editor: set VISUAL or EDITOR to the one that you use.")
    name = Path(words[0]).stem.lower()
    if name in IN_A_WINDOW and "--wait" not in words:
        words.append("--wait")
    if name in GOTO:
        return [*words, "--goto", f"{what.path}:{what.line}"]
    if name in COLON:
        return [*words, f"{what.path}:{what.line}"]
    return [*words, f"+{what.line}", str(what.path)] if name in PLUS else [*words, str(what.path)]


def _named(environ: Mapping[str, str]) -> list[str]:
    """The editor that the user names."""
    for variable in ("VISUAL", "EDITOR"):
        try:
            if words := shlex.split(environ.get(variable, ""), posix=sys.platform != "win32"):
                return words
        except ValueError as error:
            raise ProgramError(
                f"{variable} is {environ[variable]!r}, which is no command: {error}."
            ) from None
    return []


def _found(environ: Mapping[str, str]) -> list[str]:
    """A common editor that this machine has."""
    return [name for name in COMMON if shutil.which(name, path=environ.get("PATH"))][:1]


def _discard(copy: Path) -> None:
    shutil.rmtree(copy.parent, ignore_errors=True)  # an editor may have left files of its own beside it


def _file_of(article: Article) -> Path | None:
    if article.source is None or is_url(article.source) or article.media_type not in WRITTEN:
        return None
    try:
        path = Path(article.source).resolve()
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def _line_of(article: Article, offset: int) -> int:
    return article.text.count("\n", 0, offset) + 1


def _line_in(path: Path, article: Article, offset: int) -> int:
    """The line of a file that ``offset`` of the article stands in; 1 if it cannot be found."""
    if article.media_type == "text/plain":
        return _line_of(article, offset)
    try:
        written = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 1  # the editor will say what is wrong with it
    start = article.text.rfind("\n", 0, offset) + 1
    words = article.text[start : start + LONGEST].partition("\n")[0]
    for length in (LONGEST, LONGEST // 3):
        if hits := find_all(written, words[:length]):
            expected = offset * len(written) // max(1, len(article.text))
            nearest = min(hits, key=lambda hit: abs(hit.start - expected))
            return written.count("\n", 0, nearest.start) + 1
    return 1
