"""Reading in a process of its own.

In a thread of the screen's own process, a first PDF held the screen up for 39 ms at a time and a first web
page for 15; apart, both for 1. And a hostile file may keep busy, or use up, no more than that process.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from newsview.readers.errors import ReadError
from newsview.readers.limits import Limits
from newsview.readers.packing import name_of, pack_request, unpack

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers.lists import Listing
    from newsview.readers.packing import Wanted

GRACE = 30.0
"""Seconds that making an article of the bytes may take, beyond those that getting them may take."""


class Interrupted(Exception):  # noqa: N818 - no error: somebody asked for it
    """Reading was called off."""


class ReadingApart:
    """Reads one source at a time in another process, which is started when it is first needed.

    ``read`` waits and is for a thread; everything else returns at once and is for any.
    """

    def __init__(self, limits: Limits | None = None, grace: float = GRACE) -> None:
        self._limits = limits or Limits()
        self._patience = self._limits.seconds + grace
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def read(self, wanted: Wanted) -> Article | Listing:
        """The article, or the list of articles, at a source or in its bytes; or the article of an entry.

        Raises:
            ReadError: If it cannot be read; the error is a sentence for people.
            Interrupted: If it was called off.
        """
        import json  # noqa: PLC0415 - plain text, which is read here and now, does without

        name = name_of(wanted)
        request = json.dumps(pack_request(wanted, self._limits)).encode("ascii") + b"\n"
        with self._turn:
            try:
                reply = self._ask(request, name)
            except OSError as error:
                raise ReadError(name, f"reading could not be started ({error.strerror or error})") from None
        found = unpack(json.loads(reply))
        if isinstance(found, ReadError):
            raise found
        return found

    def call_off(self) -> None:
        """Let whoever waits in ``read`` wait no more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    def close(self) -> None:
        """End the process; quick, and does nothing the second time."""
        self._is_closed = True
        self.call_off()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._is_closed:
            raise Interrupted
        if self._process is None or self._process.poll() is not None:
            pipe = subprocess.PIPE
            # -P and a group of its own for the reasons that the analyst's worker has.
            command = [sys.executable, "-P", "-m", "newsview.readers.serving"]
            self._process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, process_group=0
            )
        if self._is_closed:
            self._process.kill()
        return self._process

    def _ask(self, request: bytes, name: str) -> bytes:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        out_of_patience = threading.Event()

        def give_up() -> None:
            out_of_patience.set()
            process.kill()

        watch = threading.Timer(self._patience, give_up)
        watch.daemon = True
        watch.start()
        try:
            with suppress(BrokenPipeError):
                process.stdin.write(request)
                process.stdin.flush()
            reply = process.stdout.readline()
        finally:
            watch.cancel()
        if reply.endswith(b"\n"):
            return reply
        if self._process is not process:
            raise Interrupted
        self.call_off()
        if out_of_patience.is_set():
            raise ReadError(name, f"reading it took longer than {self._patience:.0f} seconds")
        raise ReadError(name, "reading it ended unexpectedly; it may need more memory than there is")
