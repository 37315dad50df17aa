"""Who was told and asked without anybody who spoke, what nobody has said, and titles of two verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

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
