"""The best one-to-one matching of two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

Left = TypeVar("Left", bound="Hashable")
Right = TypeVar("Right", bound="Hashable")

_LEAST_GAIN = 1e-12
"""Gains below this are rounding."""


def best_matching(weights: Mapping[tuple[Left, Right], float]) -> dict[Left, Right]:
    """The matching of left to right items with the largest sum of ``weights``.

    Only pairs in ``weights`` can match; of equals the first counts. The method is the textbook one of successive best augmenting
    paths (Edmonds and Karp 1972), each found as Bellman and Ford do.
    """
    edges: dict[Left, list[tuple[Right, float]]] = {}
    for (left, right), weight in weights.items():
        edges.setdefault(left, []).append((right, weight))
    matched: dict[Right, Left] = {}
    while path := _best_path(edges, weights, matched):
        matched.update((right, left) for left, right in path)
    return {left: right for right, left in matched.items()}


def _best_path(
    edges: dict[Left, list[tuple[Right, float]]],
    weights: Mapping[tuple[Left, Right], float],
    matched: dict[Right, Left],
) -> list[tuple[Left, Right]]:
    """The pairs to set so that one more item is matched and the sum grows most; none where nothing grows."""
    taken = set(matched.values())
    gain = {left: 0.0 for left in edges if left not in taken}
    before: dict[Left, tuple[Left, Right]] = {}
    waiting = list(gain)
    while waiting:
        left = waiting.pop(0)
        for right, weight in edges[left]:
            other = matched.get(right)
            if other is None or other == left:
                continue
            reached = gain[left] + weight - weights[other, right]
            if reached > gain.get(other, float("-inf")) + _LEAST_GAIN:
                gain[other], before[other] = reached, (left, right)
                waiting.append(other)
    ends = [
        (gain[left] + weight, left, right)
        for left in gain
        for right, weight in edges[left]
        if right not in matched
    ]
    if not ends:
        return []
    total, left, right = max(ends, key=lambda end: end[0])
    return _back_from(left, right, before) if total > _LEAST_GAIN else []


def _back_from(left: Left, right: Right, before: dict[Left, tuple[Left, Right]]) -> list[tuple[Left, Right]]:
    path = [(left, right)]
    while left in before:
        left, right = before[left]
        path.append((left, right))
    return path
