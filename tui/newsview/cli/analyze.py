"""``newsview analyze``: the analysis without the screen."""

from __future__ import annotations

from queue import SimpleQueue
from typing import TYPE_CHECKING

from newsview.analyst import Failed, Found, Noticed
from newsview.cli.complain import complain
from newsview.cli.output import OutputError, output_for
from newsview.cli.setup import analyst_for, read_article
from newsview.nlp import ModelError
from newsview.readers import ReadError, expand
from newsview.readers.errors import called

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from newsview.analyst import Analyst, Event
    from newsview.model import Analysis, Article


class AnalysisError(Exception):
    """An article could not be analysed; the message is a sentence."""


def run(options: argparse.Namespace) -> int:
    """Analyse the sources one after the other; the exit status."""
    try:
        output = output_for(options)
        analyst = analyst_for(options)
    except (OutputError, ModelError) as error:
        complain(error)
        return 1
    faults: list[Exception] = []
    with analyst:
        for source in _articles(options.sources, faults):
            try:
                article = read_article(source, options, analyst)
                output.put(source, article, _analysis(article, source, analyst))
            except (ReadError, AnalysisError, OutputError) as error:
                _note(error, faults)
    return 1 if faults else 0


def _articles(sources: list[str], faults: list[Exception]) -> Iterator[str]:
    """The sources, with folders as the articles in them."""
    for source in sources:
        try:
            yield from expand([source])
        except ReadError as error:
            _note(error, faults)


def _note(error: Exception, faults: list[Exception]) -> None:
    complain(error)
    faults.append(error)


def _analysis(article: Article, source: str, analyst: Analyst) -> Analysis:
    """The whole analysis, waited for.

    Raises:
        AnalysisError: If there will be none.
    """
    events: SimpleQueue[Event] = SimpleQueue()
    analyst.analyse(article, events.put)
    while True:
        match events.get():
            case Found(analysis, complete=True):
                return analysis
            case Failed(sentence):
                raise AnalysisError(f"Cannot analyse {called(source)}: {sentence}")
            case Noticed(sentence):
                complain(sentence)
