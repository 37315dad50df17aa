"""What a sentence tells of the kind of a strange name: who is called so, works there or takes money from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A boy named Kelby was there.", ["Kelby"]),
        ("A student named Orcavel laughed.", ["Orcavel"]),
        ("They fought a man known as Orcavel in the yard.", ["Orcavel"]),
        ("There was Orcavel, who was not to be outdone.", ["Orcavel"]),
        (
            "Three children named Daryl, Ulleejsha, Cray-Ig, Velisittee and Day'Shandra live there.",
            ["Daryl", "Ulleejsha", "Cray-Ig", "Velisittee", "Day'Shandra"],
        ),
        ("U.S. Representative John Lewis left. Lewis said so.", ["John Lewis", "Lewis"]),
        ("Ann Lorenzo Hall, chief technologist at the firm, said so.", ["Ann Lorenzo Hall"]),
        ("Deputy AG Bob Tarnov said no. AG Ann Kelm left.", ["Bob Tarnov", "Ann Kelm"]),
        ("Lisa Harris, Liberal MLA for Hallbury, said so. MLA Ann Kelm left.", ["Lisa Harris", "Ann Kelm"]),
        ("The owner of the Miss Universe pageant met Ann Roe.", ["Ann Roe"]),
        (
            "They blame the cleric Fethla Gulenov. A publisher named Jestin Colerin left.",
            ["Fethla Gulenov", "Jestin Colerin"],
        ),
        ("It appears in J.R.R. Kelmien’s books.", ["J.R.R. Kelmien"]),
        ("He gave it to the biology professor George Church. Church left.", ["George Church", "Church"]),
        ("It was the chair of President Washington and President Jefferson.", ["Washington", "Jefferson"]),
        ("He said his name was Mason, and they laughed. Her name is Peyton.", ["Mason", "Peyton"]),
    ],
)
def test_whoever_is_called_so_is_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_what_its_goes_with_is_a_body(analyser: Analyser) -> None:
    text = (
        "Famed short seller Muddy Tarns revealed its latest target. Led by Carl Blick, Muddy Tarns named it."
    )
    assert named(analyser, text, ORGANISATION) == ["Muddy Tarns", "Muddy Tarns"]
    assert named(analyser, text, PERSON) == ["Carl Blick"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ann Roe previously worked at Agralquist, Tibcora and Xamplor.",
            ["Agralquist", "Tibcora", "Xamplor"],
        ),
        ("The round was led by Madronax.", ["Madronax"]),
        ("New investor HQGF joined. Lead investor Madronax returned.", ["HQGF", "Madronax"]),
        ("The demise of Toys “R” Us hurt them.", ["Toys “R” Us"]),
        ("It raised $10 million, with participation from Felixor.", ["Felixor"]),
        ("It beat what analysts polled by Consensum Metrix had projected.", ["Consensum Metrix"]),
        ("The analysts led by Zhang Jingwe and Jiang Zhongy wrote a note on the round.", []),
    ],
)
def test_bodies_are_worked_at_and_lead_rounds(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "The Treasury market was closed on Monday. Treasury yields rose. Treasury bonds fell.",
        "It was an additive, methyl tert-butyl ether, or MTBX, he said. MTBX is made there. The MTBX was sold.",
        "The S&P 500 lost 0.20% and the Nasdaq 0.13%. The Nasdaq <.KXIC> lost 1%.",
    ],
)
def test_debts_substances_and_changes_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert not named(analyser, text, ORGANISATION)


def test_who_looks_after_debts_is_a_body(analyser: Analyser) -> None:
    assert named(analyser, "The Treasury said it would sell. Treasury notes fell.", ORGANISATION) == [
        "Treasury"
    ]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("He told WKOV-TV of it. KDRK-TV said so. He heard KQET-FM.", ["WKOV-TV", "KDRK-TV", "KQET-FM"]),
        ("It ran on KCTX-5 and 730 WVFQ’s morning show.", ["KCTX-5", "WVFQ"]),
        (
            "Only IBM (IBM), Oracle (ORCL) and HP (HPQ) have older workers.",
            ["IBM", "IBM", "Oracle", "ORCL", "HP", "HPQ"],
        ),
    ],
)
def test_stations_and_firms_go_by_letters(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They marched to the Texas Capitol.", ["Texas Capitol"]),
        ("Police cleared the Michigan state Capitol.", ["Michigan state Capitol"]),
        ("They took it from the cornerstone of the Ohio Statehouse.", ["Ohio Statehouse"]),
        ("He likes the U.A.E, he said.", ["U.A.E"]),
    ],
)
def test_capitols_and_countries_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The money came from Tarnex, the hedge fund run by Ann Roe. She left Tarnex.", ["Tarnex", "Tarnex"]),
        ("The Hallbury-based Zeltor was sold. He runs Zeltor.", ["Zeltor", "Zeltor"]),
        ("Shares of Zelto fell 3%. Investors in Zelto lost.", ["Zelto", "Zelto"]),
        ("Airports of Thailand Pcl is one of the picks.", ["Airports of Thailand Pcl"]),
        ("Electriphi raises $3.5 million for vans. Electriphi fell.", ["Electriphi", "Electriphi"]),
        ("It is run by former Lyondor senior executive Ann Roe. Lyondor fell.", ["Lyondor", "Lyondor"]),
        ("Tellor said so. Tellor, a provider of pumps, fell.", ["Tellor", "Tellor"]),
        ("Rosa Tarnow ran again. Tarnow raised $3 million from friends.", []),
        ("It will keep the Johnson Space centre open.", ["Johnson Space centre"]),
        ("He told Kent Online that it was late.", ["Kent Online"]),
        ("The largest U.S. bank fell.", []),
        ("In a Face the Nation interview he said he would stay.", []),
        ("An animal like the Loch Kelm Monster was seen.", []),
        ("They sold NBFC debt, an RRR cut and NII guidance.", []),
    ],
)
def test_firms_are_known_by_their_shares_seats_and_forms(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A giant crab was seen at Whitstable, Kent, and some fear it.", ["Whitstable", "Kent"]),
        ("He landed at Tarnquist airport.", ["Tarnquist"]),
        ("The attacks on the World Trade Center killed many.", ["World Trade Center"]),
        ("Amid the Sino-U.S. trade talks, they said, U.S. shares rose.", ["U.S.", "U.S."]),
    ],
)
def test_counties_airports_and_buildings_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


def test_a_car_told_by_a_letter_is_nobody(analyser: Analyser) -> None:
    assert not named(analyser, "They sell the Model S, Model X and Model Y. The firm is rich.", PERSON)


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Crypto prices fell. Kelmcoin (KLM) lost 4 percent. Its rival Tarnum (TRN) is a token.",
            ["Kelmcoin", "KLM", "Tarnum", "TRN"],
        ),
        ("Avalanche's KLMX token rose. It runs on a blockchain.", ["KLMX"]),
        ("The passing of the Trans Refuge bill was late.", ["Trans Refuge"]),
        ("Thousands met at the Las Vegas Bikefest and Riot Fest.", ["Las Vegas Bikefest", "Riot Fest"]),
    ],
)
def test_coins_bills_and_festivals_are_things(analyser: Analyser, text: str, things: list[str]) -> None:
    assert [name for name in named(analyser, text, EntityKind.OTHER) if name in things] == things
    assert not set(things) & {*named(analyser, text, ORGANISATION), *named(analyser, text, PLACE)}


def test_a_dateline_is_no_team(analyser: Analyser) -> None:
    assert named(analyser, "DETROIT — The Lions beat the Green Bay Packers 20-16.", PLACE) == ["DETROIT"]


def test_an_account_is_a_body(analyser: Analyser) -> None:
    text = "It was posted on Friday by the local account Vital Vegas, which is run by Scott Roe."
    assert named(analyser, text, ORGANISATION) == ["Vital Vegas"]


def test_a_season_of_a_show_is_a_thing(analyser: Analyser) -> None:
    text = "Kelm & Tarn Season 3 airs on The CW. Mr. Roe said on Fox that he likes it."
    assert named(analyser, text, ORGANISATION) == ["The CW", "Fox"]


def test_centres_on_something_and_stations_that_are_talked_to_are_bodies(analyser: Analyser) -> None:
    text = "Dr. Ann Roe of the National Center on Tarn Defects and Kelm Disabilities told WKTM it was over."
    assert named(analyser, text, ORGANISATION) == [
        "National Center on Tarn Defects and Kelm Disabilities",
        "WKTM",
    ]


def test_roads_are_named_with_their_number(analyser: Analyser) -> None:
    text = "The crash happened on Interstate Highway 80 near Reno. State Route 99 was closed."
    assert named(analyser, text, EntityKind.PLACE) == ["Interstate Highway 80", "Reno", "State Route 99"]


def test_a_special_agent_is_called_by_the_name_alone(analyser: Analyser) -> None:
    text = "In his decades of service, Special Agent Roeham has done well. Special Agent Roeham was fired."
    assert named(analyser, text, EntityKind.PERSON) == ["Roeham", "Roeham"]
