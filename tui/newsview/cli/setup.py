"""What both commands begin with: the analyst the options ask for, and articles from sources."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.analyst import Analyst
from newsview.nlp import find_model
from newsview.readers import Limits

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from newsview.analyst import Cache
    from newsview.cli.options import Options
    from newsview.model import Article
    from newsview.readers import Entry, Listing
    from newsview.readers.sheltered import Sheltered

SLOW = 0.05
"""Seconds of reading after which the worker is started without knowing whether it will be needed."""


def analyst_for(options: argparse.Namespace | Options, cache: Cache | None = None) -> Analyst:
    """The analyst the options ask for, without a worker yet; ``cache`` if several share one.

    Raises:
        ModelError: If they name a model that is not installed.
    """
    if options.model is not None:
        find_model(options.model)
    return Analyst(options.model, cache=cache, use_cache=not options.no_cache)


def open_source(wanted: str | Entry, reader: Sheltered, analyst: Analyst) -> Article | Listing:
    """The article, or the list of articles, at a source; or the article of an entry of a list.

    If it is in the cache, no worker is wanted; whether it is can be told once it is read, which takes
    some milliseconds for most. Reading that takes longer has a worker started beside it.

    Raises:
        ReadError: If it cannot be read.
    """
    with _warm_up_meanwhile(analyst):
        return reader.read(wanted)


def limits_of(options: argparse.Namespace | Options) -> Limits:
    """What reading may cost and where it may reach, as the options say."""
    limits = Limits(private_network=options.allow_private)
    return limits if options.max_size is None else replace(limits, size=options.max_size)


@contextmanager
def _warm_up_meanwhile(analyst: Analyst) -> Iterator[None]:
    timer = threading.Timer(SLOW, analyst.warm_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
