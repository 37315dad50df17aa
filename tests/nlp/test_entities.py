"""One thing, one row: all names of a person, organisation or place stand together, and namesakes apart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, Article, Entity, EntityKind, MentionKind, Span
from newsview.nlp.drafts import EntityDraft
from newsview.nlp.who.kinds.forms import is_division, openers, short_forms
from newsview.nlp.who.kinds.surnames import surname, surnames

if TYPE_CHECKING:
    from newsview.nlp import Analyser

SAMPLE = Path(__file__).parents[2] / "seeds" / "hun-sen-rainsy.txt"
PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def rows(analyser: Analyser, text: str, kind: EntityKind) -> dict[str, set[str]]:
    """The rows of one pane: names with their aliases."""
    return {entity.name: set(entity.aliases) for entity in analyser.analyse(Article(text)).of_kind(kind)}


def row(analysis: Analysis, name: str) -> Entity:
    return next(entity for entity in analysis.entities if entity.name == name)


@pytest.fixture(scope="module")
def sample(analyser: Analyser) -> Analysis:
    return analyser.analyse(Article(SAMPLE.read_text(encoding="utf-8")))


def test_the_sample_has_exactly_its_three_people(sample: Analysis) -> None:
    assert [person.name for person in sample.of_kind(PERSON)] == ["Hun Sen", "Sam Rainsy", "Ou Chanrath"]
    assert row(sample, "Sam Rainsy").aliases == ("Rainsy",)


def test_the_sample_has_its_parties_once_each(sample: Analysis) -> None:
    parties = {e.name: e.aliases for e in sample.of_kind(ORGANISATION) if e.name.startswith("Cambodia ")}
    assert parties == {
        "Cambodia National Rescue Movement": ("CNRM",),
        "Cambodia People’s Party": ("CPP",),
        "Cambodia National Rescue Party": ("CNRP",),
    }


def test_roles_come_from_the_article(sample: Analysis) -> None:
    assert row(sample, "Hun Sen").description == "Prime Minister"
    rainsy = row(sample, "Sam Rainsy")
    assert rainsy.description
    assert rainsy.description.startswith("former opposition leader")
    assert rainsy.roles[0].of(sample.text) == "former opposition leader"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Carl Poe/CP Prime Minister Ann Roe takes part in a talk.", "Prime Minister"),
        ("The talk was opened by actor/director Ann Roe on Monday.", "actor/director"),
    ],
)
def test_a_role_is_told_without_the_credit_before_it(analyser: Analyser, text: str, role: str) -> None:
    assert row(analyser.analyse(Article(text)), "Ann Roe").description == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elena Vargas Solano spoke to the press. Elena Vargas left. Vargas wept.",
            {"Elena Vargas Solano": {"Elena Vargas", "Vargas"}},
        ),
        (
            "He met Marine Le Hobb on Monday. Le Hobb left. Her father Jean-Marie Le Hobb said so.",
            {"Marine Le Hobb": {"Le Hobb"}, "Jean-Marie Le Hobb": set()},
        ),
        (
            "Simon Lee Siu-po spoke to the press on Monday. Lee left early.",
            {"Simon Lee Siu-po": {"Lee"}},
        ),
        (
            "Lee was born in Leeds. He met Simon Lee Siu-po on Monday.",
            {"Lee": set(), "Simon Lee Siu-po": set()},
        ),
        (
            "José Fernández came. On Monday Jose Fernandez spoke to the press.",
            {"José Fernández": {"Jose Fernandez"}},
        ),
        (
            "Patrick Carlineo Jr. was held. Pat Carlineo left. Carlineo wept.",
            {"Patrick Carlineo Jr.": {"Pat Carlineo", "Carlineo"}},
        ),
        ("Taylor Swift sang. Swift left. Fans love Taylor.", {"Taylor Swift": {"Swift", "Taylor"}}),
        (
            "Donald Trump spoke. Donald Trump Jr. listened.",
            {"Donald Trump": set(), "Donald Trump Jr.": set()},
        ),
        (
            "Mr. Bill Hastings met his wife, Carol Hastings. Mrs. Hastings smiled. Mr. Hastings left.",
            {"Bill Hastings": {"Hastings"}, "Carol Hastings": {"Hastings"}},
        ),
        (
            "Madison Vettel sang. On Monday Maddie Vettel left. Her brother Bill Roe met William Roe.",
            {"Madison Vettel": {"Maddie Vettel"}, "William Roe": {"Bill Roe"}},
        ),
        (
            "Sir Edwin Vettel took gifts. Lady Vettel wore a hat. Vettel spoke. Lady Vettel left.",
            {"Edwin Vettel": {"Vettel"}, "Vettel": set()},
        ),
        (
            "Pilar Cartas León met Lucía Salinas Hernández in Kelm. Salinas beat Cartas. Salinas fled.",
            {"Pilar Cartas León": {"Cartas"}, "Lucía Salinas Hernández": {"Salinas"}},
        ),
        ("Mary Anne López left. López ran.", {"Mary Anne López": {"López"}}),
        (
            "Henry “Big Bank Hank” Jackson sang in Kelm. Big Bank Hank left. “Yes,” Big Bank Hank said.",
            {"Henry “Big Bank Hank” Jackson": {"Big Bank Hank"}},
        ),
        ("Kim Jong Un watched the test. Kim smiled.", {"Kim Jong Un": {"Kim"}}),
        (
            "Kim Jong Un is away. Kim Yo Jong leads. Kim Yo Jong spoke. Kim is ill.",
            {"Kim Jong Un": {"Kim"}, "Kim Yo Jong": set()},
        ),
        ("Hillary Vettel sang. Hilary Vettel left.", {"Hillary Vettel": {"Hilary Vettel"}}),
        ("Abu Sami al-Masri spoke. Whereas Masri won, all lost.", {"Abu Sami al-Masri": {"Masri"}}),
        ("“[President Ann] Roe lied,” he said.", {"Ann Roe": set()}),
        (
            "The mayor met Margie Kim on Monday. Later Kim Yong-hyun resigned. Kim was tired.",
            {"Margie Kim": set(), "Kim Yong-hyun": {"Kim"}},
        ),
        ("The mayor met Son Min-ho on Monday. Son was tired.", {"Son Min-ho": {"Son"}}),
        ("They stayed at Nana Backpacker Hostel on Monday. The Little People's Chorus sang.", {}),
    ],
)
def test_names_of_one_person(analyser: Analyser, text: str, expected: dict[str, set[str]]) -> None:
    assert rows(analyser, text, PERSON) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Walt Disney Co. grew. Disney's shares rose.", {"Walt Disney Co.": {"Disney"}}),
        ("The KFC Corporation bid. KFC won.", {"KFC Corporation": {"KFC"}}),
        ("The Vice Media Inc. app is new. Vice Media grew.", {"Vice Media Inc.": {"Vice Media"}}),
        (
            "He told the Chicago Red Beacon so. The Red Beacon reported it.",
            {"Chicago Red Beacon": {"Red Beacon"}},
        ),
        (
            "The Canadian parliament met. Shots fell outside Parliament on Monday.",
            {"Canadian parliament": {"Parliament"}},
        ),
        (
            "The Kelm Vester Group grew. Staff of the Kelm Vesser Group left. The Kelm Vester Group won.",
            {"Kelm Vester Group": {"Kelm Vesser Group"}},
        ),
        (
            "She told the New York Daily News so. The Daily News agreed.",
            {"New York Daily News": {"Daily News"}},
        ),
        ("Torley Bone Clinic paid. Doctors at Torley Bone left.", {"Torley Bone Clinic": {"Torley Bone"}}),
        ("He told Fox News Channel so. Fox News agreed.", {"Fox News Channel": {"Fox News"}}),
        ("US Central Command agreed. CentCom said so.", {"US Central Command": {"CentCom"}}),
        (
            "Hewlett-Packard split. A firm called HP Inc. sells PCs.",
            {"Hewlett-Packard": set(), "HP Inc.": set()},
        ),
        (
            "He told The Kelm Gossip so. A source told TKG that he left.",
            {"Kelm Gossip": {"TKG"}},
        ),
        (
            "An aide told The College Fix so. Another told The Fix that it rained.",
            {"College Fix": {"Fix"}},
        ),
        ("The World Trade Organization met. The W.T.O. voted.", {"World Trade Organization": {"W.T.O."}}),
        ("Los Angeles Dodgers fans wept. The Dodgers lost.", {"Los Angeles Dodgers": {"Dodgers"}}),
        ("The Sierra Nevada Corporation (SNC) bid. SNC won.", {"Sierra Nevada Corporation": {"SNC"}}),
    ],
)
def test_names_of_one_organisation(analyser: Analyser, text: str, expected: dict[str, set[str]]) -> None:
    assert rows(analyser, text, ORGANISATION) == expected


def test_names_of_one_country(analyser: Analyser) -> None:
    text = "The United States agreed. The US and the U.K. signed. Britain paid. The U.S. paid too."
    found = rows(analyser, text, PLACE)
    assert found.pop("United States") == {"US", "U.S."}
    assert list(found.values()) == [{"Britain"}] or list(found.values()) == [{"U.K."}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lives in Massachussetts. It is in Massachusetts.", {"Massachusetts": {"Massachussetts"}}),
        ("He sat in Guantanamo Bay. The men of Guantanamo left.", {"Guantanamo Bay": {"Guantanamo"}}),
        ("They fought in Anbar Province. He left Anbar.", {"Anbar Province": {"Anbar"}}),
        ("She left LaGuardia Airport. The flight left LaGuardia late.", {"LaGuardia Airport": {"LaGuardia"}}),
        ("Ann of Washington DC left. Snow fell in Washington.", {"Washington DC": {"Washington"}}),
    ],
)
def test_names_of_one_place(analyser: Analyser, text: str, expected: dict[str, set[str]]) -> None:
    assert rows(analyser, text, PLACE) == expected


def test_a_dateline_in_capitals_names_the_place_that_goes_by_another_name_too(analyser: Analyser) -> None:
    text = "GAZA — The road to the Gaza Strip is open, officials said. In Gaza the power is on."
    assert rows(analyser, text, EntityKind.PLACE) == {"Gaza Strip": {"GAZA", "Gaza"}}


def test_a_mention_is_noted_once() -> None:
    draft = EntityDraft(PERSON, "Ann Roe")
    draft.add(Span(0, 3), MentionKind.PRONOUN)
    draft.add(Span(0, 3), MentionKind.PRONOUN)
    assert len(draft.mentions) == 1
    assert draft.has(Span(0, 3))
    assert not draft.has(Span(0, 4))


def test_short_forms() -> None:
    assert surname(("Patrick", "Carlineo", "Jr.")) == ("Carlineo",)
    assert surname(("Alexandria", "Ocasio", "-", "Cortez")) == ("Ocasio", "-", "Cortez")
    assert surnames(("Kim", "Jong", "Un")) == [("Un",), ("Kim",)]
    assert surnames(("Abu", "Samir", "al", "-", "Kelmadi")) == [
        ("al", "-", "Kelmadi"),
        ("Kelmadi",),
        ("Al", "-", "Kelmadi"),
    ]
    assert openers(("Tyvak", "Nano", "Systems")) == [("Tyvak",)]
    assert openers(("Hangzhou", "Tyvak", "Nano", "Co", ".")) == []
    assert is_division(("Verizon", "Fios", "TV"))
    assert not is_division(("Verizon", "Communications"))
    assert ("American",) not in short_forms(("American", "Medical", "Association"), "ORG")
    assert ("Association",) in short_forms(("American", "Medical", "Association"), "ORG")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Snow fell in South Korea. Korea is cold.", {"South Korea": {"Korea"}}),
        (
            "South Korea met North Korea. Korea is cold.",
            {"South Korea": set(), "North Korea": set(), "Korea": set()},
        ),
        ("She came from Washington, D.C. on Monday. D.C. is big.", {"Washington, D.C.": {"D.C."}}),
        ("A man was on Parliament Hill. Those on the Hill fled.", {"Parliament Hill": {"Hill"}}),
        ("They play in Las Vegas. A team in Vegas would be nice.", {"Las Vegas": {"Vegas"}}),
        (
            "Japan rose 0.3%South Korea’s index fell 0.4%.Hong Kong’s rose.",
            {"Japan": set(), "South Korea": set(), "Hong Kong": set()},
        ),
    ],
)
def test_places_under_a_part_of_their_names(
    analyser: Analyser, text: str, expected: dict[str, set[str]]
) -> None:
    assert rows(analyser, text, PLACE) == expected


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        ("It was told by VP of Finance Tian Xu. Xu left.", {"Tian Xu": {"Xu"}}, set()),
        ("The CEO of General Motors Mary Roe left.", {"Mary Roe": set()}, {"General Motors"}),
        ("Twitter COO Anthony Nolo left. Nolo smiled.", {"Anthony Nolo": {"Nolo"}}, {"Twitter"}),
        (
            "The Canadian Press Gianna Puerini left. They met Gianna Puerini on Monday.",
            {"Gianna Puerini": set()},
            {"Canadian Press"},
        ),
        ("The president of the Sarah Jane Roe Fund left.", {}, {"Sarah Jane Roe Fund"}),
        ("He hit the head of Los Angeles Kings forward Ann Roe.", {"Ann Roe": set()}, {"Los Angeles Kings"}),
        (
            "An email from Rinat Tandar told more. In May Mr. Tandar left.",
            {"Rinat Tandar": {"Tandar"}},
            set(),
        ),
        (
            "Evan Spiegel left on Monday. “It is good,” Spiegel said. Spiegel’s remarks were short.",
            {"Evan Spiegel": {"Spiegel"}},
            set(),
        ),
        (
            "Erik Nordstrom spoke. Why is Nordstrom betting on stores? Shares of Nordstrom Inc. fell.",
            {"Erik Nordstrom": set()},
            {"Nordstrom Inc."},
        ),
        (
            "He spoke to Samir al-Mosuli. Al-Mosuli left, said Bob. Al-Mosuli came back.",
            {"Samir al-Mosuli": {"Al-Mosuli"}, "Bob": set()},
            set(),
        ),
    ],
)
def test_somebody_and_no_body(
    analyser: Analyser, text: str, people: dict[str, set[str]], bodies: set[str]
) -> None:
    assert rows(analyser, text, PERSON) == people
    assert set(rows(analyser, text, ORGANISATION)) == bodies
