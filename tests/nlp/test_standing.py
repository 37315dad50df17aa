"""Whom pronouns mean by how somebody stands to the clause around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Roe is seen as an ally of Bob Doe, and remains a friend as does his wife.", "Tom Roe"),
        ("Bob Doe met Tom Roe, as did his lawyer.", "Bob Doe"),
    ],
)
def test_what_is_likened_to_somebody_is_theirs(analyser: Analyser, text: str, expected: str) -> None:
    assert meant(analyser, text) == [("his", expected)]


def test_a_clause_in_front_waits_for_who_speaks_before_words_in_marks(analyser: Analyser) -> None:
    text = (
        "The help of Ann Poe, who was an aide before becoming Carl Moll's adviser, would be an asset in Tom Roe's "
        "case.\n\nIn March, as he unsuccessfully sought immunity for a client to testify to House investigations "
        "into the issue, Tarn said, “Mr. Moll certainly has a story to tell.”"
    )
    assert meant(analyser, text) == [("he", "Tarn")]
