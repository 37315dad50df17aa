"""Handing the article, or what is selected of it, to other programs."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on
from textual.app import SuspendNotSupported
from textual.content import Content

from newsview.app.boxes.typed import Kept
from newsview.app.doing.part import Part
from newsview.app.plain import one_line
from newsview.app.programs import ProgramError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.app.programs.editor import Opened
    from newsview.app.programs.running import Running


class Handing(Part):
    """Editor, browser, any command."""

    _handed = ""

    def action_edit(self) -> None:
        from newsview.app.programs import editor  # noqa: PLC0415 - not needed for the first paint

        try:
            what = editor.opened(self.state.article, self.article.reading_at)
        except OSError as error:
            self._complain(f"No copy of the text can be written for an editor: {error.strerror or error}.")
            return
        written = _written_at(what)
        try:
            fault = self._in_terminal(editor.command(what))
        except ProgramError as error:
            fault = str(error)
        if fault:
            self._complain(fault)
        elif _written_at(what) != written:
            self.notify(f"{what.path.name} has changed; open it anew to read it as it is now.", markup=False)

    def _in_terminal(self, command: Sequence[str]) -> str | None:
        """Lend a program the terminal; a sentence if it failed."""
        from newsview.app.programs.terminal import run_in_terminal  # noqa: PLC0415

        try:
            with self.app.suspend():
                return run_in_terminal(command)
        except SuspendNotSupported:
            return "This screen is not in a terminal of its own, so no other program can have it."

    def action_browse(self) -> None:
        from newsview.app.programs.browser import address_of  # noqa: PLC0415

        try:
            address = address_of(self.state.article)
        except ProgramError as error:
            self._complain(str(error))
            return
        if self.app.is_web and not address.startswith("file:"):
            self.app.open_url(address)
            return
        self.run_worker(self._browse(address), group="browser", exclusive=True)

    async def _browse(self, address: str) -> None:
        from newsview.app.programs import browser  # noqa: PLC0415

        self.notify(one_line(address), title="Opening", markup=False)
        try:
            command = await asyncio.to_thread(browser.in_terminal, address)
            if command is None:
                await asyncio.to_thread(browser.open_in_window, address)
            elif fault := self._in_terminal(command):
                self._complain(fault)
        except ProgramError as error:
            self._complain(str(error))

    async def action_pipe(self) -> None:
        from newsview.app.boxes.bars import Bar  # noqa: PLC0415
        from newsview.app.state.citation import handed  # noqa: PLC0415

        # Now, as the line's own selection takes the place of the article's.
        what = handed(self.state, self.article.selected)
        self._handed = what.text
        asked = f"a command that gets {what.name}, such as wc -w"
        await self.open_box(Bar("|", asked, "⏎ run · esc back", id="pipe"))

    @on(Kept, "#pipe")
    async def _pipe(self, event: Kept) -> None:
        from newsview.app.programs.pipe import split  # noqa: PLC0415
        from newsview.app.programs.running import Running  # noqa: PLC0415

        line = event.bar.words
        try:
            command = split(line)
        except ProgramError as error:
            self._complain(str(error))
            return
        self.restore()
        self.close_box()
        await self.open_box(Running(line, command, self._handed))

    def on_running_done(self, event: Running.Done) -> None:
        """Show what a command said."""
        event.stop()
        self.restore()
        self.close_box()
        said = event.said
        if said.fault:
            self._complain(said.fault)
        if said.text.strip():
            self.read(f"| {event.line}", Content(said.text, strip_control_codes=False), "pipe")
        elif not said.fault:
            self.notify(f"{one_line(event.line)} says nothing.", markup=False)

    def _complain(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", timeout=10, markup=False)


def _written_at(what: Opened) -> int | None:
    """When a file was written last; ``None`` for a copy."""
    try:
        return None if what.is_copy else what.path.stat().st_mtime_ns
    except OSError:
        return None
