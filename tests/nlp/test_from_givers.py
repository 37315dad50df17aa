"""Nouns for words said, behind which stands whose words they are: “warnings from engineers that …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The newspaper cited accusations by two women that Lind had touched them.",
            ("accusations", "two women", "Lind had touched them"),
        ),
        (
            "The report cited complaints from residents that the boat smelled.",
            ("complaints", "residents", "the boat smelled"),
        ),
        (
            "Lorvane ignored warnings from engineers that the dam would break.",
            ("warnings", "engineers", "the dam would break"),
        ),
        (
            "The paper printed a story detailing accusations by four sailors that Moll had beaten them.",
            ("accusations", "four sailors", "Moll had beaten them"),
        ),
        (
            "Moll echoed statements by Lind last week that the guards are unfair.",
            ("echoed statements", "Moll", "the guards are unfair"),
        ),
    ],
)
def test_a_clause_behind_whose_words_it_is(analyser: Analyser, text: str, expected: Told) -> None:
    assert expected in all_told(analyser, text)


def test_what_a_word_confirms_is_not_its_content(analyser: Analyser) -> None:
    text = "There has been no announcement from Lorvane confirming that they are opening a pier."
    assert all_told(analyser, text) == []
