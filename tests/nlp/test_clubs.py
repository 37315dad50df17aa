"""Clubs of the leagues: nicknames with digits, other nicknames, and cities that stand for their clubs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_REPORT = (
    "The Cleveland Cavaliers beat the Houston Rockets 101-99 in basketball on Monday, and the coach and the "
    "guard of the winning team praised the playmaker.\n\n"
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The 76ers met the Niners, and the Habs lost.", ["76ers", "Niners", "Habs"]),
        ("The San Francisco 49ers lost on Sunday.", ["San Francisco 49ers"]),
        ("He was in his 70ers, she said.", []),
        ("The Milwaukee Brewers Guild said so.", ["Milwaukee Brewers Guild"]),
        ("They lead the Eastern Conference.", ["Eastern Conference"]),
        ("He came in T-2 on Sunday.", []),
    ],
)
def test_nicknames_that_only_clubs_have_are_theirs(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Rilo Tarn was drafted fifth overall by Sacramento.", "Sacramento"),
        ("Rilo Tarn was traded to Milwaukee.", "Milwaukee"),
        ("They want to keep pace with Denver.", "Denver"),
        ("On Tuesday Portland acquired Rilo Tarn.", "Portland"),
        ("Later Houston took the lead for good.", "Houston"),
    ],
)
def test_cities_that_trade_and_play_are_teams(analyser: Analyser, text: str, team: str) -> None:
    assert team in named(analyser, _REPORT + text, EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    "text", ["Rilo Tarn was born in Houston.", "They are heading to Houston to rest.", "She flew to Denver."]
)
def test_cities_where_something_happens_are_none(analyser: Analyser, text: str) -> None:
    city = "Denver" if "Denver" in text else "Houston"
    assert city in named(analyser, _REPORT + text, EntityKind.PLACE)


def test_a_club_its_other_nickname_and_its_city_share_a_row(analyser: Analyser) -> None:
    text = (
        _REPORT
        + "The 76ers and the Bucks watched. The Sixers are next, and Rilo Tarn was traded to Milwaukee."
    )
    rows = {
        frozenset(text[mention.span.start : mention.span.end] for mention in entity.mentions)
        for entity in analyser.analyse(Article(text=text)).entities
        if entity.kind is EntityKind.ORGANISATION
    }
    assert {frozenset({"76ers", "Sixers"}), frozenset({"Bucks", "Milwaukee"})} <= rows


def test_two_clubs_of_one_city_stay_apart(analyser: Analyser) -> None:
    text = _REPORT + "The Cavaliers and the Browns are both at home, and Rilo Tarn was traded to Cleveland."
    rows = [
        {text[mention.span.start : mention.span.end] for mention in entity.mentions}
        for entity in analyser.analyse(Article(text=text)).entities
        if entity.kind is EntityKind.ORGANISATION
    ]
    assert not any({"Cavaliers", "Browns"} <= row for row in rows)
