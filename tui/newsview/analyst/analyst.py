"""One analyst: takes articles, tells what it finds, and survives whatever its worker dies of."""

from __future__ import annotations

import threading
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Self

from msgspec import Struct, field

from newsview.analyst import wire
from newsview.analyst.cache import Cache
from newsview.analyst.events import Event, Failed, Found, Noticed, Progress
from newsview.analyst.process import SILENCE, Process
from newsview.model import DocumentError
from newsview.paths import state_dir, write_private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsview.model import Analysis, Article

    Listener = Callable[[Event], None]


SHORT = 30_000
"""Code points of an article whose analysis is read from the cache in some milliseconds."""


class _Job(Struct, eq=False):
    """An article being worked on, by which process, with the lines of the take that is coming in."""

    number: int
    article: Article
    first: int
    listener: Listener
    assembly: wire.Assembly
    take: list[bytes] = field(default_factory=list)
    has_begun: bool = False
    process: Process | None = None


class Analyst:
    """Analyses articles in a worker process, one at a time, and remembers them in the cache.

    Listeners are called from threads of the analyst's own. An analyst is a context manager; leaving it
    closes it.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        cache: Cache | None = None,
        use_cache: bool = True,
        silence: float = SILENCE,
    ) -> None:
        """An analyst without a worker yet.

        Args:
            model: The spaCy pipeline to use; if ``None`` the one for the article's language.
            cache: Where to keep analyses; the platform's place if not given.
            use_cache: Whether to keep and look up analyses at all.
            silence: Seconds without a sign of life after which a worker counts as hung.
        """
        self._model = model
        self._cache = (cache or Cache()) if use_cache else None
        self._silence = silence
        self._lock = threading.RLock()
        self._process: Process | None = None
        self._is_ready = False
        self._is_closed = False
        self._job: _Job | None = None
        self._numbers = count(1)

    @classmethod
    def start(
        cls,
        model: str | None = None,
        *,
        cache: Cache | None = None,
        use_cache: bool = True,
        silence: float = SILENCE,
    ) -> Self:
        """An analyst whose worker is about to load the model; returns at once."""
        analyst = cls(model, cache=cache, use_cache=use_cache, silence=silence)
        analyst.warm_up()
        return analyst

    def warm_up(self) -> None:
        """Have the worker started, if none runs, so that the model is loaded when an article comes.

        A thread does it. Whoever starts a process waits for it, and the system then tends to put both on
        one core: the screen stood still for 8 of the 300 ms to first paint in four launches of ten.
        """
        threading.Thread(target=self._start_worker, name="newsview analyst", daemon=True).start()

    def prepare_for(self, article: Article) -> Analysis | None:
        """Have a worker loading the model if the article will need one, and none if it is in the cache.

        Returns its whole analysis, if it was analysed before and reading that takes a moment.
        """
        if not self.has_cached(article):
            self.warm_up()
            return None
        with self._lock:
            process, self._process = self._process, None
        if process:
            process.end()
        return self.cached(article) if len(article.text) <= SHORT else None

    def cached(self, article: Article) -> Analysis | None:
        """The whole analysis of an article that was analysed before."""
        return self._cache.read(article, self._model) if self._cache else None

    def has_cached(self, article: Article) -> bool:
        """Whether ``analyse`` will need no worker for this article; does not read the analysis."""
        return self._cache is not None and self._cache.has(article, self._model)

    def known(self, sources: Iterable[str]) -> frozenset[str]:
        """Those of some sources that are files analysed before, told without reading them; for a thread."""
        return self._cache.known(sources, self._model) if self._cache else frozenset()

    def analyse(self, article: Article, listener: Listener, first: int = 0) -> None:
        """Begin to analyse an article, and call off the one before it; returns at once.

        The listener hears ``Progress``, ``Found`` for more and more of the article and at last for all of
        it, or ``Failed``. After ``Failed`` the same article can be tried again.

        Args:
            article: What to analyse; one analysed before comes from the cache.
            listener: Called with each event, from another thread.
            first: The offset whose surroundings are read first.
        """
        job = _Job(next(self._numbers), article, first, listener, wire.Assembly(article))
        with self._lock:
            if self._is_closed:
                return
            self._job = job
        threading.Thread(target=self._begin, args=(job,), name="newsview analyst", daemon=True).start()

    def cancel(self) -> None:
        """Call off the article being analysed; its listener hears no more once it is done hearing."""
        with self._lock:
            job, process, self._job = self._job, self._process, None
        if job and process:
            process.is_busy = False
            process.send(wire.line({"do": "cancel", "number": job.number}))

    def look_at(self, offset: int) -> None:
        """Say where the reader looks now, so that this part of a long article is read next."""
        if self._job and self._process:
            self._process.send(wire.line({"do": "look", "at": offset}))

    def close(self) -> None:
        """End the worker; quick, and does nothing the second time."""
        with self._lock:
            self._is_closed = True
            self._job = None
            process, self._process = self._process, None
        if process:
            process.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _begin(self, job: _Job) -> None:
        analysis = self.cached(job.article)
        self._tell_notices(job)
        if analysis:
            self._finish(job, Found(analysis, complete=True))
            return
        try:
            with self._lock:
                process = job.process = self._running()
        except OSError as error:
            self._finish(job, Failed(f"The analysis could not be started: {error.strerror or error}."))
            return
        process.is_busy = True
        if not self._is_ready:
            self._tell(job, Progress("loading the language model"))
        article = wire.article_to_json(job.article)
        process.send(
            wire.line({"do": "analyse", "number": job.number, "first": job.first, "article": article})
        )

    def _start_worker(self) -> None:
        with suppress(OSError):  # ``analyse`` tries again, and tells
            self._running()

    def _running(self) -> Process:
        with self._lock:
            # One that ended before anybody asked it anything has told nobody.
            if self._process is None or self._process.has_ended:
                self._is_ready = False
                self._process = Process(self._model, self._hear, self._bury, self._silence)
                if self._is_closed:
                    self._process.end()
            return self._process

    def _tell(self, job: _Job, event: Event) -> None:
        if self._job is job:
            job.listener(event)

    def _tell_notices(self, job: _Job) -> None:
        for sentence in self._cache.notices() if self._cache else ():
            self._tell(job, Noticed(sentence))

    def _finish(self, job: _Job, event: Event) -> None:
        """Tell the last event of a job."""
        with self._lock:
            is_wanted = self._job is job
            if is_wanted:
                self._job = None
                if self._process:
                    self._process.is_busy = False
        if is_wanted:
            job.listener(event)

    def _hear(self, process: Process, line: bytes) -> None:
        """Take in one line from the worker."""
        job = self._job
        if process is not self._process:
            return
        try:
            self._understand(process, job, line)
        except (DocumentError, ValueError, KeyError, TypeError, AttributeError) as error:
            if job:
                self._finish(job, Failed(f"The analysis cannot be understood ({error})."))

    def _understand(self, process: Process, job: _Job | None, line: bytes) -> None:
        message = wire.parse(line)
        kind = message["is"]
        if kind == "ready":
            self._is_ready = True
        if job is None or kind in {"ready", "alive"}:
            return
        if kind in {"begin", "failed"} and message["number"] == job.number:
            job.has_begun = True
        if not job.has_begun:
            return  # the end of what an earlier job was told
        if kind == "failed":
            self._finish(job, Failed(message["sentence"] + _log(process)))
        elif kind == "progress":
            self._tell(job, Progress(message["stage"], message["done"], message["total"]))
        elif kind != "begin":
            self._collect(job, line, message)

    def _collect(self, job: _Job, line: bytes, message: wire.Message) -> None:
        """Take in one line of a take."""
        job.take.append(line)
        analysis = job.assembly.add(message)
        if analysis is None:
            return
        take, job.take = job.take, []
        if not message["complete"]:
            self._tell(job, Found(analysis, complete=False))
            return
        lacking = message["lacking"]
        if self._cache and not lacking:
            self._cache.write(job.article, self._model, take)
            self._tell_notices(job)
        self._finish(job, Found(analysis, complete=True, lacking=lacking))

    def _bury(self, process: Process, sentence: str) -> None:
        """The worker ended by itself."""
        with self._lock:
            if process is not self._process:
                return
            self._process, job = None, self._job
        if job and job.process is process:
            self._finish(job, Failed(f"{sentence}{_log(process)}"))


def _log(process: Process) -> str:
    """Keep what the worker wrote to standard error; a sentence that says where, if there is anything."""
    path = state_dir() / "worker.log"
    if not process.errors:
        return ""
    try:
        write_private(path, process.errors.encode())
    except OSError:
        return ""
    return f" What the worker wrote is in {path}."
