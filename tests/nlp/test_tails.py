"""What belongs to words reported at their ends, and what the writer adds."""

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
            "But Paul Hanlow, a lawyer representing the towns, said rules, while laudable, would be “toothless.”",
            (MIXED, ["rules, while laudable, would be “toothless.”"], "Paul Hanlow"),
        ),
    ],
)
def test_whole(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)
