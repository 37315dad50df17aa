"""Any command that takes text: it is given some, and what it says is shown."""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
import sys
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from newsview.app.plain import lines
from newsview.app.programs import ProgramError

SECONDS = 30.0
"""How long a command may take."""

MOST = 100_000
"""Bytes of its output that are shown; a screen of text takes 0.2 s for as much."""

OF_A_SHELL = frozenset({"|", "||", "&&", "&", ";", ">", ">>", "<", "2>", "2>&1"})


class Said(Struct, frozen=True):
    """What came of a command.

    Attributes:
        text: What it printed, harmless on a terminal.
        fault: A sentence if it failed; else empty.
    """

    text: str
    fault: str = ""


def split(line: str) -> list[str]:
    """The words of a command line.

    Raises:
        ProgramError: If it is none.
    """
    try:
        words = shlex.split(line, posix=sys.platform != "win32")
    except ValueError as error:
        raise ProgramError(f"That is no command line: {str(error).lower()}.") from None
    if not words:
        raise ProgramError("Type a command, such as wc -w.")
    if signs := OF_A_SHELL.intersection(words):
        raise ProgramError(f"{min(signs)} is for a shell, and none is asked: write sh -c '…' around it.")
    return words


async def run(command: list[str], text: str) -> Said:
    """Run a command with ``text`` on its standard input; what it started ends with it, or when cancelled.

    Raises:
        ProgramError: If there is no such program or it may not be run.
    """
    name = Path(command[0]).name
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
    except FileNotFoundError:
        raise ProgramError(f"There is no program called {command[0]}.") from None
    except (OSError, ValueError) as error:
        raise ProgramError(
            f"{name} could not be started: {getattr(error, 'strerror', None) or error}."
        ) from None
    try:
        async with asyncio.timeout(SECONDS):
            out, err = await _exchange(process, text)
            status = await process.wait()
    except TimeoutError:
        return Said("", f"{name} took longer than {SECONDS:.0f} seconds and was ended.")
    finally:
        _end(process)
        await process.wait()
    if len(out) > MOST:
        shown = lines(out[:MOST].decode("utf-8", "replace"))
        return Said(shown, f"{name} says more than {MOST:,} bytes; the rest is left out.")
    said = lines(out.decode("utf-8", "replace"))
    complaint = lines(err.decode("utf-8", "replace")).strip()
    if status:
        return Said(f"{said}{complaint}", f"{name} ended with status {status}.")
    return Said(said or complaint)


async def _exchange(process: asyncio.subprocess.Process, text: str) -> tuple[bytes, bytes]:
    """Give the text and take what is said, both at once, and no more of it than is shown."""
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    giving = asyncio.create_task(_give(process.stdin, text.encode("utf-8", "replace")))
    try:
        complaining = asyncio.create_task(_take(process.stderr))
        out = await _take(process.stdout)
        if len(out) > MOST:
            complaining.cancel()
            _end(process)
            return out, b""
        return out, await complaining
    finally:
        giving.cancel()


async def _give(stream: asyncio.StreamWriter, data: bytes) -> None:
    with suppress(BrokenPipeError, ConnectionResetError):  # it has read enough
        stream.write(data)
        await stream.drain()
        stream.close()


async def _take(stream: asyncio.StreamReader) -> bytes:
    taken = bytearray()
    while len(taken) <= MOST and (data := await stream.read(65536)):
        taken += data
    return bytes(taken)


def _end(process: asyncio.subprocess.Process) -> None:
    """End the command and what it started."""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            if process.returncode is None:
                process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
