"""Finding words the way people type them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.app.article import find
from newsview.app.article.find import find_all, fold, pattern_for
from newsview.model import Span

from .texts import hostile_texts


def found(text, query):
    return [span.of(text) for span in find_all(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Hun Sen met HUN SEN.", "hun sen", ["Hun Sen", "HUN SEN"]),
        ("José and Jose\u0301 and Jose", "jose", ["José", "Jose\u0301", "Jose"]),
        ("Jose", "José", ["Jose"]),
        ("He said: “Don’t go.”", "\"don't", ["“Don’t"]),
        ("the commune\n   council\n\nmembers", "commune council members", ["commune\n   council\n\nmembers"]),
        ("Straße, STRASSE, strasse", "strasse", ["Straße", "STRASSE", "strasse"]),
        ("Straße", "straße", ["Straße"]),
        ("the o\ufb03ce is o\ufb00ered, o\ufb01", "office", ["o\ufb03ce"]),
        ("the o\ufb00er", "offer", ["o\ufb00er"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("co\u00adope\u200bration", "cooperation", ["co\u00adope\u200bration"]),
        ("state–run and state-run", "state-run", ["state–run", "state-run"]),
        ("北京和北京", "北京", ["北京", "北京"]),
        ("Москва", "москва", ["Москва"]),
        ("[sic] (a.b*c)", "[SIC] (A.B*C)", ["[sic] (a.b*c)"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ＡＢＣ", "abc", ["ＡＢＣ"]),
    ],
)
def test_what_reads_alike_is_found(text, query, hits):
    assert found(text, query) == hits


@pytest.mark.parametrize("query", ["", "  ", "\n", "\u0301"])
def test_a_query_of_nothing_finds_nothing(query):
    assert not find_all("some text, e\u0301", query)


def test_other_words_are_not_found():
    assert not find_all("The minister’s words", "ministers")


@given(hostile_texts(), st.data())
def test_every_slice_of_a_text_is_found_in_it(text, data):
    start = data.draw(st.integers(0, len(text)))
    query = text[start : data.draw(st.integers(start, len(text)))]
    spans = find_all(text, query)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    letters = "".join(char for char in query if char.isalnum())
    if letters and letters.isascii() and query.isascii():
        assert any(span.start <= start + len(query) - 1 and start < span.end for span in spans)


@given(st.text("abcde ’é\n", max_size=30), st.text("abcde 'e", min_size=1, max_size=4))
def test_found_words_fold_to_the_query(text, query):
    for span in find_all(text, query):
        assert " ".join(fold(span.of(text)).split()) == " ".join(fold(query).split())


def test_ligatures_inside_longer_matches_keep_offsets_exact():
    text = "ab\ufb01cd fi"
    assert list(find_all(text, "fi")) == [Span(2, 3), Span(6, 8)]


@given(hostile_texts(), st.text("abé -'", min_size=1, max_size=3), st.integers(1, 9))
def test_searching_bit_by_bit_finds_what_searching_at_once_finds(text, query, window):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find, "WINDOW", window)
        bit_by_bit = list(find_all(text, query))
    pattern = pattern_for(query)
    assert bit_by_bit == ([Span(*match.span()) for match in pattern.finditer(text)] if pattern else [])


def test_a_phrase_is_found_across_any_gap_at_the_end_of_a_window(monkeypatch):
    monkeypatch.setattr(find, "WINDOW", 8)
    text = "so the" + " \n" * 50 + "end\u0301" + "\u0301" * 50 + " of the end"
    assert [span.of(text) for span in find_all(text, "the end of")] == [text[3 : text.index(" of") + 3]]
