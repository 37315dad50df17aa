"""Places: by how they are written, where they stand and what goes before and behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The shelter at 28 Quillon Street was shut.", ["28 Quillon Street"]),
        ("They left floors at 300 Tarn Ave. and sold them.", ["300 Tarn Ave"]),
        ("In 2010 Quillon Street was closed to cars.", ["Quillon Street"]),
        (
            "He was seen near West 23rd Street and Quillon Lane wearing a hat.",
            ["West 23rd Street", "Quillon Lane"],
        ),
        ("The house stands in Brampton, Ont., near a lake.", ["Brampton", "Ont"]),
        ("He climbed Mt. Tarnmore in May, and they met at O’Hare.", ["Mt. Tarnmore", "O’Hare"]),
    ],
)
def test_addresses_are_whole(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("SHILLONG: The lights have come on again, she said.", ["SHILLONG"]),
        ("Shillong: The Kelm Party was held to blame for it.", ["Shillong"]),
        ("PARIS: It was good.\n\nKELM: We went away.\n\nPARIS: No.", []),
    ],
)
def test_the_town_before_the_one_colon_heads_the_report(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


def test_whose_money_a_sum_is_names_no_place(analyser: Analyser) -> None:
    text = "The US paid for it. It cost 9 million pesos (US $3 million), or U.S. dollars in cash."
    assert named(analyser, text, EntityKind.PLACE) == ["US"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("His father carves designs at their home in Whangārei.", ["Whangārei"]),
        ("It led to rallies in Kyiv, Lviv, Odesa and Ternopil.", ["Kyiv", "Lviv", "Odesa", "Ternopil"]),
        ("That was seen in the Lindi town.", ["Lindi"]),
        ("A street in Chelsea was one of the targets.", ["Chelsea"]),
        ("An explosion in Manhattan’s Chelsea neighborhood was heard on Saturday.", ["Manhattan", "Chelsea"]),
        (
            "They live in the moneyed neighbourhood of Westmere. Westmere High School is public. It drew from Westmere.",
            ["Westmere", "Westmere"],
        ),
        ("From the section US & Canada. Obama met them.", ["US", "Canada"]),
    ],
)
def test_cities_are_known_where_they_are_in_or_listed(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        (
            "She began with a 3-0 win over Seattle. Next, after beating Denver 3-1, she rested.",
            ["Seattle", "Denver"],
        ),
        (
            "He was there before the match between Manchester United and Liverpool.",
            ["Manchester United", "Liverpool"],
        ),
    ],
)
def test_places_that_play_are_teams(analyser: Analyser, text: str, teams: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == teams


_SPORT = "It was a fine tournament for football. The coach praised her midfielder. "


@pytest.mark.parametrize(
    ("text", "teams", "places"),
    [
        ("They are ready for the match against Geneva in Zurich.", ["Geneva"], ["Zurich"]),
        ("It was a late victory for Geneva in Zurich.", ["Geneva"], ["Zurich"]),
        ("It hurt Denver center Max Roe. Seattle DL Larry Roe fell.", ["Denver", "Seattle"], []),
        ("Lisbon takes on Oslo and Geneva plays the team.", ["Lisbon", "Oslo", "Geneva"], []),
        ("It ended.\n\nGENEVA WINS\n\nIt was Geneva's win.", ["GENEVA", "Geneva"], []),
        ("Ann Roe kept Geneva’s hopes alive in Zurich.", ["Geneva"], ["Zurich"]),
        ("On Monday Geneva comfortably got past Lisbon 3-0 in Zurich.", ["Geneva", "Lisbon"], ["Zurich"]),
        ("On Monday Geneva takes on Lisbon in Zurich.", ["Geneva", "Lisbon"], ["Zurich"]),
        ("Ann Roe scored twice, giving Geneva a 2-1 victory.", ["Geneva"], []),
        ("He met the Geneva star Ann Roe and Lisbon soccer player Ann Tarn.", ["Geneva", "Lisbon"], []),
        ("The Geneva captain, Ann Roe, said that Lisbon played well.", ["Geneva", "Lisbon"], []),
        ("It was Lisbon's first win over Geneva in Zurich.", ["Lisbon", "Geneva"], ["Zurich"]),
        ("He joined Lindi after he was signed from Barcelona.", ["Lindi", "Barcelona"], []),
        ("They have beaten both Lisbon and Geneva in Zurich.", ["Lisbon", "Geneva"], ["Zurich"]),
        ("They will go to Lisbon by train.", [], ["Lisbon"]),
        ("Lisbon will host it in Zurich.", [], ["Lisbon", "Zurich"]),
        ("Ann Roe revelled in Lisbon victory.", ["Lisbon"], []),
        ("It was to instil in Lisbon’s batsmen a sense of futility.", ["Lisbon"], []),
        ("It was meant to unlock Lisbon’s stubborn lower-order batting.", ["Lisbon"], []),
        ("Fans know that Lisbon still want the trophy.", ["Lisbon"], []),
        ("He met Lisbon footballer Tom Lind in Zurich.", ["Lisbon"], ["Zurich"]),
        (
            "The photo shows Louisville, KY. Fans said that Louisville played well.",
            ["Louisville"],
            ["Louisville"],
        ),
    ],
)
def test_places_play_where_the_article_is_about_sport(
    analyser: Analyser, text: str, teams: list[str], places: list[str]
) -> None:
    assert named(analyser, _SPORT + text, EntityKind.ORGANISATION) == teams
    assert named(analyser, _SPORT + text, EntityKind.PLACE) == places


def test_places_do_not_play_elsewhere(analyser: Analyser) -> None:
    assert named(analyser, "They voted against Peru. The Kenya team said no.", EntityKind.PLACE) == [
        "Peru",
        "Kenya",
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They went round the Isthmus of Telvana and sold food.", ["Isthmus of Telvana"]),
        ("To the south, the Gulf of Telvana, Salto River and a lake.", ["Gulf of Telvana", "Salto River"]),
        (
            "They closed the Historic Sanctuary of Machu Picchu on Monday.",
            ["Historic Sanctuary of Machu Picchu"],
        ),
        ("Foods from the Sierra Sur are sold.", ["Sierra Sur"]),
    ],
)
def test_what_lies_behind_a_place_noun_and_of_is_part_of_its_name(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Cooper Tarn post office's cellar is a mail room.", ["Cooper Tarn post office"]),
        ("It was at Leaf of Light synagogue in Pittsburgh.", ["Leaf of Light synagogue", "Pittsburgh"]),
        ("It angered Mumias East MP Benjamin Tarn in May.", ["Mumias East"]),
        ("It was filed at the court at the Hague in May.", ["Hague"]),
        ("Troops left the Democratic Republic of the Congo.", ["Democratic Republic of the Congo"]),
        ("They have branches across the East and Northeast of Thailand.", ["East", "Northeast", "Thailand"]),
        (
            "Her home in El Diezmaro, in the Havana municipality of San Jorge, is old.",
            ["El Diezmaro", "Havana", "San Jorge"],
        ),
        ("It lay under the Chase Manhattan offices. Her Manhattan flat is small.", ["Manhattan"]),
        ("She is the executive director of health for the Baffin region, said they.", ["Baffin"]),
        ("That was it.\n\nExplaining Shanghai’s changed position, observers spoke of tides.", ["Shanghai"]),
        ("They ran a Chinese government police station.", []),
        ("They met on the banks of the Missouri river.", ["Missouri river"]),
        ("Whales stranded on Ninety Mile beach.", ["Ninety Mile beach"]),
        ("She lives in Washington state, he said.", ["Washington state"]),
        ("Hundreds were sent to Southern Canada in spring.", ["Southern Canada"]),
        ("It was about Central Appalachia coal.", ["Central Appalachia"]),
        ("Southern California Edison left.", []),
        ("They sat in the North East for years.", ["North East"]),
        ("The author Qarnita Loxton, from Melkbosveld, spoke.", ["Melkbosveld"]),
        ("Explaining Shanghai’s new position, observers spoke.", ["Shanghai"]),
        ("They met at Hihiaua Cultural Centre in Whangārei.", ["Whangārei"]),
    ],
)
def test_places_are_whole(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


def test_a_dateline_of_a_saint_is_one_row(analyser: Analyser) -> None:
    text = "ST. LOUIS, MO (KTVI) – Amid grief, she spoke.\n\nThe St. Louis community helped."
    places = analyser.analyse(Article(text)).of_kind(EntityKind.PLACE)
    assert sorted(place.name for place in places) == ["MO", "St. Louis"]


_MATCH = (
    "England captain Ann Roe scored a late penalty against Wales in Cardiff. The rugby match was the third "
    "fixture of the season. Scotland were unbeaten, and Peru takes on Chile. "
    "The coach played for Italy and lives in Italy. On Monday Geneva got past Lisbon 3-0."
)


def test_countries_that_play_are_places_like_those_that_govern_and_cities_are_teams(
    analyser: Analyser,
) -> None:
    assert named(analyser, _MATCH, EntityKind.ORGANISATION) == ["Geneva", "Lisbon"]
    assert named(analyser, _MATCH, EntityKind.PLACE) == [
        *("England", "Wales", "Cardiff", "Scotland", "Peru", "Chile", "Italy", "Italy")
    ]


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (
            [
                "June 9 – Tampa, FL @ Kelm Credit Amphitheatre (Formerly Quill Stage)",
                "June 10 – Toronto, ON @ Tarn Stage",
                "Dec. 5 – Boston, MA – House of Quills with Ann Roe",
            ],
            [
                *("Tampa", "FL", "Kelm Credit Amphitheatre", "Quill Stage"),
                *("Toronto", "ON", "Tarn Stage", "Boston", "MA", "House of Quills"),
            ],
        ),
        (
            [
                "Sat. 6 June: Kelm Live, Bristow, VA",
                "12/04: Tarn Center at Jones Lake, Plano, TX",
                "07/04: The Quill, Portland, OR",
            ],
            [
                "Kelm Live",
                "Bristow",
                "VA",
                "Tarn Center at Jones Lake",
                "Plano",
                "TX",
                "Quill",
                "Portland",
                "OR",
            ],
        ),
        (
            ["June 6, London, Tarn Arena", "June 7, Leeds, Kelm Theatre", "June 8, Glasgow, Quill Hall"],
            ["London", "Tarn Arena", "Leeds", "Kelm Theatre", "Glasgow", "Quill Hall"],
        ),
    ],
)
def test_lists_of_dates_tell_towns_and_venues(
    analyser: Analyser, lines: list[str], places: list[str]
) -> None:
    text = "\n\n".join(["The band goes on tour.", *lines])
    assert named(analyser, text, EntityKind.PLACE) == places
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_two_lines_with_dates_and_those_that_tell_more_are_no_such_list(analyser: Analyser) -> None:
    text = "\n\n".join(
        ["Oct. 3: Kelm v Quill, Tarn Stage", "Oct. 4: Ann Roe, Bob Doe, London", "Oct. 5: We left."]
    )
    assert named(analyser, text, EntityKind.PLACE) == ["London"]


def test_a_state_on_envelopes_is_no_small_word_of_a_headline(analyser: Analyser) -> None:
    text = "Fans Gather In Tarn Before Long Awaited Tour\n\nThe band went to Gary, IN, and stayed in Tarn."
    assert "In" not in named(analyser, text, EntityKind.PLACE)


@pytest.mark.parametrize("capital", ["Washington, D.C.", "Washington, DC"])
def test_a_capital_with_its_district_is_one_place(analyser: Analyser, capital: str) -> None:
    text = f"The suit was filed in {capital}, on Monday. A club in Washington lost."
    assert named(analyser, text, EntityKind.PLACE) == [capital, "Washington"]
    assert len(analyser.analyse(Article(text)).of_kind(EntityKind.PLACE)) == 1


def test_a_house_that_its_town_closes_is_not_the_town(analyser: Analyser) -> None:
    text = "\n\n".join(
        [
            "June 8: Quill Hall, Tampa, FL",
            "June 9: Kelm Center at Virginia Beach, Virginia Beach, VA",
            "June 10: Tarn Hall, Plano, TX",
        ]
    )
    names = [entity.name for entity in analyser.analyse(Article(text)).of_kind(EntityKind.PLACE)]
    assert "Virginia Beach" in names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The plant in Ambry Hollow, Texas, was shut.", ["Ambry Hollow", "Texas"]),
        ("Fire broke out near Quillon, CO, on Monday.", ["Quillon", "CO"]),
        (
            "They chose these:\n\nKelm Robotics, Kent, Washington\n\nTarn Robotics, Selby, Texas",
            ["Kent", "Washington", "Selby", "Texas"],
        ),
        ("It is the story of Ann Roe, Texas.", ["Texas"]),
        ("The book of Ann Roe, MD, was sold.", []),
        ("He left the Bank of Kelm, Texas, in May.", ["Texas"]),
    ],
)
def test_the_state_behind_it_tells_a_town(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


_OF_SPACE = "The spacecraft left its orbit for the planet."


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"{_OF_SPACE} It flew by Saturn and its ocean moon Enceladus.", ["Saturn", "Enceladus"]),
        (f"{_OF_SPACE} Ganymede is bigger than Mercury.", ["Ganymede", "Mercury"]),
        (f"{_OF_SPACE} It is bound for the Moon and Jupiter.", ["Jupiter"]),
        (f"{_OF_SPACE} The Solar System has none like Mars.", ["Mars"]),
        (f"{_OF_SPACE} The Europa Clipper met Freddie Mercury on an Earth-like world.", []),
        ("He lobbied with Mercury, a firm, for years.", []),
    ],
)
def test_planets_and_moons_are_places_where_the_text_is_of_space(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("An area of Orange and Riverside counties was burned.", ["Orange", "Riverside"]),
        ("The Tarn and Kelm rivers rose.", ["Tarn", "Kelm"]),
        ("Fires burned in Quill, Kern, and Tarn counties.", ["Quill", "Kern", "Tarn"]),
        ("Republican and Democratic counties differ.", []),
        ("Clinton and Trump counties differ.", []),
    ],
)
def test_places_share_the_noun_behind_them(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They lost at Heinz Field.", ["Heinz Field"]),
        ("They were better at Staplin Center.", ["Staplin Center"]),
        ("They won at the Kelm Credit Union Center on Monday.", ["Kelm Credit Union Center"]),
        ("He works at Quillon Medical Center now.", []),
        ("It was heard at Tarn Center Hospital.", []),
    ],
)
def test_where_teams_play_is_a_place(analyser: Analyser, text: str, places: list[str]) -> None:
    told = f"{text} The coach and the squad lead the league."
    assert [name for name in named(analyser, told, EntityKind.PLACE) if "Hospital" not in name] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Troops left the base in al-Tanfir after a month. They stayed in al-Tanfir.",
            ["al-Tanfir", "al-Tanfir"],
        ),
        ("He left the Bagram air base on Monday.", ["Bagram air base"]),
        ("Families in the Rukban refugee camp waited.", ["Rukban refugee camp"]),
    ],
)
def test_articles_and_nouns_are_part_of_the_name(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Rebels took the neighborhoods of Bab al-Kelm, Tarnaken Hanora and Lind Tor on Monday.",
            ["Bab al-Kelm", "Tarnaken Hanora", "Lind Tor"],
        ),
        ("In the states of Kelmo and Tarno, Bob Doe won.", ["Kelmo"]),
    ],
)
def test_what_stands_in_a_list_of_places_is_one(analyser: Analyser, text: str, places: list[str]) -> None:
    found = named(analyser, text, EntityKind.PLACE)
    assert [place for place in found if place in places] == places
    assert "Bob Doe" not in found


@pytest.mark.parametrize(
    ("headline", "places"),
    [
        ("Police Identify Man, Woman Found Dead in Plano Apartment", ["Plano"]),
        ("Police Identify Man Found Dead After Crash in Plano Quillers Tour", []),
    ],
)
def test_headlines_tell_where_it_was(analyser: Analyser, headline: str, places: list[str]) -> None:
    assert named(analyser, f"{headline}\n\nIt was told on Monday.", EntityKind.PLACE) == places


def test_embassies_are_whose_they_are(analyser: Analyser) -> None:
    text = "He fled to the Ecuadorean embassy in London. They attacked the American consulate in May."
    assert named(analyser, text, EntityKind.PLACE) == ["Ecuadorean embassy", "London", "American consulate"]
    text = "The South Korean embassy said that it was closed."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["South Korean embassy"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ann Roe, 55, of Addison, was arrested on Monday.", ["Addison"]),
        ("Ann Roe, 31, from Hadley, died at the scene.", ["Hadley"]),
    ],
)
def test_where_someone_of_an_age_is_of_is_a_place(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He made an unscheduled trip to Walter Reed hospital on Saturday.", ["Walter Reed"]),
        ("Kenya grew again.\n\nKENYA WINS AGAIN\n\nIt was late in Zurich.", ["Kenya", "KENYA", "Zurich"]),
    ],
)
def test_well_known_towns_and_a_heading_in_capitals(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The van stopped in the area of Harp Close.", ["Harp Close"]),
        ("Crews were called to a shop on St Leonards Place.", ["St Leonards Place"]),
        ("Glenn Close sang.", []),
        ("The party won in the liberal enclave of Asheville.", ["Asheville"]),
        ("The tribes of the Dakotas met.", ["Dakotas"]),
    ],
)
def test_small_streets_and_cities_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Redmar, Washington-based giant grew.", ["Redmar", "Washington"]),
        ("She left the Chappel, New York, residence.", ["Chappel", "New York"]),
        ("Ann Roe, the Democrat, Texas, left.", ["Texas"]),
    ],
)
def test_a_town_and_its_state_tell_what_is_there(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


def test_somebody_sits_for_a_place(analyser: Analyser) -> None:
    text = "“It is,” said Lisa Roe, Liberal MLA for Kelm Bay-Roe, who has met with them."
    assert named(analyser, text, EntityKind.PLACE) == ["Kelm Bay-Roe"]
