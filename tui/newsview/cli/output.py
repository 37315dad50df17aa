"""Where analyses go, and in which form."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from newsview.cli.report import report
from newsview.model import to_json
from newsview.paths import write_private
from newsview.readers.errors import harmless

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from newsview.model import Analysis, Article

    Form = Callable[[Article, Analysis], str]

_RISKY = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON allows in a string but a terminal may obey, or UTF-8 cannot carry."""

_SPREAD_SPAN = re.compile(r'\{(\n +"start": \d+,\n +"end": \d+(?:,\n +"kind": "\w+")?\n +)\}')

_NO_FILE_NAME = re.compile(r"[^\w .,'’-]+")

LONGEST_NAME = 80
"""Code points of the name of a file that is made from an address or a title."""

SUFFIXES = {"json": ".json", "jsonl": ".jsonl", "text": ".txt"}


class OutputError(Exception):
    """An analysis cannot be written; the message is a sentence."""


class OutputClosedError(OutputError):
    """Nor can any other after it."""


class Output(Protocol):
    """A place for analyses."""

    def put(self, source: str, article: Article, analysis: Analysis) -> None:
        """Write one.

        Raises:
            OutputError: If it cannot be written.
            BrokenPipeError: If whoever read it stopped reading.
        """


def output_for(options: argparse.Namespace) -> Output:
    """The place the options name.

    Raises:
        OutputError: If it is a folder that cannot be made, or closed.
    """
    form = {"json": _indented, "jsonl": _one_line, "text": report}[options.format]
    if options.output is None:
        if sys.stdout is None:
            raise OutputClosedError("Cannot write to standard output: it is closed.")
        return _Printer(form)
    return _Folder(options.output, SUFFIXES[options.format], form)


def _indented(_: Article, analysis: Analysis) -> str:
    # A span is one thing, so it stands on one line. Real line ends are never inside a JSON string.
    return _SPREAD_SPAN.sub(lambda match: f"{{{' '.join(match[1].split())}}}", _safe_json(analysis, 2))


def _one_line(_: Article, analysis: Analysis) -> str:
    return _safe_json(analysis, None)


def _safe_json(analysis: Analysis, indent: int | None) -> str:
    words = json.dumps(to_json(analysis), ensure_ascii=False, indent=indent)
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", words) + "\n"


class _Printer:
    """Standard output, one article after the other."""

    def __init__(self, form: Form) -> None:
        self._form = form

    def put(self, source: str, article: Article, analysis: Analysis) -> None:  # noqa: ARG002 - an Output
        try:
            sys.stdout.buffer.write(self._form(article, analysis).encode())
            sys.stdout.buffer.flush()
        except OSError as error:
            forget_unwritten()
            if isinstance(error, BrokenPipeError):
                raise
            raise OutputClosedError(f"Cannot write to standard output: {error.strerror or error}.") from error


def forget_unwritten() -> None:
    """Drop what standard output did not take; the interpreter would try once more at exit, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


class _Folder:
    """A folder, one file an article; a file is there whole or not at all."""

    def __init__(self, folder: Path, suffix: str, form: Form) -> None:
        self._folder = folder
        self._suffix = suffix
        self._form = form
        self._taken: dict[str, str] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(_cannot(folder, error)) from error

    def put(self, source: str, article: Article, analysis: Analysis) -> None:
        path = self._folder / f"{self._free_name(source, article)}{self._suffix}"
        if _is_same(path, source):
            raise OutputError(
                f"Cannot write to {harmless(str(path))}: it is the source; choose another folder."
            )
        try:
            write_private(path, self._form(article, analysis).encode())
        except OSError as error:
            raise OutputError(_cannot(path, error)) from error

    def _free_name(self, source: str, article: Article) -> str:
        """A name made of the source's; with a number if other words of this run have that one."""
        name = free = name_of(source) if article.source else _file_name(source)
        number = 1
        # Not every file system tells upper from lower case.
        while self._taken.setdefault(free.casefold(), article.digest) != article.digest:
            number += 1
            free = f"{name}-{number}"
        return free


def _file_name(title: str) -> str:
    """What a file with an article of this title may be called."""
    return _NO_FILE_NAME.sub("-", title).lstrip(".")[:LONGEST_NAME]


def name_of(source: str) -> str:
    """What a source is called without folder and extension: ``article`` for ``a/article.html``."""
    if source == "-":
        return "stdin"
    if re.match(r"https?://", source):
        address = urlsplit(source)
        if address.path in {"", "/"}:
            return address.netloc
        return Path(address.path).stem[:LONGEST_NAME]
    return Path(source).stem


def _is_same(path: Path, source: str) -> bool:
    with suppress(OSError, ValueError):
        return path.samefile(source)
    return False


def _cannot(path: Path, error: OSError) -> str:
    return f"Cannot write to {harmless(str(path))}: {error.strerror or error}."
