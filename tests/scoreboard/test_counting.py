"""Matching, coreference measures and counts."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoreboard.clusters import b_cubed, ceaf_e, muc
from tests.scoreboard.counts import Figures, Overlap, Share, summed
from tests.scoreboard.matching import best_matching

if TYPE_CHECKING:
    from collections.abc import Callable

WEIGHTS = st.dictionaries(
    st.tuples(st.integers(0, 3), st.sampled_from("abcd")), st.integers(1, 20).map(float), max_size=12
)


@given(WEIGHTS)
def test_no_other_matching_weighs_more_than_the_best(weights: dict[tuple[int, str], float]) -> None:
    found = best_matching(weights)
    assert len(set(found.values())) == len(found)
    assert set(found.items()) <= weights.keys()
    heaviest = max(
        sum(weights.get(pair, 0) for pair in zip(range(4), order, strict=True))
        for order in permutations("abcd")
    )
    assert sum(weights[pair] for pair in found.items()) == pytest.approx(heaviest)


def test_of_equal_matches_the_first_counts() -> None:
    assert best_matching({("second", 1): 1.0, ("first", 1): 1.0}) == {"second": 1}


Clusters = list[frozenset[str]]


def clusters(*groups: str) -> Clusters:
    return [frozenset(group) for group in groups]


GOLD = clusters("abcde", "fg", "hijkl")


def test_coreference_measures_give_the_published_values() -> None:
    # The worked example of Bagga and Baldwin (1998): the two answers that MUC cannot tell apart.
    small = clusters("abcde", "fghijkl")
    large = clusters("abcdehijkl", "fg")
    assert muc(small, GOLD).precision == muc(large, GOLD).precision == pytest.approx(0.9)
    assert b_cubed(small, GOLD).precision == pytest.approx(0.762, abs=0.001)
    assert b_cubed(large, GOLD).precision == pytest.approx(0.583, abs=0.001)
    # Luo (2005) gives this for the same answer, by his fourth similarity.
    assert ceaf_e(small, GOLD).value == pytest.approx(0.733, abs=0.001)


@pytest.mark.parametrize("measure", [muc, b_cubed, ceaf_e])
def test_a_clustering_is_perfect_against_itself(measure: Callable[[Clusters, Clusters], Overlap]) -> None:
    assert measure(GOLD, GOLD).value == 1
    assert (measure(GOLD, clusters(*"abcdefghijkl")).value or 0) < 1


def test_counts_add_up_to_a_micro_average() -> None:
    articles: list[Figures] = [
        {"names": Overlap.of({1, 2}, {2, 3, 4}), "kind": Share.of([True, False])},
        {"names": Overlap.of({5, 6}, {5, 6}), "kind": Share.of([])},
    ]
    totals = summed(articles)
    assert totals["names"] == Overlap(3, 4, 3, 5)
    assert totals["names"].value == pytest.approx(2 * 0.75 * 0.6 / 1.35)
    assert totals["kind"].value == 0.5


def test_nothing_to_measure_is_no_figure() -> None:
    assert Overlap().value is None
    assert Share().value is None
    assert Overlap(predicted=3).value == 0
