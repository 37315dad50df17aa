"""The worker process: ``python -P -m newsview.analyst.worker [MODEL]``.

It loads the model at once, without being asked, then answers requests on standard input with lines on
standard output (see ``wire.py``). It ends when standard input does, so it never outlives newsview,
whatever newsview died of.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import traceback
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from newsview.analyst import wire
from newsview.nlp import ModelError, find_model
from newsview.nlp.unmodelled import quotes_alone

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from newsview.nlp import Analyser

_Given = TypeVar("_Given")

HEARTBEAT = 1.0
"""Seconds between signs of life."""

PATIENCE = 300.0
"""Seconds one step (loading the model, some pieces of the text) may take before it counts as stuck."""


def main() -> None:
    """Serve requests until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the screen
    outbox = Outbox(_claim_standard_output())
    inbox = Inbox(sys.stdin.buffer)
    threading.Thread(target=inbox.listen, daemon=True).start()
    threading.Thread(target=outbox.beat, daemon=True).start()
    _spare_imports()
    Desk(sys.argv[1] if len(sys.argv) > 1 else None, inbox, outbox).serve()


def _claim_standard_output() -> BinaryIO:
    """Standard output for the protocol alone; whatever libraries print goes to standard error."""
    stream = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return stream


def _spare_imports() -> None:
    """Keep spaCy from importing what an analysis never uses.

    ``spacy/__init__.py`` imports ``spacy.cli.info``, and with it an HTTP client and a template engine:
    without them ``import spacy`` takes 430 ms instead of 700. An installed torch would take another 1,270.
    """
    package, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    package.__path__ = []
    info.info = lambda *_args, **_options: {}  # type: ignore[attr-defined]
    sys.modules.update({"spacy.cli": package, "spacy.cli.info": info, "torch": None})  # type: ignore[dict-item]


class Outbox:
    """Lines to newsview, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._silent_for = 0.0

    def send(self, *lines: bytes) -> None:
        """Send lines together; ends the process if nobody reads them any more."""
        try:
            with self._lock:
                self._silent_for = 0.0
                for line in lines:
                    self._stream.write(line)
                self._stream.flush()
        except OSError:
            os._exit(0)

    def say(self, message: wire.Message) -> None:
        """Send one message."""
        self.send(wire.line(message))

    def beat(self) -> None:
        """Give signs of life, but not for a step that never ends: newsview must notice that one."""
        pause = threading.Event()
        while not pause.wait(HEARTBEAT):
            silent_for = self._silent_for + HEARTBEAT
            if silent_for < PATIENCE:
                self.say({"is": "alive"})
            self._silent_for = silent_for


class Inbox:
    """Requests from newsview; a newer one calls off the older."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._arrived = threading.Condition()
        self._latest: wire.Message | None = None
        self.looking_at = 0

    def listen(self) -> None:
        """Take requests in; ends the process when there can be no more."""
        for line in self._stream:
            self._take(wire.parse(line))
        os._exit(0)

    def _take(self, message: wire.Message) -> None:
        with self._arrived:
            match message["do"]:
                case "analyse":
                    self._latest = message
                    self.looking_at = message["first"]
                    self._arrived.notify()
                case "look":
                    self.looking_at = message["at"]
                case "cancel" if self._latest and self._latest["number"] == message["number"]:
                    self._latest = None

    def next(self) -> wire.Message:
        """Wait for the next request."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._latest is not None)
            assert self._latest is not None
            return self._latest

    def is_wanted(self, request: wire.Message) -> bool:
        """Whether nothing has called the request off."""
        return self._latest is request

    def done(self, request: wire.Message) -> None:
        """The request is answered."""
        with self._arrived:
            if self._latest is request:
                self._latest = None


class Desk:
    """Where requests are answered, one at a time."""

    def __init__(self, model: str | None, inbox: Inbox, outbox: Outbox) -> None:
        self._model = model
        self._inbox = inbox
        self._outbox = outbox
        self._analysers: dict[str, Analyser] = {}

    def serve(self) -> None:
        """Load the model, then answer requests for ever."""
        gc.disable()  # collecting while the model is loaded takes 4 % of the time and finds nothing
        self._attempt(self._analyser, None)
        gc.freeze()
        gc.enable()
        self._outbox.say({"is": "ready"})
        while True:
            request = self._inbox.next()
            sentence = self._attempt(self._answer, request)
            if sentence:
                self._outbox.say({"is": "failed", "number": request["number"], "sentence": sentence})
            self._inbox.done(request)

    def _attempt(self, step: Callable[[_Given], object], given: _Given) -> str | None:
        """Do something; the sentence that says what went wrong, if it did."""
        try:
            step(given)
        except ModelError as error:
            return str(error)
        except MemoryError:
            return "The analysis ran out of memory. Close other programs, or open the article in parts."
        except Exception as error:  # whatever it is, the worker lives to serve the next article
            traceback.print_exc()
            return f"The analysis stumbled over this article ({type(error).__name__}: {error})."
        return None

    def _analyser(self, language: str | None) -> Analyser:
        from newsview.nlp import load  # noqa: PLC0415 - imports spaCy, after what would slow it down is out of its way

        name = find_model(self._model, language).name
        if name not in self._analysers:
            self._analysers[name] = load(self._model, language)
        return self._analysers[name]

    def _lacking(self, language: str | None) -> str | None:
        """Why a language cannot be analysed, if no pipeline for it is installed and none was asked for."""
        if self._model is not None:
            return None
        try:
            find_model(None, language)
        except ModelError as error:
            return f"{error} Without one only quotes in quotation marks are found."
        return None

    def _answer(self, request: wire.Message) -> None:
        article = wire.article_from_json(request["article"])
        self._outbox.say({"is": "begin", "number": request["number"]})
        lacking = self._lacking(article.language)
        if lacking:
            self._outbox.send(*wire.take(quotes_alone(article), complete=True, lacking=lacking))
            return
        for growth in self._analyser(article.language).grow(article, lambda: self._inbox.looking_at):
            if not self._inbox.is_wanted(request):
                return
            self._outbox.say(
                {"is": "progress", "stage": "reading", "done": growth.done, "total": growth.total}
            )
            if growth.analysis is not None:
                self._outbox.send(*wire.take(growth.analysis, complete=growth.done == growth.total))


if __name__ == "__main__":
    main()
