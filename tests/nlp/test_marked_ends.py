"""What belongs to words in marks that judge or name something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe blamed “bad weather” for the loss.",
            (MIXED, ["“bad weather” for the loss"], "Roe"),
        ),
        (
            "Bratt called the article “false” Monday.",
            (MIXED, ["the article “false”"], "Bratt"),
        ),
        (
            "The yard issued a statement calling her claims an “outrageous lie.”",
            (MIXED, ["her claims an “outrageous lie.”"], "The yard"),
        ),
        (
            "Roe threatened in his first address to “totally destroy” the boats if the yard were threatened.",
            (MIXED, ["to “totally destroy” the boats if the yard were threatened"], "Roe"),
        ),
        (
            "Relatives pleaded Saturday with the guards to “make contact” and respond to their messages.",
            (MIXED, ["to “make contact” and respond to their messages"], "Relatives"),
        ),
    ],
)
def test_marked(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)
