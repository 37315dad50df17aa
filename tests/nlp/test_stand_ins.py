"""Nouns that stand for whom or what the text names: trades, sorts of bodies, appositives behind brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justice Bob Doe said the station had been slow. The judge left on Monday.",
            {"Bob Doe": ["The judge"]},
        ),
        ("Pope Francis came to Leeds. The pontiff left on Monday.", {"Francis": ["The pontiff"]}),
        (
            "The Arnish leader Bob Doe was seen in Leeds. The dictator left on Monday.",
            {"Bob Doe": ["The dictator"]},
        ),
    ],
)
def test_wider_nouns_stand_for_who_has_a_role(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
