"""Who speaks where the parse takes another for it: nouns side by side, verbs in a row, two subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Kestavia House early Friday morning approved a bill supporters say will keep the pier open.",
            [("say", "supporters", "will keep the pier open")],
        ),
        (
            "It serves members studying the treatment of Jan. 6 rioters Roe describes as “sick prisoners.”",
            [("describes", "Roe", "“sick prisoners.”")],
        ),
        (
            "A port clerk apologized last month for dropping Dale and Lind -- two loud rowers who have long"
            " claimed they are being watched.",
            [("claimed", "two loud rowers", "they are being watched")],
        ),
    ],
)
def test_two_nouns_side_by_side_are_two(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            "The talk underscored how far apart both sides are, even as Hartman called the meeting “kind” and"
            " suggested the strike could end soon.",
            "suggested",
            "Hartman",
        ),
        (
            "The news site Harbor Wire says the nature of the pact is a “guarded secret” and reports that"
            " “even his top cooks don't know.”",
            "reports",
            "The news site Harbor Wire",
        ),
        (
            "In a tweet, the president claimed that Tarn Wire only shows news from the left; suggested that"
            " it might be illegal; alleged that “others” are hiding it.",
            "alleged",
            "the president",
        ),
        (
            "She was sure her tea ceremony would take place the next year, telling the Tarn Post in 2021: “I won.”",
            "telling",
            "She",
        ),
        ("Analysts after the report said shares would fall.", "said", "Analysts"),
        (
            "Rowers ahead of the vote held a news conference condemning the mayor's “odd boats.”",
            "condemning",
            "Rowers",
        ),
        (
            "Lind released a statement from her doctor declaring she is in good health.",
            "declaring",
            "her doctor",
        ),
        (
            "Mice sleep less, a study published on Monday by Tarn University found.",
            "found",
            "Tarn University",
        ),
        (
            "ST. TARN, Minn. -- Supporters of a bill up for debate Thursday night say it will make it safe.",
            "say",
            "Supporters of a bill",
        ),
    ],
)
def test_whoever_acts_speaks(analyser: Analyser, text: str, cue: str, speaker: str) -> None:
    analysis = analyser.analyse(Article(text + "\n"))
    names = {one.id: one.name for one in analysis.entities}
    found = [
        (quote.speaker.span.of(text), names.get(quote.speaker.entity or ""))
        for quote in analysis.quotes
        if quote.cue is not None and quote.cue.of(text) == cue
        if quote.speaker is not None and quote.speaker.span is not None
    ]
    assert [speaker in told for told in found] == [True]


def test_what_somebody_has_is_a_noun(analyser: Analyser) -> None:
    text = "Despite Mr. Hartman’s promises that Mexico will pay for his border wall, Mr. Fox vowed that it would never happen."
    assert all_told(analyser, text)[0] == ("promises", "Hartman", "Mexico will pay for his border wall")


def test_nobody_tells_everything(analyser: Analyser) -> None:
    assert all_told(analyser, "We care. Everything Lee says is a lie unless proven otherwise.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In his letter Thursday, Hartman, 68, had said he would stay.",
            [("said", "Hartman", "he would stay")],
        ),
        (
            "Rain fell.\n\nBut the president's campaign, responding to the new leader in the race, said the"
            " remark is odd.",
            [("said", "the president's campaign", "the remark is odd")],
        ),
        (
            "While much has been made of the delay, a former port agent and 20-year veteran of the harbour,"
            " who reviewed the documents, told Tarn News the warnings were clear.",
            [("told", "a former port agent and 20-year veteran of the harbour", "the warnings were clear")],
        ),
        (
            "After the vote, Rep. Bob Dunn, D-Va., one of the nine who voted no, said Arland has bigger problems.",
            [("said", "Bob Dunn", "Arland has bigger problems")],
        ),
        (
            "Roe, who was sworn in on Thursday, was videotaped that night vowing to impeach the president.",
            [("vowing", "Roe", "to impeach the president")],
        ),
    ],
)
def test_who_is_parted_from_the_verb_speaks(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hartman was arrested Friday, accused of telling investors that the fund was safe.",
            [("telling", "Hartman", "the fund was safe")],
        ),
        (
            "Burke faces new charges, accused of falsely telling a court that she owned the house.",
            [("telling", "Burke", "she owned the house")],
        ),
        ("It took Doyle two years to admit that he had lied.", [("admit", "Doyle", "he had lied")]),
    ],
)
def test_whoever_is_told_of_speaks(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected
