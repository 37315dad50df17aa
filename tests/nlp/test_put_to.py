"""Who was told and asked without anybody who spoke, what nobody has said, and titles of two verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_BODY = "\n\nKELM (Norsk News) — President Piet Moll spoke on Friday."


def _told(analyser: Analyser, text: str) -> list[tuple[str, str]]:
    """What is reported in a text, each with who says so."""
    document = analyser.analyse(Article(text + "\n"))
    return [
        (
            " … ".join(span.of(text) for span in quote.spans),
            quote.speaker.span.of(text) if quote.speaker and quote.speaker.span else "",
        )
        for quote in document.quotes
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Residents were advised to avoid the bridge.", [("to avoid the bridge", "")]),
        ("He was told not to speak to the press.", [("not to speak to the press", "")]),
        ("Anyone with information is urged to call the police.", []),
        ("She was ordered to pay a fine and was asked to leave.", []),
        ("The governor, asked whether he would sign it, declined.", [("whether he would sign it", "")]),
        ("Mr. Moll, asked if he liked her, declined to say.", [("if he liked her", "")]),
        ("Ann Roe, a lawyer, asked if he would go.", [("if he would go", "Ann Roe")]),
    ],
)
def test_what_is_put_to_somebody_is_nobodys(
    analyser: Analyser, text: str, told: list[tuple[str, str]]
) -> None:
    assert _told(analyser, text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe stopped short of calling on Mr. Moll to resign.",
        "The mayor stopped short of saying the guards had lied.",
        "Ann Roe avoided saying whether she would run.",
        "The yard has shied away from saying that the deal is dead.",
        "What he was saying today has no relationship to the facts.",
        "They can hardly contain their disdain for the lame dad jokes that predictably follow.",
    ],
)
def test_what_somebody_stops_short_of_is_not_said(analyser: Analyser, text: str) -> None:
    assert _told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The mayor said the town would vote in May, two days after a judge ruled so.",
            "the town would vote in May",
        ),
        ("Roe said that she would not run, a week after losing the race.", "she would not run"),
        (
            "Roe vowed that the pier will close “one way or the other,” a day after it emerged he had sold it.",
            "the pier will close “one way or the other,”",
        ),
        ("She said he had died, a day after she saw him.", "he had died, a day after she saw him"),
        (
            "Roe, who made clear during a talk that the yard views it not as a raid on one town, but as a raid on all.",
            "the yard views it not as a raid on one town, but as a raid on all",
        ),
        (
            "According to Dr. Ann Roe, the director of the onco-gastroenterology program in the division of "
            "gastroenterology at Kelm and Women’s Hospital, refined grains aren’t great for your gut.",
            "refined grains aren’t great for your gut",
        ),
    ],
)
def test_what_came_before_is_added(analyser: Analyser, text: str, words: str) -> None:
    assert [content for content, _ in _told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Mayor says budget plan ‘is dead on arrival,’ urges new talks",
            [("budget plan ‘is dead on arrival,’", "Mayor")],
        ),
        (
            "Moll calls Roe treatment 'unfair,' claims Lind 'lied many times' with impunity",
            [("Roe treatment 'unfair,'", "Moll"), ("Lind 'lied many times' with impunity", "Moll")],
        ),
        (
            "Moll Calls Boat Hunting A 'Horror Show,' Says He's Unlikely To Allow Imports",
            [("Boat Hunting A 'Horror Show,'", "Moll"), ("He's Unlikely To Allow Imports", "Moll")],
        ),
        (
            "Moll vows border wall ‘will be built one way or the other,’ as debate rages",
            [("border wall ‘will be built one way or the other,’", "Moll")],
        ),
        (
            "Moll warns West of 'serious consequences' over arms",
            [("'serious consequences' over arms", "Moll")],
        ),
    ],
)
def test_a_title_tells_two_things_of_one_speaker(
    analyser: Analyser, title: str, told: list[tuple[str, str]]
) -> None:
    assert _told(analyser, title + _BODY) == told
