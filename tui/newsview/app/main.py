"""The app: themes, clipboard, command palette, and the reading screen."""

from __future__ import annotations

import asyncio
import gc
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.app import SystemCommand
from textual.theme import BUILTIN_THEMES

from newsview.app import themes
from newsview.app.actions import ACTIONS, APP_ACTIONS
from newsview.app.article.text import MEASURE
from newsview.app.commands import ReadingScreen
from newsview.app.memory import Memory
from newsview.app.plain import one_line
from newsview.app.settings import Settings, read_settings, settings_file
from newsview.app.shelving.shelving import Shelving

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.binding import BindingType
    from textual.screen import Screen

    from newsview.app.asking import Analyst
    from newsview.app.shelf.shelf import Named
    from newsview.model import Analysis, Article
    from newsview.readers import Limits


MOST_SAID = 300
"""Code points of what was copied that are said."""

FIRST, AGAIN = 10.0, 3.0
"""Seconds for which it is said that nobody confirms a copy: the first time, and once it is known."""


class NewsviewApp(Shelving):
    """Shows articles and what the analyst finds in them."""

    TITLE = "newsview"
    CSS_PATH = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [action.binding for action in APP_ACTIONS]

    def __init__(
        self,
        article: Article | None,
        analyst: Analyst,
        *,
        known: Analysis | None = None,
        named: Sequence[Named] = (),
        limits: Limits | None = None,
        theme: str | None = None,
        settings: Settings | None = None,
        memory: Memory | None = None,
    ) -> None:
        """An app that opens with an article, or reads one first.

        Args:
            article: What to open with; ``None`` lets the app read, or lets people pick, the first one.
            analyst: Who analyses.
            known: Its whole analysis, where that is at hand: it is then shown at once.
            named: What there is to choose from, the article among them; by default only the article.
            limits: What reading a source may cost.
            theme: The colours, whatever the article; if not given those chosen for the article, else those of
                the settings, else those chosen last.
            settings: What the reader has set.
            memory: Where the reader was; ``None`` to remember nothing.
        """
        super().__init__(article, analyst, known, named, limits)
        for own in themes.THEMES:
            self.register_theme(own)
        self.settings = settings or Settings()
        self.memory = memory
        self._doubt = FIRST
        last = memory.theme if memory and memory.theme in self.available_themes else None
        self.usual_theme = (
            theme or self.settings.theme or last or themes.default_for(self.console.color_system)
        )
        self._has_own_themes = theme is None
        place = memory.recall(article) if memory and article else None
        self.wear(place.theme if place else None)
        self.measure = self.settings.measure or (memory and memory.measure) or MEASURE
        self.set_keymap(dict(self.settings.keys))

    def wear(self, own: str | None) -> None:
        """Take on an article's own theme, or the usual one where it has none."""
        has_own = own in self.available_themes and self._has_own_themes
        self._worn = own if own and has_own else self.usual_theme
        self.theme = self._worn

    def watch_theme(self, theme: str) -> None:
        """Keep a theme that somebody chooses: for the article, and for all that have none of their own."""
        if theme != self._worn:
            self._worn = self.usual_theme = theme
            reading = [screen for screen in self.screen_stack if isinstance(screen, ReadingScreen)]
            if reading:
                reading[-1].own_theme = theme

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our variables, for themes that do not have them."""
        return themes.variables_for(self.current_theme)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the registry, and the choice of a theme."""
        if isinstance(screen, ReadingScreen):
            for action in ACTIONS:
                yield SystemCommand(action.name, action.help, partial(screen.do, action))
        yield SystemCommand("Theme", "Choose the colours", self.action_change_theme)

    def copy_to_clipboard(self, text: str) -> None:
        """Hand the text to the terminal, and to this machine's own clipboard where there is one."""
        super().copy_to_clipboard(text)
        self.run_worker(self._copy(text), group="clipboard", exclusive=True)

    async def _copy(self, text: str) -> None:
        """Say what became of it. The programs take up to seconds, so they run in a thread."""
        from newsview.app.programs.clipboard import copy_natively, copy_to_tmux, kept  # noqa: PLC0415

        if not self.is_headless and await asyncio.to_thread(copy_natively, text):
            self.notify(one_line(text[:MOST_SAID]), title="Copied", markup=False)
        elif not self.is_headless and await asyncio.to_thread(copy_to_tmux, text):
            self.notify(one_line(text[:MOST_SAID]), title="Copied to tmux (prefix ] pastes)", markup=False)
        else:
            sentence = await asyncio.to_thread(kept, text)
            self.notify(sentence, title="Copied, perhaps", timeout=self._doubt, markup=False)
            self._doubt = AGAIN

    def on_mount(self) -> None:
        """Say what is wrong with the settings, and be there again after the shell or an editor was."""
        self.app_resume_signal.subscribe(self, self._repaint)
        if complaint := self.settings.complaint:
            self.notify(complaint, title="Settings", severity="warning", timeout=20, markup=False)

    def _repaint(self, _: object) -> None:
        """Draw everything: the terminal comes back empty, and Textual 8.2 draws only what has changed."""
        self.screen.refresh()

    def on_ready(self) -> None:
        """Keep what start-up made out of the collector's way: its pauses are the longest frames."""
        gc.freeze()
        gc.enable()  # the command line disables it
        if isinstance(self.screen, ReadingScreen):
            self.screen.call_after_refresh(self._complete, self.screen)
        else:  # one that an article may take the place of before it is ever drawn
            self.call_later(self.heed)

    async def _complete(self, screen: ReadingScreen) -> None:
        """Let the side panes come, without which the article was painted 10 ms sooner; then heed keys."""
        await screen.sides.come()
        await self.heed()

    def refresh_css(self, animate: bool = True) -> None:
        """Apply the theme's colours; before there is a screen it is enough to know them.

        Textual would read the whole style sheet twice, which takes 2 % of the time to first paint.
        """
        if self.screen_stack:
            super().refresh_css(animate=animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())


class Outcome(NamedTuple):
    """What came of a reading.

    Attributes:
        status: The app's own exit status.
        source: The path or URL of the article that was open last; ``None`` if there was none.
        faults: The sentences of the sources that were named and could not be read.
    """

    status: int
    source: str | None
    faults: tuple[str, ...]


def run(
    article: Article | None,
    analyst: Analyst,
    *,
    known: Analysis | None = None,
    named: Sequence[Named] = (),
    limits: Limits | None = None,
    theme: str | None = None,
) -> Outcome:
    """Open an article, or what is named, and stay until the reader leaves; the arguments are the app's."""
    memory = Memory()
    settings = read_settings(settings_file(), {*BUILTIN_THEMES, *(own.name for own in themes.THEMES)})
    app = NewsviewApp(
        article,
        analyst,
        known=known,
        named=named,
        limits=limits,
        theme=theme,
        settings=settings,
        memory=memory,
    )
    at_first = app.usual_theme
    try:
        app.run()
    finally:
        app.reader.close()
        analyst.close()
    if theme is None and app.usual_theme != at_first:
        memory.theme = app.usual_theme
    if settings.measure is None and app.measure != (memory.measure or MEASURE):
        memory.measure = app.measure
    try:
        memory.save()
    except OSError as error:
        with suppress(OSError):  # the terminal may be gone
            sys.stderr.write(f"newsview: Where you were could not be kept: {error.strerror or error}.\n")
    shelf = app.shelf
    source = shelf[shelf.open_id].source if shelf.open_id is not None else None
    return Outcome(app.return_code or 0, source, shelf.faults)
