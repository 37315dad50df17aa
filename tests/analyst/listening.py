"""Hearing what an analyst tells, and something for it to read."""

from __future__ import annotations

from queue import SimpleQueue

from newsview.analyst import Failed, Found
from newsview.model import Article

TEXT = (
    "Kofi Annan visited Berlin on Monday.\n\n"
    "“We had a good talk,” Annan said. He thanked the United Nations.\n"
)


class Ear:
    """A listener that keeps what it hears and can be waited for."""

    def __init__(self):
        self.heard = []
        self._events = SimpleQueue()

    def __call__(self, event):
        self._events.put(event)

    def wait(
        self, wanted=lambda event: isinstance(event, Failed) or (isinstance(event, Found) and event.complete)
    ):
        """The first event that is wanted (an end, if not said); everything heard is in ``heard``."""
        while True:
            event = self._events.get(timeout=60)
            self.heard.append(event)
            if wanted(event):
                return event


def long_article(paragraphs=3000):
    """Enough to keep a worker busy for many seconds."""
    return Article(TEXT * paragraphs)
