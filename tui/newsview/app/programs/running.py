"""The line that waits for a command."""

from __future__ import annotations

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from newsview.app.plain import one_line
from newsview.app.programs import ProgramError
from newsview.app.programs.pipe import Said, run


class Running(Static, can_focus=True):
    """Runs a command for as long as it is there: closing it calls the command off."""

    DEFAULT_CSS = """
    Running { height: 1; background: $panel; padding: 0 1; }
    """

    class Done(Message):
        """The command has ended.

        Attributes:
            line: What was run.
            said: What came of it.
        """

        def __init__(self, line: str, said: Said) -> None:
            super().__init__()
            self.line = line
            self.said = said

    def __init__(self, line: str, command: list[str], text: str) -> None:
        super().__init__(Content(f"Running {one_line(line)} … · esc calls it off"))
        self._line = line
        self._command = command
        self._text = text

    def on_mount(self) -> None:
        """Begin at once."""
        self.run_worker(self._run())

    async def _run(self) -> None:
        try:
            said = await run(self._command, self._text)
        except ProgramError as error:
            said = Said("", str(error))
        self.post_message(self.Done(self._line, said))
