"""Committees and houses of parliament that other nouns stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_HOUSE, _SENATE = "House Roads Committee", "Senate Roads Committee"


@pytest.mark.parametrize(
    ("text", "noun", "body"),
    [
        (f"The {_HOUSE} met on Monday. Ann Roe told the panel that he had lied.", "the panel", _HOUSE),
        (f"The {_HOUSE} met. The roads panel will hear Ann Roe.", "The roads panel", _HOUSE),
        (
            f"The {_SENATE} met. The {_HOUSE} met, too. Ann Roe left the Senate panel.",
            "the Senate panel",
            _SENATE,
        ),
        (
            f"The {_SENATE} met. The {_HOUSE} met, too. Ann Roe left the Senate committee.",
            "the Senate committee",
            _SENATE,
        ),
        (
            f"The {_SENATE} met. The House Rail Committee met, too. Ann Roe left the roads committee.",
            "the roads committee",
            _SENATE,
        ),
        (f"Ann Roe, the chairwoman of the {_SENATE}, said her panel would wait.", "her panel", _SENATE),
        ("Ann Roe left the Senate on Monday. Bob Doe leads the chamber.", "the chamber", "Senate"),
        (f"The Senate voted on Monday. The {_HOUSE} met. Ann Roe left the chamber.", "the chamber", "Senate"),
    ],
)
def test_the_panel_is_the_committee_last_told_of(analyser: Analyser, text: str, noun: str, body: str) -> None:
    """The words before the noun tell committees apart, and a chamber is none."""
    at = text.rindex(noun)
    found = analyser.analyse(Article(text)).entities
    assert [
        entity.name
        for entity in found
        for mention in entity.mentions
        if mention.kind is MentionKind.NOMINAL and mention.span.start == at
    ] == [body]


@pytest.mark.parametrize(
    "text",
    [
        f"The {_HOUSE} met. A panel of experts spoke. The panel said that roads are bad.",
        f"The {_HOUSE} met. Ann Roe broke the glass panel.",
    ],
)
def test_the_panel_is_no_committee_where_another_is_brought_in(analyser: Analyser, text: str) -> None:
    """A panel of experts or one of glass is none that is named."""
    found = analyser.analyse(Article(text)).entities
    assert not [m for entity in found for m in entity.mentions if m.kind is MentionKind.NOMINAL]
