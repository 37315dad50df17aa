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
