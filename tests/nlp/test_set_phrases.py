"""Reporting words that report nothing: set phrases, nouns that look like verbs, and what only stands before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "She rowed in Tarn and Kelm, states that vote on Monday.",
        "Moll has rowed for years, claims that the inspector could not corroborate.",
        "They wanted to be part of Kelm, remarks that were featured on the radio.",
        "She clinched a majority of regular, pledged delegates.",
        "There is no denying she has had quite a run.",
        "Only time will tell if her power will last.",
        "After two years at sea, their faces said it all.",
        "A blog, called the “Feed,” anchored by five writers, pumps out articles.",
        "Among others in a trap is Ann Moll, whose new book boasts of her care for the sea.",
        "Ann Moll is again answering the call to row the boat.",
        "Later that month, Norsk is set to publish “Roe Revealed,” a biography written by the editor Ann Moll.",
        "The vote remains so politically charged that Roe made it the centre of her speech.",
        "The yard found the post, reported it to the police, and removed it on Thursday.",
        "He was dismissed for taking time off, a claim that the mayor strongly disputes.",
        "Moll later blamed her hesitancy to condemn Ned Lind on a “bad earpiece.”",
        "Rosa Lind tore up her refusal to say whether the yard would close.",
        "We can all agree that it was cold.",
        "The storm, which hit in May and claimed the lives of 20 sailors, has been studied for a year.",
        "Rather than tell the crew the truth and risk a strike, the yard sold the boat.",
        "She would be well advised to take the boat.",
        "He threw out the old map and went “ultra-local” in the north.",
        "If the boat is a hit, the money saved will add greatly to the bottom line.",
        "Revealed: Here Are The Boats The Mayor Has Hidden",
    ],
)
def test_set_phrases_and_nouns_report_nothing(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).quotes == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Morale has suffered, cooks complain of the pay.", []),
        ("Her critique is a moral one, as she laments a “throwaway culture”.", ["a “throwaway culture”"]),
        (
            "On Tuesday, even as boats were sinking, Ann Roe wrote to the crew, telling them it was fine.",
            ["it was fine"],
        ),
        ("An old sailor who is often at odds with the mayor, Ned Lind marveled at the boats.", []),
        ("According to Ned Lind, writing for the Tarn Post, the yard is lost.", ["the yard is lost"]),
        ("The yard states that the boats are old.", ["the boats are old"]),
        ("Ann Roe repeated a claim that the boats sank.", ["the boats sank"]),
    ],
)
def test_what_stands_before_a_report_of_its_own_is_not_reported(
    analyser: Analyser, text: str, words: list[str]
) -> None:
    quotes = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for quote in quotes for span in quote.spans] == words
