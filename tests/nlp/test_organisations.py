"""Which bodies are found, how far their names go, and which names are of one body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("He sued the Hallbury County sheriff’s office.", ["Hallbury County sheriff’s office"]),
        ("The Dallas police department posted a photo.", ["Dallas police department"]),
        ("She pleaded not guilty at Durban high court on Monday.", ["Durban high court"]),
        ("The Japan women’s national football team lost.", ["Japan women’s national football team"]),
        ("The Dallas police chief left.", []),
    ],
)
def test_bodies_of_a_place_are_named_with_it(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The rent rose, said HTCU spokesman Bob Doe, and left.", ["HTCU"]),
        ("Prices fell. KREA's chief economist Ann Roe was glad.", ["KREA"]),
        ("The ACLU of North Dakota asked who decides.", ["ACLU of North Dakota"]),
        ("The BBC News director Bob Doe came.", ["BBC News"]),
        ("Uber drivers, fast food workers and home care aides will march.", ["Uber"]),
        ("They pay DirecTV for it.", ["DirecTV"]),
        ("Ann Roe, Ex-FBI Official Says There Needs to Be Trust\n\nIt rained.", ["FBI"]),
        ("The fast zombies. Credit: Paramount Pictures View full size image", ["Paramount Pictures"]),
        ("They retweeted an article by Vulture magazine relating to the protests.", ["Vulture magazine"]),
        (
            "The British and Irish Lions lost. New Zealand won the series against the Lions, Ann Roe said.",
            ["British and Irish Lions", "Lions"],
        ),
        ("He has been down on the Buckeyes and saw Franz Ferdinand.", ["Buckeyes", "Franz Ferdinand"]),
        (
            "Ann Roe Affirms No Charges Stance Facebook Twitter Google Plus Embed\n\nIt rained.",
            ["Facebook", "Twitter", "Google Plus"],
        ),
        ("Follow us on Twitter & Instagram", ["Twitter", "Instagram"]),
        ("They wept. (Via Chortle)", ["Chortle"]),
        (
            "On the show they saw, Working Title and Universal Pictures have signed off.",
            ["Working Title", "Universal Pictures"],
        ),
        (
            "Follow us, Ann Roe told Live Science, on Twitter and Google+.",
            ["Live Science", "Twitter", "Google+"],
        ),
        ("It is on BBC One at 1400 GMT, wrote Ann Roe (Rizzoli, 2014).", ["BBC One", "Rizzoli"]),
        (
            "Leaders were stunned.\n\nAmerican Federation of Hallbury Employees President J. David Roe Sr., "
            "who left, was angry.",
            ["American Federation of Hallbury Employees"],
        ),
        ("They talked to SEIU and the RCMP in May.", ["SEIU", "RCMP"]),
        ("Ann Roe told the Warden that they left.", ["Warden"]),
        ("Ann Roe told The Namibian last month that it works.", ["Namibian"]),
        ("House Minority Leader Ann Roe left.", ["House"]),
        ("On Monday, former House Speaker Ann Roe left.", ["House"]),
        ("Conway, who led the Trump campaign to victory, wept.", ["Trump campaign"]),
        (
            "They met Tarnas Medicine and Eridas Therapeutics. But Eridas doesn’t have it sewn up.",
            ["Tarnas Medicine", "Eridas Therapeutics", "Eridas"],
        ),
        (
            "The American Federation of Hallbury Employees met. The June AFHE meeting was long.",
            ["American Federation of Hallbury Employees", "AFHE"],
        ),
        ("The laws of the Labor government are old.", ["Labor government"]),
        ("But wireless carriers rebelled, Fatherboard reported last month.", ["Fatherboard"]),
        ("The hall was cold.\n\nAnn Roe/Hallburist\n\nThey left.", ["Hallburist"]),
    ],
)
def test_bodies_are_found_that_the_model_misses(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "She met the leaders of the House Oversight and Government Reform Committee on Monday morning. "
            "Committee Chairman Bob Doe left.",
            ["House Oversight and Government Reform Committee", "Committee"],
        ),
        (
            "He wept, reported Alexandra Olgin of South Carolina Public Radio, who was there.",
            ["South Carolina Public Radio"],
        ),
        (
            "It is from the National Weather Service’s Storm Prediction Center.",
            ["National Weather Service", "Storm Prediction Center"],
        ),
        (
            "He joined the Certified Accountants of Canada and Mothers for Silence.",
            ["Certified Accountants of Canada", "Mothers for Silence"],
        ),
        (
            "They include Editas Medicine and Tarnia Therapeutics, both old.",
            ["Editas Medicine", "Tarnia Therapeutics"],
        ),
        (
            "They wept over remarks at Tarn University Law Center criticizing Ann Roe.",
            ["Tarn University Law Center"],
        ),
        ("The search for AirAsia Flight QZ8501 goes on.", ["AirAsia"]),
        ("Speaking to the Daily Mail Lacerda claimed that it rains.", ["Daily Mail"]),
        (
            "He is tall, Kelm Arbor Police Department Detective Lt. Robert Pfanz said.",
            ["Kelm Arbor Police Department"],
        ),
        ("The head of CPA Canada met Blockade Australia in May.", ["CPA Canada", "Blockade Australia"]),
        ("She came from Upper Canada and Northern Tarnia.", []),
        (
            "A poll by Trends and Insights for Africa (Tifa) is out.",
            ["Trends and Insights for Africa", "Tifa"],
        ),
    ],
)
def test_bodies_are_named_to_their_ends(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She was taken to Royal Tarn hospital on 12 April.", ["Royal Tarn hospital"]),
        ("He wept at a service at Tarn Family Church in May.", ["Tarn Family Church"]),
        ("Mr Roe was speaking at the White House before he left.", []),
        ("She works at the White House.", []),
        ("He went home after doctors at Tarn Hospital saw him.", []),
        ("He spoke at the White House. The White House said nothing.", []),
        ("He is an expert on tax at Tarn Law School.", []),
    ],
)
def test_houses_are_places_where_something_only_happens_there(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("United Airlines flies there. United said it would go on.", {"United Airlines", "United"}),
        ("The Whole Foods Market is new. Whole Foods sells fish.", {"Whole Foods Market", "Whole Foods"}),
        ("The Los Angeles Times wrote to him. The Times is old.", {"Los Angeles Times", "The Times"}),
        (
            "The Department of Energy is big. The Energy Department said no. DOE is slow.",
            {"Department of Energy", "Energy Department", "DOE"},
        ),
        (
            "The Ministry of the Interior spoke. The Interior Ministry said no.",
            {"Ministry of the Interior", "Interior Ministry"},
        ),
        (
            "The Oregon Department of Conservation works. The Department of Conservation said no.",
            {"Oregon Department of Conservation", "Department of Conservation"},
        ),
        ("The Treasury Department spoke. The Treasury said no.", {"Treasury Department", "Treasury"}),
        ("The House of Lords met. The Lords said no.", {"House of Lords", "Lords"}),
        (
            "The Oregon Independent Signal Operator spoke. The ISO said yes.",
            {"Oregon Independent Signal Operator", "ISO"},
        ),
        (
            "The Chartered Practical Archers of Canada met. CPA Canada said no.",
            {"Chartered Practical Archers of Canada", "CPA Canada"},
        ),
        (
            "By U.S. CUSTOMS AND BORDER PROTECTION. The U.S. Customs and Border Protection said no.",
            {"U.S. CUSTOMS AND BORDER PROTECTION", "U.S. Customs and Border Protection"},
        ),
        (
            "The Hallbury Foundation helps. “The @hallburyfoundation is new,” Ann Roe wrote.",
            {"Hallbury Foundation", "@hallburyfoundation"},
        ),
        ("— Hallbury Echo (@echo99) December 11\n\nIt is cold.", {"Hallbury Echo", "@echo99"}),
        (
            "Shares of Marell Corp. fell. Analysts said Marell Corporation was late.",
            {"Marell Corp.", "Marell Corporation"},
        ),
        (
            "Tarnak Systems, Inc. rose. Tarnak Systems Inc. hired people.",
            {"Tarnak Systems, Inc.", "Tarnak Systems Inc."},
        ),
        (
            "Northern Gas & Power Co. cut the electricity. NG&P said it was sorry.",
            {"Northern Gas & Power Co.", "NG&P"},
        ),
        (
            "Tickets are sold by Bright Nation. They can be had at BrightNation.com from Monday.",
            {"Bright Nation", "BrightNation.com"},
        ),
        ("The Afghan Taliban said it left. The Taliban has met them.", {"Afghan Taliban", "Taliban"}),
        (
            "The Syrian regime denied it. The Syrian government said no.",
            {"Syrian regime", "Syrian government"},
        ),
        ("Shares of Hallbury Steel (ticker: HLST) fell.", {"Hallbury Steel", "HLST"}),
        ("Tarnak Inc. (LON:TRNK) fell.", {"Tarnak Inc.", "TRNK"}),
        (
            "They train the Haraka al Tarnia, or HaT, and others. HaT has left, a spokesman for HaT said.",
            {"Haraka al Tarnia", "HaT"},
        ),
        ("Firms such as Curtis buy papers. Curtis Capital has done it often.", {"Curtis Capital", "Curtis"}),
        (
            "Rami Doe runs the Tarnian Observatory for Human Rights. It was late, the Observatory said.",
            {"Tarnian Observatory for Human Rights", "Observatory"},
        ),
        ("The Nusra Front has left. Al-Nusra said no.", {"Nusra Front", "Al-Nusra"}),
    ],
)
def test_one_body_is_one_row(analyser: Analyser, text: str, names: set[str]) -> None:
    analysis = analyser.analyse(Article(text))
    bodies = [e for e in analysis.entities if e.kind is EntityKind.ORGANISATION]
    assert [{entity.name, *entity.aliases} for entity in bodies] == [names]


def test_a_royal_bank_is_not_the_bank(analyser: Analyser) -> None:
    rows = analyser.analyse(Article("The Bank of Canada spoke. The Royal Bank of Canada said no."))
    assert [row.name for row in rows.of_kind(EntityKind.ORGANISATION)] == [
        "Bank of Canada",
        "Royal Bank of Canada",
    ]


def test_a_thing_is_no_short_name_of_a_body(analyser: Analyser) -> None:
    text = (
        "Doe left CRISPR Therapeutics, a firm. But if CRISPR turns out to be as useful as hoped, CRISPR wins."
    )
    assert named(analyser, text, EntityKind.ORGANISATION) == ["CRISPR Therapeutics"]


@pytest.mark.parametrize(
    "text",
    [
        "The Hallbury Emission Standards are new.",
        "They back the Tarnuru Statement in full.",
        "She saw the Century of Tarn Exposition.",
        "The Office Toy Story was shown on a screen.",
        "It is in her new movie Office Tarn Party.",
        "The chief election commissioner (CEC) said no. The CEC left.",
        "They flew in a Boeing 757 and an Airbus A350.",
        "Officers were behind the silver Audi that crashed. They found the Audi at noon.",
        "She got a Samsung for her birthday.",
        "He was shot in his Jeep on Monday. They found her Honda at noon.",
        "It encrypts PPT, JPEG and other files. Also, JPEG and PNG files of 150 KB are kept.",
        "He opened the Kitchen Appliance Show (KAS) in May. Makers spoke at KAS.",
        "It was held at the International Fisheries Conference and Exhibition (IFCE) in May.",
        "It took 4,000 MW of gas.",
        "They put it on Microsoft Azure servers.",
        "Ann Roe was seen on Fox News Sunday.",
        "The Space Launch System rocket is late. The SLS rocket will receive $1.7 billion.",
        "It is common to use a Virtual Private Network (VPN), which allows access. They like the VPN.",
        "Oscar nominee Hotel Rwanda was also a new entry in the chart.",
    ],
)
def test_standards_and_stories_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lind Lind \n\n Lind",
        "Ann Roe/Hallburist",
        "Boeing 757",
        "He told The Namibian",
        "Apps for Growth and Android",
    ],
)
def test_texts_may_end_anywhere(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).text == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Tories are to back it, and some senior Tories argued against it.", ["Tories"]),
        ("They waited while the Conservatives voted.", ["Conservatives"]),
        ("Ann Roe was asked by Lib Dem members.", ["Lib Dem"]),
        ("They hope for a Labour government.", ["Labour"]),
        ("They left the previous Labour government.", ["Labour government"]),
        ("Allies in the Cabinet moved her out of the Treasury.", ["Cabinet", "Treasury"]),
        ("It bought a 10-year Treasury note.", []),
        ("House prices fell. She fears that house prices will rise.", []),
        ("House Republicans left. She likes her house.", ["House"]),
    ],
)
def test_parts_of_a_state_are_named(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She began her placement with internet firm Kestrelo.", ["Kestrelo"]),
        ("They engaged TKDP, the organisation which rates such systems.", ["TKDP"]),
        ("Eight bullets were fired into the door of his management company, Harrower.", ["Harrower"]),
        ("In Lima, the company said no.", []),
    ],
)
def test_strangers_are_bodies_where_a_noun_says_so(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("According to WHO, there were few cases. That is rare, per the WHO.", ["WHO", "WHO"]),
        ("Ann Roe, equity strategist at Miller Tarnak, says the stock is a risk.", ["Miller Tarnak"]),
        ("Fort Tarnby Police Department responded and closed the road.", ["Fort Tarnby Police Department"]),
        ("The minister told Mic in an interview that it was late.", ["Mic"]),
        ("The bus cost $10,000, according to the Argus Leader.", ["Argus Leader"]),
    ],
)
def test_bodies_are_told_by_who_cites_or_works_for_them(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_a_pronoun_in_capitals_is_no_body(analyser: Analyser) -> None:
    assert named(analyser, "It is about WHO you are, and not how.", EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "bodies", "places"),
    [
        ("Then the White House Iran adviser, Ann Tarn, left.", ["White House"], ["Iran"]),
        ("Then a former State Department Peru specialist left.", ["State Department"], ["Peru"]),
    ],
)
def test_a_country_that_an_officer_is_for_is_no_part_of_the_body(
    analyser: Analyser, text: str, bodies: list[str], places: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies
    assert named(analyser, text, EntityKind.PLACE) == places


def test_an_envoy_is_named_apart_from_the_country(analyser: Analyser) -> None:
    text = "Another diplomat, former special envoy to Ukraine Kurt Volder, shifted his own account."
    assert named(analyser, text, EntityKind.PERSON) == ["Kurt Volder"]
    assert named(analyser, text, EntityKind.PLACE) == ["Ukraine"]


def test_a_club_goes_by_its_city(analyser: Analyser) -> None:
    text = "The coach of the Seattle Seahawks praised the league. It was Seattle's first win in the season's playoffs."
    things = analyser.analyse(Article(text)).entities
    assert [thing.name for thing in things] == ["Seattle Seahawks"]


def test_groups_of_a_draw_and_finals_are_no_bodies(analyser: Analyser) -> None:
    assert named(analyser, "The Group E victory came on Monday.", EntityKind.ORGANISATION) == []
    assert named(analyser, "It won in the inaugural Kelm Cup Finals.", EntityKind.ORGANISATION) == []


def test_a_rating_a_genus_and_a_show_are_no_bodies_or_places(analyser: Analyser) -> None:
    text = "We rate the claim Mostly True. The bacteria Yersinia pestis killed many in the Black Death."
    for kind in (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE):
        assert named(analyser, text, kind) == []


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "He called the U.S. Attorney’s Office for the Western District of Tarnia. The U.S. attorney's office left.",
            "U.S. Attorney’s Office for the Western District of Tarnia",
        ),
        (
            "The Department of Homeland Security left. She was part of Homeland Security, too.",
            "Department of Homeland Security",
        ),
        (
            "The Chinese Center for Disease Control and Prevention said it was late. The CDC assured all.",
            "Chinese Center for Disease Control and Prevention",
        ),
    ],
)
def test_offices_without_what_they_are_for_are_the_same(analyser: Analyser, text: str, full: str) -> None:
    things = analyser.analyse(Article(text)).entities
    assert [thing.name for thing in things if thing.kind is EntityKind.ORGANISATION] == [full]


@pytest.mark.parametrize(
    "text",
    [
        "The coach praised the league. It was her first ever Champions League final.",
        "The coach praised the league’s midfielders. Talks between the London side and her went on.",
    ],
)
def test_a_cup_and_the_town_of_a_side_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("She teaches economics at M.I.T., who is known for it.", ["M.I.T."]),
        ("They hired a C.E.O. before the I.P.O. riches came.", []),
    ],
)
def test_full_stops_in_initials_change_nothing(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_a_group_may_be_called_a_project(analyser: Analyser) -> None:
    text = "That is rare, according to whale rescue group Project Tarnah."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Project Tarnah"]


def test_a_nation_taken_for_a_body_is_read(analyser: Analyser) -> None:
    # The model calls "U.S." a body here, and behind its nation nothing is left of the name.
    article = Article("The League Baseball season U.S. pay TV providers lost.")
    assert "U.S." in [entity.name for entity in analyser.analyse(article).entities]
