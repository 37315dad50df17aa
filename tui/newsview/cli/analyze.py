"""``newsview analyze``: the analysis without the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.cli.complain import complain
from newsview.cli.crew import Done, Notice, analyse_all
from newsview.cli.output import OutputClosedError, OutputError, output_for
from newsview.cli.progress import ProgressLine
from newsview.nlp import ModelError

if TYPE_CHECKING:
    import argparse

    from newsview.cli.crew import Outcome
    from newsview.cli.output import Output


def run(options: argparse.Namespace) -> int:
    """Analyse the sources; the exit status."""
    status = 0
    try:
        output = output_for(options)
        with ProgressLine() as progress:
            for outcome in analyse_all(options.sources, options, progress.show):
                progress.clear()
                status = max(status, _tell(outcome, output))
    except (OutputError, ModelError) as error:
        complain(error)
        return 1
    return status


def _tell(outcome: Outcome, output: Output) -> int:
    """Write what came of a source, or say why there is nothing; the exit status for it."""
    match outcome:
        case Done(source, article, analysis):
            try:
                output.put(source, article, analysis)
            except OutputClosedError:
                raise
            except OutputError as error:
                complain(error)
                return 1
        case Notice(sentence):
            complain(sentence)
        case fault:
            complain(fault)
            return 1
    return 0
