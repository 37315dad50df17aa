"""Nicknames inside people's names, and what people are called by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Charles (Chuck) Ellis Tarnow of Ohio said he left.", "Charles (Chuck) Ellis Tarnow"),
        ("Addison (Mitch) Mitchell Kelmer said he left.", "Addison (Mitch) Mitchell Kelmer"),
        ("William “Bill” Henry Kelmer Jr. said he left.", "William “Bill” Henry Kelmer Jr."),
        ("Robert (Bob) Kelmer said he left.", "Robert (Bob) Kelmer"),
    ],
)
def test_a_name_goes_on_behind_a_nickname_and_a_middle_name(analyser: Analyser, text: str, name: str) -> None:
    (person,) = (one for one in analyser.analyse(Article(text)).entities if one.name == name)
    assert person.mentions[0].span.of(text) == name


def test_the_nickname_may_come_first(analyser: Analyser) -> None:
    text = "Mo Kelmer left on Monday.\n\nWilliam “Mo” Kelmer said he would vote no. Kelmer wept."
    (person,) = analyser.analyse(Article(text)).entities
    assert sum(mention.kind == "name" for mention in person.mentions) == 3


def test_the_nickname_and_the_surname_are_the_same_persons(analyser: Analyser) -> None:
    text = "Addison (Mitch) Mitchell Kelmer spoke on Monday.\n\nMitch Kelmer said he would vote no."
    (person,) = analyser.analyse(Article(text)).entities
    assert [mention.span.of(text) for mention in person.mentions if mention.kind == "name"] == [
        "Addison (Mitch) Mitchell Kelmer",
        "Mitch Kelmer",
    ]
