"""Analysts at work on a list of sources: as many at once as pays, results in the order of the list."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

from newsview.analyst import Cache, Failed, Found, Noticed
from newsview.cli.complain import complain
from newsview.cli.setup import analyst_for, read_article
from newsview.readers import ReadError
from newsview.readers.errors import called

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from newsview.analyst import Analyst, Event
    from newsview.model import Analysis, Article

WORTH = 10
"""Sources for which another worker pays: to start one takes as long as to read some ten articles."""

MOST = 8
"""Workers at once; each takes some 200 MB."""

AHEAD = 64
"""How many sources may be done before one that takes longer; their results wait for it."""


class AnalysisError(Exception):
    """An article could not be analysed; the message is a sentence."""


@dataclass(frozen=True)
class Done:
    """A source with what it holds and what was found in it."""

    source: str
    article: Article
    analysis: Analysis


Outcome = Done | ReadError | AnalysisError


def analyse_all(sources: Sequence[str | ReadError], options: argparse.Namespace) -> Iterator[Outcome]:
    """What comes of each source, in their order; a source that is an error already stays one.

    Raises:
        ModelError: If the options name a model that is not installed.
    """
    size = min(_processors(), MOST, 1 + len(sources) // WORTH)
    cache = Cache()
    with ExitStack() as leaving:
        crew = _Crew([leaving.enter_context(analyst_for(options, cache)) for _ in range(size)], options)
        yield from crew.work(sources)


@dataclass
class _Crew:
    idle: list[Analyst]
    options: argparse.Namespace
    done: dict[int, Outcome] = field(default_factory=dict)
    busy: int = 0
    events: SimpleQueue[tuple[Analyst, int, str, Article, Event]] = field(default_factory=SimpleQueue)

    def work(self, sources: Sequence[str | ReadError]) -> Iterator[Outcome]:
        begun = told = 0
        while told < len(sources):
            while self.idle and begun < min(len(sources), told + AHEAD):
                self._begin(begun, sources[begun])
                begun += 1
            while told in self.done:
                yield self.done.pop(told)
                told += 1
            if self.busy:
                self._hear(*self.events.get())

    def _begin(self, position: int, source: str | ReadError) -> None:
        """Read a source, which is done at once if it cannot be, and hand it to somebody idle."""
        try:
            if isinstance(source, ReadError):
                raise source
            article = read_article(source, self.options, self.idle[-1])
        except ReadError as error:
            self.done[position] = error
            return
        analyst = self.idle.pop()
        self.busy += 1
        analyst.analyse(article, partial(self._note, analyst, position, source, article))

    def _note(self, analyst: Analyst, position: int, source: str, article: Article, event: Event) -> None:
        self.events.put((analyst, position, source, article, event))

    def _hear(self, analyst: Analyst, position: int, source: str, article: Article, event: Event) -> None:
        match event:
            case Found(analysis, complete=True, lacking=lacking):
                if lacking:
                    complain(f"{called(source)}: {lacking}")
                self.done[position] = Done(source, article, analysis)
            case Failed(sentence):
                self.done[position] = AnalysisError(f"Cannot analyse {called(source)}: {sentence}")
            case Noticed(sentence):
                complain(sentence)
        if position in self.done:
            self.idle.append(analyst)
            self.busy -= 1


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
