"""The word lists keep the form the rules read them in."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from newsview.nlp.who.given.knowledge import is_city, is_organisation, is_outlet, is_thing
from newsview.nlp.who.given.lexicon import (
    cities,
    fullest,
    given_names,
    lines,
    listed,
    teams,
    well_known,
    words,
)

LISTS = sorted(
    file.name.removesuffix(".txt")
    for file in files("newsview.nlp").joinpath("lexicon").iterdir()
    if file.name.startswith("who_")
)
OF_NAMES = {
    "who_campuses",
    "who_capitals",
    "who_car_makers",
    "who_characters",
    "who_cities",
    "who_clubs",
    "who_colleges",
    "who_firm_homes",
    "who_firm_trades",
    "who_gadget_makers",
    "who_named_wares",
    "who_namesakes",
    "who_organisations",
    "who_organisations_firms",
    "who_organisations_media",
    "who_organisations_public",
    "who_organisations_trade",
    "who_partisans",
    "who_people",
    "who_place_nicknames",
    "who_places",
    "who_renowned",
    "who_service_makers",
    "who_sorts",
    "who_state_nations",
    "who_state_seats",
    "who_stations",
    "who_teams",
    "who_things",
    "who_things_events",
    "who_things_markets",
    "who_things_wares",
    "who_things_works",
    "who_titled",
    "who_universities",
    "who_ware_variants",
}


@pytest.mark.parametrize("name", [name for name in LISTS if name not in OF_NAMES])
def test_common_words_stand_in_lower_case(name: str) -> None:
    assert all(word == word.lower() for word in words(name))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_words(name: str) -> None:
    assert any(lines(name))


def test_a_given_name_has_one_gender() -> None:
    listed = Counter(name for line in lines("who_given_names") for name in line.split()[1:])
    assert [name for name, count in listed.items() if count > 1 and name not in {"m", "f", "u"}] == []
    assert given_names()["ann"] == "f"


def test_the_fullest_name_stands_for_all() -> None:
    assert fullest("who_places")["U.K."] == "United Kingdom"
    assert fullest("who_organisations")["W.T.O."] == "World Trade Organization"


def test_names_of_one_thing_are_listed_once() -> None:
    for name in ("who_places", "who_organisations", "who_things"):
        listed = Counter(alias for line in lines(name) for alias in line.split("|"))
        assert [alias for alias, count in listed.items() if count > 1] == []


def test_a_stage_name_stands_in_one_list() -> None:
    assert listed("who_characters").isdisjoint(listed("who_titled"))


def test_what_is_known_of_cities_teams_and_people() -> None:
    assert "Herat" in cities()
    assert is_city("Ahuachapán")
    assert is_city("Ahuachapan")
    assert "Yankees" in teams()
    assert well_known()["Merkel"] == "f"
    assert well_known()["Clinton"] == "x"


def test_lists_in_several_files_are_one() -> None:
    assert is_organisation("United Nations")
    assert is_organisation("Piper Jaffray")
    assert is_thing("Nobel Prize")
    assert is_thing("MacBooks")
    assert is_thing("Alzheimer 's disease")
    assert not is_organisation("Deadline")


@pytest.mark.parametrize(("text", "expected"), [("Hallbury Boats", False), ("BBC News", True), ("\n", False)])
def test_outlets_are_known_by_their_last_word(text: str, expected: bool) -> None:
    assert is_outlet(text) is expected
