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
        ("Senator Bob Doe, a prominent deficit hawk, voted.", {"Bob Doe": ["a prominent deficit hawk"]}),
        ("She works at Poe Motors, one of many firms there.", {"Poe Motors": ["one of many firms there"]}),
        (
            "He spoke on Fox News, one of the few senators who did. He wrote on Twitter, one of many Democrats who did.",
            {},
        ),
        ("Bob Doe, a Conservative who chairs it, left.", {"Bob Doe": ["a Conservative"]}),
        ("Bob Doe, Mr. Roe’s replacement, left. Mr. Roe wept.", {"Bob Doe": ["Mr. Roe’s replacement"]}),
        ("The baker is Bob Doe, a 32-year-old Canadian who left.", {"Bob Doe": ["a 32-year-old Canadian"]}),
        (
            "Ann Roe, a 70-year-old conservative Christian and former state judge, left.",
            {"Ann Roe": ["a 70-year-old conservative Christian and former state judge"]},
        ),
        ("They are a Catholic and Muslim school, Ann Roe said.", {}),
        (
            "Bob Doe, the finance committee’s top Democrat, left.",
            {"Bob Doe": ["the finance committee’s top Democrat"]},
        ),
        (
            "They helped Bob Doe, the four-term incumbent Roe seeks to unseat, to stay.",
            {"Bob Doe": ["the four-term incumbent"]},
        ),
        ("Ann Roe, the youngest of four, left.", {"Ann Roe": ["the youngest of four"]}),
        (
            "It spoke for Bob Doe, the Republican leading the panel’s probe.",
            {"Bob Doe": ["the Republican leading the panel’s probe"]},
        ),
        (
            "Ann Roe, the seventh and youngest of the children, left.",
            {"Ann Roe": ["the seventh and youngest of the children"]},
        ),
        ("Ann Roe, lead for the Tarn project, left.", {"Ann Roe": ["lead for the Tarn project"]}),
        (
            "On Friday he said Roe previously backed Poe’s opponent, Bob Doe, in the race.",
            {"Bob Doe": ["Poe’s opponent"]},
        ),
        (
            "They met Bob Doe, a manager at the firm that oversees it.",
            {"Bob Doe": ["a manager at the firm"]},
        ),
        (
            "They met Bob Doe, a favorite of many voters who rarely vote.",
            {"Bob Doe": ["a favorite of many voters who rarely vote"]},
        ),
        (
            "“No,” wrote Bob Doe, a technician in Leeds, on the union’s page.",
            {"Bob Doe": ["a technician in Leeds"]},
        ),
        (
            "Ann Roe, a screenwriter and author of “The Last Boat”, left.",
            {"Ann Roe": ["a screenwriter and author of “The Last Boat”"]},
        ),
        (
            "Poe Partners, an early investor in Roe Motors, said it would stay.",
            {"Poe Partners": ["an early investor in Roe Motors"]},
        ),
        ("She told Ann Roe, a point he repeated. For Bob Doe, a move to Leeds came late.", {}),
    ],
)
def test_nouns_behind_a_name(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
