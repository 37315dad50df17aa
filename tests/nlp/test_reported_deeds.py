"""Verbs behind “and” that go on with what is reported, and do not begin another report."""

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
            "The complaint said he had waived his rights and agreed to speak to agents without a lawyer.",
            (
                INDIRECT,
                ["he had waived his rights and agreed to speak to agents without a lawyer"],
                "The complaint",
            ),
        ),
        (
            "Ann Lind said Roe had no boats in the yard, had sought to get rid of it and once described it as "
            "a “sad joke.”",
            (
                MIXED,
                [
                    "Roe had no boats in the yard, had sought to get rid of it and once described it as "
                    "a “sad joke.”"
                ],
                "Ann Lind",
            ),
        ),
        (
            "The lawsuit said the yard was old and accused Roe of neglect.",
            (INDIRECT, ["the yard was old"], "The lawsuit"),
        ),
        (
            "Reports suggested he had sent text messages that disparaged Roe and supported Lind.",
            (
                INDIRECT,
                ["he had sent text messages that disparaged Roe and supported Lind"],
                "Reports",
            ),
        ),
        (
            "The report said costs would be higher than if the yard only ran and maintained its boats.",
            (
                INDIRECT,
                ["costs would be higher than if the yard only ran and maintained its boats"],
                "The report",
            ),
        ),
        (
            "A friend of Roe said Lind mocked the guard and charged at him before the shooting.",
            (
                INDIRECT,
                ["Lind mocked the guard and charged at him before the shooting"],
                "A friend of Roe",
            ),
        ),
        (
            "Roche said his breathing troubles intensified in the ensuing hours and he started feeling shaky.",
            (
                INDIRECT,
                ["his breathing troubles intensified in the ensuing hours and he started feeling shaky"],
                "Roche",
            ),
        ),
        (
            "Governor Roe said some of the bodies could have been earlier victims of gangs, and some of them "
            "seemed to have been buried “months ago.”",
            (
                MIXED,
                [
                    "some of the bodies could have been earlier victims of gangs, and some of them "
                    "seemed to have been buried “months ago.”"
                ],
                "Roe",
            ),
        ),
        (
            "The firm acknowledged it took the code before its chief executive, Eugene Roe, ordered it destroyed.",
            (
                INDIRECT,
                ["it took the code before its chief executive, Eugene Roe, ordered it destroyed"],
                "The firm",
            ),
        ),
        (
            "Roe said Lind might have waited for more clarity before informing the mayor of the leak.",
            (
                INDIRECT,
                ["Lind might have waited for more clarity before informing the mayor of the leak"],
                "Roe",
            ),
        ),
        (
            "The board has also said that the unit testing cars in Tempe didn’t have a safety division, a formal "
            "safety plan, standard procedures or a manager.",
            (
                INDIRECT,
                [
                    "the unit testing cars in Tempe didn’t have a safety division, a formal safety plan, "
                    "standard procedures or a manager"
                ],
                "The board",
            ),
        ),
    ],
)
def test_goes_on(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


def test_a_disputed_claim_tells_nothing(analyser: Analyser) -> None:
    text = "Roe said the boats sank, an allegation that the yard rejects."
    assert all_told(analyser, text) == [(INDIRECT, ["the boats sank"], "Roe")]
