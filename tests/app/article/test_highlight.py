"""What is lit: looks of a selection, and finding them on a row."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsview.app.article.highlight import Layer, Look, Marks, found, lit, marks_for, resting
from newsview.app.article.ranges import Ranges
from newsview.model import Evidence, Rule, Span, Speaker
from tests.app.conftest import ADA, ANALYSIS, JOSE, QUOTES, TEXT, TRUST, at

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: Span(pair[0], sum(pair))))


def words(layer, look):
    ranges = layer.ranges.get(look, Ranges())
    return [TEXT[a:b] for a, b in zip(ranges.starts, ranges.ends, strict=True)]


@given(SPANS, st.integers(0, 80), st.integers(0, 30))
def test_ranges_find_exactly_what_is_covered(spans, start, length):
    covered = {place for span in spans for place in range(span.start, span.end)}
    cut = Ranges(spans).within(start, start + length)
    assert {place for a, b in cut for place in range(a, b)} == covered & set(range(start, start + length))
    assert all(a < b for a, b in cut)
    assert all(b <= c for (_, b), (c, _) in pairwise(cut))


def test_at_rest_names_have_the_colour_of_their_kind_and_quotes_are_faint():
    layer = resting(ANALYSIS)
    assert words(layer, Look.PERSON) == ["Ada Brightwell", "Brightwell", "José Ferreira", "Brightwell"]
    assert words(layer, Look.ORGANISATION) == ["Ferry Union", "Harbour Trust"]
    assert words(layer, Look.PLACE) == ["Port Selby", "Port Selby"]
    assert "Nobody asked the fishermen," in words(layer, Look.QUOTE)


def test_an_entity_lights_its_mentions_by_strength_and_its_quotes():
    layer = lit(ANALYSIS, entity_id=ADA.id)
    assert words(layer, Look.NAME) == ["Ada Brightwell", "Brightwell", "Brightwell"]
    assert words(layer, Look.NOMINAL) == ["the mayor"]
    assert words(layer, Look.PRONOUN) == ["She"]
    assert words(layer, Look.LIT_QUOTE) == [
        "This bridge belongs to everyone who waited for it,",
        "We will not close it again.",
    ]
    assert len(words(layer, Look.PERSON)) == 5


def test_an_organisation_keeps_its_colour_when_lit():
    assert words(lit(ANALYSIS, entity_id=TRUST.id), Look.ORGANISATION) == ["Harbour Trust"]


def test_a_quote_lights_its_words_its_cue_its_speaker_and_the_evidence():
    evidence = Evidence(Rule.INTRODUCED, 0.8, at("Ferry Union"))
    quote = replace(QUOTES[1], speaker=Speaker(at("José Ferreira"), JOSE.id, evidence))
    layer = lit(replace(ANALYSIS, quotes=(quote,)), quote_id=quote.id)
    assert words(layer, Look.WORDS) == ["the mayor had promised his members new work"]
    assert words(layer, Look.CUE) == ["said"]
    assert words(layer, Look.SPEAKER) == words(layer, Look.PERSON) == ["José Ferreira"]
    assert words(layer, Look.EVIDENCE) == ["Ferry Union"]


def test_ids_that_are_gone_light_nothing():
    assert lit(ANALYSIS, entity_id="gone", quote_id="gone") == Layer()


def test_layers_overlap_and_the_stronger_comes_later():
    hit = at("Brightwell said")
    marks = marks_for(ANALYSIS, entity_id=ADA.id, hits=[hit], current=hit)
    looks = [look for start, _, look in marks.within(hit.start, hit.end) if start == hit.start]
    assert looks == [Look.PERSON, Look.PERSON, Look.NAME, Look.HIT, Look.CURRENT]


def test_without_an_analysis_only_hits_are_lit():
    marks = marks_for(None, entity_id="ada", hits=[Span(3, 5)])
    assert marks.within(0, 10) == ((3, 5, Look.HIT),)


def test_whole_stretches_are_given_for_hints():
    marks = Marks(resting=resting(ANALYSIS), found=found([at("opened")]))
    assert marks.spans_within(at("Ada").start, at("opened").end) == [at("Ada Brightwell"), at("opened")]
