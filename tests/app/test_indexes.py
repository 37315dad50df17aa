"""What stands at a place in the text, however stretches of it nest and overlap."""

from hypothesis import given
from hypothesis import strategies as st

from newsview.app.article.ranges import PAGE, in_order
from newsview.app.panes.columns import BARS, sparkline
from newsview.app.state.indexes import SpanIndex
from newsview.app.state.lookup import Lookup
from newsview.model import Span

from .conftest import ANALYSIS, ARTICLE

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 15)).map(lambda pair: Span(pair[0], sum(pair))))
FAR_SPANS = st.lists(
    st.tuples(st.integers(0, 5 << PAGE), st.integers(0, 9)).map(lambda pair: Span(pair[0], sum(pair)))
)


@given(SPANS)
def test_the_shortest_stretch_around_a_place_is_what_stands_there(spans):
    index = SpanIndex((span, number) for number, span in enumerate(spans))
    for offset in range(60):
        around = [len(span) for span in spans if offset in span]
        found = index.at(offset)
        assert (found is None) == (not around)
        if found is not None:
            assert offset in spans[found]
            assert len(spans[found]) == min(around)


@given(SPANS, st.integers(0, 50), st.integers(0, 20))
def test_what_begins_within_a_stretch_comes_in_order_of_the_text(spans, start, length):
    index = SpanIndex((span, number) for number, span in enumerate(spans))
    within = index.within(start, start + length)
    assert [span for span, _ in within] == sorted(
        span for span in spans if start <= span.start < start + length
    )
    assert all(spans[number] == span for span, number in within)


@given(FAR_SPANS)
def test_putting_a_whole_book_in_order_page_by_page_is_putting_it_in_order(spans):
    numbered = list(enumerate(spans))
    by_page = [number for *_, number in in_order((span, number) for number, span in numbered)]
    assert by_page == [number for number, _ in sorted(numbered, key=lambda pair: (pair[1], pair[0]))]


@given(st.lists(st.integers(0, 99)), st.integers(1, 12))
def test_a_sparkline_counts_each_place_in_its_part_of_the_text(places, bins):
    counts = [0] * bins
    for place in places:
        counts[place * bins // 100] += 1
    line = sparkline([Span(place, place + 1) for place in sorted(places)], 100, bins)
    tallest = max(counts)
    assert len(line) == bins
    assert [bar == BARS[0] for bar in line] == [count == 0 for count in counts]
    assert all(bar == BARS[7] for bar, count in zip(line, counts, strict=True) if count == tallest > 0)


def test_what_was_made_ready_is_what_is_worked_out_when_asked():
    asked, ready = Lookup(ARTICLE, ANALYSIS), Lookup(ARTICLE, ANALYSIS)
    ready.prepare()
    for entity in ANALYSIS.entities:
        ready.portrait(entity.id).prepare()
        mine, theirs = ready.portrait(entity.id), asked.portrait(entity.id)
        assert (mine.stops, mine.quotes_about, mine.named_with) == (
            theirs.stops,
            theirs.quotes_about,
            theirs.named_with,
        )
    assert (ready.shares, ready.word_count) == (asked.shares, asked.word_count)
