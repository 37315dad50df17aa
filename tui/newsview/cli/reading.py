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

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from newsview.analyst import Analyst
    from newsview.model import Article


def run(options: argparse.Namespace) -> int:
    """Open the first source that can be read; the exit status."""
    if not sys.__stderr__ or not sys.__stderr__.isatty():
        complain("The reading screen needs a terminal. “newsview analyze” prints the analysis without one.")
        return 2
    try:
        analyst = analyst_for(options)
    except ModelError as error:
        complain(error)
        return 1
    faults: list[ReadError] = []
    with analyst:
        article = next(_articles(options, analyst, faults), None)
        if article is None:
            return 1
        if not analyst.has_cached(article):
            analyst.warm_up()  # before Textual is imported: names are on the screen 0.1 s earlier
        from newsview.app import run as show  # noqa: PLC0415

        status = show(article, analyst)
    return status or (1 if faults else 0)


def _articles(options: argparse.Namespace, analyst: Analyst, faults: list[ReadError]) -> Iterator[Article]:
    """The articles that can be read, each read when its turn comes; what cannot be is said and noted."""
    for source in options.sources or _unnamed():
        try:
            for path in expand([source]):
                article = read_article(path, options, analyst)
                _keep_terminal(path)
                remember(path)
                yield article
        except ReadError as error:
            complain(error)
            faults.append(error)


def _unnamed() -> list[str]:
    """What to open when nothing is named, the best first."""
    last = opened_last()
    return [sample()] if last is None else [last, sample()]


def _keep_terminal(source: str) -> None:
    """After standard input was read as an article, keys come from the terminal itself."""
    if source == "-":
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
