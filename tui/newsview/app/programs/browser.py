"""The page an article was read from, in a browser."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsview.app.plain import one_line
from newsview.app.programs import ProgramError
from newsview.readers.sources import is_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.model import Article

PAGES = frozenset({"text/html", "application/xhtml+xml"})
SECONDS = 20.0

_OPEN = "import sys, webbrowser; sys.exit(not webbrowser.open(sys.argv[1]))"


def address_of(article: Article) -> str:
    """The address of the page: http, https, or a file of HTML on this machine; never anything else.

    Raises:
        ProgramError: If the article was read from something else.
    """
    source = article.source
    if source is None:
        raise ProgramError("This article was not read from a page that a browser could open.")
    if is_url(source):
        if urlsplit(source).scheme.lower() in ("http", "https") and source.isprintable():
            return source
        raise ProgramError(f"{one_line(source)} is no web address, so it is not given to a browser.")
    path = Path(source)
    if article.media_type in PAGES and path.is_file():
        return path.resolve().as_uri()
    raise ProgramError(f"{one_line(path.name)} is no web page; e opens it in your editor.")


def in_terminal(address: str, environ: Mapping[str, str] = os.environ) -> list[str] | None:
    """The command of a browser that runs in the terminal; ``None`` if it has a window of its own.

    It may look for programs on the disk.

    Raises:
        ProgramError: If there is no browser, or the reader sits at another machine.
    """
    is_remote = "SSH_CONNECTION" in environ or "SSH_TTY" in environ
    if is_remote and not environ.get("BROWSER"):
        raise ProgramError(f"newsview runs on another machine than yours, so open it yourself: {address}")
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        raise ProgramError(f"There is no browser here (BROWSER can name one) to open {address}") from None
    if type(browser) is webbrowser.GenericBrowser:
        arguments = [argument.replace("%s", address) for argument in browser.args]
        return [browser.name, *arguments]
    return None


def open_in_window(address: str) -> None:
    """Hand the page to a browser; it waits until that has been done.

    In a process of its own, as browsers write to the terminal.

    Raises:
        ProgramError: If it could not be done.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-c", _OPEN, address],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise ProgramError(f"The browser does not answer; open it yourself: {address}") from None
    if done.returncode:
        raise ProgramError(f"No browser could open {address}")
