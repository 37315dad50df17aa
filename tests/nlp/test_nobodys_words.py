"""Words in marks that nobody says: titles, shows, terms and what a deed is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("“It sank at night,” Moll told “Kelm and Friends,” which is on at nine.", ["It sank at night,"]),
        ("“It sank at night,” Moll told the hosts of “Long Night.”", ["It sank at night,"]),
        ("“It sank at night,” Moll said in an interview with “Kelm News Sunday.”", ["It sank at night,"]),
        ("So says a booming voice at the end of “Hail, Sailor!” – a film of the sea.", []),
        (
            "Moll said she rows for her part on “The Long Night.”",
            ["she rows for her part on “The Long Night.”"],
        ),
        ("“Tie it up,” Moll wrote to the crew. “Off-deck” is a sailor's word.", ["Tie it up,"]),
    ],
)
def test_a_show_in_marks_is_no_part_of_what_is_said(analyser: Analyser, text: str, spans: list[str]) -> None:
    quotes = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for quote in quotes for span in quote.spans] == spans


@pytest.mark.parametrize(
    "text",
    [
        "“Grey is the New Blue” star Ann Moll opened up about her life.",
        "The “Sink One, Thousands Will Rise” drawing was made by Ann Moll.",
        "“The Man Who Would Be Captain” reclaims the sea for children.",
        "Kelmflix will let all of us stream ‘To All the Boats I’ve Rowed Before’ for nothing.",
        "The fleet is weak before the northern “offensive,” which went through Kelm.",
        "“Skipper Ned,” who spoke with a thick accent, was at sea.",
        "Ann Moll, who was in the show “The Mariner,” who went on to row for Tarn, is ill.",
        "To top it off, “Kel-Raq,” a movie about the storm made by Ned Lind, opens on Friday.",
        "The campaign began with a short ad, “Playing Moll,” in which children use a doll.",
        "She carefully puts together “tubular mixers,” rods for the engine.",
        "It weighs three pounds, which is not exactly the “lightest” – the new one weighs two.",
        "I stand with Ann Moll (“Moll says the yard would sink,” THETARNPOST, Thursday).",
        "By this “night vision” I began to see the harbour as it was.",
        "Most of them push the button for “R,” or “D,” according to their instinctive preference.",
    ],
)
def test_titles_and_terms_in_marks_are_nobodys_words(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).quotes == ()


def test_a_deed_that_words_in_marks_go_on_with_is_no_way_of_speaking(analyser: Analyser) -> None:
    text = "Moll took her book everywhere she went, “drawing ships and boats in the dark.”"
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.cue is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Moll said he has “no idea” if he told them on Monday’s broadcast of Kelm’s “New Day.”",
            "if he told them",
        ),
        ("Moll said “the storm continues to shrink” in an interview an hour before it.", "to shrink"),
        ("Moll called the yard “rigged” in a tweet Tuesday.", "the yard “rigged”"),
        ("Moll hailed the yard as “a real wonder” in May.", "“a real wonder”"),
        ("Moll calls the yard “a real wonder” in TV interview", "the yard “a real wonder”"),
        ("Moll dismissed the yard as “a real joke” on Monday.", "“a real joke”"),
        ("Moll said the yard has “kept us safe” on Twitter.", "kept us safe”"),
        ("Moll said the yard has “kept us safe” on Reddit.", "kept us safe”"),
    ],
)
def test_where_words_were_said_is_no_part_of_them(analyser: Analyser, text: str, words: str) -> None:
    quote = analyser.analyse(Article(text)).quotes[0]
    assert quote.spans[-1].of(text).endswith(words)


@pytest.mark.parametrize(
    "text",
    [
        "A guard posted pictures of boats tweeting from the pier so that she could see who was there.",
        "Who would argue that sailors have no right to row?",
        "He wrote the memoir Tides: How Forty Boats Sank.",
        "He wrote in his new book, Long Tides: The Boats Are Lost.",
    ],
)
def test_an_aim_an_idle_question_and_a_subtitle_are_nobodys_words(analyser: Analyser, text: str) -> None:
    assert not analyser.analyse(Article(text)).quotes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sailors were hitting the “like” button to keep it.", []),
        ("Lind is not a thief, as prosecutors had claimed.", []),
        (
            "However, Moll said she is not his wife, as guards had claimed.",
            ["she is not his wife, as guards had claimed"],
        ),
        ("The boat sank, as guards had claimed.", ["The boat sank"]),
        ("Boats sell well, though he and his aides claim credit for the records.", []),
        ("The yard let sailors use apps that encouraged friends to share a boat.", []),
        ("It has ordered five million boats. They indicate that Lorvane expects a long boom.", []),
    ],
)
def test_labels_and_what_is_denied(analyser: Analyser, text: str, words: list[str]) -> None:
    quotes = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for quote in quotes for span in quote.spans] == words


def test_a_title_that_calls_out_is_no_word_of_theirs(analyser: Analyser) -> None:
    text = "She claims her look has landed her on “Inside Kelm” and “Moll Lind Live!”"
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.kind is QuoteKind.INDIRECT
