"""Bytes from files and standard input, and a sentence where there are none."""

from __future__ import annotations

import errno
import os
import select
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from newsview.readers.errors import ReadError, harmless
from newsview.readers.limits import megabytes

if TYPE_CHECKING:
    from newsview.readers.limits import Limits

EMPTY = "it is empty"

_NO_ARTICLES = (
    (stat.S_ISDIR, "it is a folder; name the folder where several articles can be opened, or a file in it"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
)

_SENTENCES = {
    errno.EACCES: "you have no permission to read it",
    errno.EPERM: "you have no permission to read it",
    errno.ELOOP: "its links lead round in a circle",
    errno.ENAMETOOLONG: "the name is too long for a file",
    errno.EIO: "the disk or the network drive failed while it was read",
}


def load_file(source: str, limits: Limits) -> bytes:
    """The bytes of the file at ``source``.

    Raises:
        ReadError: If there is no such file, it may not be read, is no file, is empty or too large.
    """
    path = Path(source)
    try:
        status = path.stat()
        for is_kind, problem in _NO_ARTICLES:
            if is_kind(status.st_mode):
                raise ReadError(source, problem)
        if stat.S_ISFIFO(status.st_mode):
            data = _from_pipe(path, limits)
        else:
            data = _from_file(path, status.st_size, source, limits)
    except ValueError:
        raise ReadError(source, "no file can have such a name") from None
    except OSError as error:
        raise ReadError(source, _problem(path, error)) from None
    return _checked(data, source, limits)


def load_stdin(limits: Limits) -> bytes:
    """The bytes of standard input.

    Raises:
        ReadError: If nothing came, or too much.
    """
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise ReadError("-", "it is closed")
    try:
        data = stream.read(limits.size + 1)
    except OSError as error:
        raise ReadError("-", _plain_words(error)) from None
    return _checked(data, "-", limits)


def _from_file(path: Path, size: int, source: str, limits: Limits) -> bytes:
    if size > limits.size:
        raise ReadError(source, _too_large(limits, size))
    with path.open("rb") as file:
        return file.read(limits.size + 1)


def _from_pipe(path: Path, limits: Limits) -> bytes:
    """What a program writes to a named pipe; one that nobody writes to cannot hang us."""
    deadline = time.monotonic() + limits.seconds
    parts: list[bytes] = []
    size = 0
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while size <= limits.size:
            ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
            part = os.read(descriptor, 1 << 16) if ready else None
            if part:
                parts.append(part)
                size += len(part)
            elif part == b"" and (parts or time.monotonic() > deadline):
                break
            elif part is None:
                raise ReadError(str(path), f"nothing came through this pipe for {limits.seconds:g} seconds")
            else:
                time.sleep(0.01)
    finally:
        os.close(descriptor)
    return b"".join(parts)


def _checked(data: bytes, source: str, limits: Limits) -> bytes:
    if not data:
        raise ReadError(source, "nothing came in" if source == "-" else EMPTY)
    if len(data) > limits.size:
        raise ReadError(source, _too_large(limits))
    return data


def _too_large(limits: Limits, size: int | None = None) -> str:
    what = f"it has {megabytes(size)}, more than" if size else "it has more than"
    return f"{what} the {limits.size_in_words} that are allowed; the option --max-size allows more"


def _problem(path: Path, error: OSError) -> str:
    if error.errno == errno.ENOENT and path.is_symlink():
        return f"it is a link to {harmless(str(path.readlink()))}, which is not there"
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"there is no such file{_suggestion(path)}"
    return _plain_words(error)


def _plain_words(error: OSError) -> str:
    known = _SENTENCES.get(error.errno or 0)
    return known or f"the system says “{harmless(error.strerror or str(error))}”"


def _suggestion(path: Path) -> str:
    """The nearest name in the same folder, as the end of a clause."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a failing run needs it

    folder = path.parent
    try:
        names = sorted(entry.name for entry in os.scandir(folder))[:5000]
    except OSError:
        return f", and no folder {harmless(str(folder))}"
    lowered = {name.lower(): name for name in names}
    near = get_close_matches(path.name.lower(), lowered, n=1, cutoff=0.75)
    return f"; the nearest name is {harmless(str(folder / lowered[near[0]]))}" if near else ""
