"""What a figure is made of: counts that add up over articles to a micro-average."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Set


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far what was found and what should have been found are the same.

    Attributes:
        right_predicted: How many of the predicted items are right.
        predicted: How many were predicted.
        right_gold: How many of the gold items were found.
        gold: How many there are.
    """

    right_predicted: float = 0
    predicted: float = 0
    right_gold: float = 0
    gold: float = 0

    @classmethod
    def of(cls, predicted: Set[Hashable], gold: Set[Hashable]) -> Overlap:
        """Items that are right when they are the same."""
        return cls.pairs(len(predicted & gold), len(predicted), len(gold))

    @classmethod
    def pairs(cls, right: float, predicted: float, gold: float) -> Overlap:
        """Items that are right in pairs, one predicted with one gold."""
        return cls(right, predicted, right, gold)

    def __add__(self, other: Overlap) -> Overlap:
        return Overlap(
            self.right_predicted + other.right_predicted,
            self.predicted + other.predicted,
            self.right_gold + other.right_gold,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float | None:
        """Share of the predicted items that are right; ``None`` where nothing was predicted."""
        return self.right_predicted / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of the gold items that were found; ``None`` where there are none."""
        return self.right_gold / self.gold if self.gold else None

    @property
    def value(self) -> float | None:
        """F1, the harmonic mean of precision and recall; ``None`` where there is nothing on either side."""
        if not self.predicted and not self.gold:
            return None
        precision, recall = self.precision or 0.0, self.recall or 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some gold items were judged right."""

    right: int = 0
    total: int = 0

    @classmethod
    def of(cls, judgements: Iterable[bool]) -> Share:
        """One judgement an item."""
        judged = list(judgements)
        return cls(sum(judged), len(judged))

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    @property
    def value(self) -> float | None:
        """Accuracy; ``None`` where there is nothing to judge."""
        return self.right / self.total if self.total else None


Figures = dict[str, "Overlap | Share"]
"""Counts by the name of the figure."""


def summed(articles: Iterable[Figures]) -> Figures:
    """The counts of all articles together."""
    totals: Figures = {}
    for figures in articles:
        for name, counts in figures.items():
            totals[name] = totals[name] + counts if name in totals else counts  # type: ignore[operator]
    return totals
