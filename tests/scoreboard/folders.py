"""Gold folders of both kinds, read alike."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.model import Analysis, DocumentError, from_json
from tests.scoreboard.attributions import attribution_figures
from tests.scoreboard.brat import AttributionGold, GoldError, read_attributions
from tests.scoreboard.entities import align, entity_figures
from tests.scoreboard.quotes import quote_figures

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scoreboard.counts import Figures


@dataclass(frozen=True)
class AnalysisGold:
    """An article with gold for every pane."""

    name: str
    analysis: Analysis

    @property
    def text(self) -> str:
        """The article's text."""
        return self.analysis.text


Gold = AnalysisGold | AttributionGold


def read_gold(folder: Path) -> list[Gold]:
    """The gold articles of a folder, in order of their names.

    A folder with ``text/`` and ``attributions/`` is taken for PolNeAR, any other for ``NAME.json`` documents.

    Raises:
        GoldError: If there are none, or one cannot be used.
    """
    found: list[Gold] = []
    if (folder / "attributions").is_dir():
        found.extend(read_attributions(folder))
    else:
        found.extend(AnalysisGold(path.stem, read_analysis(path)) for path in sorted(folder.glob("*.json")))
    if not found:
        raise GoldError(f"{folder}: there is no gold here, neither NAME.json nor text/ with attributions/")
    return found


def read_analysis(path: Path) -> Analysis:
    """An analysis document from a file.

    Raises:
        GoldError: If it cannot be read or is no analysis document.
    """
    try:
        return from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, DocumentError) as error:
        raise GoldError(f"{path}: {error}") from error


def score(predicted: Analysis, gold: Gold) -> Figures:
    """Every figure the gold allows.

    Raises:
        GoldError: If the two are not about the same text (blanks at the end aside).
    """
    if predicted.text.rstrip() != gold.text.rstrip():
        raise GoldError(f"{gold.name}: the analysis is of another text than the gold")
    if isinstance(gold, AttributionGold):
        return attribution_figures(predicted, gold)
    aligned = align(predicted, gold.analysis)
    return {
        **entity_figures(predicted, gold.analysis, aligned),
        **quote_figures(predicted, gold.analysis, aligned),
    }
