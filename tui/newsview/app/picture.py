"""``python -m newsview.app.picture OUT SOURCE``: pictures of the real screen with a real analysis."""

from __future__ import annotations

import asyncio
import re
import sys
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from rich.terminal_theme import SVG_EXPORT_THEME

from newsview.analyst import Analyst, Failed, Found
from newsview.app.main import NewsviewApp
from newsview.app.themes import DEFAULT, THEMES
from newsview.readers import ReadError, read

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Sequence

    from newsview.analyst import Event
    from newsview.model import Analysis, Article

SECONDS = 120.0
"""How long an analysis may take."""

MOMENT = 0.4
"""Seconds for the screen to come to rest; what is known of a selection is told once the keys rest."""

SCENES = {"80x24": "4 j", "120x40": "1", "200x50": "1"}
"""Sizes of the whole set, with the keys pressed in each."""

CONSOLE = (
    *("#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5"),
    *("#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"),
)
"""The sixteen colours as xterm has them."""


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
        await pilot.pause(MOMENT)
        await pilot.press(*keys)
        await pilot.pause(MOMENT)
        return _as_consoles_show_it(app.export_screenshot(title="newsview"))


def _as_consoles_show_it(svg: str) -> str:
    """With the sixteen colours that terminals have; in Rich's own pictures black is a grey."""
    shown = {SVG_EXPORT_THEME.ansi_colors[number].hex: colour for number, colour in enumerate(CONSOLE)}
    return re.sub("#[0-9a-f]{6}", lambda colour: shown.get(colour[0], colour[0]), svg)


def main() -> int:
    """The command."""
    arguments = parser().parse_args()
    try:
        article = read(arguments.source)
        analysis = analysed(article)
        for path, size, theme, keys in wanted(arguments):
            width, _, height = size.partition("x")
            svg = picture(article, analysis, (int(width), int(height)), theme, keys.split())
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(asyncio.run(svg), encoding="utf-8")
    except (ReadError, RuntimeError, OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def parser() -> ArgumentParser:
    """What the command understands."""
    made = ArgumentParser(
        prog="python -m newsview.app.picture", description="Draw the reading screen as SVG."
    )
    made.add_argument("out", type=Path, help="the SVG file to write, or the folder with --all")
    made.add_argument("source", help="the article to show")
    made.add_argument("--size", default="120x40", help="columns and rows (120x40)")
    made.add_argument("--theme", default=DEFAULT, help=f"a theme's name ({DEFAULT})")
    made.add_argument("--keys", default="1", help="keys to press first, parted by blanks (1)")
    made.add_argument(
        "--all", action="store_true", help=f"{len(SCENES)} sizes in {len(THEMES)} themes, into a folder"
    )
    return made


def wanted(arguments: Namespace) -> list[tuple[Path, str, str, str]]:
    """File, size, theme and keys of each picture."""
    if not arguments.all:
        return [(arguments.out, arguments.size, arguments.theme, arguments.keys)]
    return [
        (arguments.out / f"reading-{size}-{theme.name.removeprefix('newsview-')}.svg", size, theme.name, keys)
        for size, keys in SCENES.items()
        for theme in THEMES
    ]


if __name__ == "__main__":
    sys.exit(main())
