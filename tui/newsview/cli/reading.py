"""``newsview [SOURCE…]``: the reading screen."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

from newsview.cli.choosing import choose
from newsview.cli.complain import complain
from newsview.cli.last import remember
from newsview.cli.setup import analyst_for, limits_of
from newsview.nlp import ModelError

if TYPE_CHECKING:
    from newsview.analyst import Analyst
    from newsview.cli.choosing import Choice
    from newsview.cli.options import Options
    from newsview.model import Analysis


def run(options: Options) -> int:
    """Open the first source that can be read, the others a key away; the exit status."""
    try:
        analyst = analyst_for(options)
    except ModelError as error:
        complain(error)
        return 1
    with analyst:
        choice = choose(options, analyst)
        if not choice.is_settled:
            return 1
        if hindrance := _hindrance():
            complain(hindrance)
            return 2
        # Before Textual is imported: names are on the screen 0.1 s earlier.
        known = None
        if choice.article is None:
            analyst.warm_up()
        else:
            # Writing takes the disk some milliseconds, for which nothing need wait.
            threading.Thread(target=remember, args=(choice.article.source,)).start()
            known = analyst.prepare_for(choice.article)
        return _show(choice, known, analyst, options)


def _show(choice: Choice, known: Analysis | None, analyst: Analyst, options: Options) -> int:
    from newsview.app import run as show  # noqa: PLC0415 - imports Textual

    outcome = show(choice.article, analyst, known=known, named=choice.named, limits=limits_of(options))
    remember(outcome.source)
    for sentence in outcome.faults:
        if sentence not in choice.faults:
            complain(sentence)
    return outcome.status or (1 if outcome.faults else 0)


def _hindrance() -> str | None:
    """Why the screen cannot be drawn here, if so; on a page of a browser it can."""
    if "TEXTUAL_DRIVER" in os.environ:
        return None
    if not _has_terminal():
        return "The reading screen needs a terminal; “newsview analyze” prints the analysis without."
    if os.environ.get("TERM") == "dumb":
        return "This terminal can show no screen (TERM=dumb); “newsview analyze” prints the analysis without."
    return None


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
