"""The reading process: ``python -P -m newsview.readers.serving``.

It answers each line on standard input, a request, with a line on standard output, what came of it (see
``packing.py``). It ends when standard input does, in the middle of a source too, so it never outlives
newsview, whatever newsview died of.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING

from newsview.readers.errors import ReadError, surprises_told
from newsview.readers.listing import opened, opened_raw, read_entry
from newsview.readers.packing import Found, Wanted, name_of, pack, unpack_request
from newsview.readers.raw import Raw

if TYPE_CHECKING:
    from newsview.readers.limits import Limits

MEMORY = 4_000_000_000
"""Bytes of address space: a source that unpacks without end fails here, and not the machine."""


CPU_GRACE = 60
"""Seconds of processor time beyond those a source may take, after which the system ends this process."""


def main() -> None:
    """Answer requests until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints stays out of the replies
    requests: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    while True:
        wanted, limits = unpack_request(json.loads(requests.get()))
        _bound_time(limits)
        replies.write(json.dumps(pack(_read(wanted, limits))).encode("ascii") + b"\n")
        replies.flush()


def _listen(requests: SimpleQueue[bytes]) -> None:
    """Take requests in; ends the process, whatever it is reading, when there can be no more."""
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)


def _bound_memory() -> None:
    with suppress(ImportError, OSError, ValueError):  # not every system has or keeps such limits
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY if most < 0 else min(MEMORY, most), most))


def _bound_time(limits: Limits) -> None:
    """Let no library that never comes back from its own code keep a processor busy when nobody watches."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        used = resource.getrusage(resource.RUSAGE_SELF)
        end = int(used.ru_utime + used.ru_stime + limits.seconds) + CPU_GRACE
        resource.setrlimit(resource.RLIMIT_CPU, (end if most < 0 else min(end, most), most))


def _read(wanted: Wanted, limits: Limits) -> Found:
    try:
        with surprises_told(name_of(wanted)):
            if isinstance(wanted, str):
                return opened(wanted, limits=limits)
            if isinstance(wanted, Raw):
                return opened_raw(wanted)
            return read_entry(wanted, limits=limits)
    except ReadError as error:
        return error


if __name__ == "__main__":
    main()
