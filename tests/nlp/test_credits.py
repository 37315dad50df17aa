"""Photographers and papers in captions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION = EntityKind.PERSON, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        ("(Photo by Chip Tarnevilla/Getty Images)", ["Chip Tarnevilla"], ["Getty Images"]),
        (
            "A man waits for the bus on Friday. (Allen J. Tarnen / Los Angeles Times)",
            ["Allen J. Tarnen"],
            ["Los Angeles Times"],
        ),
        (
            "A man votes in the town hall today. REUTERS/Jim Tarnhart/File Photo",
            ["Jim Tarnhart"],
            ["REUTERS"],
        ),
        (
            "A man waits for the bus. Brian van der Tarn/Los Angeles Times via Getty Images",
            ["Brian van der Tarn"],
            ["Los Angeles Times", "Getty Images"],
        ),
        (
            "Guests wait in the hall. (Ann Roe/Las Vegas Review-Journal)",
            ["Ann Roe"],
            ["Las Vegas Review-Journal"],
        ),
        (
            "The hall was shut.\n\nAnna Tarn-Roeberg/Los Angeles Times / MCT\n\nIt opens soon.",
            ["Anna Tarn-Roeberg"],
            ["Los Angeles Times", "MCT"],
        ),
        (
            "Guests wait in the hall. (Samantha-Jo Tarnley/HuffPost)",
            ["Samantha-Jo Tarnley"],
            ["HuffPost"],
        ),
        (
            "Guests wait in the hall. ( Andrew Francis Tarnley / Toronto Star File Photo )",
            ["Andrew Francis Tarnley"],
            ["Toronto Star"],
        ),
    ],
)
def test_credits_name_photographers_and_papers(
    analyser: Analyser, text: str, people: list[str], bodies: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, ORGANISATION) == bodies
