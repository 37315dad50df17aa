"""``newsview serve [SOURCE…]``: the reading screen in a browser on this machine."""

from __future__ import annotations

import asyncio
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from newsview.cli.arguments import words_for
from newsview.cli.choosing import choose
from newsview.cli.complain import complain
from newsview.cli.setup import analyst_for
from newsview.nlp import ModelError

if TYPE_CHECKING:
    import argparse

NEEDS = (
    "“newsview serve” needs the extra called “web”; in the checkout, “uv tool install '.[web]'” installs it."
)


def run(options: argparse.Namespace) -> int:
    """Serve the screen until Ctrl+C; the exit status."""
    if find_spec("textual_serve") is None:
        complain(NEEDS)
        return 1
    if not _can_open(options):
        return 1
    from newsview.cli.browser.server import Pages, bound  # noqa: PLC0415 - imports what the extra has

    try:
        at = bound(options.port)
    except OSError as error:
        complain(f"Port {options.port} cannot be served ({error.strerror}); name another with --port.")
        return 1
    with at:
        pages = Pages(words_for(options), at.getsockname()[1])
        try:
            asyncio.run(pages.serve(at, lambda: _tell(pages.address)))
        except KeyboardInterrupt:
            return 0  # the way to end it
    return 0


def _can_open(options: argparse.Namespace) -> bool:
    """Whether there will be something to read; each page reads it anew."""
    try:
        with analyst_for(options) as analyst:
            return choose(options, analyst).is_settled
    except ModelError as error:
        complain(error)
        return False


def _tell(address: str) -> None:
    sys.stdout.write(f"The reading screen is at {address} (Ctrl+C ends it).\n")
    sys.stdout.flush()
