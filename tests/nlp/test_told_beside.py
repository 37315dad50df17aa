"""Reports in words that are seldom met: forecasts, accounts of one's own, judgements, and advice that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told, told

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Kim Lee said polls have found voters want the dam.", ("found", "polls", "voters want the dam")),
        ("Kim Lee said that a poll shows boats are safe.", ("shows", "a poll", "boats are safe")),
        (
            "Kim Lee said polls are finding that voters want the dam.",
            ("finding", "polls", "voters want the dam"),
        ),
    ],
)
def test_what_studies_find_is_told_again_by_whoever_cites_them(
    analyser: Analyser, text: str, inner: Told
) -> None:
    outer, nested = analyser.analyse(Article(text)).quotes
    assert (nested.parent, told(nested, text)) == (outer.id, inner)


def test_showing_a_feeling_is_no_report_within_a_report(analyser: Analyser) -> None:
    text = "Kim Lee said in her letter that Roe had shown “disrespect” for sailors."
    assert len(all_told(analyser, text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oil will reach $60 within a year, Norsk Bank is telling clients.",
            ("telling", "Norsk Bank", "Oil will reach $60 within a year"),
        ),
        (
            "The dam will hold for years, analysts are predicting.",
            ("predicting", "analysts", "The dam will hold for years"),
        ),
        (
            "Norsk Economics projects boat sales will fall by 3 percent in July.",
            ("projects", "Norsk Economics", "boat sales will fall by 3 percent in July"),
        ),
        (
            "The bank projects that boat sales will fall in July.",
            ("projects", "The bank", "boat sales will fall in July"),
        ),
        ("By Lee's own argument, the dam is too old.", ("argument", "Lee", "the dam is too old")),
        ("By his own account, he never saw the boat.", ("account", "his", "he never saw the boat")),
        ("Lee was clear that the dam would be built.", ("was clear", "Lee", "the dam would be built")),
        ("Lee made it clear the mayor must go.", ("made it clear", "Lee", "the mayor must go")),
        ("Lee made clear the dam would be built.", ("made clear", "Lee", "the dam would be built")),
        (
            "Vice responded to the claims by pointing out that boats leak.",
            ("pointing out", "Vice", "boats leak"),
        ),
    ],
)
def test_reports_in_rarer_words_are_heard(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It was clear that the boats leak.",
        "The vote made clear the mayor must go.",
        "By that account, the boats are old.",
        "Lee is no stranger to storms, as he has been reporting on them for years.",
    ],
)
def test_nobody_speaks_by_what_is_plain(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee expressed concern the dam would fail.", ("expressed concern", "Lee", "the dam would fail")),
        ("Lee expressed confidence the dam was safe.", ("expressed confidence", "Lee", "the dam was safe")),
        (
            "The mayor has expressed her intention to run again.",
            ("expressed her intention", "The mayor", "to run again"),
        ),
        (
            "The panel's recommendation that the dam be closed was ignored.",
            ("recommendation", "The panel", "the dam be closed"),
        ),
        (
            "The agencies' conclusion that Norsk had lied was published in May.",
            ("conclusion", "The agencies", "Norsk had lied"),
        ),
        (
            "Reports began to surface online that the boat had gone missing.",
            ("Reports", None, "the boat had gone missing"),
        ),
    ],
)
def test_nouns_for_what_somebody_feels_or_advises_report(
    analyser: Analyser, text: str, expected: Told
) -> None:
    assert all_told(analyser, text) == [expected]


def test_doubts_that_somebody_had_are_no_words(analyser: Analyser) -> None:
    assert all_told(analyser, "The mayor voiced doubts she had in May.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Kelm official dismissed it as a brief courtesy meeting.",
            ("dismissed", "A Kelm official", "a brief courtesy meeting"),
        ),
        ("Critics have attacked the law as too weak.", ("attacked", "Critics", "too weak")),
        ("The plan was denounced by sailors as a land grab.", ("denounced", "sailors", "a land grab")),
    ],
)
def test_what_somebody_dismisses_a_thing_as_is_told(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The board dismissed Lee as mayor of the town.",
        "The group attacked the town as night fell.",
        "Lee dismissed critics as the boats sank.",
        "Somebody should ask these firms which boats leak.",
        "A judge denied a request by the town to keep the boats.",
        "The committee would be wise to ask how many boats leak.",
        "Not a single person has come forward claiming to have seen the boat.",
        "He posted fake images claiming to be of the boat.",
        "Emails claiming to be from the bank were sent to customers.",
        "One option is for Lee to order his aides to sell the boats.",
        "As the data scandal showed, that is a great risk.",
        "They criticized Kelm’s “Made in Kelm 2025” plan, which offers aid.",
    ],
)
def test_advice_and_what_things_pass_for_are_no_reports(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Two officials confirmed that he obtained a so-called “river visa.”",
        "Experts said it was a piece of a rock dubbed “the old one.”",
    ],
)
def test_marks_round_what_a_thing_goes_by_hold_no_words(analyser: Analyser, text: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.kind is QuoteKind.INDIRECT
