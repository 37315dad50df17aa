"""Names like those of people and places: of storms and ships, of figures of tales, of firms told by their noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Aid went to Texas after Hurricanes Harvey, Irma and Maria. Six weeks after Maria, it is dark.",
            ["Texas"],
        ),
        ("Flooding from hurricanes Harvey and Irma was vast. Harvey dumped rain on Houston.", ["Houston"]),
        (
            "The tanker Ascona was seized. The oil tankers Grace and Stena Tarnia were held in Spain.",
            ["Spain"],
        ),
        ("The yacht Eos and the container ship Ever Kelm left Malta.", ["Malta"]),
        ("It hit states after hurricanes and California after fires.", ["California"]),
    ],
)
def test_storms_and_ships_are_neither_people_nor_places(
    analyser: Analyser, text: str, left: list[str]
) -> None:
    assert [name for kind in (PERSON, ORGANISATION, PLACE) for name in named(analyser, text, kind)] == left


def test_a_storm_takes_nobodys_name(analyser: Analyser) -> None:
    text = "Hurricane Harvey hit Texas. Harvey Tarnov of Austin lost his house. Harvey wept."
    assert named(analyser, text, PERSON) == ["Harvey Tarnov", "Harvey"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Roe stars as Wonder Woman. It was odd for Batman.", ["Ann Roe", "Wonder Woman", "Batman"]),
        ("He swam like Aquaman. Few had seen Magneto.", ["Aquaman", "Magneto"]),
    ],
)
def test_figures_of_tales_are_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Drugmaker Alnyra rose 4 percent. Insurer Kordia fell.", ["Alnyra", "Kordia"]),
        ("Lender Sandell said it would close. Utility Endra agreed.", ["Sandell", "Endra"]),
        ("Brewer Carlsen fell. Homebuilder Lennarth rose.", ["Carlsen", "Lennarth"]),
        ("Brewer Jim Koch said so. Developer Ann Roe left.", []),
    ],
)
def test_the_noun_that_opens_a_sentence_is_none_of_a_firms_name(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "It was settled, said attorney Sam Roe of Brotten Law. A partner at Kelm Law left.",
            ["Brotten Law", "Kelm Law"],
        ),
        ("Critics of the Jones Law wrote. Repeal of Megan’s Law was urged.", []),
        ("Bob Roe, chief economist at Maria Fiorelli Ramires, said so.", ["Maria Fiorelli Ramires"]),
        ("His promise to move the Tarnian embassy there was kept.", []),
        ("His promise to move the Russian embassy there was kept.", ["Russian embassy"]),
    ],
)
def test_lawyers_and_economists_are_at_bodies(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The father of Jejon Bontick, a young Belgian who spent weeks in a cell, wept.", ["Jejon Bontick"]),
        ("He was born to Ko Yong Hwa, a mistress of a leader.", ["Ko Yong Hwa"]),
    ],
)
def test_an_apposition_tells_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_juniors_are_told_from_their_well_known_parents(analyser: Analyser) -> None:
    text = (
        "Donald Trump Jr. came. It is odd. Trump Jr. left. They saw Trump Jr. again. Donald Trump spoke. Trump"
        " said so."
    )
    assert rows(analyser, text, PERSON) == {"Donald Trump Jr.": {"Trump Jr."}, "Donald Trump": {"Trump"}}
    assert rows(analyser, "Sam Kelm Jr. spoke. Kelm said so.", PERSON) == {"Sam Kelm Jr.": {"Kelm"}}


@pytest.mark.parametrize(
    ("text", "place", "others"),
    [
        ("News leaks from the Hermit Kingdom. North Korea is silent.", "North Korea", {"Hermit Kingdom"}),
        ("They left Bombay. Mumbai is large.", "Mumbai", {"Bombay"}),
        ("They met at the Demilitarised Zone (DMZ). The DMZ is long.", "Demilitarised Zone", {"DMZ"}),
    ],
)
def test_places_have_older_and_other_names(
    analyser: Analyser, text: str, place: str, others: set[str]
) -> None:
    assert rows(analyser, text, PLACE) == {place: others}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Kelmora (KLM.N) fell. Jane Tarn (JTA.L) rose.", ["Kelmora", "Jane Tarn"]),
        ("Volkswagen (VOWG_p.DE) fell. BMW (BMWG.DE) rose.", ["Volkswagen", "BMW"]),
        ("Sunrise, Emirates [EMIRA.UL] and Volkswagen AG fell.", ["Emirates", "Volkswagen AG"]),
        (
            "Apple unit Zappolo moved. Facebook parent Metalon fell.",
            ["Apple", "Zappolo", "Facebook", "Metalon"],
        ),
        ("Money from Bessemer and Accel helped RT.", ["Bessemer", "Accel", "RT"]),
        ("He drove a Mercedes-Benz.", []),
        ("Dzorak jumped 4 percent in Tokyo. Hanvit rose 3% on Monday.", ["Dzorak", "Hanvit"]),
        ("Jaish al-Kelm fought them. Lashkar-e-Tarna struck.", ["Jaish al-Kelm", "Lashkar-e-Tarna"]),
    ],
)
def test_codes_nouns_and_lists_tell_bodies(analyser: Analyser, text: str, bodies: list[str]) -> None:
    found = named(analyser, text, ORGANISATION)
    assert [name for name in found if name != "Sunrise"] == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Brooklyn DA Ken Tarnov left. Manhattan DA Cyrus Moll agreed.", ["Ken Tarnov", "Cyrus Moll"]),
        ("Commissioners Kara Moll and Bob Roe left.", ["Kara Moll", "Bob Roe"]),
        ("He will continue to be engaged with Satya and the leadership.", ["Satya"]),
        ("It was London Breed who won.", ["London Breed"]),
    ],
)
def test_officers_and_first_names_are_peoples(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The line serves Washington Dulles and Chicago O’Hare.", ["Washington Dulles", "Chicago O’Hare"]),
        ("The Commonwealth of Virginia sued.", ["Commonwealth of Virginia"]),
        ("They came through Alagarna, a rebel hideout.", ["Alagarna"]),
        ("The mayor of Tarnpool resigned. The siege of Zaltun ended.", ["Tarnpool", "Zaltun"]),
        ("Shells hit Kelmansk. Air strikes pounded Zaldeir.", ["Kelmansk", "Zaldeir"]),
        ("Officials for Iowa Senators Ann Doe and Jim Poe agreed.", ["Iowa"]),
    ],
)
def test_airports_realms_and_hideouts_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


@pytest.mark.parametrize(
    ("text", "people", "places"),
    [
        ("The island Zalmos is small. The town Zalfurt is quiet.", [], ["Zalmos", "Zalfurt"]),
        ("The nightclub Zalpulse was attacked. The lake Zalsee froze.", [], ["Zalpulse", "Zalsee"]),
        ("The drug Kelmivir works. The rocket Kelmstar exploded.", [], []),
        ("The car Tarnov made was sold.", ["Tarnov"], []),
    ],
)
def test_the_noun_before_a_strange_word_tells_what_it_is(
    analyser: Analyser, text: str, people: list[str], places: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, PLACE) == places
