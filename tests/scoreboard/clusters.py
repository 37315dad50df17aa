"""Measures of coreference over clusters of mentions.

As defined for the CoNLL-2012 shared task (Pradhan et al. 2014, "Scoring Coreference Partitions of
Predicted Mentions"), but a mention that stands alone is a cluster too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tests.scoreboard.counts import Overlap
from tests.scoreboard.matching import best_matching

if TYPE_CHECKING:
    from collections.abc import Hashable

Item = TypeVar("Item", bound="Hashable")


def muc(predicted: list[frozenset[Item]], gold: list[frozenset[Item]]) -> Overlap:
    """Links kept (Vilain et al. 1995): each cluster of n mentions holds n - 1."""
    return Overlap(*_links(predicted, gold), *_links(gold, predicted))


def _links(clusters: list[frozenset[Item]], others: list[frozenset[Item]]) -> tuple[int, int]:
    home = {item: number for number, cluster in enumerate(others) for item in cluster}
    kept = 0
    for cluster in clusters:
        homes = {home[item] for item in cluster if item in home}
        strays = sum(item not in home for item in cluster)
        kept += len(cluster) - len(homes) - strays
    return kept, sum(len(cluster) - 1 for cluster in clusters)


def b_cubed(predicted: list[frozenset[Item]], gold: list[frozenset[Item]]) -> Overlap:
    """For each mention, how much of its cluster is in the other's (Bagga and Baldwin 1998)."""
    return Overlap(
        _shared(predicted, gold), sum(map(len, predicted)), _shared(gold, predicted), sum(map(len, gold))
    )


def _shared(clusters: list[frozenset[Item]], others: list[frozenset[Item]]) -> float:
    return sum(len(cluster & other) ** 2 / len(cluster) for cluster in clusters for other in others)


def ceaf_e(predicted: list[frozenset[Item]], gold: list[frozenset[Item]]) -> Overlap:
    """Likeness of clusters matched one to one (Luo 2005, with his fourth similarity)."""
    alike = {
        (i, j): 2 * len(mine & theirs) / (len(mine) + len(theirs))
        for i, mine in enumerate(predicted)
        for j, theirs in enumerate(gold)
        if mine & theirs
    }
    return Overlap.pairs(sum(alike[pair] for pair in best_matching(alike).items()), len(predicted), len(gold))
