"""Capitals are the governments there that the text names as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import ORGANISATION, rows

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Beijing said it would act. The Chinese government agreed.", ["Chinese government"]),
        ("Seoul denied it, the South Korean government said.", ["South Korean government"]),
        ("Washington denied it. The U.S. government agreed.", ["U.S. government"]),
        ("Pyongyang denied it. The Chinese government agreed.", ["Pyongyang", "Chinese government"]),
    ],
)
def test_a_capital_is_the_government_there(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert list(rows(analyser, text, ORGANISATION)) == bodies
