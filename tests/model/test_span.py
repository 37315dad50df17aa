"""Spans say where words stand, by code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.model import Span
from tests.model.strategies import spans


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (3, 2), (-2, -1)])
def test_a_span_runs_forwards_from_the_start_of_the_text_on(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"not from {start} to {end}"):
        Span(start, end)


def test_offsets_are_code_points_not_bytes_or_cells() -> None:
    assert Span(2, 4).of("😀é“ja”") == "“j"


@given(spans(), st.integers(0, 100))
def test_a_span_has_its_first_code_point_and_not_its_end(span: Span, offset: int) -> None:
    assert (offset in span) == (offset in range(span.start, span.end))
    assert len(span) == len(range(span.start, span.end))


@given(spans(20), spans(20))
def test_overlapping_is_having_a_code_point_in_common(some: Span, other: Span) -> None:
    common = set(range(some.start, some.end)) & set(range(other.start, other.end))
    if len(some) and len(other):
        assert some.overlaps(other) == bool(common)
    assert some.overlaps(other) == other.overlaps(some)


@given(spans(20), spans(20))
def test_covering_is_having_all_of_the_other(some: Span, other: Span) -> None:
    assert some.covers(other) == (some.start <= other.start and other.end <= some.end)
    assert (some.covers(other) and other.covers(some)) == (some == other)


@given(st.lists(spans(20)))
def test_spans_sort_in_the_order_of_the_text(some: list[Span]) -> None:
    starts = [span.start for span in sorted(some)]
    assert starts == sorted(starts)
