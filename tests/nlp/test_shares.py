"""What the shares of a poll say, and what the writer sets beside it."""

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
            "Sixty percent of voters said Roe would do better, double the number who said the same of Lind.",
            [(INDIRECT, ["Roe would do better"], "Sixty percent of voters")],
        ),
        (
            "About half of voters say they prefer an outsider, while about 4 in 10 want someone older.",
            [(INDIRECT, ["they prefer an outsider"], "About half of voters")],
        ),
        (
            "72 percent of sailors said yes while 48 percent overall agreed.",
            [(INDIRECT, ["yes"], "72 percent of sailors")],
        ),
        (
            "In Kelm, 26 percent said they did not know and 15 percent opposed it.",
            [(INDIRECT, ["they did not know"], "26 percent")],
        ),
        (
            "Nine in 10 voters say they think she could win, a 16-point margin over Lind.",
            [(INDIRECT, ["they think she could win"], "Nine in 10 voters")],
        ),
        (
            "In the poll, 55 percent said they trusted the mayor, down from 61 percent in May.",
            [(INDIRECT, ["they trusted the mayor"], "55 percent")],
        ),
        ("In Kelm, 42% say they are liberal, 34% conservative.", [(INDIRECT, ["they are liberal"], "42%")]),
        (
            "Most sailors say the rules should be stricter, about the same number who said so in 2010.",
            [(INDIRECT, ["the rules should be stricter"], "Most sailors")],
        ),
        (
            "With 30 percent saying the boats sink, and 22 percent saying they float, the town is divided.",
            [
                (INDIRECT, ["the boats sink"], "30 percent"),
                (INDIRECT, ["they float"], "22 percent"),
            ],
        ),
        (
            "The survey found that 40 percent of sailors want longer shifts, while 30 percent want short ones.",
            [
                (
                    INDIRECT,
                    ["40 percent of sailors want longer shifts, while 30 percent want short ones"],
                    "The survey",
                )
            ],
        ),
        (
            "Roe said the boats had cost 3 million, down from 4 million in May.",
            [(INDIRECT, ["the boats had cost 3 million, down from 4 million in May"], "Roe")],
        ),
    ],
)
def test_shares(analyser: Analyser, text: str, reports: list[Told]) -> None:
    assert all_told(analyser, text) == reports
