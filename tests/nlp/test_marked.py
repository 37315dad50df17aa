"""Words in marks that a clear frame makes somebody's words, be they few."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

AFTER = " It rained in the town all night, and nobody went to the pier."
"""A plain sentence, so that a short text is taken for English."""


def told(analyser: Analyser, text: str) -> list[tuple[str, str, str | None]]:
    """The cue, the words and who speaks, of each quote."""
    quotes = analyser.analyse(Article(text)).quotes
    return [
        (
            quote.cue.of(text) if quote.cue is not None else "",
            " / ".join(span.of(text) for span in quote.spans),
            quote.speaker.span.of(text) if quote.speaker is not None else None,
        )
        for quote in quotes
    ]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Kim Lee called Norsk's plans to build a new pier in Kelm “an odd idea,” and left.",
            "Norsk's plans to build a new pier in Kelm “an odd idea,”",
            "Kim Lee",
        ),
        ("Ann Roe, a sailor, called the town's boats “strong.”", "the town's boats “strong.”", "Ann Roe"),
        ("Ann Roe, who was there, called what she saw “awful.”", "what she saw “awful.”", "Ann Roe"),
        (
            "Ann Roe attacked Lee, calling him, among other things, “a spent man.”",
            "him, among other things, “a spent man.”",
            "Ann Roe",
        ),
        ("The plan, which the chief of Norsk, Bo Lind, called “a sham,” failed.", "“a sham,”", "Bo Lind"),
        (
            "Bo Lind called the decision not to appeal “great news.”",
            "the decision not to appeal “great news.”",
            "Bo Lind",
        ),
        (
            "Ann Roe called those who ask for more boats now “fools” who row.",
            "those who ask for more boats now “fools” who row",
            "Ann Roe",
        ),
        ("Within minutes, he called Moll “Little Boat” multiple times.", "Moll “Little Boat”", "he"),
    ],
)
def test_what_is_called_so_may_be_long(analyser: Analyser, text: str, words: str, who: str) -> None:
    assert (words, who) in [found[1:] for found in told(analyser, text + AFTER)]


@pytest.mark.parametrize(
    "words",
    [
        "a report suggesting sailors were given free boats by the town “absurd,”",
        "those who ask for more boats now “fools”",
    ],
)
def test_no_report_within_what_is_called_so_takes_the_marks(analyser: Analyser, words: str) -> None:
    assert [found[1] for found in told(analyser, f"Kim Lee called {words} and left." + AFTER)] == [words]


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        ("Kim Lee has been pounding Roe as a “con man.”", "pounding", "a “con man.”"),
        ("Kim Lee has gone after Roe as a “leech” and a “brat.”", "gone after", "a “leech” and a “brat.”"),
        ("Kim Lee brushed off the charge as “just talk.”", "brushed off", "“just talk.”"),
        (
            "The fee is being criticized as a “use it or lose it” rule.",
            "criticized",
            "a “use it or lose it” rule",
        ),
        ("The law is seen by sailors as a “lifeboat” for all.", "seen", "a “lifeboat” for all"),
        (
            "In the call, Roe cast Moll as a clerk who would “sink” the town.",
            "cast",
            "a clerk who would “sink” the town",
        ),
        ("A paper hailed Moll as “The Lucky Kid” in May.", "hailed", "The Lucky Kid"),
        ("Moll rated the statement “Mostly True.”", "rated", "Mostly True."),
        ("In May, Moll blasted Lind for his “odd ways” in town.", "blasted", "his “odd ways” in town"),
        ("The board deemed him “well able,” which is its highest praise.", "deemed", "“well able,”"),
    ],
)
def test_what_somebody_takes_a_thing_for_is_quoted(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    assert [found[:2] for found in told(analyser, text + AFTER)] == [(cue, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe is known as “the captain” in the town.",
        "They sent what has been described as an “army” to the town.",
        "Kim Lee served as a “bosun” on the old boat.",
        "Kim Lee listed boats such as “sloops” in her book.",
    ],
)
def test_what_nobody_judges_is_no_quote(analyser: Analyser, text: str) -> None:
    assert told(analyser, text + AFTER) == []


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        (
            "Moll praised Lind for helping find “new and clever ways.”",
            "praised",
            "helping find “new and clever ways.”",
        ),
        (
            "Moll accused him of wanting to run the town “with daddy's money.”",
            "accused",
            "wanting to run the town “with daddy's money.”",
        ),
        (
            "Lind determined that the sale was a “waste” of money.",
            "determined",
            "the sale was a “waste” of money",
        ),
        ("Lind vented to her husband that it would be “very ugly.”", "vented", "it would be “very ugly.”"),
        (
            "You would need to “rip that away” from the yard, he continued.",
            "continued",
            "You would need to “rip that away” from the yard",
        ),
        (
            "Days after Lind told the Post she was “not there yet” on the fee, she left.",
            "told",
            "she was “not there yet” on the fee",
        ),
    ],
)
def test_a_clause_with_words_in_marks_is_reported(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    assert (cue, words) in [found[:2] for found in told(analyser, text + AFTER)]


@pytest.mark.parametrize(
    ("text", "cue", "words", "who"),
    [
        (
            "It fell after Bo Lind's conclusion that her deeds were “very odd.”",
            "conclusion",
            "her deeds were “very odd.”",
            "Bo Lind",
        ),
        (
            "He was challenged over his statement on Monday that “boats hate us,” but he left.",
            "statement",
            "boats hate us,",
            "his",
        ),
        (
            "It was a report by the Post that he “made up” the tale.",
            "report",
            "he “made up” the tale",
            "Post",
        ),
        ("The town rose after his calls to end the “fee war” now.", "calls", "to end the “fee war”", "his"),
        ("The town rose after his call for “a total ban” on boats.", "call", "“a total ban”", "his"),
        (
            "Ann Roe has delivered a firm defense of the “boat ban” in town.",
            "defense",
            "the “boat ban” in town",
            "Ann Roe",
        ),
        ("To Kim Lee at Norsk, the deal is “a fair bet”.", "To", "the deal is “a fair bet”", "Kim Lee"),
        (
            "According to Ann Roe, the move reeks of “fear” and haste.",
            "According to",
            "the move reeks of “fear” and haste",
            "Ann Roe",
        ),
    ],
)
def test_a_noun_or_a_view_with_words_in_marks_reports(
    analyser: Analyser, text: str, cue: str, words: str, who: str
) -> None:
    assert told(analyser, text + AFTER) == [(cue, words, who)]


@pytest.mark.parametrize(
    ("text", "cue", "words", "who"),
    [
        ("“Never,” came the reply from the harbour board.", "came the reply", "Never,", "the harbour board"),
        (
            "But he wanted to know, “How sure are you that we woke up?”",
            "know",
            "How sure are you that we woke up?",
            "he",
        ),
        (
            "Ann Roe called over her shoulder, “His words are no help.”",
            "called",
            "His words are no help.",
            "Ann Roe",
        ),
    ],
)
def test_whole_sentences_need_no_verb_of_speaking(
    analyser: Analyser, text: str, cue: str, words: str, who: str
) -> None:
    assert told(analyser, text + AFTER) == [(cue, words, who)]


@pytest.mark.parametrize(
    ("title", "cue", "words"),
    [
        ("Kelm's Mayor Rips Bo Lind As A ‘Total Sham’", "Rips", "Total Sham"),
        ("Analyst Questions the ‘Quality’ of Boats", "Questions", "Quality"),
        ("Kim Lee rips fuss over ‘boat tax’", "rips", "boat tax"),
    ],
)
def test_words_in_marks_of_a_headline_are_of_who_opens_it(
    analyser: Analyser, title: str, cue: str, words: str
) -> None:
    found = told(analyser, f"{title}\n\n{AFTER.strip()}")
    assert [(cue, words)] == [(cue, said.strip("‘’")) for cue, said, _ in found]


def test_what_a_headline_shows_a_clip_of_is_a_title(analyser: Analyser) -> None:
    title = "Ann Lind talks to fans in new trailer for ‘The Harbour.’"
    assert told(analyser, f"{title}\n\n{AFTER.strip()}") == []
