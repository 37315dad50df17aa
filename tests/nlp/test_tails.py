"""What belongs to words reported at their ends, and what the writer adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "The boats were still waiting, Zarit said, though he did not give specifics.",
            (INDIRECT, ["The boats were still waiting"], "Zarit"),
        ),
        (
            "Roe was on leave when the boats sank, Meridian reported, and it’s unclear if he’s since returned.",
            (INDIRECT, ["Roe was on leave when the boats sank"], "Meridian"),
        ),
        (
            "Roe said the yard had been sold, and it was not immediately clear who had bought it.",
            (INDIRECT, ["the yard had been sold"], "Roe"),
        ),
        (
            "Ann Roe has met the guild, but beyond saying they covered a variety of boats has said nothing.",
            (INDIRECT, ["they covered a variety of boats"], "Ann Roe"),
        ),
        (
            "Roe threatened to leave the town, only to return months later.",
            (INDIRECT, ["to leave the town"], "Roe"),
        ),
    ],
)
def test_remarks(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Officials cautioned that the plan has yet to be finalized and Roe could still alter parts of it.",
            (
                INDIRECT,
                ["the plan has yet to be finalized and Roe could still alter parts of it"],
                "Officials",
            ),
        ),
        (
            "Roe said that the claim smacked of envy, because sailors have been at the head of the trade.",
            (
                INDIRECT,
                ["the claim smacked of envy, because sailors have been at the head of the trade"],
                "Roe",
            ),
        ),
        (
            "Roe said that he hasn’t had much time to think about it (really?) and that he’ll try to row.",
            (
                INDIRECT,
                ["he hasn’t had much time to think about it (really?) and that he’ll try to row"],
                "Roe",
            ),
        ),
        (
            "The mayor said the plan had successes — for instance, by showing gaps to the public.",
            (INDIRECT, ["the plan had successes — for instance, by showing gaps to the public"], "The mayor"),
        ),
        (
            "The mayor said he expected two sailors to drop out — including Roe.",
            (INDIRECT, ["he expected two sailors to drop out — including Roe"], "The mayor"),
        ),
        (
            "But Paul Hanlow, a lawyer representing the towns, said rules, while laudable, would be “toothless.”",
            (MIXED, ["rules, while laudable, would be “toothless.”"], "Paul Hanlow"),
        ),
    ],
)
def test_whole(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)
