"""Whom pronouns mean by who acts, is asked or bidden, and by who goes on speaking."""

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


def test_a_mine_is_nobodys(analyser: Analyser) -> None:
    text = "“Tarn is the largest mine producer of gold, and the mine is old,” said Ann Roe. “It is a town of mine.”"
    assert meant(analyser, text) == [("mine", "Ann Roe")]


def test_a_capital_means_god(analyser: Analyser) -> None:
    text = "Bob Doe asked the people to approach the Lord and ask for His mercy and for Him to come."
    assert meant(analyser, text) == []
