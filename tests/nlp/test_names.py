"""Who, what and where is named, sentence by sentence: the right words, as the right kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind, MentionKind
from newsview.nlp.who.given.headlines import headlines
from newsview.nlp.who.given.text import is_camel, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def named(analyser: Analyser, text: str, kind: EntityKind) -> list[str]:
    """The names of one kind as the text writes them, in order."""
    entities = analyser.analyse(Article(text)).of_kind(kind)
    spans = [m.span for entity in entities for m in entity.mentions if m.kind is MentionKind.NAME]
    return [span.of(text) for span in sorted(spans)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Former Prime Minister Ann Roe met Sen. Bob Doe (D-Ohio) on Monday.", ["Ann Roe", "Bob Doe"]),
        ("Acme's chief executive, Ann Roe, 54, will step down.", ["Ann Roe"]),
        ("The choir sang for Ursula von der Leyen in Brussels.", ["Ursula von der Leyen"]),
        ("Ann Roe lost. Mr. Doe won, and Roe's party left.", ["Ann Roe", "Doe", "Roe"]),
        ("David Dorn of the University of Zurich wrote the paper.", ["David Dorn"]),
        ("Fans praised Marta Quill‘s new song.", ["Marta Quill"]),
        ("South Korean President Moon Jae-in spoke. Moon left.", ["Moon Jae-in", "Moon"]),
        (
            "Ilhan Omar wrote the letter.\n\n— Rep. Ilhan Omar (@Ilhan) November 19",
            ["Ilhan Omar", "Ilhan Omar", "@Ilhan"],
        ),
        ("They lost.\n\n— Greta D. Tarn (@gdtarn77) November 19", ["Greta D. Tarn", "@gdtarn77"]),
        ("They lost.\n\n— Greta D. Tarn 🎻 (@gdtarn77) November 19", ["Greta D. Tarn", "@gdtarn77"]),
        ("The former ambassador to Estonia Jane Melvin said so.", ["Jane Melvin"]),
        (
            "One like that [Greta] Tarn built, under President [Barack] Obama, fell. Obama left.",
            ["[Greta] Tarn", "[Barack] Obama", "Obama"],
        ),
        ("The first witness was Hawks head Major-Gen Gopaul Tarn, who was there.", ["Gopaul Tarn"]),
        (
            "That Datuk Faiz (Prof Datuk Mohd Faiz Selamat), who heads it, left.",
            ["Faiz", "Mohd Faiz Selamat"],
        ),
        ("Kelm executive VP Marni Tarn told them. On Monday, CM Sangrel said so.", ["Marni Tarn", "Sangrel"]),
        ("Revenue Minister R Ashvini on Sunday asked leaders to stop.", ["R Ashvini"]),
        (
            "Mr. Vallejas told Judge Robert M. Kelm in United States District Court on Monday.",
            ["Vallejas", "Robert M. Kelm"],
        ),
        (
            "As it was read, Roof stood emotionless, reported Alexandra Olgin of South Carolina Public Radio.",
            ["Alexandra Olgin"],
        ),
        (
            "Pakistan minister Shah Mahmood Tarnvi had left. Tarnvi went home.",
            ["Shah Mahmood Tarnvi", "Tarnvi"],
        ),
        ("Control Member Wang Mei-yu (王美玉) said so in a release.", ["Wang Mei-yu", "王美玉"]),
        (
            "Luis de Moranda wrote the book. Even de Moranda’s own words. De Moranda left.",
            ["Luis de Moranda", "de Moranda", "De Moranda"],
        ),
        ("Osama bin Latif hid there. In 1998, Bin Latif’s men left.", ["Osama bin Latif", "Bin Latif"]),
        (
            "Duduzile Zuma-Lambudla had been on the radar. Zuma-Lambudla left.",
            ["Duduzile Zuma-Lambudla", "Zuma-Lambudla"],
        ),
        ("Lady Gaga shared a photo. Gaga sang.", ["Lady Gaga", "Gaga"]),
        ("The Director of the National Archives, Abdelmadjid Chikri, said so.", ["Abdelmadjid Chikri"]),
        ("Bill Tarn wants to delay it. The Bill would ask firms to store it.", ["Bill Tarn"]),
    ],
)
def test_people_are_named_without_titles_and_tags(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        (
            "The Cambodia National Rescue Party (CNRP) was dissolved.",
            ["Cambodia National Rescue Party", "CNRP"],
        ),
        ("Officials at the Japanese government declined to comment.", ["Japanese government"]),
        (
            "The chief of the Vettel Lake First Nation sang.",
            ["Vettel Lake First Nation"],
        ),
        ("When the Cleveland Rams lost, an X user cheered.", ["Cleveland Rams", "X"]),
        ("Ann Roe posted on X: “The lake is cold.” She drew an X on it.", ["X"]),
        ("Aides to the Trump administration refused.", ["Trump administration"]),
        ("Officials at the Costa Rican government declined.", ["Costa Rican government"]),
        (
            "She runs Halls for a Tidy Society (HTS), and HTS is growing.",
            ["Halls for a Tidy Society", "HTS", "HTS"],
        ),
        (
            "It was sold by Public Lighting and Roadworks Canada (PLRC). A PLRC clerk wrote back.",
            ["Public Lighting and Roadworks Canada", "PLRC", "PLRC"],
        ),
        (
            "The Norland Orchard and Fruit Service (Nofs) is late. Money is owed to Nofs.",
            ["Norland Orchard and Fruit Service", "Nofs", "Nofs"],
        ),
        (
            "They met in the Norland Co-ordinating Harvest Council (NCHC).",
            ["Norland Co-ordinating Harvest Council", "NCHC"],
        ),
        ("Remote parcel sorting (RPS) is cheap. Like a robot, RPS saves work.", []),
        (
            "She works for the Collin County District Attorney's Office.",
            ["Collin County District Attorney's Office"],
        ),
        (
            "The rally was held by the Indiana State Teachers Association.",
            ["Indiana State Teachers Association"],
        ),
        ("He bought shares of Rolls-Royce Holdings and SpaceX.", ["Rolls-Royce Holdings", "SpaceX"]),
    ],
)
def test_organisations_are_named_in_full(analyser: Analyser, text: str, organisations: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == organisations


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("COLUMBIA, S.C. (AP) — About a dozen owners met on Tuesday.", ["COLUMBIA", "S.C."]),
        ("Rep. Ann Roe (D-Minn.) spoke.", ["Minn."]),
        ("The storm moved from South Dakota to West Virginia.", ["South Dakota", "West Virginia"]),
        ("Russia's foreign ministry answered.", ["Russia"]),
        ("Fans met in the KeyBank Center in Buffalo.", ["KeyBank Center", "Buffalo"]),
    ],
)
def test_places_are_named(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


def test_nations_and_days_are_no_places(analyser: Analyser) -> None:
    text = "Israeli courts met Republicans on Monday, and Americans cheered in French."
    assert all(not named(analyser, text, kind) for kind in (PERSON, ORGANISATION, PLACE))


def test_a_name_is_of_one_kind_throughout(analyser: Analyser) -> None:
    text = (
        "Wild coach Ann Roe praised goalie Bob Doe. The Wild won again. Wild defenseman Carl Poe scored. "
        "For the Wild, it was a third win."
    )
    assert named(analyser, text, ORGANISATION) == ["Wild"] * 4
    assert not named(analyser, text, PLACE)


def test_a_programme_that_never_acts_is_no_organisation(analyser: Analyser) -> None:
    text = "CLPS contracts were awarded. The CLPS companies met. A CLPS award is small. More CLPS missions follow."
    assert not named(analyser, text, ORGANISATION)


def test_every_later_name_is_a_mention(analyser: Analyser) -> None:
    text = "\n\n".join(["Deval Patrick spoke in Iowa.", *["Nobody knew that Patrick would come."] * 3])
    assert named(analyser, text, PERSON) == ["Deval Patrick", "Patrick", "Patrick", "Patrick"]


def test_names_in_headlines_need_the_body(analyser: Analyser) -> None:
    text = (
        "Sarah Palin Unleashed Four Words On Them Last Night\n\n"
        "Sarah Palin posted her message on Monday. It was read by many people."
    )
    assert named(analyser, text, PERSON) == ["Sarah Palin", "Sarah Palin"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HUN SEN REPEATS HIS VOW", True),
        ("Teachers March On The Statehouse For Better Pay", True),
        ("Kelmar Board Investigates Officers Over Relationships", True),
        ("Kelmar 's Revenue Outlook Disappoints as iPhone Demand Flags", True),
        ("Teachers marched on the statehouse for better pay", False),
        ("South Korean President Moon Jae-in convened his National Security Council", False),
        ("Council Accused Of Covering Up School Closures To Protect Leader .", True),
        ("He met Tarnian Minister of Energy and Natural Resources Fathir Doe .", False),
        ("With Ann Roe were Robert Menford , Joseph Manch , Sahar Quaid and Marco Doe .", False),
    ],
)
def test_headlines_are_told_from_sentences(text: str, expected: bool) -> None:
    words = text.split()
    assert headlines(words, [0] * len(words)) == [expected] * len(words)


def test_capitals_inside_words() -> None:
    assert is_capitalised("iPhone")
    assert is_capitalised("@Ilhan")
    assert not is_capitalised("to")
    assert is_camel("SpaceX")
    assert not is_camel("McCain")
    assert not is_camel("NASA")


@pytest.mark.parametrize("name", ["Neil Tarnford QC", "Moira Lisk OBE", "Ann Roe MP"])
def test_letters_behind_a_name_are_none_of_it(analyser: Analyser, name: str) -> None:
    text = f"“We were right to ask,” said {name} on Monday."
    analysis = analyser.analyse(Article(text))
    assert named(analyser, text, PERSON) == [name.rpartition(" ")[0]]
    assert [quote.speaker is not None and quote.speaker.entity for quote in analysis.quotes] == ["e1"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Browns DL Marlon Tarnish, however, was fined.", ["Marlon Tarnish"]),
        ("It was thrown by QB Marcus Tarn to WR Jalen Roe.", ["Marcus Tarn", "Jalen Roe"]),
        ("The team signed F Hamidu Kello. The coach and the squad won the league.", ["Hamidu Kello"]),
        ("F Murray Abraham was in the film.", ["F Murray Abraham"]),
        ("NASA’s Administrator Gemma Roe said so.", ["Gemma Roe"]),
    ],
)
def test_what_somebody_plays_or_is_goes_before_the_name(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Max Doe and Ann Rudolf left. The group engaged in an altercation before Doe embraced Rudolf in May.",
            ["Max Doe", "Ann Rudolf", "Doe", "Rudolf"],
        ),
        ("Sales of $3 billion rose at Q3, and Q4 told of more.", []),
        ("Elon Roeham left.\n\nElon roeham has declared that he won.", ["Elon Roeham", "Elon roeham"]),
        ("“They took it all,” Hale said. “No,” Management said.\n\nMany left on Monday.", ["Hale"]),
    ],
)
def test_verbs_and_quarters_are_nobody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, ORGANISATION) == []


def test_a_given_name_supplied_behind_a_title_is_the_persons(analyser: Analyser) -> None:
    text = "“Coach (Frank) Tarnel came in here and said so,” he said. Tarnel left."
    (person,) = analyser.analyse(Article(text)).of_kind(PERSON)
    assert person.name == "Frank Tarnel"
    assert named(analyser, text, PERSON) == ["(Frank) Tarnel", "Tarnel"]


def test_where_to_go_on_the_web_names_nobody(analyser: Analyser) -> None:
    text = "Kelm News said Doe was late.\n\nFor more articles like this, please visit us at kelmnews.com"
    assert named(analyser, text, ORGANISATION) == ["Kelm News"]


@pytest.mark.parametrize(
    ("text", "people", "organisations"),
    [
        (
            "“We try to make it safer,” Kelmer President Jared Cohen said. Cohen left.",
            ["Jared Cohen", "Cohen"],
            [],
        ),
        (
            "“It is so,” Nium Chief Executive Officer Prajit Nanu said. Nanu said no.",
            ["Prajit Nanu", "Nanu"],
            [],
        ),
        (
            "He said so in an interview with Bloomberg TV’s Nejra Cehic on Friday.",
            ["Nejra Cehic"],
            ["Bloomberg TV"],
        ),
        (
            "It would help, said Tracee Bentley, head of the Tarn Council.\n\nIt is late, Bentley said.",
            ["Tracee Bentley", "Bentley"],
            ["Tarn Council"],
        ),
        ("It was late. (Reporting by Richa NaiduEditing by Ann Choy)", ["Richa Naidu", "Ann Choy"], []),
        ("E-Commerce\n\nAnn Roe left. (Albeit, it also works.)", ["Ann Roe"], []),
        ("It grew at Clayton Homes, which makes mobile homes.", [], ["Clayton Homes"]),
        (
            '"We set no limit," Larkin Capital General Partner Tamsin Rowe told reporters.',
            ["Tamsin Rowe"],
            ["Larkin Capital"],
        ),
        ("Larkin Capital Managing Partner Idris Vane agreed.", ["Idris Vane"], ["Larkin Capital"]),
        (
            "Rival Larkin Group Plc will follow. Retailer Tarn Moxley Inc. rose.",
            [],
            ["Larkin Group Plc", "Tarn Moxley Inc."],
        ),
        ("The kidnappers fled.\n\nFrom Sola Ojo, Kaduna\n\nPeople were taken on Monday.", ["Sola Ojo"], []),
    ],
)
def test_what_stands_beside_tells_who_it_is(
    analyser: Analyser, text: str, people: list[str], organisations: list[str]
) -> None:
    assert named(analyser, text, PERSON) == people
    assert named(analyser, text, ORGANISATION) == organisations


def test_a_firm_goes_by_the_place_it_is_called_after(analyser: Analyser) -> None:
    text = (
        "Berkshire Tarn Inc.’s profit jumped. Income rose and Berkshire’s yards grew. Berkshire gained much. "
        "Berkshire said it would take a charge. Sales fell at Berkshire’s railroad."
    )
    firm = next(entity for entity in analyser.analyse(Article(text)).entities if entity.kind is ORGANISATION)
    assert [mention.span.of(text) for mention in firm.mentions] == ["Berkshire Tarn Inc.", *["Berkshire"] * 4]


def test_a_dateline_in_capitals_is_a_town(analyser: Analyser) -> None:
    text = "RIO DE JANEIRO (AP) -- Authorities said they had raided the home of Carlos Doe."
    assert named(analyser, text, PLACE) == ["RIO DE JANEIRO"]


def test_no_title_of_a_work_stands_between_two_quotations(analyser: Analyser) -> None:
    text = (
        'The union fled "a toxic place and violations of rights." South Carolina is a "right-to-work" state.'
    )
    assert named(analyser, text, PLACE) == ["South Carolina"]
    assert not named(analyser, text, EntityKind.OTHER)
