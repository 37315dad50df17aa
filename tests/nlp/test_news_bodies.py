"""Papers and stations that are called “the news organization” or “the news outlet”."""

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
            "The fleet is on alert, according to NBC News. Sources told the news organization that it will sail.",
            {"NBC News": ["the news organization"]},
        ),
        (
            "NBC News met Ann Roe in Leeds. Roe told the news outlet that she was tired.",
            {"NBC News": ["the news outlet"]},
        ),
    ],
)
def test_news_organizations(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
