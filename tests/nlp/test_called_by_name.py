"""Whom words are spoken to by the name they call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Mr. Roe, you are late,” said Bob Doe. Tom Roe left.", [("you", "Tom Roe")]),
        (
            "“We have to pay for your promise, Roe, to arm the rebels,” said Bob Doe. Tom Roe left.",
            [("your", "Tom Roe")],
        ),
        ("“I call on you, Ann,” said Bob Doe. Ann Roe left.", [("I", "Bob Doe"), ("you", "Ann Roe")]),
        # One of several.
        ("“Ann, do you hear? Tom, will you come?” said Bob Doe. Ann Roe and Tom Low left.", []),
        # Told of, not called.
        ("“Roe, you know, is late,” said Bob Doe. Tom Roe left.", []),
        ("“You have met our friend, Ann Roe, in town,” said Bob Doe.", []),
    ],
)
def test_who_is_called_is_who_hears(analyser: Analyser, text: str, expected: list[tuple[str, str]]) -> None:
    assert meant(analyser, text) == expected
