"""What ``newsview [SOURCE…]`` has to choose from, and what of it opens first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.cli.complain import complain
from newsview.cli.last import opened_last, sample
from newsview.cli.setup import limits_of, open_source
from newsview.model import Article
from newsview.readers import Listing, ReadError
from newsview.readers.folders import is_folder
from newsview.readers.sheltered import Sheltered
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    import argparse

    from newsview.analyst import Analyst
    from newsview.cli.options import Options


class Choice(Struct):
    """What there is to open.

    Attributes:
        named: Each source, read or unread, or the list it is, or why it cannot be read; in order.
        article: The one of them to open with; ``None`` if the app is to read it, or people are to pick.
    """

    named: list[str | Article | Listing | ReadError] = field(default_factory=list)
    article: Article | None = None

    @property
    def is_settled(self) -> bool:
        """Whether what opens first is known."""
        return not all(isinstance(thing, ReadError) for thing in self.named)

    @property
    def faults(self) -> set[str]:
        """The sentences of what cannot be read."""
        return {str(thing) for thing in self.named if isinstance(thing, ReadError)}


def choose(options: argparse.Namespace | Options, analyst: Analyst) -> Choice:
    """Read as many of the sources as it takes to open one; what cannot be read is said.

    An address is left to the app, which shows that it is being read: the web takes its time.
    """
    choice = Choice()
    with Sheltered(limits_of(options)) as reader:
        for source in options.sources or _usual():
            if choice.is_settled and not options.sources:
                break
            found = _found(source, choice, reader, analyst)
            if isinstance(found, ReadError):
                complain(found)
            elif isinstance(found, Article) and not choice.is_settled:
                choice.article = found
            choice.named.append(found)
    return choice


def _usual() -> list[str]:
    last = opened_last()
    return [sample()] if last is None else [last, sample()]


def _found(
    source: str, choice: Choice, reader: Sheltered, analyst: Analyst
) -> str | Article | Listing | ReadError:
    """The source as far as it must be known now: whole if it may open first or cannot be had again."""
    if is_url(source):
        return source
    is_wanted = not choice.is_settled or source == "-" or is_folder(source) or not _exists(source)
    if not is_wanted:
        return source
    try:
        found = open_source(source, reader, analyst)
        if isinstance(found, Listing) and len(found.entries) == 1 and found.entries[0].source:
            only = found.entries[0].source
            return only if is_url(only) or choice.is_settled else open_source(only, reader, analyst)
    except ReadError as error:
        return error
    return found


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False
