"""What participles report: some and others, the latest of several texts, what somebody did by saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The reports were mixed, with some saying the ship sank and others saying it was afloat.",
            [("saying", "some", "the ship sank"), ("saying", "others", "it was afloat")],
        ),
        (
            "With some experts warning that prices will rise and others predicting they will fall, it waits.",
            [("warning", "some experts", "prices will rise"), ("predicting", "others", "they will fall")],
        ),
        (
            "Fans are worried, with the latest claiming that she died.",
            [("claiming", "the latest", "she died")],
        ),
        (
            "He faces many lawsuits, the latest alleging that he hid money.",
            [("alleging", "the latest", "he hid money")],
        ),
        (
            "He is once again the subject of a hoax claiming that he was found dead.",
            [("claiming", "a hoax", "he was found dead")],
        ),
    ],
)
def test_each_has_words_of_their_own(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


def test_a_ruling_is_a_noun(analyser: Analyser) -> None:
    assert all_told(analyser, "Doctors are also appealing a court ruling that upheld the rule.") == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "According to Lorvane, a young woman has become famous by claiming she had met a ghost.",
            "she had met a ghost",
        ),
        (
            "She says she had to sign an agreement and a letter stating she would not reveal the name.",
            "she would not reveal the name",
        ),
    ],
)
def test_what_somebody_reported_did_by_saying_so(analyser: Analyser, text: str, inner: str) -> None:
    outer, nested = analyser.analyse(Article(text)).quotes
    assert (nested.parent, nested.spans[0].of(text)) == (outer.id, inner)
