"""Where a name begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, Article, EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def named(analysis: Analysis, kind: EntityKind) -> list[str]:
    """The words of all names of a kind, in order."""
    spans = [
        mention.span
        for entity in analysis.of_kind(kind)
        for mention in entity.mentions
        if mention.kind is MentionKind.NAME
    ]
    return [span.of(analysis.text) for span in sorted(spans)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("ISIS Revealed: Top Man Talks\n\nISIS is strong.", ORGANISATION, ["ISIS", "ISIS"]),
        ("Urgent: Should Obama Be Impeached? Vote now.", PERSON, ["Obama"]),
    ],
)
def test_a_name_ends_before_the_verb_of_a_headline(
    analyser: Analyser, text: str, kind: EntityKind, expected: list[str]
) -> None:
    assert named(analyser.analyse(Article(text)), kind) == expected
