"""Reports whose subject, or whose verb, the parse takes for something else."""

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
            "Mr. Tarnian said ending foreign aid before other sources of money could be found, and without "
            "knowing who will win the election, could needlessly gut plans that help children in Kelm.",
            (
                INDIRECT,
                [
                    "ending foreign aid before other sources of money could be found, and without knowing who "
                    "will win the election, could needlessly gut plans that help children in Kelm"
                ],
                "Tarnian",
            ),
        ),
        (
            "Lind, whose crew includes young people and sailors, said closed primaries -- those open only to "
            "registered sailors -- deny many young sailors the right to vote.",
            (
                INDIRECT,
                [
                    "closed primaries -- those open only to registered sailors -- deny many young sailors the "
                    "right to vote"
                ],
                "Lind",
            ),
        ),
        (
            "Mr. Lind's former campaign manager, Kim Tarnow, said the staff member who succeeded him and "
            "helped engineer his ouster, Paul Roe, should be dismissed over the speech.",
            (
                INDIRECT,
                [
                    "the staff member who succeeded him and helped engineer his ouster, Paul Roe, should be "
                    "dismissed over the speech"
                ],
                "Kim Tarnow",
            ),
        ),
        (
            "Kim Roe is making a pitch to voters saying a state law banning fishing is hurting the "
            "economy and driving jobs to other towns.",
            (
                INDIRECT,
                ["a state law banning fishing is hurting the economy and driving jobs to other towns"],
                "Kim Roe",
            ),
        ),
        (
            "Roe took the stage with a shot at Lind, saying his use of the term “harbour” to refer to "
            "ground owned by the town was incorrect.",
            (
                MIXED,
                ["his use of the term “harbour” to refer to ground owned by the town was incorrect"],
                "Roe",
            ),
        ),
        (
            "Ann Roe, a sailor and chief strategist, said the way the Lind crew treated women who complained "
            "about the captain in the 1990s “would be all but fatal in a race” nowadays.",
            (
                MIXED,
                [
                    "the way the Lind crew treated women who complained about the captain in the 1990s “would "
                    "be all but fatal in a race” nowadays"
                ],
                "Ann Roe",
            ),
        ),
        (
            "The case has divided Lorvane, with Kestavian Senator Kim Roe telling reporters on Thursday he viewed "
            "Lind as “directly responsible” for the storm due to his failure.",
            (MIXED, ["he viewed Lind as “directly responsible” for the storm due to his failure"], "Kim Roe"),
        ),
        (
            "A clerk for the Ann Roe brand - a small business pitched as “the best place for Women Who Row” "
            "- noted that the firm offers new mothers a boat.",
            (INDIRECT, ["the firm offers new mothers a boat"], "A clerk for the Ann Roe brand"),
        ),
        (
            "Lind alleged in the suit that Roe personally earned 40 boats from the race.",
            (INDIRECT, ["Roe personally earned 40 boats from the race"], "Lind"),
        ),
        (
            "The plan gathered steam this past week as a number of writers suggested such a list was late.",
            (INDIRECT, ["such a list was late"], "a number of writers"),
        ),
        (
            "Foreign policy experts affirm that it is highly likely that Roe will be used as a tool.",
            (INDIRECT, ["it is highly likely that Roe will be used as a tool"], "Foreign policy experts"),
        ),
        (
            "The host was asking about boats when Roe shot back that the guest had not been called on.",
            (INDIRECT, ["the guest had not been called on"], "Roe"),
        ),
        (
            "It awarded boats retroactively to what advocates estimated were more than 40,000 foreign sailors "
            "younger than 18.",
            (INDIRECT, ["more than 40,000 foreign sailors younger than 18"], "advocates"),
        ),
        (
            "The leader of the guild has denied agreeing to any truce with the town.",
            (INDIRECT, ["agreeing to any truce with the town"], "The leader of the guild"),
        ),
    ],
)
def test_reports(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "Talk began that the boat in question was old, but there was no word of it.",
        "Roe read that the boat in question was old.",
    ],
)
def test_no_reports(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
