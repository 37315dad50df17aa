"""Drawing on a page of a browser."""

from __future__ import annotations

from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp


class PageDriver(WebDriver):
    """Textual's own driver for pages, whose app ends when whoever serves the page is gone."""

    def run_input_thread(self) -> None:
        """Pass on what comes from the page, and leave when nothing can come any more."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self.send_message(ExitApp())
