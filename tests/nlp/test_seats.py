"""Capitals are the governments there that the text names as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def _bodies(analyser: Analyser, text: str) -> list[str]:
    entities = analyser.analyse(Article(text)).entities
    return [entity.name for entity in entities if entity.kind is EntityKind.ORGANISATION]


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
    assert _bodies(analyser, text) == bodies
