"""``newsview [SOURCE…]``: the reading screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from newsview.cli.complain import complain
from newsview.cli.last import opened_last, remember, sample
from newsview.cli.setup import analyst_for, read_article
from newsview.nlp import ModelError
from newsview.readers import ReadError, expand
from newsview.readers.errors import called

if TYPE_CHECKING:
    import argparse

    from newsview.analyst import Analyst
    from newsview.model import Article


def run(options: argparse.Namespace) -> int:
    """Open the first source that can be read; the exit status."""
    try:
        analyst = analyst_for(options)
    except ModelError as error:
        complain(error)
        return 1
    faults: list[ReadError] = []
    with analyst:
        article = _article(options, analyst, faults)
        if article is None:
            return 1
        if not _has_terminal():
            complain("The reading screen needs a terminal; “newsview analyze” prints the analysis without.")
            return 2
        analyst.prepare_for(article)  # before Textual is imported: names are on the screen 0.1 s earlier
        from newsview.app import run as show  # noqa: PLC0415

        status = show(article, analyst).status
    return status or (1 if faults else 0)


def _article(options: argparse.Namespace, analyst: Analyst, faults: list[ReadError]) -> Article | None:
    """The first article that can be read; what cannot be is said and noted."""
    places = _places(options.sources, faults)
    for position, place in enumerate(places, 1):
        try:
            article = read_article(place, options, analyst)
        except ReadError as error:
            _note(error, faults)
            continue
        rest = len(places) - position
        if rest and options.sources:
            complain(f"Opened {called(place)} and not the other {rest}: one article is shown at a time.")
        remember(place)
        return article
    return None


def _places(named: list[str], faults: list[ReadError]) -> list[str]:
    """Where to look for the article, the best place first."""
    if not named:
        last = opened_last()
        return [sample()] if last is None else [last, sample()]
    places: list[str] = []
    for source in named:
        try:
            places.extend(expand([source]))
        except ReadError as error:
            _note(error, faults)
    return places


def _note(error: ReadError, faults: list[ReadError]) -> None:
    complain(error)
    faults.append(error)


def _has_terminal() -> bool:
    """Whether there is a terminal to draw on and to take keys from.

    After standard input was read as an article, or where it is no terminal, keys come from the one that
    controls this process.
    """
    if not sys.__stderr__ or not sys.__stderr__.isatty():
        return False
    if os.isatty(0) or os.name != "posix":
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True
