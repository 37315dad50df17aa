"""Reports that nobody is named for, and those that the model's parse loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, Quote

if TYPE_CHECKING:
    from newsview.nlp import Analyser

Told = tuple[str | None, str | None, str]


def told(quote: Quote, text: str) -> Told:
    """The reporting words, who reports and what, as the text has them."""
    speaker = quote.speaker.span if quote.speaker else None
    words = " … ".join(span.of(text) for span in quote.spans)
    return quote.cue.of(text) if quote.cue else None, speaker.of(text) if speaker else None, words


def all_told(analyser: Analyser, text: str) -> list[Told]:
    return [told(quote, text) for quote in analyser.analyse(Article(text)).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pier was shut amid reports that two boats had sunk.", ("reports", None, "two boats had sunk")),
        (
            "Reports that the pier had burned reached the mayor at noon.",
            ("Reports", None, "the pier had burned"),
        ),
        (
            "And reports that his friend Lind had lied to police has put his word in question.",
            ("reports", None, "his friend Lind had lied to police"),
        ),
        (
            "Unconfirmed reports are circulating online that the ferry has sunk.",
            ("reports", None, "the ferry has sunk"),
        ),
        ("We have seen rumours that the mayor is ill.", ("rumours", None, "the mayor is ill")),
        (
            "The band moved after complaints its drums were keeping the village awake.",
            ("complaints", None, "its drums were keeping the village awake"),
        ),
    ],
)
def test_reports_and_rumours_tell_what_nobody_is_named_for(
    analyser: Analyser, text: str, expected: Told
) -> None:
    assert all_told(analyser, text) == [expected]


def test_reports_at_the_start_are_no_deed(analyser: Analyser) -> None:
    before = "A survey found that one in five rings is lost at home."
    text = f"{before} Reports that the ring was stolen were denied by police."
    assert all_told(analyser, text)[1:] == [("Reports", None, "the ring was stolen")]


@pytest.mark.parametrize(
    "text",
    [
        "The reports he wrote for the harbour were lost in the storm.",
        "The report that he wrote was lost in the storm.",
        "She kept a report that ran to nine pages.",
    ],
)
def test_reports_that_are_only_described_tell_nothing(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Sunday evening, sailors from the 7th crew of the Tarnian fleet fought dozens of armed members"
            " of Red Tide in the town of Kelm in Borno state, witnesses and harbour sources said.",
            (
                "said",
                "witnesses and harbour sources",
                "On Sunday evening, sailors from the 7th crew of the Tarnian fleet fought dozens of armed"
                " members of Red Tide in the town of Kelm in Borno state",
            ),
        ),
        (
            "Too many old boats—and many new ones—bear names that border on not even being words, she said.",
            (
                "said",
                "she",
                "Too many old boats—and many new ones—bear names that border on not even being words",
            ),
        ),
        (
            "As a sailor, Ms. Moll likely feared no storm, Mr. Lind said.",
            ("said", "Lind", "As a sailor, Ms. Moll likely feared no storm"),
        ),
        (
            "His vote has gone from Ann Moll to Lind to, now, Roe, Kell said during his first speech to be a"
            " mayor.",
            ("said", "Kell", "His vote has gone from Ann Moll to Lind to, now, Roe"),
        ),
    ],
)
def test_who_closes_a_sentence_says_all_of_it(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During that time, Father John Micheal O’Moll claims he went to sea and met a ghost.",
            ("claims", "John Micheal O’Moll", "he went to sea and met a ghost"),
        ),
        (
            "Multiple outlets reported on Monday the Harbour Service had spoken with Lind about the boat.",
            ("reported", "Multiple outlets", "the Harbour Service had spoken with Lind about the boat"),
        ),
        (
            "He spoke to someone in that office who promised Lind would receive a call back to mend it.",
            ("promised", "someone in that office", "Lind would receive a call back to mend it"),
        ),
    ],
)
def test_verbs_that_the_model_takes_for_others_report(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Moll asked Lind during a question period after the speech why the town is selling boats.",
            ("asked", "Ann Moll", "why the town is selling boats"),
        ),
        (
            "When I asked Ann Lind if she would ever sell the ferry, she looked out to sea.",
            ("asked", "I", "if she would ever sell the ferry"),
        ),
        (
            "She used the same words when asked in May if she would sell it.",
            ("asked", None, "if she would sell it"),
        ),
    ],
)
def test_questions_stand_behind_whoever_is_asked(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is said to have sold the ferry in May.", ("said", None, "to have sold the ferry in May")),
        ("The mayor is rumoured to be out at sea.", ("rumoured", None, "to be out at sea")),
        ("It is rumoured that the pier will close.", ("rumoured", None, "the pier will close")),
    ],
)
def test_what_somebody_is_said_to_have_done_is_reported(
    analyser: Analyser, text: str, expected: Told
) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It should be noted that the pier had lost nine boats by then.",
        "The sailors can rest assured that the pier is safe.",
        "To keep people assured that the boats aren't sinking, the town looks at them in May.",
        "As best I can tell, the story began with the harbour cook in May.",
        "It seems a poor thing to leave a boat there, but remember that many sailors are poor.",
        "The council has not announced any plans to sell the pier.",
        "There have been lots of “Lorvane loses its old boats” stories lately.",
        "Despite the “if it floats, it must be a boat” adage, the town sank it in May.",
        "If you go there and search for “old man in a boat,” you will find the picture.",
        "The former sailor, identified only as “Moll,” left the town.",
    ],
)
def test_what_the_writer_notes_or_names_is_no_report(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


def test_a_show_is_no_part_of_what_is_said_on_it(analyser: Analyser) -> None:
    text = '"The pier has to go," Lind told Ann Moll on "New Day" on Friday. "It is too old."'
    assert all_told(analyser, text) == [("told", "Lind", "The pier has to go, … It is too old.")]


def test_what_it_tells_is_no_quote_within_one(analyser: Analyser) -> None:
    text = "“It tells you there is a boat for us,” Lind said."
    assert all_told(analyser, text) == [("said", "Lind", "It tells you there is a boat for us,")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As yet, there is no sign of a second boat, the Lorvane harbour office said, according to Reuters.",
            [
                (
                    "according to",
                    "Reuters",
                    "As yet, there is no sign of a second boat, the Lorvane harbour office said",
                ),
                ("said", "the Lorvane harbour office", "As yet, there is no sign of a second boat"),
            ],
        ),
        (
            "He said the boats are lost, the Lorvane Post reported.",
            [
                ("reported", "Lorvane Post", "He said the boats are lost"),
                ("said", "He", "the boats are lost"),
            ],
        ),
        (
            "Ms. Lind said she has been told by some that they think the old pier is “a disgrace” to the town.",
            [
                (
                    "said",
                    "Lind",
                    "she has been told by some that they think the old pier is “a disgrace” to the town",
                ),
                ("told", "some", "they think the old pier is “a disgrace” to the town"),
            ],
        ),
        (
            "Kelm officials said he claimed to have met the sailor.",
            [
                ("said", "Kelm officials", "he claimed to have met the sailor"),
                ("claimed", "he", "to have met the sailor"),
            ],
        ),
    ],
)
def test_reports_stand_within_reports(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected
