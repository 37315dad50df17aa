"""Reports by who is quoted as saying so, by findings of every sort, and by labels of a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told, told

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The boats were sold because of the storm, the paper quoted the agency as saying.",
            ("saying", "the agency", "The boats were sold because of the storm"),
        ),
        (
            "The boats were sold, the state news agency TARN quoted Lee as saying on Friday.",
            ("saying", "Lee", "The boats were sold"),
        ),
        ("The dam is safe, Lee was quoted as saying.", ("saying", "Lee", "The dam is safe")),
        (
            "The dam is safe, TARN quoted a spokesman for the ministry as saying.",
            ("saying", "a spokesman for the ministry", "The dam is safe"),
        ),
        (
            "Minutes of the meeting showed officials were worried about the dam.",
            ("showed", "Minutes of the meeting", "officials were worried about the dam"),
        ),
        ("Studies have found boats leak more in winter.", ("found", "Studies", "boats leak more in winter")),
        (
            "The mayor was adamant that the dam would hold.",
            ("was adamant", "The mayor", "the dam would hold"),
        ),
        ("The bank warned of a slide in boat sales.", ("warned", "The bank", "a slide in boat sales")),
        (
            "Others have warned of the potential damage to ties with Kelm.",
            ("warned", "Others", "the potential damage to ties with Kelm"),
        ),
    ],
)
def test_who_is_cited_or_finds_or_warns_reports(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_whoever_the_parse_joins_to_a_noun_reports_beside(analyser: Analyser) -> None:
    text = (
        "U.S. officials said on Thursday the White House had a plan for Mayor Mike Pell to replace Tillson "
        "but Roe said on Friday he was not leaving and the clerk said on Saturday the reports were untrue."
    )
    assert all_told(analyser, text)[0][2] == (
        "the White House had a plan for Mayor Mike Pell to replace Tillson"
    )


@pytest.mark.parametrize(
    "text",
    [
        "In May, the paper quoted Lee as saying.",
        "Lee warned of trouble.",
        "Lee denied doing anything wrong.",
        "Residents were warned of the risk of floods.",
        "Lee was adamant about the dam.",
        "Lee was just reflecting what he had heard from them.",
        "The providers could offer “fast lanes” for certain content.",
        "Also read: ‘Boats & Oars: KMU’ Actress Ann Roe Accuses Lee of Theft",
    ],
)
def test_no_words_are_heard_in_these(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


def test_a_transcript_in_capitals_has_turns_by_last_names(analyser: Analyser) -> None:
    turns = [
        ("KATE BOULDON", "Why not debate?"),
        ("JOEL BENENS", "He would not row. He is rowing now."),
        ("BOULDON", "You were open to more in May."),
        ("BENENS", "He does not get to decide."),
        ("CLANTON", "I just believe that this is the job."),
    ]
    lead = "The mayor Kate Bouldon talked to Joel Benens and the senator Hilda Clanton on Monday."
    text = "\n\n".join([lead, *(f"{name}: {words}" for name, words in turns), "NOTE: It is on at nine."])
    quotes = [quote for quote in analyser.analyse(Article(text)).quotes if quote.parent is None]
    assert [told(quote, text) for quote in quotes] == [(":", *turn) for turn in turns]
    assert {quote.kind for quote in quotes} == {QuoteKind.DIRECT}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee responded to reports that the boat had sunk.", ("reports", None, "the boat had sunk")),
        (
            "Norsk was commenting on reports that Roe has kept shares in the boats.",
            ("reports", None, "Roe has kept shares in the boats"),
        ),
        ("Lee joked about claims that he had lied.", ("claims", None, "he had lied")),
        ("Lee said in a report that boats leak.", ("said", "Lee", "boats leak")),
    ],
)
def test_what_somebody_responds_to_is_said_by_others(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]
