"""The table of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoreboard.counts import Figures, Overlap

if TYPE_CHECKING:
    from collections.abc import Mapping

CONLL = "coreference of persons (CoNLL)"
_CONLL_PARTS = ("persons MUC", "persons B³", "persons CEAFe")

Cells = tuple[float | None, float | None, float | None]
"""Precision, recall, and F1 or accuracy; each between 0 and 1, or ``None`` where nothing is measured."""


def cells(figures: Figures) -> dict[str, Cells]:
    """The figures by name; the three measures of coreference give way to their mean, the CoNLL score."""
    shown: dict[str, Cells] = {}
    for name, counts in figures.items():
        if name == _CONLL_PARTS[-1]:
            shown[CONLL] = None, None, _mean([figures[part].value for part in _CONLL_PARTS])
        elif name not in _CONLL_PARTS:
            sides = (counts.precision, counts.recall) if isinstance(counts, Overlap) else (None, None)
            shown[name] = *sides, counts.value
    return shown


def table(by_folder: Mapping[str, Figures]) -> str:
    """One row a figure and three columns a folder, in percent."""
    columns = [cells(figures) for figures in by_folder.values()]
    names = list(dict.fromkeys(name for column in columns for name in column))
    width = max(map(len, names), default=0)
    heads = [f"{name[-19:]:>20}" for name in by_folder]
    lines = [" " * width + "".join(heads), " " * width + f"{'P':>8}{'R':>6}{'F1/A':>6}" * len(columns)]
    for name in names:
        values = "".join(_three(column.get(name, (None, None, None))) for column in columns)
        lines.append(f"{name:{width}}{values}")
    return "\n".join(line.rstrip() for line in lines)


def _three(row: Cells) -> str:
    return "".join(
        f"{'' if value is None else f'{100 * value:.1f}':>{w}}"
        for value, w in zip(row, (8, 6, 6), strict=True)
    )


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if len(known) == len(values) else None
