"""Two reports in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import INDIRECT, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        (
            "The boat sank, police said on Monday, but nobody was hurt, a spokesman for the town said.",
            [
                (INDIRECT, ["The boat sank"], "police"),
                (INDIRECT, ["nobody was hurt"], "a spokesman for the town"),
            ],
        ),
        (
            "Some 44 boats sank, officials said, and 12 are missing, according to the mayor's office.",
            [
                (INDIRECT, ["Some 44 boats sank"], "officials"),
                (INDIRECT, ["12 are missing"], "the mayor's office"),
            ],
        ),
        (
            "The Roe guild announced last week that it hired Ann Lind, who has been loud in Kelm, according to "
            "Meridian.",
            [
                (INDIRECT, ["it hired Ann Lind"], "The Roe guild"),
                (INDIRECT, ["who has been loud in Kelm"], "Meridian"),
            ],
        ),
        (
            "Roe has told friends he would like to retire, Meridian reported on Thursday, but the mayor and an "
            "aide played down the report.",
            [
                (INDIRECT, ["Roe has told friends he would like to retire"], "Meridian"),
                (INDIRECT, ["he would like to retire"], "Roe"),
            ],
        ),
        (
            "The boat sank, police said on Monday, but nobody was hurt.",
            [(INDIRECT, ["The boat sank", "but nobody was hurt"], "police")],
        ),
    ],
)
def test_two(analyser: Analyser, text: str, reports: list[Told]) -> None:
    assert all_told(analyser, text) == reports
