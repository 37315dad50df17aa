"""``newsview analyze``: the analysis without the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.cli.complain import complain
from newsview.cli.crew import Done, analyse_all
from newsview.cli.output import OutputError, output_for
from newsview.nlp import ModelError
from newsview.readers import ReadError, expand

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newsview.cli.output import Output


def run(options: argparse.Namespace) -> int:
    """Analyse the sources; the exit status."""
    status = 0
    try:
        output = output_for(options)
        for outcome in analyse_all(_articles(options.sources), options):
            fault = _put(outcome, output) if isinstance(outcome, Done) else outcome
            if fault:
                complain(fault)
                status = 1
    except (OutputError, ModelError) as error:
        complain(error)
        return 1
    return status


def _put(done: Done, output: Output) -> OutputError | None:
    try:
        output.put(done.source, done.article, done.analysis)
    except OutputError as error:
        return error
    return None


def _articles(sources: Sequence[str]) -> list[str | ReadError]:
    """The sources, with folders as the articles in them, or as the reason why there are none."""
    articles: list[str | ReadError] = []
    for source in sources:
        try:
            articles.extend(expand([source]))
        except ReadError as error:
            articles.append(error)
    return articles
