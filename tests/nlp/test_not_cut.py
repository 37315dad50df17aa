"""Names told whole, without what goes before them: hyphens, commas, seats, attorneys, headlines of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_RAIN = "\n\nIt rained on Monday, and nobody saw it, they said."


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Sun-Times wrote about the pier on Monday.", ["Sun-Times"]),
        ("Astronomers at its Near-Earth Object Program saw it.", ["Near-Earth Object Program"]),
        (
            "He praised the House Committee on Foreign Affairs, which met.",
            ["House Committee on Foreign Affairs"],
        ),
        (
            "The Organization for Security and Cooperation in Europe met in Vienna.",
            ["Organization for Security and Cooperation in Europe"],
        ),
        (
            "Roe heads the American Chamber of Commerce in China and left.",
            ["American Chamber of Commerce in China"],
        ),
        ("The Kentucky Secretary of State's office said so.", ["Kentucky Secretary of State's office"]),
        ("It is made by Kelmex Health Cos., which rose.", ["Kelmex Health Cos."]),
        ("It is made by Tarnero Energy Corp of Texas.", ["Tarnero Energy Corp"]),
        ("He leads Aluminum Corp of China and left.", ["Aluminum Corp of China"]),
        ("We had an issue, said United Auto Workers Secretary-Treasurer Ann Roe.", ["United Auto Workers"]),
        ("The Republican party's plans are known.", ["Republican party"]),
        ("The 9th U.S. Circuit Court of Appeals agreed.", ["9th U.S. Circuit Court of Appeals"]),
        ("Angela Merkel's Christian Democrats lost.", ["Christian Democrats"]),
        ("Army Capt. Ann Roe agreed. The Army said so.", ["Army", "Army"]),
    ],
)
def test_bodies_are_told_whole(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_letters_of_shares_are_names_though_they_are_words(analyser: Analyser) -> None:
    text = "Boeing (NYSE: BA) rose, and Dish Network (NASDAQ: DISH) fell."
    assert {"BA", "DISH"} <= set(named(analyser, text, EntityKind.ORGANISATION))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The policy helps Brooklyn DA Ken Tarnson, who spoke.", ["Ken Tarnson"]),
        ("Kelm County D.A. Mimi Tarnson spoke.", ["Mimi Tarnson"]),
        ('"Meet Kim Tarnson, our new boss," she said.', ["Kim Tarnson"]),
        ("Texas AG Ken Tarnton sued on Monday.", ["Ken Tarnton"]),
        ("Loretta Roe spoke. He wrote to AG Roe on Monday.", ["Loretta Roe", "Roe"]),
        ("They talked to his son, Michael Tarn, Jr., on Monday.", ["Michael Tarn, Jr."]),
        ("Saja al-Dulmi, 29, left. It said al-Dulmi is here.", ["Saja al-Dulmi", "al-Dulmi"]),
        (
            'Ann Roe added, laughing. "Emulate George Tarnman, not Vladimir Kelmin."',
            ["Ann Roe", "George Tarnman", "Vladimir Kelmin"],
        ),
    ],
)
def test_people_are_told_whole_and_without_others(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Howard Roe Delivers Eulogy at Star-Studded Service for Guests", ["Howard Roe"]),
        ("Also read: Seth Tarners Reluctantly Cracks Old Joke: Funny or Not? (Video)", ["Seth Tarners"]),
    ],
)
def test_verbs_and_adverbs_end_names_in_headlines(analyser: Analyser, line: str, people: list[str]) -> None:
    assert named(analyser, line + _RAIN, EntityKind.PERSON) == people


def test_a_grand_marshal_is_no_place(analyser: Analyser) -> None:
    assert not named(analyser, "She was the Grand Marshal for the parade.", EntityKind.PLACE)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Ann Tarner, author of Long Tides: Finding Them Before They Find Us, says so.",
            ["Long Tides: Finding Them Before They Find Us"],
        ),
        ("He is the author of Three's a Tide, a book.", ["Three's a Tide"]),
    ],
)
def test_what_an_author_wrote_is_one_title(analyser: Analyser, text: str, titles: list[str]) -> None:
    assert named(analyser, text, EntityKind.OTHER) == titles


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, Senior Vice President, Corporate Affairs, spoke on Monday.",
        "Ann Roe, Vice President for Software Technology, spoke on Monday.",
        "Ann Roe, Vice President of Global Public Policy, spoke on Monday.",
    ],
)
def test_what_a_vice_president_is_in_charge_of_is_no_body(analyser: Analyser, text: str) -> None:
    assert not named(analyser, text, EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("© AP PHOTO/ JOHN TARNILLO", ["JOHN TARNILLO"]),
        ("It rained. PHOTO BY JOHN TARNILLO", ["JOHN TARNILLO"]),
        ("John Tarner, Sr. was there.", ["John Tarner, Sr."]),
    ],
)
def test_photographers_in_capitals_and_fathers_are_named(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He was at the Ft. Tarn Detention Center and left.", ["Ft. Tarn Detention Center"]),
        ("It stirs outrage in JapanFEB. 1, 2015", ["Japan"]),
        ("It will help them recover from hurricanes and California fight fires.", ["California"]),
        ("They met Tarnwood County Sheriff's Deputy Kim Roe.", ["Tarnwood County"]),
        ("They went to the Demilitarised Zone (DMZ) on Monday.", ["Demilitarised Zone", "DMZ"]),
    ],
)
def test_places_keep_their_abbreviations_and_lose_dates(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Brazil's Luiz Inácio Quorn da Silva and Mexico's Andrés Manuel Quorn Obrador met with Gustavo Tarno "
            "Urrego.",
            ["Luiz Inácio Quorn da Silva", "Andrés Manuel Quorn Obrador", "Gustavo Tarno Urrego"],
        ),
        ("The spokesman, Abdulrahman al-Rashed, said so.", ["Abdulrahman al-Rashed"]),
        ('The actor met Robert "Bob" Kelm Jr. on Monday.', ['Robert "Bob" Kelm Jr.']),
        ("Cuba Goodall Jr.'s lawyer spoke.", ["Cuba Goodall Jr."]),
    ],
)
def test_sentences_full_of_names_are_no_headlines(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


def test_a_legal_form_is_no_body(analyser: Analyser) -> None:
    text = "Kelm & Tarn LLP lawyer Ann Roe said so."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Kelm & Tarn LLP"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The Tarnwood County District Attorney's office agreed.",
            ["Tarnwood County District Attorney's office"],
        ),
        ("The Kelm County State's Attorney's Office agreed.", ["Kelm County State's Attorney's Office"]),
        (
            "The U.S. Attorney's Office for the Southern District of New York agreed.",
            ["U.S. Attorney's Office for the Southern District of New York"],
        ),
        ("The Carolina Panthers won on Monday.", ["Carolina Panthers"]),
    ],
)
def test_attorneys_offices_are_told_whole(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_ranks_by_class_are_no_names(analyser: Analyser) -> None:
    text = "Lt. Cmdr. Kim Roe, Petty Officer 2nd Class Tom Tarner and Pfc. Jim Kelmer spoke."
    assert named(analyser, text, EntityKind.PERSON) == ["Kim Roe", "Tom Tarner", "Jim Kelmer"]
    assert not named(analyser, text, EntityKind.OTHER)


def test_a_cathedral_is_a_place(analyser: Analyser) -> None:
    text = "Archbishop Bob Roe of Kelm Cathedral spoke at St. Tarn's Cathedral."
    assert named(analyser, text, EntityKind.PLACE) == ["Kelm Cathedral", "St. Tarn's Cathedral"]
