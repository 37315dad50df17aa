"""Where reported words end: before another report, behind all that belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def told(analyser: Analyser, text: str) -> list[list[str]]:
    """The words of each quote that stands in no other."""
    quotes = analyser.analyse(Article(text)).quotes
    return [[span.of(text) for span in quote.spans] for quote in quotes if quote.parent is None]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "The union says the yard will close but Lind will say that it will not.",
            "the yard will close",
            "it will not",
        ),
        (
            "Moll has said he understood the worries of the crew and said it was the way Lind went about it that hurt.",
            "he understood the worries of the crew",
            "it was the way Lind went about it that hurt",
        ),
        (
            "The Lorvane Post said that the yard had opted to delay work, and in May, Kelm Yards analyst Ana Lind said "
            "work could be stopped until autumn.",
            "the yard had opted to delay work",
            "work could be stopped until autumn",
        ),
        (
            "The mate told the Post he was ashore when the boat sank, and guards confirmed he was not on board.",
            "he was ashore when the boat sank",
            "he was not on board",
        ),
        (
            "The paper cited sailors saying the mayor had given up the pier while a clerk said he was undecided.",
            "the mayor had given up the pier",
            "he was undecided",
        ),
        (
            "Moll admitted the boats were old before adding, “But they float.”",
            "the boats were old",
            "But they float.",
        ),
        (
            "The yard put out a note saying that it “cannot say if Moll was on board”, nonetheless adding that "
            "the ferry was safe.",
            "it “cannot say if Moll was on board”",
            "the ferry was safe",
        ),
        (
            "A geologist has shot down claims that a pier is sinking off Lorvane - insisting the photo is a hoax.",
            "a pier is sinking off Lorvane",
            "the photo is a hoax",
        ),
    ],
)
def test_a_report_ends_before_another_one(analyser: Analyser, text: str, first: str, second: str) -> None:
    assert told(analyser, text) == [[first], [second]]


@pytest.mark.parametrize(
    "text",
    [
        "He has ruled out more talks with the crew and said they would strike.",
        "The mayor said one thing as a sailor and is doing another.",
    ],
)
def test_what_the_subject_does_besides_is_not_what_it_said(analyser: Analyser, text: str) -> None:
    assert not any(" and " in words for [words] in told(analyser, text))


def test_a_clause_with_that_goes_on_reporting(analyser: Analyser) -> None:
    text = "The mayor said that the pier was sold and that guards said it had sunk."
    assert told(analyser, text) == [["the pier was sold and that guards said it had sunk"]]


def test_what_it_is_goes_on_behind_a_bare_and(analyser: Analyser) -> None:
    text = "Moll claims she bought her boat a few weeks ago and it cost $900."
    assert told(analyser, text) == [["she bought her boat a few weeks ago and it cost $900"]]


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("Roe has said", "the yard hadn’t met its goals and a new plan would be announced soon"),
        ("The guild says", "the pier is old and could sink in the next storm"),
        ("The mayor said", "its members had been punished, but this would not happen again"),
        (
            "The paper said",
            "Lind was born in Kelm, is in his mid-twenties, and was called polite by his friends",
        ),
    ],
)
def test_a_further_verb_goes_on_with_it(analyser: Analyser, report: str, words: str) -> None:
    assert told(analyser, f"{report} {words}.") == [[words]]


@pytest.mark.parametrize(
    ("words", "remark"),
    [
        ("the rate has fallen this year", "-- which the markets took as a sign"),
        ("the number came from the guild", "- a fact later confirmed by the mayor"),
        ("the boat sank in May", ", citing a letter of the guild"),
        ("they made progress in the talks", ", with Lind saying the talks were open"),
        ("it has struck a deal with Norsk", ", sending its stock up 16 percent"),
        ("it lost a fifth of its boats", ", stoking fears that the boom was over"),
    ],
)
def test_it_ends_before_a_remark(analyser: Analyser, words: str, remark: str) -> None:
    text = f"Roe said {words}{remark if remark[0] == ',' else ' ' + remark}."
    assert told(analyser, text)[0] == [words]


@pytest.mark.parametrize(
    ("first", "clause", "second"),
    [
        ("While some couples collapse", "Roe said", "for others, it can be a new start"),
        ("While some clerks could lose their passes", "she added", "dropping them would be harsh"),
        ("Goats may fall", "Roe said", "as they are quickly caught by wolves"),
        ("The yard has no lists that old", "he said", "so it can’t know how many boats sank"),
        ("It is no surprise", "Moll said", "that Roe did better at sea"),
    ],
)
def test_an_interrupted_sentence_goes_on(analyser: Analyser, first: str, clause: str, second: str) -> None:
    text = f"Lind is a sailor. {first}, {clause}, {second}."
    assert told(analyser, text) == [[first, second.removeprefix("that ")]]


@pytest.mark.parametrize(
    "rest", ["as he was led out of the hall", "without saying where", "without giving a date"]
)
def test_a_circumstance_behind_who_said_it_is_none(analyser: Analyser, rest: str) -> None:
    assert told(analyser, f"The boat sank, Roe said, {rest}.") == [["The boat sank"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lind urged the crew to gather around the mast and tried to make the case for the sail.",
            "to gather around the mast",
        ),
        (
            "Roe has proposed temporarily banning boats from the bay and has gone so far as to sink two.",
            "temporarily banning boats from the bay",
        ),
        ("Moll pledged to visit every pier and he has often used that against Roe.", "to visit every pier"),
        (
            "Roe said the talk was a short, although warm, welcome to the crew.",
            "the talk was a short, although warm, welcome to the crew",
        ),
        (
            "Two of the guards say they don’t yet know enough about boats to buy one.",
            "they don’t yet know enough about boats to buy one",
        ),
        ("On Monday, Mayor Ana Lind said she’d like a stronger pier.", "she’d like a stronger pier"),
        ("Roe insists the bay must be clean, and has sold his old boats.", "the bay must be clean"),
        (
            "Roe said she would row at some later time, and to date has rowed once.",
            "she would row at some later time",
        ),
        ("Roe says she is going to sail but has withheld her help.", "she is going to sail"),
        (
            "Roe said the hunt is near its end and has cost a fortune.",
            "the hunt is near its end and has cost a fortune",
        ),
        ("Roe said the crew would row on, in spite of an order of the town.", "the crew would row on"),
        ("Roe has called Lind “the next Kelm” – the boat that he loved as a child.", "Lind “the next Kelm”"),
    ],
)
def test_it_ends_where_its_own_verb_does(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[0] == [words]


@pytest.mark.parametrize(
    "question",
    [
        "whether her time at sea, which friends called long, added to the storms that sank her",
        "whether she feared that Bo Roe, the next mayor, who has called boats a hoax, could win",
        "why",
    ],
)
def test_a_question_ends_before_the_answer(analyser: Analyser, question: str) -> None:
    text = f"Asked {question}, Lind said: “I hope not.”"
    asked = [] if question == "why" else [[question]]
    assert told(analyser, text) == [*asked, ["I hope not."]]


def test_how_it_was_said_is_no_part_of_it(analyser: Analyser) -> None:
    text = "When a cook shouted, “Lind,” Moll joked, again using an old accent, “Amen, brother! Come on up.”"
    assert told(analyser, text) == [["Lind,"], ["Amen, brother! Come on up."]]


def test_words_that_end_in_marks_within_go_on_behind_who_says_so(analyser: Analyser) -> None:
    first = "I was small. I was told it started sounding like 'hoh lok,'"
    text = f'"{first}" he said referring to the old name for Kelm-Cola, "so Cola stuck."'
    assert told(analyser, text) == [[first, "so Cola stuck."]]


def test_others_who_say_so_too_say_it_for_themselves(analyser: Analyser) -> None:
    text = "Many captains have said they will not row and others have said they are not able to."
    assert told(analyser, text) == [["they will not row"], ["they are not able to"]]
