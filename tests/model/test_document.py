"""Analyses as JSON, both ways: nothing lost, and nothing broken let in."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.model import (
    Analysis,
    DocumentError,
    EntityKind,
    MentionKind,
    QuoteKind,
    Rule,
    Span,
    from_json,
    to_json,
)
from tests.model.strategies import analyses

DOCUMENT: dict[str, Any] = {
    "schema": "newsview/1",
    "title": None,
    "source": "a.txt",
    "language": "en",
    "text": "“No,” said Ada Brown, the mayor.",
    "entities": [
        {
            "id": "e1",
            "kind": "person",
            "name": "Ada Brown",
            "aliases": ["Brown"],
            "description": "the mayor",
            "roles": [{"start": 22, "end": 31}],
            "mentions": [
                {"start": 11, "end": 20, "kind": "name"},
                {"start": 22, "end": 31, "kind": "nominal"},
            ],
        }
    ],
    "quotes": [
        {
            "id": "q1",
            "kind": "direct",
            "spans": [{"start": 1, "end": 4}],
            "cue": {"start": 6, "end": 10},
            "speaker": {
                "start": 11,
                "end": 20,
                "entity": "e1",
                "evidence": {"rule": "cue-subject", "confidence": 0.9, "span": None},
            },
            "parent": None,
        }
    ],
}

Path = tuple[str | int, ...]


def changed(path: Path, value: object) -> dict[str, Any]:
    """The document with another value at a place."""
    document = copy.deepcopy(DOCUMENT)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return document


def without(path: Path) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return document


def places(value: object, path: Path = ()) -> list[Path]:
    """The path to everything in a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deeper for key, item in items for deeper in places(item, (*path, key)))]


@given(analyses())
def test_an_analysis_comes_back_from_json_as_it_was(analysis: Analysis) -> None:
    again = from_json(json.loads(json.dumps(to_json(analysis))))
    assert again == analysis
    assert again.model == analysis.model


def test_a_document_means_what_it_says() -> None:
    analysis = from_json(DOCUMENT)
    (ada,), (quote,) = analysis.entities, analysis.quotes
    assert (ada.kind, ada.name, ada.aliases, ada.description) == (
        EntityKind.PERSON,
        "Ada Brown",
        ("Brown",),
        "the mayor",
    )
    assert [mention.kind for mention in ada.mentions] == [MentionKind.NAME, MentionKind.NOMINAL]
    assert (quote.kind, quote.words(analysis.text)) == (QuoteKind.DIRECT, "No,")
    assert quote.cue is not None
    assert quote.cue.of(analysis.text) == "said"
    assert quote.speaker is not None
    assert (quote.speaker.span, quote.speaker.entity) == (Span(11, 20), "e1")
    assert quote.speaker.evidence is not None
    assert quote.speaker.evidence.rule is Rule.CUE_SUBJECT


@pytest.mark.parametrize(
    "path",
    [
        ("schema",),
        ("entities",),
        ("quotes", 0, "cue"),
        ("quotes", 0, "speaker"),
        ("quotes", 0, "speaker", "evidence"),
        ("entities", 0, "aliases"),
        ("entities", 0, "roles"),
        ("title",),
    ],
)
def test_what_another_tool_may_leave_out_can_be_left_out(path: Path) -> None:
    document = without(path)
    if path == ("entities",):
        document["quotes"] = []
    assert from_json(document).text == DOCUMENT["text"]


def test_unknown_fields_are_left_alone() -> None:
    assert from_json({**DOCUMENT, "note": 1}) == from_json(DOCUMENT)


def test_a_speaker_can_be_implied_or_unlisted() -> None:
    implied = from_json(changed(("quotes", 0, "speaker"), {"start": None, "end": None, "entity": "e1"}))
    unlisted = from_json(changed(("quotes", 0, "speaker"), {"start": 11, "end": 20, "entity": None}))
    assert [quote.speaker and quote.speaker.span for quote in implied.quotes] == [None]
    assert [quote.speaker and quote.speaker.entity for quote in unlisted.quotes] == [None]


BROKEN: list[tuple[object, str]] = [
    ([], "document is list [], not an object"),
    (None, "document is missing or null, not an object"),
    (changed(("schema",), "newsview/9"), "document.schema is 'newsview/9'; this newsview reads 'newsview/1'"),
    (without(("text",)), "document.text is missing or null, not str"),
    (changed(("text",), 7), "document.text is int 7, not str"),
    (changed(("title",), 7), "document.title is int 7, not str"),
    (changed(("entities",), {}), "document.entities is dict {}, not list"),
    (changed(("entities", 0), "Ada"), "document.entities[0] is str 'Ada', not an object"),
    (without(("entities", 0, "id")), "document.entities[0].id is missing or null, not str"),
    (
        changed(("entities", 0, "kind"), "animal"),
        "document.entities[0].kind is 'animal', not one of 'person', 'organisation', 'place', 'other'",
    ),
    (changed(("entities", 0, "aliases"), [1]), "document.entities[0].aliases[0] is int 1, not a string"),
    (changed(("entities", 0, "mentions", 0, "kind"), "?"), "not one of 'name', 'nominal', 'pronoun'"),
    (
        changed(("entities", 0, "mentions", 1, "end"), 99),
        "document.entities[0].mentions[1] runs from 22 to 99, outside the text of 32 characters",
    ),
    (changed(("entities", 0, "roles", 0, "start"), -1), "roles[0] runs from -1 to 31, outside the text"),
    (changed(("quotes", 0, "spans"), []), "document.quotes[0].spans is empty; a quote has at least one span"),
    (changed(("quotes", 0, "spans", 0, "start"), 5), "document.quotes[0].spans[0] runs from 5 to 4"),
    (changed(("quotes", 0, "spans", 0, "start"), 1.5), "spans[0].start is float 1.5, not int"),
    (changed(("quotes", 0, "spans", 0, "start"), True), "spans[0].start is bool True, not int"),
    (without(("quotes", 0, "cue", "end")), "document.quotes[0].cue.end is missing or null, not int"),
    (changed(("quotes", 0, "speaker", "start"), None), "document.quotes[0].speaker.start is missing or null"),
    (
        changed(("quotes", 0, "speaker", "entity"), "e9"),
        "quote q1: its speaker is 'e9', which is no entity here",
    ),
    (changed(("quotes", 0, "speaker", "evidence", "rule"), "guess"), "evidence.rule is 'guess', not one of"),
    (
        changed(("quotes", 0, "speaker", "evidence", "confidence"), 2),
        "evidence.confidence is 2; it lies between",
    ),
    (
        changed(("quotes", 0, "speaker", "evidence", "confidence"), float("nan")),
        "evidence.confidence is nan; it lies between 0 and 1",
    ),
    (changed(("quotes", 0, "parent"), "q9"), "quote q1: its parent is 'q9', which is no quote here"),
    (changed(("quotes", 0, "parent"), "q1"), "quote q1 stands inside itself"),
    (changed(("quotes",), DOCUMENT["quotes"] * 2), "two entities or two quotes have the same id"),
    (changed(("entities",), DOCUMENT["entities"] * 2), "two entities or two quotes have the same id"),
]


@pytest.mark.parametrize(("document", "sentence"), BROKEN, ids=[sentence for _, sentence in BROKEN])
def test_a_broken_document_is_refused_in_a_sentence_that_says_where(document: object, sentence: str) -> None:
    with pytest.raises(DocumentError) as refused:
        from_json(document)
    assert sentence in str(refused.value)


def test_quotes_that_stand_inside_one_another_in_a_circle_are_refused() -> None:
    first = DOCUMENT["quotes"][0]
    circle = [{**first, "parent": "q2"}, {**first, "id": "q2", "parent": "q1"}]
    with pytest.raises(DocumentError, match="quote q1 stands inside itself"):
        from_json(changed(("quotes",), circle))


@given(
    st.sampled_from(places(DOCUMENT)[1:]),
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.just([])
    | st.just({})
    | st.just([None]),
)
def test_no_value_in_any_place_brings_anything_but_a_sentence(path: Path, value: object) -> None:
    with suppress(DocumentError):
        analysis = from_json(changed(path, value))
        assert from_json(to_json(analysis)) == analysis
