"""Whose words a quotation has beside two verbs, and which of them brings it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def told(analyser: Analyser, text: str) -> tuple[str | None, str | None]:
    """The cue and who speaks, of the only quote."""
    (quote,) = analyser.analyse(Article(text)).quotes
    who = quote.speaker.span if quote.speaker is not None else None
    return quote.cue.of(text) if quote.cue else None, who.of(text) if who else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We are done,” the paper quoted the mayor of Kelm as saying.", "the mayor of Kelm"),
        ("“The pier has sunk,” she’s quoted as saying.", "she"),
        ("The Post quotes a sailor as saying: “We are done.”", "a sailor"),
        ("The Post quoted Ann Roe as saying that the pier had sunk.", "Ann Roe"),
        ("Ann Roe was quoted by the Post as saying that the pier had sunk.", "Ann Roe"),
    ],
)
def test_who_is_quoted_as_saying_speaks(analyser: Analyser, text: str, who: str) -> None:
    assert told(analyser, text) == ("saying", who)


@pytest.mark.parametrize(
    ("text", "cue", "who"),
    [
        (
            "It was praised widely with one reader commenting: “It would be good if all saw boats as she does.”",
            "commenting",
            "one reader",
        ),
        (
            "Roe sent a letter to the owner, writing, “You won, but we all know the soup is thin.”",
            "writing",
            "Roe",
        ),
        ("Roe continued by saying, “We will go to court over all of the boats.”", "saying", "Roe"),
        (
            "Moll is praising Bo Lind, who ended his bid for the council on Saturday, as “a man who went far.”",
            "praising",
            "Moll",
        ),
    ],
)
def test_the_verb_that_reports_is_the_cue(analyser: Analyser, text: str, cue: str, who: str) -> None:
    assert told(analyser, text) == (cue, who)
