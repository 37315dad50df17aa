"""How far what is told goes: where it begins, what belongs to words in marks, what the writer adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def told(analyser: Analyser, text: str) -> list[list[str]]:
    """The words of each quote that stands in no other."""
    quotes = analyser.analyse(Article(text)).quotes
    return [[span.of(text) for span in quote.spans] for quote in quotes if quote.parent is None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The governor called the ruling “reckless” and an insult to sailors.",
            "the ruling “reckless” and an insult to sailors",
        ),
        (
            "Moll was blunt about his rival, calling him “vain” and lacking in any values.",
            "him “vain” and lacking in any values",
        ),
        (
            "The union accused the yard of “cooking the books” and misleading buyers for years.",
            "the yard of “cooking the books” and misleading buyers for years",
        ),
        (
            "Lind called for “calm” and for an independent inquiry into the storm.",
            "“calm” and for an independent inquiry into the storm",
        ),
        (
            "The critic hailed it as “a masterpiece” and one of the year's best boats.",
            "“a masterpiece” and one of the year's best boats",
        ),
        (
            "Roe accused the town of trying to “undermine the right to row” without doing enough to keep the pier safe.",
            "trying to “undermine the right to row” without doing enough to keep the pier safe",
        ),
    ],
)
def test_what_is_joined_to_words_in_marks_is_told(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


def test_another_deed_is_not_joined_to_words_in_marks(analyser: Analyser) -> None:
    text = "Lind called the fee “odd” and promised to pay it."
    assert told(analyser, text) == [["the fee “odd”"], ["to pay it"]]
