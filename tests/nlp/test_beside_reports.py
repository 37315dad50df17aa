"""Where words reported end because the writer tells of another report, or of others, beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import DIRECT, INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        (
            "Most of the sailors have already said they would support Roe, while emphasizing it’s no vote.",
            [
                (INDIRECT, ["they would support Roe"], "Most of the sailors"),
                (INDIRECT, ["it’s no vote"], "Most of the sailors"),
            ],
        ),
        (
            "Now, 52 percent said Mr. Roe would be better, compared with 41 percent for Mrs. Lind.",
            [(INDIRECT, ["Mr. Roe would be better"], "52 percent")],
        ),
        (
            "Many sailors have said they will not attend the race and others have said they are not keen.",
            [
                (INDIRECT, ["they will not attend the race"], "Many sailors"),
                (INDIRECT, ["they are not keen"], "others"),
            ],
        ),
        (
            "Three-quarters of the voters said they were very worried about the tides, and more than 4 in 10 "
            "said sailor Ann Roe would be best at rowing.",
            [
                (INDIRECT, ["they were very worried about the tides"], "Three-quarters of the voters"),
                (INDIRECT, ["sailor Ann Roe would be best at rowing"], "more than 4 in 10"),
            ],
        ),
        (
            "He continues to insist that he will row on to Kelm and refuses to answer questions about it.",
            [(INDIRECT, ["he will row on to Kelm"], "He")],
        ),
        (
            "Roe has said the yard will close next year and over the past several months has sold its boats.",
            [(INDIRECT, ["the yard will close next year"], "Roe")],
        ),
        (
            "The king said the boat would sink, the first time he has said so.",
            [(INDIRECT, ["the boat would sink"], "The king")],
        ),
        (
            "Aides said Ann Roe had plans to oust Bob Moll but Lind said she was not leaving.",
            [
                (INDIRECT, ["Ann Roe had plans to oust Bob Moll"], "Aides"),
                (INDIRECT, ["she was not leaving"], "Lind"),
            ],
        ),
        (
            "Roe acknowledged in a letter that errors were made but denied that the boat had sunk.",
            [(INDIRECT, ["errors were made"], "Roe"), (INDIRECT, ["the boat had sunk"], "Roe")],
        ),
        (
            "The town of Kelm denies that the storm was a flood and goes to great lengths to hide the boats.",
            [(INDIRECT, ["the storm was a flood"], "The town of Kelm")],
        ),
        (
            "Roe said that some sailors would pay “slightly more” in fees, an acknowledgment that guards "
            "quickly noticed in Kelm and elsewhere.",
            [(MIXED, ["some sailors would pay “slightly more” in fees"], "Roe")],
        ),
        (
            "He said he had not seen the storm in Kelm, and when asked whether he was afraid, he walked off.",
            [
                (INDIRECT, ["he had not seen the storm in Kelm"], "He"),
                (INDIRECT, ["whether he was afraid"], None),
            ],
        ),
        (
            "She said that experts had called her plans strong, to which Lind replied: “It's just not true.”",
            [
                (INDIRECT, ["experts had called her plans strong"], "She"),
                (DIRECT, ["It's just not true."], "Lind"),
            ],
        ),
        (
            "Ann Roe sniped that Lind, a first-time sailor, was “learning to row,” while Lind and other sailors "
            "wrote letters.",
            [(MIXED, ["Lind, a first-time sailor, was “learning to row,”"], "Ann Roe")],
        ),
        (
            "The yard issued a report on Monday saying that a boat is ready, as first reported by Norsk News.",
            [(INDIRECT, ["a boat is ready"], "The yard")],
        ),
        (
            "The Norsk News agency reported Friday that the mayor had confirmed the sale on air, but Norsk later "
            "withdrew that report.",
            [(INDIRECT, ["the mayor had confirmed the sale on air"], "The Norsk News agency")],
        ),
        (
            "Lind confirmed that the fee was not renewed, but no one was available who could tell more.",
            [(INDIRECT, ["the fee was not renewed"], "Lind")],
        ),
        (
            "Lind has said it is “ready” and has named a date.",
            [(MIXED, ["it is “ready”"], "Lind")],
        ),
    ],
)
def test_ends(analyser: Analyser, text: str, reports: list[Told]) -> None:
    assert all_told(analyser, text) == reports


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "In a film put out by the guild, Perra said his fellow sailor is ready to “take on the storm,” "
            "secure the border, strengthen the crew, and improve the boats for sailors.",
            (
                MIXED,
                [
                    "his fellow sailor is ready to “take on the storm,” secure the border, strengthen the crew, "
                    "and improve the boats for sailors"
                ],
                "Perra",
            ),
        ),
        (
            "The girl went on to say that her parents would not allow her to row and began taking her home.",
            (
                INDIRECT,
                ["her parents would not allow her to row and began taking her home"],
                "The girl",
            ),
        ),
    ],
)
def test_goes_on(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)
