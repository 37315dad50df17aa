"""What kind of thing a name is of, where the model alone would often be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ('"It works," said Mr Dobrow. Dr Nielsen agreed.', ["Dobrow", "Nielsen"]),
        ("Frenchman Gilles Simon beat American Taylor Dent in Marseille.", ["Gilles Simon", "Taylor Dent"]),
        ("De Niro film leads the box office. Robert De Niro said so.", ["De Niro", "Robert De Niro"]),
        ("The film stars Scarlett Johansson - the actress is 20.", ["Scarlett Johansson"]),
        (
            "Valeska Paris says she was held on the ship.\n\nParis told reporters that she left.",
            ["Valeska Paris", "Paris"],
        ),
        (
            "Darren Foulks of Eastmere was held, said Cllr Dennis Whitlow.",
            ["Darren Foulks", "Dennis Whitlow"],
        ),
        (
            "Celeste Abara is a chef.\n\nABARA: It was good.\n\nShe left.",
            ["Celeste Abara", "ABARA"],
        ),
        ("Delia Denver won the prize.\n\nDenver thanked the jury.", ["Delia Denver", "Denver"]),
        ("The Minister in the Ministry of Finance Brian Castell will resign.", ["Brian Castell"]),
        ("Doorbell AI rings. They saw Doorbell AI, and Whistle AI is cheap.", []),
        ("Critics praised the new album The Vetter Lane.", []),
        ("Ann Christie lost. Christie’s exit was sudden.", ["Ann Christie", "Christie"]),
        ("The Harrises settled there. Ann Harris was happy.", ["Ann Harris"]),
        ("Lula invited Trump to COP30.", ["Trump"]),
        ("MEC Marabelo urged the public. Jacob Marabelo spoke.", ["Marabelo", "Jacob Marabelo"]),
        ("The ship USS Castell left the port.", []),
        ("The firm sells Doorbell AI. Doorbell AI rings, and rivals say AI is dear.", []),
        ("Is AI Lane now inside the box? She saw the AI Lane sign.", []),
        ("Guests booked the Window Cabin and a Pebble Journey by the lake.", []),
        ("The jar was of Cellulose (a fibre). Plants make cellulose in their walls.", []),
        ("Colombia has elected Gustavo Pello. Gustavo Pello won.", ["Gustavo Pello", "Gustavo Pello"]),
        ("Miss Namibia won in May, and Miss Namibia left for Paris.", []),
        ("Srinagar was cold. The official said that Srinagar recorded little rain.", []),
        ("They drank a glass of Quelandre with the fish.", []),
        ("Project Velda is a mine. Workers left Project Velda in May.", []),
        ("He left.\n\n— Corinne. (@corinneroe) September 8, 2014", ["Corinne", "@corinneroe"]),
        ("Isis video shocks the world. Supporters of Isil left, and Isil’s claim was false.", []),
        ("“We follow the law,” Pol Col Somsak Thanarat said.", ["Somsak Thanarat"]),
        ("Prime Minister Datuk Seri Hamid Salleh went home.", ["Hamid Salleh"]),
    ],
)
def test_people_are_people_whatever_they_are_called(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("They fought Arsenal for the title. The Center for the Study of War agreed.",
         ["Arsenal", "Center for the Study of War"]),
        ("They chose Language, Integration and Membership Canada on Monday.", ["Language, Integration and Membership Canada"]),
        ("The army used the Vornik ballistic missile. The Vornik is fast.", []),
        ("The Department for Culture, Media and Sport refused.", ["Department for Culture, Media and Sport"]),
        ("It works with Outlook and Outlook Express.", ["Outlook", "Outlook Express"]),
        ("Both The Independent and The Times printed it.", ["The Independent", "The Times"]),
        ("The Securities and Exchange Commission sued.", ["Securities and Exchange Commission"]),
        ("He sold Vetterby & Sons to the bank.", ["Vetterby & Sons"]),
        ("Fighters of the Eritrean People's Liberation Front came to the talks on Monday.", ["Eritrean People's Liberation Front"]),
        ("Shares of McDonald's fell at the U.S.-Mexico border.", ["McDonald's"]),
        ("Follow Ann Roe on Twitter @annroe and https://t.co/Ab1.", ["Twitter"]),
        ("The super PAC spent millions, and the PAC's lawyers met its CEO.", []),
        ("He won an Oscar and two Grammys for the film Sideways.", []),
        ("The Museo Lorvano bought it from the Fondation Brellin.", ["Museo Lorvano", "Fondation Brellin"]),
        ("Soldiers left the Army, said Verizon CIO Ann Roe.", ["Army", "Verizon"]),
        ("Ann Roe of the University of California, Davis, bought an Apple iPad.",
         ["University of California, Davis", "Apple"]),
        ("They went to universities such as Cambridge and Exeter.", ["Cambridge", "Exeter"]),
        ("It was lent by the Hallbury Museum.", ["Hallbury Museum"]),
        ("The VIP said it would march. Voters met the VIP in May.", ["VIP", "VIP"]),
        ("Cash came out of the ATM. An ATM was broken, said the bank.", []),
        ("The National Assembly and National Council of Regions voted.",
         ["National Assembly", "National Council of Regions"]),
        ("A new energy vehicle (NEV) sells well. China's NEV market grew, and NEV exports rose.", []),
        ("On Monday, Quelva announced its plans. Now Quelva says it will use new tools.", ["Quelva", "Quelva"]),
    ],
)  # fmt: skip
def test_organisations_are_whole_and_nothing_else(
    analyser: Analyser, text: str, organisations: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == organisations


def test_a_states_own_body_is_one_thing_with_and_without_the_state(analyser: Analyser) -> None:
    text = "The US Secret Service has opened a case. A Secret Service agent was there."
    rows = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [(row.name, len(row.mentions)) for row in rows] == [("US Secret Service", 2)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The Islamic Republic of Iran said so. Iran wants more.", [("Islamic Republic of Iran", 2)]),
        ("She left Montana in May. No one in Big Sky Country wept.", [("Montana", 2)]),
        ("They met at the corner of Southwest 118th Avenue.", [("Southwest 118th Avenue", 1)]),
    ],
)
def test_a_place_is_one_thing_by_all_its_names(
    analyser: Analyser, text: str, rows: list[tuple[str, int]]
) -> None:
    found = analyser.analyse(Article(text)).of_kind(EntityKind.PLACE)
    assert [(row.name, len(row.mentions)) for row in found] == rows


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She was born in the village of Dolna Wola and moved to Krakow.", ["Dolna Wola", "Krakow"]),
        ("Neighbouring Dalmora has armed the rebels in Storholm.", ["Dalmora", "Storholm"]),
        ("They met on the Brellinstrasse and in Anna-Roe-Allee.", ["Brellinstrasse", "Anna-Roe-Allee"]),
        ("Gunmen stormed the Hallbury Museum on Monday.", ["Hallbury Museum"]),
        ("She liked the film “A Night in Lisbon and Oslo” in Madrid.", ["Madrid"]),
        ("She flew to Trinidad and Tobago and to Saint Kitts and Nevis.",
         ["Trinidad and Tobago", "Saint Kitts and Nevis"]),
        ("At Mar-a-Lago, she spoke of Port-au-Prince and of Notre-Dame-des-Tarns.",
         ["Mar-a-Lago", "Port-au-Prince", "Notre-Dame-des-Tarns"]),
        ("They sent a probe to Mars that saw Earth.", ["Mars"]),
        ("It began with a film starring Bela Tarn and Ann Roe called “White Zombie.” That was long.", []),
        ("She renamed a street in the district of Wedding. All in Wedding know it.", ["Wedding", "Wedding"]),
        ("It can be reached via the Hidrosa area. They left the Hidrosa route.", ["Hidrosa", "Hidrosa"]),
        ("They left the BVI for the Chukchi and Tarnsfort Seas.", ["BVI", "Tarnsfort Seas"]),
        ("She was born in Tavo Merin. They drove to Tavo Merin at night.", ["Tavo Merin", "Tavo Merin"]),
        ("They went to Ketu Merin to take photos.", ["Ketu Merin"]),
        ("They met the mayor of Kolvane.", ["Kolvane"]),
        ("He left his home at Maria Lodge to hunt near Delia Sound.", ["Maria Lodge", "Delia Sound"]),
        ("Farmers of the Belatti district met. Belatti has few roads.", ["Belatti", "Belatti"]),
        ("The Tarvik-based painter left.", ["Tarvik"]),
        ("Fires in the Brazilian Amazon grew.", ["Amazon"]),
        ("They sailed to Hurlock's Island and ate at Fisherman's Wharf.",
         ["Hurlock's Island", "Fisherman's Wharf"]),
        ("Few farmers of the Golan spoke. Settlers in the Golan grow apples.", ["Golan", "Golan"]),
    ],
)  # fmt: skip
def test_unknown_places_are_told_by_the_words_around_them(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    "text",
    [
        "Paraguay's quest failed. The crew left Paraguay.\n\nParaguay's Money Laundering Secretariat knew.",
        "Medieval Indonesia was rich. Indonesia has a new capital. It said that Indonesia grows.",
    ],
)
def test_a_country_is_no_body_and_nobody_however_often_the_model_says_so(
    analyser: Analyser, text: str
) -> None:
    country = "Paraguay" if "Paraguay" in text else "Indonesia"
    assert named(analyser, text, EntityKind.PLACE)[-1] == country


def test_no_name_runs_on_from_one_quotation_to_the_next(analyser: Analyser) -> None:
    text = "They wrote “Dorian Castell” and “Delia Roe” on it."
    assert [name for kind in EntityKind for name in named(analyser, text, kind) if "“" in name] == []


def test_a_listed_body_is_one_however_often_the_model_says_otherwise(analyser: Analyser) -> None:
    text = (
        "Netflix has lured Ann Roe. They pull shows from Netflix. She is moving to Netflix for a deal. It made "
        "series for Netflix. She films for Netflix in May. Netflix continues to invest in it. Netflix has hired Bob."
    )
    assert set(named(analyser, text, EntityKind.ORGANISATION)) == {"Netflix"}
    assert named(analyser, "They say that (ISIS is) there.", EntityKind.ORGANISATION) == ["ISIS"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She told Yahoo Finance that it was late.", ["Yahoo Finance"]),
        ("He streams it on Hotstar and Tubi.", ["Hotstar", "Tubi"]),
        ("It was sold by Warner Chappell in May.", ["Warner Chappell"]),
    ],
)
def test_services_sites_and_labels_are_bodies(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


def test_where_people_have_houses_is_a_place(analyser: Analyser) -> None:
    assert named(analyser, "They left for the Hamptons last week.", EntityKind.PLACE) == ["Hamptons"]


def test_a_capital_is_a_place_and_an_address_a_body(analyser: Analyser) -> None:
    text = "Sana, the capital of Yemen, fell in May. He left Sana on Monday."
    assert named(analyser, text, EntityKind.PLACE) == ["Sana", "Yemen", "Sana"]
    text = "Kelmer.ai, an app, raised money. Kelmer.ai said so."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Kelmer.ai", "Kelmer.ai"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Roe works at Peace Coffee. Peace Coffee kept her on.", ["Peace Coffee", "Peace Coffee"]),
        ("Bob Doe fought with Grace Health. Bob left.", ["Grace Health"]),
        ("He likes Mental Health. Nurses at Memorial Hermann left.", ["Memorial Hermann"]),
    ],
)
def test_shops_and_hospitals_are_nobody(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies
