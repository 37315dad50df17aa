"""The gold articles are sound documents, and are what their marked sources say."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, MentionKind, from_json
from tests.accuracy.markup import HERE, read_marked

if TYPE_CHECKING:
    from pathlib import Path

MARKED = sorted((HERE / "marked").glob("*.txt"))


def gold_of(path: Path) -> Analysis:
    return from_json(json.loads((HERE / "articles" / path.with_suffix(".json").name).read_text("utf-8")))


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_the_written_gold_is_what_the_marked_article_says(path: Path) -> None:
    gold = gold_of(path)
    assert gold == read_marked(path.read_text("utf-8"))
    assert gold.text == (HERE / "articles" / path.name).read_bytes().decode()


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_names_and_aliases_of_the_gold_stand_in_its_text(path: Path) -> None:
    gold = gold_of(path)
    for entity in gold.entities:
        named = {
            mention.span.of(gold.text) for mention in entity.mentions if mention.kind is MentionKind.NAME
        }
        assert named, f"{entity.name} is never named"
        known = {entity.name, *entity.aliases}
        assert named <= known | {name.upper() for name in known}


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_gold_spans_hold_whole_words(path: Path) -> None:
    gold = gold_of(path)
    spans = [mention.span for entity in gold.entities for mention in entity.mentions]
    spans += [span for quote in gold.quotes for span in (*quote.spans, quote.cue) if span]
    for span in spans:
        around = gold.text[max(0, span.start - 1) : span.start + 1], gold.text[span.end - 1 : span.end + 1]
        assert not any(len(pair) == 2 and pair.isalnum() for pair in around), span.of(gold.text)


@pytest.mark.parametrize(
    ("marked", "complaint"),
    [
        ("person ada: Ada\n---\n{ada=Ada", "never closed"),
        ("person ada: Ada\n---\n{ada=Ada} met {eva=Eva}", "not in the head: eva"),
        ("person ada: Ada\nquote q1: direct eva\n---\n{ada=Ada}: {q1>No}", "'eva' is no entity"),
    ],
)
def test_a_slip_in_the_marking_is_named(marked: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_marked(marked)
