"""The app: themes, clipboard, command palette, and the reading screen."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand

from newsview.app import themes
from newsview.app.actions import ACTIONS, APP_ACTIONS
from newsview.app.clipboard import copy_natively
from newsview.app.commands import ReadingScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.binding import BindingType
    from textual.screen import Screen

    from newsview.app.reading import Analyst
    from newsview.model import Article


class NewsviewApp(App[int]):
    """Shows one article and what the analyst finds in it."""

    TITLE = "newsview"
    CSS_PATH = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [action.binding for action in APP_ACTIONS]

    def __init__(self, article: Article, analyst: Analyst, *, theme: str = themes.DEFAULT) -> None:
        super().__init__()
        self.article = article
        self.analyst = analyst
        for own in themes.THEMES:
            self.register_theme(own)
        self.theme = theme

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our variables, for themes that do not have them."""
        return themes.variables_for(self.current_theme)

    def get_default_screen(self) -> Screen[int]:
        """The reading screen."""
        return ReadingScreen(self.article, self.analyst)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the registry, and the choice of a theme."""
        if isinstance(screen, ReadingScreen):
            for action in ACTIONS:
                yield SystemCommand(action.name, action.help, partial(screen.do, action))
        yield SystemCommand("Theme", "Choose the colours", self.action_change_theme)

    def copy_to_clipboard(self, text: str) -> None:
        """Hand the text to the terminal, and to this machine's own clipboard where there is one."""
        super().copy_to_clipboard(text)
        if not self.is_headless:
            copy_natively(text)

    def on_ready(self) -> None:
        """Keep what start-up made out of the collector's way: its pauses are the longest frames."""
        gc.freeze()


def run(article: Article, analyst: Analyst, *, theme: str = themes.DEFAULT) -> int:
    """Open the article and stay until the reader leaves; the exit status."""
    app = NewsviewApp(article, analyst, theme=theme)
    try:
        app.run()
    finally:
        analyst.close()
    return app.return_code or 0
