"""What makes a name somebody's, and what makes it a paper's, a firm's or a place's instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named
from tests.nlp.test_strays import marked

from newsview.model import EntityKind
from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.kinds.outlets import is_paper, source_weight
from newsview.nlp.who.kinds.shapes import shape
from newsview.nlp.who.kinds.somebody import is_nickname, person_weight
from newsview.nlp.who.kinds.unintroduced import unintroduced
from newsview.nlp.who.kinds.uses import employs
from newsview.nlp.who.kinds.whereabouts import place_weight

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON = EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("32 - year - old [ Fan Zhou ] , had used it .", True),
        ("19 - year - old [ Iga Jorvica ] of Poland did it .", True),
        ("a 20 - year - old [ Kelmo ] 's sandwich", False),
        ("a 20 - year - old [ Paris ] where", False),
        ("— [ L.S. ] ( @UltraTarn ) said", True),
        ("[ Kerem Soyvelmaz ] @keremsoy said", True),
        ("— [ Tottenham Hotspur ] ( @SpursOfficial ) said", False),
        ("— [ Kelm Police ] ( @KelmPolice ) said", False),
    ],
)
def test_whoever_has_an_age_or_an_account_is_somebody(text: str, expected: bool) -> None:
    assert (person_weight(*marked(text)) > 0) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The man , dubbed “ [ Jihadi Bob ] ” by many , left .", True),
        ("A fighter known only as “ [ Rehvana ] ” left .", True),
        ("She was in “ [ Jane Roe ] ” then .", False),
    ],
)
def test_marks_around_what_somebody_is_called_make_no_work(text: str, expected: bool) -> None:
    assert is_nickname(*marked(text, "PERSON")) is expected


def test_whoever_is_named_without_marks_is_no_work_in_them(analyser: Analyser) -> None:
    text = (
        "One clue is that all of the emails from Edelroe are marked as coming from “Ben Edelroe,” whereas "
        "the later one was not. They claimed that Ben Edelroe had sent it."
    )
    assert named(analyser, text, PERSON) == ["Edelroe", "Ben Edelroe", "Ben Edelroe"]


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("Then [ Anatolia ] news agency said it .", "PLACE", True),
        ("Then a [ Boston ] news agency said it .", "PLACE", False),
        ("Then the [ Boston ] news site said it .", "PLACE", False),
        ("Then [ Kelming Fireball ] 's John Roeber revealed it .", "PERSON", True),
        ("Then [ Arizona ] 's John Roeber revealed it .", "PLACE", False),
        ("It is so , according to the [ Odessa Kelman ] , which left .", "ORG", True),
        ("It is so , according to [ Odessa Kelman ] , who left .", "ORG", False),
    ],
)
def test_whoever_brings_news_is_a_body(text: str, label: str, expected: bool) -> None:
    assert (source_weight(*marked(text, label)) > 0) is expected


def test_a_word_that_opens_a_bodys_name_is_the_body() -> None:
    words, firm = marked("He left [ Kelvo Electronics ] . The buyout of Kelvo was good .")
    kelvo = Candidate(8, 9, "PERSON")
    assert unintroduced(words, [firm, kelvo]) == {("Kelvo",): "ORG"}


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (("Eastern", "Canada"), "PLACE"),
        (("Czarist", "Russia"), "PLACE"),
        (("Kelmo", "Canada"), "ORG"),
        (("Daily", "Kelm"), "ORG"),
        (("One", "World", "Trade", "Center"), "PLACE"),
        (("Kelm", "Financial", "Intelligence", "Center"), "ORG"),
    ],
)
def test_words_tell_parts_of_countries_papers_and_towers(form: tuple[str, ...], kind: str) -> None:
    said = shape(form)
    assert max(said, key=lambda one: said[one]) == kind


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("They live in the remote town of [ Chivok ] there .", "ORG", True),
        ("They live in the southern state of [ Guervero ] there .", "PERSON", True),
        ("They live in the province of [ Twitter ] there .", "ORG", False),
        ("A resident of [ Chivok ] left .", "ORG", False),
    ],
)
def test_what_a_town_is_called_outweighs_bodies_called_by_it(text: str, label: str, expected: bool) -> None:
    assert (place_weight(*marked(text, label)) > 5) is expected


def test_a_resident_is_of_a_place() -> None:
    assert place_weight(*marked("A resident of [ Chivok ] left .", "ORG")) > 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then as the [ Metro ] stated , he left .", True),
        ("He told the [ Sun ] Monday that it is so .", True),
        ("He saw the [ Sun ] Shipping boat .", False),
    ],
)
def test_papers_state_and_are_told_on_a_day(text: str, expected: bool) -> None:
    words, paper = marked(text)
    assert is_paper(words, paper.start) is expected


def test_a_reserve_is_land_by_what_it_protects() -> None:
    said = shape(("Kelmés", "Indigenous", "Reserve"))
    assert said["PLACE"] > said["ORG"]


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("head of the Kelm Council [ Roe Tarnouz ] said", "PERSON", False),
        ("Justice for [ Roe Tarnouz ] began", "PERSON", False),
        ("head of [ Kelmo Tarnouz ] said", "PERSON", True),
    ],
)
def test_nobody_employs_behind_another_name(text: str, label: str, expected: bool) -> None:
    words, name = marked(text, label)
    words.deps[name.start : name.end] = ["compound", "pobj"]
    prep = next(i for i, low in enumerate(words.lowers) if low in {"of", "for"})
    words.heads[name.start : name.end] = [name.end - 1, prep]
    words.heads[prep] = prep - 1
    assert employs(words, name) is expected
