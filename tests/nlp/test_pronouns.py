"""Whom the pronouns mean: who cannot be meant, who must be, and who is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def meant(analyser: Analyser, text: str) -> list[tuple[str, str]]:
    """The pronouns in order, each with who it means; those that mean nobody are left out."""
    analysis = analyser.analyse(Article(text))
    found = [
        (mention.span.start, mention.span.of(text), entity.name)
        for entity in analysis.entities
        for mention in entity.mentions
        if mention.kind is MentionKind.PRONOUN
    ]
    return [(word, name) for _, word, name in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Doe told a classmate he could make him vanish.", [("he", "Bob Doe")]),
        (
            "Bob Doe spoke on Monday. Bob Doe is ill. Doe, a friend of Carl Poe's who was with him, wept.",
            [("him", "Carl Poe")],
        ),
        ("God is great, said Bob Doe. Doe has never asked God to forgive him.", [("him", "Bob Doe")]),
        ("Bob Doe ordered the town to obey him.", [("him", "Bob Doe")]),
    ],
)
def test_nobody_is_who_is_acted_upon(analyser: Analyser, text: str, expected: list[tuple[str, str]]) -> None:
    assert meant(analyser, text) == expected
