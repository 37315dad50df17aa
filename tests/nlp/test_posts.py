"""Who holds a post at a body told of by a noun, who runs for one, and nouns with what goes with the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (
            "Kelm Motors fell. Chief Executive Laura Bennett was calm. Many praise the company’s chief executive.",
            "the company’s chief executive",
        ),
        ("Mayor Laura Bennett spoke on Monday. The city’s mayor has called for calm.", "The city’s mayor"),
        (
            "Police Chief Laura Bennett met aides. They praised the chief without a word from Bob Doe.",
            "the chief",
        ),
        (
            "Laura Bennett’s campaign was glad. Bob Doe came. Bennett’s trip came after the candidate was hurt.",
            "the candidate",
        ),
        (
            "The Senate will block the nomination of Judge Laura Bennett. Few praise the nominee’s record.",
            "the nominee",
        ),
    ],
)
def test_holders(analyser: Analyser, text: str, noun: str) -> None:
    assert noun in pointing(analyser, text, NOMINAL)["Laura Bennett"]


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett, chief executive of Kelm Motors, left. Poe Motors rose. Many praise the company’s chief executive.",
        "Laura Bennett’s campaign was glad. Bob Doe came. A poll came after the candidate was hurt.",
    ],
)
def test_posts_of_others(analyser: Analyser, text: str) -> None:
    nouns = pointing(analyser, text, NOMINAL).get("Laura Bennett", [])
    assert not {"the company’s chief executive", "the candidate"} & {*nouns}
