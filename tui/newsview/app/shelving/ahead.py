"""An analyst that, once the open article is done, does the next ones before anybody asks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from newsview.analyst.events import Event, Failed, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsview.app.asking import Analyst
    from newsview.model import Analysis, Article

KEPT = 8
"""Analyses kept in memory: with no cache on disk, what was worked out ahead must wait somewhere."""


class Ahead:
    """Analyses the article that is wanted at once, and others only while nothing is wanted.

    ``rested`` is called, from any thread, with an article and whether its analysis is whole, each time
    there is nothing more to do.
    """

    def __init__(self, analyst: Analyst, rested: Callable[[Article, bool], None]) -> None:
        self._analyst = analyst
        self._rested = rested
        self._lock = threading.Lock()
        self._job: object | None = None
        self._whole: OrderedDict[str, Analysis] = OrderedDict()

    def analyse(self, article: Article, listener: Callable[[Event], None], first: int = 0) -> None:
        """Analyse this now; whatever else is being done is called off."""
        job = object()
        with self._lock:
            self._job = job
            known = self._whole.get(article.digest)

        def hear(event: Event) -> None:
            is_whole = isinstance(event, Found) and event.complete
            if isinstance(event, Found) and is_whole and not event.lacking:
                self._keep(article, event.analysis)
            listener(event)
            if is_whole or isinstance(event, Failed):
                self._rest(job, article, is_whole=is_whole)

        if known is not None:
            self._analyst.cancel()
            # Like the analyst from a thread: what the listener does with a book is not for the screen's own.
            event = Found(known, complete=True)
            threading.Thread(target=hear, args=(event,), name="newsview ahead", daemon=True).start()
            return
        self._analyst.analyse(article, hear, first)

    def has_cached(self, article: Article) -> bool:
        """Whether the whole analysis is at hand."""
        with self._lock:
            is_kept = article.digest in self._whole
        return is_kept or self._analyst.has_cached(article)

    def known(self, sources: Iterable[str]) -> frozenset[str]:
        """Those of some sources that are files analysed before, told without reading them; for a thread."""
        return self._analyst.known(sources)

    def work_ahead(self, article: Article) -> None:
        """Analyse this if there is nothing else to do, for nobody yet."""
        with self._lock:
            is_free = self._job is None
        if is_free:
            self.analyse(article, lambda _: None)

    def look_at(self, offset: int) -> None:
        """Say where the reader looks now; that part of a long article is read next."""
        self._analyst.look_at(offset)

    def cancel(self) -> None:
        """Call off what is being done."""
        with self._lock:
            self._job = None
        self._analyst.cancel()

    def close(self) -> None:
        """Let go of everything."""
        self.cancel()
        self._analyst.close()

    def _rest(self, job: object, article: Article, *, is_whole: bool) -> None:
        with self._lock:
            if self._job is not job:
                return
            self._job = None
        self._rested(article, is_whole)

    def _keep(self, article: Article, analysis: Analysis) -> None:
        with self._lock:
            self._whole[article.digest] = analysis
            self._whole.move_to_end(article.digest)
            while len(self._whole) > KEPT:
                self._whole.popitem(last=False)
