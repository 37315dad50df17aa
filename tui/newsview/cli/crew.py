"""Analysts at work on a list of sources: as many at once as pays, results in the order of the list."""

from __future__ import annotations

import os
from collections import deque
from contextlib import ExitStack
from queue import SimpleQueue
from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.analyst import Cache, Failed, Found, Noticed, Progress
from newsview.cli.setup import analyst_for, limits_of, open_source
from newsview.model import Article
from newsview.readers import ReadError
from newsview.readers.errors import called
from newsview.readers.sheltered import Sheltered

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from newsview.analyst import Analyst, Event
    from newsview.model import Analysis
    from newsview.readers import Entry, Listing

WORTH = 10
"""Sources for which another worker pays: to start one takes as long as to read some ten articles."""

MOST = 8
"""Workers at once; each takes some 200 MB."""

AHEAD = 64
"""How many sources may be done before one that takes longer; their results wait for it."""


class AnalysisError(Exception):
    """An article could not be analysed; the message is a sentence."""


class Done(Struct, frozen=True):
    """A source with what it holds and what was found in it."""

    source: str
    article: Article
    analysis: Analysis


class Notice(Struct, frozen=True):
    """Something the user should know that stops nothing, as a sentence."""

    sentence: str


Outcome = Done | Notice | ReadError | AnalysisError


def analyse_all(
    sources: Sequence[str], options: argparse.Namespace, show: Callable[[str], None] = lambda _: None
) -> Iterator[Outcome]:
    """What comes of each source, in their order; of a folder or a feed, what comes of each article in it.

    Args:
        sources: Paths, addresses, or ``-``.
        options: What the command line says.
        show: Told in a few words what is being done, whenever that changes.

    Raises:
        ModelError: If the options name a model that is not installed.
    """
    with ExitStack() as leaving:
        yield from _Crew(options, leaving, show).work(sources)


class _Task(Struct, eq=False):
    """One thing to analyse, and what has come of it so far."""

    wanted: str | Entry
    outcomes: list[Outcome] = field(default_factory=list)
    is_done: bool = False

    @property
    def name(self) -> str:
        if isinstance(self.wanted, str):
            return self.wanted
        return self.wanted.source or self.wanted.title


class _Crew:
    def __init__(self, options: argparse.Namespace, leaving: ExitStack, show: Callable[[str], None]) -> None:
        self._options = options
        self._leaving = leaving
        self._show = show
        self._cache = Cache()
        self._reader = leaving.enter_context(Sheltered(limits_of(options)))
        self._size = 0
        self._idle: list[Analyst] = []
        self._waiting: deque[_Task] = deque()
        self._begun: deque[_Task] = deque()
        self._told = 0
        self._events: SimpleQueue[tuple[Analyst, _Task, Article, Event]] = SimpleQueue()

    def work(self, sources: Sequence[str]) -> Iterator[Outcome]:
        self._waiting.extend(map(_Task, sources))
        self._hire()
        while self._waiting or self._begun:
            while self._idle and self._waiting and len(self._begun) < AHEAD:
                self._begin_next()
            while self._begun and self._begun[0].is_done:
                self._told += 1
                yield from self._begun.popleft().outcomes
            if self._size > len(self._idle):
                self._hear(*self._events.get())

    def _hire(self) -> None:
        """Have as many analysts as pay for what is waiting."""
        wanted = min(_processors(), MOST, 1 + len(self._waiting) // WORTH)
        for _ in range(self._size, wanted):
            self._idle.append(self._leaving.enter_context(analyst_for(self._options, self._cache)))
            self._size += 1

    def _begin_next(self) -> None:
        """Read a source, which is done at once if it cannot be, and hand it to somebody idle."""
        self._tell(f"reading {called(self._waiting[0].name)}")
        task = self._waiting.popleft()
        try:
            found = open_source(task.wanted, self._reader, self._idle[-1])
        except ReadError as error:
            self._begun.append(task)
            task.outcomes.append(error)
            task.is_done = True
            return
        if not isinstance(found, Article):
            self._unfold(found)
            return
        self._begun.append(task)
        if found.notice:
            task.outcomes.append(Notice(found.notice))
        analyst = self._idle.pop()
        analyst.analyse(found, lambda event: self._events.put((analyst, task, found, event)))

    def _unfold(self, found: Listing) -> None:
        """Put the articles of a list in its place."""
        self._waiting.extendleft(map(_Task, reversed(found.entries[: self._options.limit])))
        self._hire()

    def _hear(self, analyst: Analyst, task: _Task, article: Article, event: Event) -> None:
        match event:
            case Found(analysis, complete=True, lacking=lacking):
                if lacking:
                    task.outcomes.append(Notice(f"{called(task.name)}: {lacking}"))
                task.outcomes.append(Done(task.name, article, analysis))
            case Failed(sentence):
                task.outcomes.append(AnalysisError(f"Cannot analyse {called(task.name)}: {sentence}"))
            case Noticed(sentence):
                task.outcomes.append(Notice(sentence))
                return
            case Progress(done=done, total=total):
                self._tell(f"analysing {called(task.name)}{_share(done, total)}")
                return
            case _:
                return
        task.is_done = True
        self._idle.append(analyst)

    def _tell(self, doing: str) -> None:
        total = self._told + len(self._begun) + len(self._waiting)
        self._show(f"{self._told} of {total} done, {doing}" if total > 1 else doing)


def _share(done: int, total: int) -> str:
    return f" {100 * done // total} %" if total else ""


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
