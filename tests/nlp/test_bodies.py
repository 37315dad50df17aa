"""Which words around a name, and which of its own, make it one of a body, a venue or a programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Roe regime bombed the town, people said.", ["Roe regime"]),
        ("They fled the Syrian regime in May.", ["Syrian regime"]),
        ("He keeps to a strict regime of runs.", []),
    ],
)
def test_a_regime_is_a_government(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A report by NASA's Office of the Inspector General said so.",
            ["NASA", "Office of the Inspector General"],
        ),
        ("Ohio's Department of Health agreed.", ["Department of Health"]),
        ("The Tarn County Sheriff's Office said a deputy was hurt.", ["Tarn County Sheriff's Office"]),
    ],
)
def test_whose_office_it_is_is_no_part_of_the_name(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "He appeared at Hallbury Magistrate's Court on Monday, police said.",
            ["Hallbury Magistrate's Court"],
        ),
        ("The Hallbury Coroner's Court heard that she fell.", ["Hallbury Coroner's Court"]),
        ("The Coroner's hat fell.", []),
        ("The Tarn County Sheriff’s office said a man was held.", ["Tarn County Sheriff’s office"]),
    ],
)
def test_courts_of_an_official_are_named_whole(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ann Roe told Tarnfacts.info that it is false, Tarnfacts.info reported.",
            ["Tarnfacts.info", "Tarnfacts.info"],
        ),
        ("Researchers wrote on Gunmaker.com last week.", ["Gunmaker.com"]),
        ("Write to press@roe.com or see roe.org for more.", []),
    ],
)
def test_sites_go_by_their_address(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("This article was originally published by Wayfarer. Read the original article.", ["Wayfarer"]),
        ("The story originally appeared on Kestrelo.", ["Kestrelo"]),
        ("It was originally published in March.", []),
    ],
)
def test_who_published_an_article_is_a_body(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fort Worth P.D. said it had arrested him.", ["Fort Worth P.D."]),
        ("A Chicago PD officer came.", ["Chicago PD"]),
        ("The police of Chicago came.", []),
    ],
)
def test_the_police_go_by_two_letters(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Toyota Center is new, and it is big.", ["Toyota Center"]),
        ("The band plays the Verizon Amphitheatre in May.", ["Verizon Amphitheatre"]),
        ("The Verizon Foundation is new.", []),
    ],
)
def test_a_venue_called_by_a_firm_is_a_place(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


def test_a_ministers_post_is_no_body(analyser: Analyser) -> None:
    text = "In June, the then UK Home Secretary, Ann Roe, approved it."
    assert named(analyser, text, EntityKind.ORGANISATION) == []
    assert named(analyser, text, EntityKind.PLACE) == ["UK"]


def test_a_party_goes_by_one_of_its_members(analyser: Analyser) -> None:
    text = "The former Liberal Democrat leader Nick Roe spoke."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Liberal Democrat"]


def test_an_alternative_is_no_acronym(analyser: Analyser) -> None:
    rows = analyser.analyse(Article("Ask Roe Partners, or IBM, for one. IBM said no."))
    assert [row.name for row in rows.of_kind(EntityKind.ORGANISATION)] == ["Roe Partners", "IBM"]


def test_a_note_is_no_ticker(analyser: Analyser) -> None:
    text = "Marell Corp. (note: see page two) was late."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Marell Corp."]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The agency wants firms for its Orbital Cargo Freight Services program (OCFS). OCFS chose two.",
            [],
        ),
        ("It is part of NASA's Commercial Freight Systems program.", ["NASA"]),
        ("She works for its Kestrel Services office.", ["Kestrel Services"]),
    ],
)
def test_a_programme_is_no_body(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names


def test_where_everybody_is_is_no_place(analyser: Analyser) -> None:
    text = "The Solar System's second moon is old. The Milky Way is big. Earth is not; the Moon is smaller than Earth."
    assert named(analyser, text, EntityKind.ORGANISATION) == []
    assert named(analyser, text, EntityKind.PLACE) == []
