"""The same article set by another outlet is read alike: lines broken by hand, other marks, other blanks."""

from __future__ import annotations

import dataclasses
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from newsview.model import Article
from tests.scoreboard.counts import summed
from tests.scoreboard.folders import AnalysisGold, read_gold, score
from tests.scoreboard.table import cells

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsview.nlp import Analyser

GOLD = [gold for gold in read_gold(Path(__file__).parent / "articles") if isinstance(gold, AnalysisGold)]

COST = 4
"""Percent that another outlet's typography may cost a figure."""


def hard_wrapped(text: str) -> str:
    """Lines broken at 72, as in e-mail: a line end for a blank, so that every offset holds."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, 72, break_on_hyphens=False)) if line else line
        for line in text.split("\n")
    )


def straight_marks(text: str) -> str:
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def tied_blanks(text: str) -> str:
    """No-break blanks after titles, as careful typesetters put them."""
    for title in ("Mr.", "Mrs.", "Ms.", "Cllr", "Judge", "Minister"):
        text = text.replace(f"{title} ", f"{title}\u00a0")
    return text


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_lines_broken_by_hand_change_nothing(analyser: Analyser, gold: AnalysisGold) -> None:
    text = hard_wrapped(gold.text)
    assert len(text) == len(gold.text)
    broken = analyser.analyse(Article(text))
    assert replace(broken, text=gold.text) == analyser.analyse(Article(gold.text))


@pytest.mark.parametrize("variant", [straight_marks, tied_blanks])
def test_another_typography_costs_little(analyser: Analyser, variant: Callable[[str], str]) -> None:
    def measured(change: Callable[[str], str]) -> dict[str, float]:
        changed = [
            dataclasses.replace(gold, analysis=replace(gold.analysis, text=change(gold.text)))
            for gold in GOLD
        ]
        rows = cells(summed(score(analyser.analyse(Article(gold.text)), gold) for gold in changed))
        return {name: 100 * (value or 0) for name, (_, _, value) in rows.items()}

    plain, other = measured(str), measured(variant)
    assert {name: (plain[name], other[name]) for name in plain if other[name] < plain[name] - COST} == {}
