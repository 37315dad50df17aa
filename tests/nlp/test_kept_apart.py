"""Names that belong to other rows or kinds than what they stand beside: a chamber, a probe, a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
OTHER = EntityKind.OTHER


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        # A probe is a craft only where a text is about space.
        ("The Russia probe is old. Collusion with Russia is denied.", PLACE, ["Russia", "Russia"]),
        ("Mueller was named counsel. The Mueller probe goes on.", PERSON, ["Mueller", "Mueller"]),
        ("The Tarnos probe reached orbit around Venus.", OTHER, ["Tarnos"]),
        # Whose the White House is, and whose seat a chamber has.
        ("The Obama White House endorsed it.", ORGANISATION, ["White House"]),
        ("Special White House counsel Max Poe left.", ORGANISATION, ["White House"]),
        ("Doug Tarn won the Alabama U.S. Senate race.", ORGANISATION, ["U.S. Senate"]),
        ("Roy Tarn is the Alabama Republican Senate candidate.", PLACE, ["Alabama"]),
        ("The Alabama Senate passed the bill.", ORGANISATION, ["Alabama Senate"]),
        ("By Ann Johnson and Makini Brice WASHINGTON (Reuters) - It rained.", PLACE, ["WASHINGTON"]),
        # Whose blog it is calls nobody.
        (
            "The woman is known only as Lana.\n\nOn her blog Lana wrote that she had lost.",
            PERSON,
            ["Lana", "Lana"],
        ),
        # What ends in a country that nobody is called by.
        ("Flood hits Wadi Gaza. Gaza has seen floods. They left Gaza.", PLACE, ["Wadi Gaza", "Gaza", "Gaza"]),
        ("It is true.\n\nFlorida Blue, which has members in Florida, is growing.", PERSON, []),
        ("TripleKelp Apps is a mystery. The site of TripleKelp Apps is old.", PERSON, []),
        ("A Telegraph investigation found that it takes place.", ORGANISATION, ["Telegraph"]),
        ("The Coastal Power Plan (CPP) is old. CPP aims to cut emissions.", ORGANISATION, []),
        ("He was named Charge d’Affaires, under an Executive Order.", ORGANISATION, []),
        ("He came from Maida Vale, west London.", PLACE, ["Maida Vale", "London"]),
        ("They sang in Mandarin.", PLACE, []),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "The House of Representatives Ethics Committee met. It was put to the full House.",
            {"House of Representatives Ethics Committee": set(), "House": set()},
        ),
        (
            "The Senate Judiciary Committee met. Republican Judiciary Chairman Chuck Tarn said yes.",
            {"Senate Judiciary Committee": {"Judiciary"}},
        ),
        (
            "Bloomberg Television reported it. It is by Bloomberg. ©2019 Bloomberg L.P.",
            {"Bloomberg Television": set(), "Bloomberg L.P.": {"Bloomberg"}},
        ),
    ],
)
def test_bodies_are_in_the_rows_of_those_that_they_are(
    analyser: Analyser, text: str, rows: dict[str, set[str]]
) -> None:
    found = analyser.analyse(Article(text)).of_kind(ORGANISATION)
    assert {entity.name: set(entity.aliases) for entity in found} == rows
