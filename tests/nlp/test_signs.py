"""Names told by small signs beside them: dashes, slashes, ampersands, numbers of post offices, colons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import EntityKind
from newsview.nlp.who.kinds.forms import openers

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE, OTHER = (
    EntityKind.PERSON,
    EntityKind.ORGANISATION,
    EntityKind.PLACE,
    EntityKind.OTHER,
)


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Sen. Rosa Lind (D-NJ)—so it is said—left. New Jersey agreed.", PLACE, ["NJ", "New Jersey"]),
        ("He told the Daily Mirror—“North Korea is rich in it,” he said.", PLACE, ["North Korea"]),
        ("The winner Ted Cruz—35 percent—spoke.", PERSON, ["Ted Cruz"]),
        ("Jim Craver/ NBC News\n\nA boat is seen on Monday.", PERSON, ["Jim Craver"]),
        ("Jim Craver/ NBC News\n\nA boat is seen on Monday.", ORGANISATION, ["NBC News"]),
        ("Write to 56 Quillon Street, Kelmville, MD 20852, by May.", PLACE, ["Kelmville", "MD"]),
        ("She is Ann Roe, MD, of the clinic.", PLACE, []),
        ("Media Inquiries: Rosa Lind, 301-555-0110\n\nIt rained on Monday, he said.", ORGANISATION, []),
    ],
)
def test_signs_part_names(analyser: Analyser, text: str, kind: EntityKind, names: list[str]) -> None:
    found = [name for name in named(analyser, text, kind) if "Street" not in name]
    assert found == names


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("She works at Kelmore, Tarnow & Lindgren now.", ["Kelmore, Tarnow & Lindgren"]),
        ("It hired Lord, Kelmett & Co. in May.", ["Lord, Kelmett & Co."]),
        ("She bought Pfizer, Nordstrom, Lord & Taylor.", ["Pfizer", "Nordstrom", "Lord & Taylor"]),
        ("This is right, according to Dunmer & Kelmstreet CIO Walt Haucker.", ["Dunmer & Kelmstreet"]),
    ],
)
def test_firms_have_all_their_partners(analyser: Analyser, text: str, firms: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == firms


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("“Local Taliban are happy with it,” he said.", ORGANISATION, ["Taliban"]),
        ("Young Taliban are happy with it.", ORGANISATION, ["Taliban"]),
        ("The British tabloid the Tarnist ran it.", ORGANISATION, ["Tarnist"]),
        ("The aide, General Overseer of Kelm Mission in Leeds, left.", ORGANISATION, ["Kelm Mission"]),
        ("The club is Atletico Kelmense.", ORGANISATION, ["Atletico Kelmense"]),
        ("The top HIV researcher, Dr. Rosa Lind, left.", ORGANISATION, []),
        ("He was seen lying in State on Friday.", PLACE, []),
        ("He is from Kelm Local Government Area.", PLACE, ["Kelm Local Government Area"]),
        ("They met at Tarn Primary School Sports Complex.", PLACE, ["Tarn Primary School Sports Complex"]),
        ("He flew a Lockheed Electra and a Cessna Citation.", OTHER, ["Lockheed Electra", "Cessna Citation"]),
        ("It is sold with all versions of Windows, Vista and later ones.", OTHER, ["Windows", "Vista"]),
    ],
)
def test_what_goes_beside_a_name_tells_its_kind_and_ends(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The International Group for Wooden Aircraft Recovery met. TIGWAR president Ann Roe spoke.",
            {"International Group for Wooden Aircraft Recovery": {"TIGWAR"}},
        ),
        ("Florida State won. Good morning, FSU football.", {"Florida State": {"FSU"}}),
        ("HuffPost ran it. According to HuffPo, it rained.", {"HuffPost": {"HuffPo"}}),
    ],
)
def test_short_names_share_the_row(analyser: Analyser, text: str, expected: dict[str, set[str]]) -> None:
    assert rows(analyser, text, ORGANISATION) == expected


def test_a_firm_goes_by_the_strange_word_behind_its_country() -> None:
    assert openers(("China", "Tarnwei", "Credit", "Rating")) == [("Tarnwei",)]
    assert openers(("China", "Central", "Credit", "Rating")) == []


def test_a_school_is_one_without_what_is_in_its_middle(analyser: Analyser) -> None:
    text = "Pupils of Kelm Public Middle School sang. Kelm Middle School is in Leeds."
    kinds = (PLACE, ORGANISATION)
    assert {"Kelm Public Middle School": {"Kelm Middle School"}} in [rows(analyser, text, k) for k in kinds]


def test_accounts_are_of_whom_they_spell_or_begin_to_spell(analyser: Analyser) -> None:
    text = "— Rosa Lindgren/TDO.com (@RosaLindgren) August 9, 2012"
    assert rows(analyser, text, PERSON) == {"Rosa Lindgren": {"@RosaLindgren"}}
    text = "by Rosa Lindgren July 24, 2012 Follow @rosalind\n\nIt rained on Monday, he said."
    assert rows(analyser, text, PERSON) == {"Rosa Lindgren": {"@rosalind"}}


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "She filed a suit against Rogers in Kelm County Superior Court.",
            ORGANISATION,
            ["Kelm County Superior Court"],
        ),
        ("She runs the Tarn Center for Urban Health in Salt Lake City now.", PLACE, ["Salt Lake City"]),
        ("The head of the major Super PAC backing Ann Roe left.", ORGANISATION, []),
        ("Official White House Photo by Ann Roe.", ORGANISATION, ["White House"]),
        (
            "Helen Briggs BBC News\n\nIt rained. It was by Helen Briggs BBC News.",
            PERSON,
            ["Helen Briggs", "Helen Briggs"],
        ),
        ("By Helen Briggs BBC News\n\nIt rained on Monday.", PERSON, ["Helen Briggs"]),
        ("It was 100 GeV, and the GeV light was strong.", ORGANISATION, []),
        ("All apps can now publish to Open Graph on it.", OTHER, ["Open Graph"]),
        ("He lives on Ambergrise Caye.", PLACE, ["Ambergrise Caye"]),
        (
            "The center supports the National Kelmer Legal Defense and Education Fund, which helps.",
            ORGANISATION,
            ["National Kelmer Legal Defense and Education Fund"],
        ),
        (
            "He stole it from the firm Polly Tarn. Polly Tarn paid.",
            ORGANISATION,
            ["Polly Tarn", "Polly Tarn"],
        ),
        ("He left the company Ann Roe founded. Ann Roe paid.", PERSON, ["Ann Roe", "Ann Roe"]),
        ("He stayed at Kelmo Hotel Lagos in May.", PLACE, ["Kelmo Hotel Lagos"]),
        ("Patrons at the Tarnfront movie complex ran.", PLACE, ["Tarnfront"]),
        ("LEADERSHIP observed that the match went on as planned.", ORGANISATION, ["LEADERSHIP"]),
        ("She fell ill with Fungal Meningitis.", PERSON, []),
        ("The redesigned Galaxy Tab 7.7 can go on sale.", OTHER, ["Galaxy Tab 7.7"]),
    ],
)
def test_what_stands_beside_a_name_is_none_of_it(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


def test_a_telescope_goes_by_whom_it_is_named_after(analyser: Analyser) -> None:
    text = (
        "NASA’s Fermi Gamma-ray Space Telescope found it. Fermi measured the light, which arrives at Fermi."
    )
    assert rows(analyser, text, OTHER) == {"Fermi Gamma-ray Space Telescope": {"Fermi"}}
