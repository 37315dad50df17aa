"""The words that name who speaks, without those of the clause around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_sources import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("As Rosa Lind of Tarn Media notes, “the boats sink fast here.”", "Rosa Lind", "Rosa Lind"),
        ("Here's what part of the letter says:\n\n“The boats sink fast here.”", "part of the letter", None),
        ("Rosa Lind shook the crew. She’s told them that the pier may stay shut.", "She", "Rosa Lind"),
        ("The maker has indicated it was on a tight schedule to run the plant.", "The maker", None),
    ],
)
def test_words_that_open_or_go_on_with_the_clause_are_no_part_of_who_speaks(
    analyser: Analyser, text: str, words: str, speaker: str | None
) -> None:
    assert [(spoken, name) for _, spoken, name in told(analyser, text)] == [(words, speaker)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rosa Lind is a liar, cook and thief who has repeatedly pledged to ban all boats.", "Rosa Lind"),
        ("Rosa Lind is a cook who, on her page, wrote the following: “Where is the boat?”", "Rosa Lind"),
        ("Talk was fuelled by a radio report late last month that said the boat was lost.", "a radio report"),
        ("The patent has an abstract which reads as follows: “A boat that is made of gold.”", "an abstract"),
    ],
)
def test_a_relative_pronoun_stands_for_whoever_is_told_of_before_it(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


def test_a_relative_clause_between_dashes_is_told_of_the_name_before_it(analyser: Analyser) -> None:
    text = "Rosa Mary Lind - who says she is fond of boats - revealed on a page that she was called Moll."
    assert {(spoken, name) for _, spoken, name in told(analyser, text)} == {("Rosa Mary Lind",) * 2}


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Tarnair Co. jumped 4.5% after saying it expected a profit.",
        "Tarnair Co. shares jumped 4.5% after saying the company expected a profit.",
    ],
)
def test_a_firm_and_not_its_shares_speaks(analyser: Analyser, text: str) -> None:
    assert [name for _, _, name in told(analyser, text)] == ["Tarnair Co."]


@pytest.mark.parametrize(
    "text",
    [
        "“It could have been a boat,” co-chair of the Harbour Union Party (HUP) Rosa Lind told the Lorvane Herald.",
        "“It could have been a boat,” Norsk head of research for metals Rosa Lind said.",
    ],
)
def test_a_name_closes_a_long_title(analyser: Analyser, text: str) -> None:
    assert [name for _, _, name in told(analyser, text)] == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        (
            "The cook was asked. The mayor shook her head, saying,\n\n“It is not allowed.”",
            "saying",
            "The mayor",
        ),
        ("The cook was asked. The mayor went on, adding\n\n“It is not allowed.”", "adding", "The mayor"),
        (
            "Rosa Lind said it was a way of keeping the pier open: “You cannot moor there, so it is rare.”",
            "said",
            "Rosa Lind",
        ),
    ],
)
def test_a_quotation_has_the_reporting_verb_before_it(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    assert told(analyser, text)[-1][:2] == (cue, words)


@pytest.mark.parametrize(
    "text",
    [
        "The shop has closed.\n\nStory continues below the picture:\n\nLater Rosa Lind felt she had had enough.",
        "Read more about “The Boats That Sank All Night” below.",
        "Lorvane is full.\n\nTalent: Rosa Lind shows off her boat.\nTalent: Rosa Lind shows off her boat.",
        "It is late. Kelm’s proposed changes to the rules may sink the boats.",
    ],
)
def test_nobody_speaks_in_directions_captions_and_things_proposed(analyser: Analyser, text: str) -> None:
    assert told(analyser, text) == []


def test_a_link_to_another_page_has_no_speaker_of_its_own(analyser: Analyser) -> None:
    assert told(analyser, "READ MORE: ‘It becomes a nightmare’: the rise of the boats") == [
        (None, None, None)
    ]


def test_the_site_of_a_shop_is_no_papers(analyser: Analyser) -> None:
    text = "The shop is new, the Lorvane Herald reported. The shop’s website notes, “This is no boat!”"
    assert told(analyser, text)[-1][1:] == ("The shop’s website", None)


def test_a_signature_may_stick_to_the_quotation_by_its_dash(analyser: Analyser) -> None:
    text = "“The shortfall shows that demand for boats is weak.”-- Rosa Lind, harbour analyst"
    assert told(analyser, text) == [("--", "Rosa Lind", "Rosa Lind")]


def test_what_is_said_about_something_is_told_before(analyser: Analyser) -> None:
    text = (
        "Kelm itself is keeping tabs on the pier.\n\n“Traffic could rise substantially in May” if the late"
        " boats and other craft start this year, Rosa Lind said about the pier in her last report."
    )
    assert told(analyser, text) == [("said", "Rosa Lind", "Rosa Lind")]
