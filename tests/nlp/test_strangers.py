"""What is made of names that nobody knows: by what the text calls them, and by how it uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind
from newsview.nlp.who.kinds.shapes import is_nobody, shape

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("She reported it to Tarnbeck, a firm in Leeds.", ORGANISATION, ["Tarnbeck"]),
        ("Firms such as Dovret, Halmen and Quorvus pay no tax.", ORGANISATION, ["Dovret", "Halmen", "Quorvus"]),
        ("The bus left for Ondalusk, a small town near the lake.", PLACE, ["Ondalusk"]),
        ("They spread a tool called Murvik. Murvik was soon everywhere.", ORGANISATION, []),
        ("They spread a tool called Murvik. Murvik was soon everywhere.", PERSON, []),
        ("Kelvora's chief executive resigned.", ORGANISATION, ["Kelvora"]),
    ],
)  # fmt: skip
def test_a_name_is_what_the_text_calls_it(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


@pytest.mark.parametrize(
    "text",
    [
        "Burnavi pupils sang. The Burnavi teachers left.",
        "The Bill would change all that. Critics of the Bill met on Monday.",
        "Gunmen opened fire. Marijuana is legal there.",
        "The lab worked with liquefied sand (LSX). LSX is cheap. Some LSX was sold.",
        "A CPU and an LED are cheap, and so is CCTV.",
        "It has 512 megabytes of mobile DRAM and was shown on VHS. They took an EKG.",
        "The luxury Apple Watch Edition contributes nothing. He has a Mac with OS X Yosemite.",
        "They sell the MacBook Pro, and MacBooks are dear. The new 16-inch MacBook Pro is like the old one.",
        "The gas is banned under the Orbital Weapons Convention. The concept of Precision Policing is new.",
        "If found, the owner could be charged under the Animal Care and Welfare Act.",
        "They backed Tarnian Independence, and it was the first victim of National Socialism.",
        "The Q7 leverages its cameras. They saw the Q7s brandishing guns.",
        "The truck, a black Ford F-450 with the logo, stopped.",
        "The Moto 480 easily lasts a day.",
        "The photo was posted on Jan 7, 2015 at 3:02pm PST",
        "She spoke at the Hallbury Effects Society Awards 2015 on Monday.",
        "He hid in an underground carpark along with her TWIN SISTER after using a phone.",
        "She tried to EAT the baby. It was TOTALLY free.",
        "It is over.\n\nANALYSIS | Mayor turns up the heat on traders\n\nANALYSIS | Has the mayor lost?",
    ],
)
def test_what_has_capitals_but_is_nobody(analyser: Analyser, text: str) -> None:
    assert all(not named(analyser, text, kind) for kind in (PERSON, ORGANISATION, PLACE))


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Talks were led by the World Sleep and Comfort Council.", ["World Sleep and Comfort Council"]),
        ("She runs the Food and Forestry Research Institute.", ["Food and Forestry Research Institute"]),
        ("He sued Royal Tarnbeck hospital, said West Ondal police.",
         ["Royal Tarnbeck hospital", "West Ondal police"]),
        ("A fellow of the François-Xavier Tarn Center for Health and Human Rights spoke.",
         ["François-Xavier Tarn Center for Health and Human Rights"]),
        ("The hospital in Boston is old. Boston hospital staff left.", []),
        (
            "The leader of the Democratic Party for the People spoke in May.",
            ["Democratic Party for the People"],
        ),
        ("It met under the Permanent Commission on Merin Waters.", ["Permanent Commission on Merin Waters"]),
        (
            "The Jammu and Kashmir Cricket Association was sued over its accounts.",
            ["Jammu and Kashmir Cricket Association"],
        ),
        (
            "The Ministry of Law, Justice and Parliamentary Affairs objected to the bill.",
            ["Ministry of Law, Justice and Parliamentary Affairs"],
        ),
        ("The head of the Rwanda Climate and Development Network said so.",
         ["Rwanda Climate and Development Network"]),
        ("The Global Tourism and Water Management Centre will open.",
         ["Global Tourism and Water Management Centre"]),
        ("It was tested in the Smart and Sustainable Building Lab on Monday.",
         ["Smart and Sustainable Building Lab"]),
        ("A report by the United Nations Environment Programme says so.",
         ["United Nations Environment Programme"]),
        ("He ran the Forestry and Grain Research Council of Turkey for years.",
         ["Forestry and Grain Research Council of Turkey"]),
        ("He wrote to the microblogging platform Zhuli about it. She uses Zhuli.", ["Zhuli", "Zhuli"]),
        ("He founded Claro Nicaragua in May. Claro Nicaragua agreed with him.",
         ["Claro Nicaragua", "Claro Nicaragua"]),
        ("Ann Roe, CEO of QRSmotion, left.", ["QRSmotion"]),
        ("It is an offence under the Animal Health and Welfare (Scotland) Act 2006.", []),
        ("As the Winnipeg Sun reports, it was late.", ["Winnipeg Sun"]),
        ("The Metro has reported that Ann Roe left. Wayne County reported 300 cases.", ["Metro"]),
        ("What price does Keith Halloran analyst Ann Roe see?", ["Keith Halloran"]),
        ("The director of the rights group, KALE, said there was more.", ["KALE"]),
        ("Lin Roe, the co-founder of Veldheim, told the paper.", ["Veldheim"]),
        ("It complies with rules of the Hallbury Energy Efficiency Center in town.",
         ["Hallbury Energy Efficiency Center"]),
    ],
)  # fmt: skip
def test_bodies_are_named_whole(analyser: Analyser, text: str, organisations: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == organisations


def test_a_museum_belongs_to_its_name(analyser: Analyser) -> None:
    assert named(analyser, "Two people met in the Orvano museum.", PLACE) == ["Orvano museum"]


def test_a_name_may_have_a_prefix(analyser: Analyser) -> None:
    text = "Ann Maltby, the mayor, stayed away. An anti-Maltby march began, and a Maltby-backed plan failed."
    assert named(analyser, text, PERSON) == ["Ann Maltby", "Maltby", "Maltby"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("It was led by Ann Tarn, Ph.D., of Leeds.", ["Ann Tarn"]),
        ("-- By Ann Tarn Follow @anntarn", ["Ann Tarn", "@anntarn"]),
        ("Colorado: Marijuana becomes legal.\n\nCAIRO — Gunmen opened fire on Monday.", []),
        ("Read more: Inside a Startup's Risky Attempt to Control Our Weather\n\nIt rained on Monday.", []),
        ("The rally was called by the ruling Zanvu-PF on Monday.", []),
        ('"We are going," Patrol Chief James Tarn of the force said.', ["James Tarn"]),
        ("“It is a win,” said Supervisor Alfreda Pedrosta of the council.", ["Alfreda Pedrosta"]),
        ("She died of Anna Roe’s disease, and it followed Tarn’s Law.", []),
        ("It is the work of Indigenous Peoples. On Indigenous Peoples’ lands the trees stand.", []),
        (
            "The low-budget horror film Boogeytarn has knocked Robert Roe's thriller from the list. "
            "It was beaten at the box office by Boogeytarn last month.",
            ["Robert Roe"],
        ),
        (
            "It got attention for remarks at Tarnwood University Law Center criticizing Obama, who left.",
            ["Obama"],
        ),
        ("He ends with a masterful performance in J.C. Tarnor’s “A Most Violent Year.”", ["J.C. Tarnor"]),
        ("It is the site of Helter Shelter, they wrote. It was cold. She read Rom Con in bed.", []),
        ("It is not like the showdown with Ayatollah Qarzani.", ["Qarzani"]),
    ],
)
def test_only_people_are_people(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("name", "is_no_name"),
    [("BRISPR", True), ("Outlook Cabin", True), ("TRUMP", False), ("Ann Standard", False)],
)
def test_nobody_is_called_by_capitals_or_common_words(name: str, is_no_name: bool) -> None:
    assert is_nobody(tuple(name.split())) is is_no_name


def test_a_name_keeps_its_particle_whatever_its_capital(analyser: Analyser) -> None:
    text = "Osman bin Tarnum lived there for years. Bin Tarnum's men left on Monday, and Bin Tarnum stayed."
    assert len(analyser.analyse(Article(text)).of_kind(PERSON)) == 1


def test_a_branch_abroad_is_another_organisation_and_a_site_is_its_owner(analyser: Analyser) -> None:
    text = (
        "Tarnbeck, a company, sold Tarnbeck Japan to a bank. Staff of Tarnbeck Japan met, and Tarnbeck said so. "
        "NetHalm grew, and NetHalm said so. A writer for NetHalm.com left."
    )
    found = {entity.name: entity for entity in analyser.analyse(Article(text)).of_kind(ORGANISATION)}
    assert "Tarnbeck Japan" in found
    assert "Tarnbeck" in found
    assert [sorted((name, *thing.aliases)) for name, thing in found.items() if "NetHalm" in name] == [
        ["NetHalm", "NetHalm.com"]
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ('The officer, Dwayne "The Bull" Tarn, left.', ['Dwayne "The Bull" Tarn']),
        ("Ann (Annie) Tarn said so. Tarn left.", ["Ann (Annie) Tarn", "Tarn"]),
        ("Chen Tarn-yeong left. Chen spoke.", ["Chen Tarn-yeong", "Chen"]),
        ("Paul Tarn-led talks failed.", ["Paul Tarn"]),
    ],
)
def test_a_name_is_whole_with_what_marks_and_hyphens_part(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Flights left late in the Northeast. He is hated in the West, she said.", ["Northeast", "West"]),
        ("They walked west and then north.", []),
        ("Snow fell at both airports -- Tarnbeck and LaGuardia -- on Monday.", ["Tarnbeck", "LaGuardia"]),
        ("She saw the Tarn Mosque and the Ondal Dam.", ["Tarn Mosque", "Ondal Dam"]),
    ],
)
def test_regions_and_sites_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


def test_the_maker_of_something_is_a_firm(analyser: Analyser) -> None:
    text = "She reported it to game developer Murvik. Murvik said nothing."
    assert named(analyser, text, ORGANISATION) == ["Murvik", "Murvik"]


def test_an_acronym_of_a_substance_is_no_organisation(analyser: Analyser) -> None:
    text = "It holds tarnitrol, known as TNL, which is cheap. TNL was sold, and TNL is safe."
    assert not named(analyser, text, ORGANISATION)


def test_other_initials_are_of_another_person(analyser: Analyser) -> None:
    text = "John B. Tarnum met John K. Tarnum on Monday. John B. Tarnum smiled, and John K. Tarnum left."
    people = analyser.analyse(Article(text)).of_kind(PERSON)
    assert sorted(person.name for person in people) == ["John B. Tarnum", "John K. Tarnum"]


def test_a_headline_ends_no_name_with_its_verb(analyser: Analyser) -> None:
    text = "Donald Tarnum Leads In New Poll Of Voters\n\nDonald Tarnum leads, the poll says."
    assert named(analyser, text, PERSON) == ["Donald Tarnum", "Donald Tarnum"]


def test_one_place_is_one_row_with_and_without_accents_and_water(analyser: Analyser) -> None:
    text = "Snow fell near Calandó Bay. The people of Calando left. Nobody is in Calandó Bay."
    assert len(analyser.analyse(Article(text)).of_kind(PLACE)) == 1


def test_an_abbreviation_before_a_hyphen_is_named(analyser: Analyser) -> None:
    text = "The U.S.-led talks failed. A D.C.-based firm met, and U.S.-Israeli ties grew."
    assert named(analyser, text, PLACE) == ["U.S.", "D.C.", "U.S."]


@pytest.mark.parametrize(
    "text", ["Tarnum leads. Will Be First to Speak. Nobody left.", "Some called him a Billionaire."]
)
def test_verbs_and_common_words_are_nobody(analyser: Analyser, text: str) -> None:
    assert not [name for name in named(analyser, text, PERSON) if name != "Tarnum"]


def test_capitals_hide_no_place() -> None:
    said = shape(("LONDON",))
    assert max(said, key=lambda kind: said[kind]) == "PLACE"


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Ann Tarn, Managing Director of Kelmo Solutions, left.", ["Kelmo Solutions"]),
        ("The Chairman of the Planning Committee, Ann Tarn, left.", ["Planning Committee"]),
        ("He thanked the UN High Commissioner for Refugees.", ["UN High Commissioner for Refugees"]),
    ],
)
def test_an_office_is_no_part_of_the_body_it_is_in(
    analyser: Analyser, text: str, organisations: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == organisations


@pytest.mark.parametrize(
    "text",
    [
        "The hall was opened by the Minister of Agriculture, Delia Brellin.",
        "The Minister of Foreign Affairs left for the talks at noon.",
        "Dorian Castell is Director of Education at the school.",
        "He was elected as the Member of Parliament from Merin.",
        "The Minister for Gender, Labour and Social Development will resign.",
    ],
)
def test_an_office_and_what_it_is_in_charge_of_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_letters_in_brackets_behind_a_body_name_it_too(analyser: Analyser) -> None:
    text = "They were sued by the Tarn Bank for Economic Integration (BTIE) in the spring. The BTIE agreed."
    rows = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [(row.name, len(row.mentions)) for row in rows] == [("Tarn Bank for Economic Integration", 3)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Parliament heard Prince Hashem twice, and then Prince Hashem left the hall.", ["Hashem", "Hashem"]),
        ("MK Dorian Brellin donated the sum to the family on Monday.", ["Dorian Brellin"]),
        ("The minister, Kevin Tarn Yun-king, praised the swimmers.", ["Kevin Tarn Yun-king"]),
        ("The plant was closed for years because Zweli Mkhizo said that it was too old.", ["Zweli Mkhizo"]),
        ("It grew around its young leader Lee Jun-seok. The party has few members.", ["Lee Jun-seok"]),
        (
            "Ann Tarn left the party in May.\n\nShe met Namol Tarn at the station, and Namol Tarn agreed.",
            ["Ann Tarn", "Namol Tarn", "Namol Tarn"],
        ),
    ],
)
def test_titles_are_off_and_syllables_on(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_particles_join_a_romance_name(analyser: Analyser) -> None:
    text = "They wandered through the streets of San Cristóbal de las Casas at night."
    assert named(analyser, text, PLACE) == ["San Cristóbal de las Casas"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Tarnlow died in May. Friends of the Tarnlow family came.", ["Ann Tarnlow"]),
        ("Lib Dem home affairs spokesman Mark Roe said so.", ["Mark Roe"]),
        ("The only president since Independence to have held a degree was David Roe.", ["David Roe"]),
    ],
)
def test_families_parties_and_common_words_are_nobody(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("It was late.\n\n— Dela (@dela_tarn) November 19, 2019\n\nShe left.", ["Dela", "@dela_tarn"]),
        ("— Ann E. Roe 🏳️‍🌈 (@annaeroe) November 19, 2019\n\nShe left.", ["Ann E. Roe", "@annaeroe"]),
    ],
)
def test_who_signs_a_post_is_a_person(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people
