"""``python -m newsview.app.picture OUT.svg [SOURCE]``: a picture of the real screen with a real analysis."""

from __future__ import annotations

import asyncio
import sys
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from newsview.analyst import Analyst, Failed, Found
from newsview.app.main import NewsviewApp
from newsview.app.themes import DEFAULT
from newsview.readers import ReadError, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsview.analyst import Event
    from newsview.model import Analysis, Article

SECONDS = 120.0
"""How long an analysis may take."""


class Played:
    """An analyst that gives one analysis at once."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis

    def analyse(self, article: Article, listener: Callable[[Event], None], first: int = 0) -> None:  # noqa: ARG002
        """Give the analysis."""
        listener(Found(self._analysis, complete=True))

    def has_cached(self, article: Article) -> bool:  # noqa: ARG002 - an Analyst
        """It is."""
        return True

    def known(self, sources: Iterable[str]) -> frozenset[str]:  # noqa: ARG002 - an Analyst
        """Those of some sources that were analysed before: none."""
        return frozenset()

    def look_at(self, offset: int) -> None:
        """Everything is known already."""

    def cancel(self) -> None:
        """Nothing is under way."""

    def close(self) -> None:
        """Nothing is open."""


def analysed(article: Article) -> Analysis:
    """The whole analysis of an article, waited for.

    Raises:
        RuntimeError: If there is none; the message says why.
    """
    done = threading.Event()
    said: list[Event] = []

    def hear(event: Event) -> None:
        said.append(event)
        if isinstance(event, Failed) or (isinstance(event, Found) and event.complete):
            done.set()

    with Analyst.start() as analyst:
        analyst.analyse(article, hear)
        done.wait(SECONDS)
    match said[-1] if said else None:
        case Found(analysis, True):
            return analysis
        case Failed(sentence):
            raise RuntimeError(sentence)
    raise RuntimeError("The analysis took too long.")


async def picture(
    article: Article, analysis: Analysis, size: tuple[int, int], theme: str, keys: Sequence[str]
) -> str:
    """The screen as SVG, after pressing ``keys``."""
    app = NewsviewApp(article, Played(analysis), theme=theme)
    async with app.run_test(size=size) as pilot:
        await pilot.pause(0.2)
        await pilot.press(*keys)
        await pilot.pause(0.2)
        return app.export_screenshot(title="newsview")


def main() -> int:
    """The command."""
    parser = ArgumentParser(
        prog="python -m newsview.app.picture", description="Draw the reading screen as SVG."
    )
    parser.add_argument("out", type=Path, help="the SVG file to write")
    parser.add_argument("source", help="the article to show")
    parser.add_argument("--size", default="120x40", help="columns and rows (120x40)")
    parser.add_argument("--theme", default=DEFAULT, help=f"a theme's name ({DEFAULT})")
    parser.add_argument("--keys", default="1", help="keys to press first, parted by blanks (1)")
    arguments = parser.parse_args()
    width, _, height = arguments.size.partition("x")
    try:
        article = read(arguments.source)
        svg = picture(
            article, analysed(article), (int(width), int(height)), arguments.theme, arguments.keys.split()
        )
        arguments.out.write_text(asyncio.run(svg), encoding="utf-8")
    except (ReadError, RuntimeError, OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
