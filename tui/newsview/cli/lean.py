"""A start without OpenSSL."""

from __future__ import annotations

import sys

ABSENT = ("ssl", "_hashlib")
"""Modules that load OpenSSL."""


def import_without_openssl() -> None:
    """Import asyncio and hashlib as a Python without OpenSSL would.

    Both do without where it is not installed, and the screen's process opens no connection: what reads the
    web is a process of its own. OpenSSL takes 7 of the 240 ms to first paint. Whoever imports ``ssl`` later
    gets it.
    """
    there = [name for name in ABSENT if name not in sys.modules]
    for name in there:
        # Python's own way to say that there is none.
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        import asyncio  # noqa: F401, PLC0415
        import hashlib  # noqa: F401, PLC0415
    finally:
        for name in there:
            del sys.modules[name]
