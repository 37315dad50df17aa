"""Nouns that stand for somebody, or for a body, only because they stand behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Ann Roe, the favorite of many insiders.", {"Ann Roe": ["the favorite of many insiders"]}),
        ("Bob Doe — the prime minister who left last week — is ill.", {"Bob Doe": ["the prime minister"]}),
        (
            "Poe Partners, a Leeds-based asset manager, said no.",
            {"Poe Partners": ["a Leeds-based asset manager"]},
        ),
    ],
)
def test_nouns_behind_a_name(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
