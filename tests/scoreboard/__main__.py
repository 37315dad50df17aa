"""Measures the analysis against gold and prints one table.

::

    uv run python -m tests.scoreboard [GOLD_DIR ...] [--model NAME] [--analyses DIR] [--errors]

A GOLD_DIR holds either ``NAME.json`` analysis documents, or ``text/NAME.txt`` with PolNeAR's
``attributions/NAME.ann``. With none, the project's own articles are measured. Figures are micro-averages in
percent: precision, recall and F1, or where there is one number only, accuracy.

What is compared:

names            spans, without punctuation at the ends, a leading "the" and a trailing "'s"
rows             entities that share an exact name with the gold entity they are matched to
quotes           the same where the Jaccard likeness of their words is at least 0.5; exact where it is 1
speakers         over all gold quotes that have one: a quote that was not found is wrong
kind, cue        of "all quotes": among those found
all:, speech:    every PolNeAR attribution, and those whose cue is one of saying (``saying.py``)
"""

from __future__ import annotations

import argparse
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from newsview.model import Analysis, Article
from tests.scoreboard.brat import GoldError
from tests.scoreboard.counts import summed
from tests.scoreboard.errors import errors
from tests.scoreboard.folders import Gold, read_analysis, read_gold, score
from tests.scoreboard.table import table

if TYPE_CHECKING:
    from collections.abc import Callable

OWN_ARTICLES = Path(__file__).parent.parent / "accuracy" / "articles"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; the exit status is 1 where gold or analyses cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        gold = {folder: read_gold(folder) for folder in options.gold}
        analyse = _reader(options.analyses) if options.analyses else _analyser(options.model)
        analysed = {
            str(folder): [(analyse(one), one) for one in articles] for folder, articles in gold.items()
        }
        by_folder = {name: summed(score(*pair) for pair in pairs) for name, pairs in analysed.items()}
    except GoldError as error:
        print(f"scoreboard: {error}", file=sys.stderr)
        return 1
    print(table(by_folder))
    if options.errors:
        for predicted, one in chain.from_iterable(analysed.values()):
            print(f"\n{one.name}", *errors(predicted, one), sep="\n  ")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.scoreboard",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("gold", type=Path, nargs="*", default=[OWN_ARTICLES], metavar="GOLD_DIR")
    parser.add_argument("--model", help="the spaCy pipeline to analyse with")
    parser.add_argument(
        "--analyses", type=Path, metavar="DIR", help="take NAME.json from here, analyse nothing"
    )
    parser.add_argument("--errors", action="store_true", help="list every error, article by article")
    return parser


def _reader(folder: Path) -> Callable[[Gold], Analysis]:
    return lambda gold: read_analysis(folder / f"{gold.name}.json")


def _analyser(model: str | None) -> Callable[[Gold], Analysis]:
    from newsview.nlp import load  # noqa: PLC0415 - seconds to import, not needed for reading

    analyser = load(model)
    return lambda gold: analyser.analyse(Article(gold.text))


if __name__ == "__main__":
    sys.exit(main())
