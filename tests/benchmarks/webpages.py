"""How well articles are found on real web pages.

Takes the folder of a checkout of scrapinghub/article-extraction-benchmark, reads its pages with
newsview and with trafilatura alone, and prints that benchmark's own table of the two; given a checkout of
mozilla/readability as well, another of that project's test pages, whose expected words are what Readability
makes of them::

    uv run python tests/benchmarks/webpages.py FOLDER [READABILITY]
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trafilatura

from newsview.readers.compose import Composer
from newsview.readers.decode import decode
from newsview.readers.formats.html import article_on
from newsview.readers.markup import compose_html

if TYPE_CHECKING:
    from collections.abc import Callable

BOOTSTRAPS = 300

LEAST_WORDS = 1_500
"""Code points of what is expected of one of Readability's test pages for it to hold an article."""


def newsview_alone(page: str) -> str:
    """What newsview makes of a page."""
    return article_on(page).text


def trafilatura_default(page: str) -> str:
    """As the benchmark itself runs trafilatura."""
    return trafilatura.extract(page, include_comments=False) or ""


def trafilatura_precise(page: str) -> str:
    """With the setting that newsview uses."""
    return trafilatura.extract(page, include_comments=False, favor_precision=True) or ""


def page(path: Path) -> str:
    """One packed page of the benchmark."""
    return gzip.decompress(path.read_bytes()).decode("utf-8")


def evaluation(folder: Path) -> Any:
    """The benchmark's own ``evaluate.py``."""
    spec = importlib.util.spec_from_file_location("evaluate", folder / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder} holds no evaluate.py; is it the benchmark's folder?")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def benchmark(folder: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """What is expected of each page, and the pages."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    return truth, {key: page(folder / "html" / f"{key}.html.gz") for key in truth}


def readability(folder: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """The same of the test pages of Readability that hold an article."""
    truth, pages = {}, {}
    for place in sorted((folder / "test" / "test-pages").iterdir()):
        about = json.loads((place / "expected-metadata.json").read_text("utf-8"))
        expected = Composer()
        compose_html((place / "expected.html").read_text("utf-8"), expected)
        if about.get("readerable", True) and expected.length >= LEAST_WORDS:
            truth[place.name] = {"articleBody": expected.article().text}
            pages[place.name] = decode((place / "source.html").read_bytes(), "utf-8")
    return truth, pages


def main() -> None:
    """Prints one line for each way to read the pages."""
    evaluate = evaluation(Path(sys.argv[1]))
    table(evaluate, *benchmark(Path(sys.argv[1])))
    if len(sys.argv) > 2:
        table(evaluate, *readability(Path(sys.argv[2])))


def table(evaluate: Any, truth: dict[str, Any], pages: dict[str, str]) -> None:
    """Prints how well each way to read finds the articles on some pages."""
    readers: list[Callable[[str], str]] = [newsview_alone, trafilatura_precise, trafilatura_default]
    head = f"{len(pages)} pages"
    print(f"{head:<20} {'F1':<13}  {'precision':<13}  {'recall':<13}  {'exact':<13}  ms/page")
    for reader in readers:
        began = time.process_time()
        found = {key: {"articleBody": reader(html)} for key, html in pages.items()}
        spent = 1000 * (time.process_time() - began) / len(pages)
        scores = evaluate.evaluate(truth, found, BOOTSTRAPS)
        columns = (
            f"{scores[m]:.3f} ± {scores[m + '_std']:.3f}" for m in ("f1", "precision", "recall", "accuracy")
        )
        print(f"{reader.__name__:<20} {'  '.join(columns)}  {spent:.0f}")


if __name__ == "__main__":
    main()
