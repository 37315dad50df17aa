"""How well articles are found on real web pages.

Takes the folder of a checkout of scrapinghub/article-extraction-benchmark, reads its pages with
newsview and with trafilatura alone, and prints that benchmark's own table of the two::

    uv run python tests/benchmarks/webpages.py FOLDER
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

from newsview.readers.formats.html import article_on

if TYPE_CHECKING:
    from collections.abc import Callable

BOOTSTRAPS = 300


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


def main() -> None:
    """Prints one line for each way to read the pages."""
    folder = Path(sys.argv[1])
    evaluate = evaluation(folder)
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    pages = {key: page(folder / "html" / f"{key}.html.gz") for key in truth}
    readers: list[Callable[[str], str]] = [newsview_alone, trafilatura_precise, trafilatura_default]
    print(f"{'':<20} {'F1':<13}  {'precision':<13}  {'recall':<13}  {'exact':<13}  ms/page")
    for reader in readers:
        began = time.perf_counter()
        found = {key: {"articleBody": reader(html)} for key, html in pages.items()}
        spent = 1000 * (time.perf_counter() - began) / len(pages)
        scores = evaluate.evaluate(truth, found, BOOTSTRAPS)
        columns = (
            f"{scores[m]:.3f} ± {scores[m + '_std']:.3f}" for m in ("f1", "precision", "recall", "accuracy")
        )
        print(f"{reader.__name__:<20} {'  '.join(columns)}  {spent:.0f}")


if __name__ == "__main__":
    main()
