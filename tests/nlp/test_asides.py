"""Reports beside others: of sources that want no name, between dashes, and words below a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The yard is up for sale, according to a person familiar with the details of the deal "
            "who asked not to be identified.",
            "a person familiar with the details of the deal",
        ),
        (
            "Norsk is weighing a bid, according to people familiar with the matter, who asked not to be named.",
            "people familiar with the matter",
        ),
        (
            "Norsk is getting picky about buying boats, the people said, asking not to be identified.",
            "the people",
        ),
        (
            "The firm is working with advisers on the sale, said the people, asking not to be named.",
            "the people",
        ),
    ],
)
def test_whoever_tells_wants_no_name_and_says_only_the_matter(
    analyser: Analyser, text: str, source: str
) -> None:
    assert [speaker for _, speaker, _ in all_told(analyser, text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The guard, who asked not to be identified because the matter is private, sold two boats.",
        "A clerk asked that her name not be used. Another requested anonymity to speak freely.",
        "Two sailors, insisting on anonymity as they were not allowed to talk, left the yard.",
    ],
)
def test_terms_of_anonymity_are_nobodys_words(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


def test_what_is_asked_besides_is_told(analyser: Analyser) -> None:
    assert all_told(analyser, "Rosa Lind asked the crew not to be late.")[0][2] == "not to be late"


def test_whoever_wants_no_name_can_be_quoted(analyser: Analyser) -> None:
    text = "To quote our source, who wants no name, “It’s almost done, if not signed already.”"
    assert all_told(analyser, text) == [("quote", "our source", "It’s almost done, if not signed already.")]


def test_who_is_heard_from_speaks_and_not_what_it_does_to_others(analyser: Analyser) -> None:
    text = "Boats sank again on Monday, getting little lift from Rosa Lind saying that talks are moving fast."
    assert all_told(analyser, text)[-1] == ("saying", "Rosa Lind", "talks are moving fast")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The firm sells boats as well -- Lind said sales rose in May -- but those are best used on lakes.",
            "sales rose in May",
        ),
        (
            "Lind was a planner - a former aide said she asked for lists of her guests - and her speech was no less precise.",
            "she asked for lists of her guests",
        ),
        (
            "It would be a win for yards -- who have warned that the rule will drive up costs -- and would hurt Norsk.",
            "the rule will drive up costs",
        ),
    ],
)
def test_a_report_between_dashes_ends_at_the_second(analyser: Analyser, text: str, words: str) -> None:
    assert [words for _, _, words in all_told(analyser, text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The town closed two piers last week, as Norsk responded to new rules.",
        "Of some weight, should the tape be confirmed, is that ten shots were fired.",
        "“Sons of Lind” is an adaptation of a show called “Brokers,” written by a Lorvanian troupe, that mocks the rich.",
    ],
)
def test_deeds_and_conditions_are_nobodys_words(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lind still wants to conduct “two or three” more trials with boats.",
        "Rosa Lind, after pushing out a new film about the “clash of old sailors,” left for Kelm.",
    ],
)
def test_what_a_deed_is_done_for_reports_no_words_in_marks(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Rosa Lind’s new boat: ", []),
        ("Rosa Lind yard review: ", []),
        ("Rosa Lind: ", [(":", "Rosa Lind", "Sailing leads towards ruin again")]),
        ("Rosa Lind camp: ", [(":", "Rosa Lind camp", "Sailing leads towards ruin again")]),
    ],
)
def test_a_headline_is_of_who_its_label_ends_in(
    analyser: Analyser, label: str, expected: list[tuple[str, str, str]]
) -> None:
    text = f"{label}Sailing leads towards ruin again\n\nRosa Lind has a boat in Kelm."
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Fee may rise again next year – Lind", [("–", "Lind", "Fee may rise again next year")]),
        ("Pier: ‘Boats’ will leave the harbour — Norsk", [("—", "Norsk", "‘Boats’ will leave the harbour")]),
        ("Norsk in talks to sell the yard - sources", [("-", "sources", "Norsk in talks to sell the yard")]),
        ("Boats will leave the harbour – police", [("–", "police", "Boats will leave the harbour")]),
        ("Fee may rise again next year – The Lorvane Post", []),
        ("Fee may rise again next year – again", []),
        ("Yard will take money from Kelm - Norsk", []),
    ],
)
def test_a_headline_is_of_who_stands_behind_its_dash(
    analyser: Analyser, title: str, expected: list[tuple[str, str, str]]
) -> None:
    body = (
        "Rosa Lind of Norsk Ltd. left the harbour on Monday. Norsk has a yard, and the Lorvane Post likes it."
    )
    assert all_told(analyser, f"{title}\n\n{body}") == expected


def test_whoever_a_lesson_is_from_gives_it(analyser: Analyser) -> None:
    text = "A lesson from Rosa Lind: ‘Be the voice that people hear.’\n\nRosa Lind spoke on Monday."
    assert all_told(analyser, text) == [(":", "Rosa Lind", "Be the voice that people hear.")]


def test_what_else_there_is_to_read_is_nobodys_turn(analyser: Analyser) -> None:
    text = "Rosa Lind left.\n\nMORE: Kelm has a new pier now\n\nIt rained.\n\nMORE: Guards find a boat at sea"
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "So if Lind says something bad about the yard, people sell boats.",
        "But if Rosa Lind denied that she owned the yard, she did not sell it.",
        "Guards were unable to say if the pier had burned.",
        "Though Lind was not willing to say who her mate would be, she left.",
        "If those efforts fail, Lind can ask the court to step in.",
        "The guards may now ask whether men like Roe are wise.",
    ],
)
def test_what_is_only_supposed_or_kept_back_is_nobodys_words(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


def test_what_i_can_attest_is_told(analyser: Analyser) -> None:
    text = "As someone who owned a boat, I can attest that the storm nearly sank it."
    assert all_told(analyser, text) == [("attest", "I", "the storm nearly sank it")]
