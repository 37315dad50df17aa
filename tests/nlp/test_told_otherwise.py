"""What keeps a noun from standing for somebody, or lets it, by what the text tells of parties and of past offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        (
            "Gov. Deval Patton chose a senator. The Democratic governor was glad."
            " Former Gov. Michael Dukas, a Democratic presidential nominee in 1988, agreed.",
            "Deval Patton",
            "The Democratic governor",
        ),
        (
            "Ex-President Vicente Foxe of Mexico spoke. President Enrique Nieta was silent."
            " The former Mexican president laughed.",
            "Vicente Foxe",
            "The former Mexican president",
        ),
        (
            "Joe Biden, a Democratic candidate, debated Bob Doe. Doe praised the vice president’s style.",
            "Joe Biden",
            "the vice president",
        ),
        (
            "Mitt Romney fears a President Biden. President Obama said no. Biden wept."
            " Obama’s aides laughed at the president’s joke.",
            "Obama",
            "the president",
        ),
    ],
)
def test_told_so(analyser: Analyser, text: str, name: str, noun: str) -> None:
    assert noun in pointing(analyser, text, NOMINAL)[name]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (
            "In a letter to Ann Clark’s lawyer, Rep. Bob Doe (R-S.C.), the committee chairman, said he was tired.",
            "Ann Clark’s lawyer",
        ),
        (
            "Rep. Bob Doe, wife indicted on charges\n\nRep. Bob Doe and Ann Doe were indicted on Monday.",
            "wife",
        ),
        (
            "President Bob Doe came to Tarn. Many sent a letter to the president and chairman of the board.",
            "the president",
        ),
        (
            "Many shouted at President Joe Biden on Monday. And the House Republican leader gave Bob Doe a tape.",
            "the House Republican leader",
        ),
        ("The NHL is not looking to expand. No club moved, and the team will stay.", "the team"),
        ("Patients with SUD came early. They presented to the hospital at night.", "the hospital"),
        ("BNSF built a bridge last year. It can cross the channel.", "the channel"),
        ("The FBI met on Friday. Members cited the broad authority they have.", "the broad authority"),
        ("Ann Roe came (Bob Doe/AP). Many cheered on Monday as the group left.", "the group"),
    ],
)
def test_nobody(analyser: Analyser, text: str, noun: str) -> None:
    found = pointing(analyser, text, NOMINAL)
    assert not any(own.startswith(noun) for nouns in found.values() for own in nouns)


def test_what_stands_before_a_name_in_another(analyser: Analyser) -> None:
    text = "The House Judiciary Committee Twitter account was odd. The committee, on Tuesday, deleted it."
    assert "Twitter" not in pointing(analyser, text, NOMINAL)
