"""What the model takes for bodies and is none: things, fields of work, somebody, offices, places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named
from tests.nlp.test_strays import marked

from newsview.model import EntityKind
from newsview.nlp.who.kinds.shapes import shape
from newsview.nlp.who.patterns.offices import is_office
from newsview.nlp.who.spans.strays import is_stray

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    "form",
    [
        "Training Scholarships",
        "Equal Treatment Clause",
        "Tarn Plus",
        "B-9 Bombers",
        "Machine Learning",
        "Big Food",
    ],
)
def test_the_last_noun_or_a_field_of_work_tells_a_thing(form: str) -> None:
    said = shape(tuple(form.split()))
    assert said["OTHER"] >= 3.0 > said["ORG"]


def test_the_noun_behind_tells_a_ware(analyser: Analyser) -> None:
    text = "While it looks similar to the MagTarn keyboard, it feels better."
    assert named(analyser, text, ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("“It is enough,” said Zhou Xiatarn, a former Ministry of Trade official.", ["Zhou Xiatarn"]),
        ("It was seen by Tarnafemi Omokarn, Registrar, Kelm College; and by others.", ["Tarnafemi Omokarn"]),
        ("It works with partners like Tarnbus SE on aircraft.", []),
    ],
)
def test_offices_tell_somebody_and_partners_nobody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were named as [ Non - Executive Directors ] of the bank .", True),
        ("The [ Resident Electoral Commissioners ] met .", True),
        ("Efforts were made by the [ Chairmen ] to hide it .", True),
        ("They met the [ Director - General ] of Kelm .", True),
        ("They spoke to Ann Roe , [ CMO ] at Kelm .", True),
        ("He works for [ Kelm Asset Advisors ] now .", False),
        ("The [ Tarn Generals ] won .", False),
    ],
)
def test_several_in_one_office_are_no_body(text: str, expected: bool) -> None:
    assert is_office(*marked(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("REUTERS / [ Stringer ]", True), ("AP Photo / [ Uncredited ]", True), ("He saw [ Stringer ]", False)],
)
def test_what_sort_of_source_a_picture_has_is_nobody(text: str, expected: bool) -> None:
    assert is_stray(*marked(text)) is expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("This new Fed Chair must stop treating rates as no big deal.", ["Fed"]),
        ("They met on the dating app Tarnjia and fell in love.", ["Tarnjia"]),
    ],
)
def test_heads_of_bodies_and_apps_are_told_apart(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It is now a choice in the States, too.", ["States"]),
        ("They let the fish swim back into the water of the River Kelmo.", ["River Kelmo"]),
        ("Its fame goes beyond Broadway, they say.", ["Broadway"]),
    ],
)
def test_rivers_and_the_states_are_places(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


def test_a_chief_executive_makes_a_common_word_a_firm(analyser: Analyser) -> None:
    text = "“We can do it,” says Loon Chief Executive Officer Ann Roe. Loon was conceived in May."
    assert named(analyser, text, ORGANISATION) == ["Loon", "Loon"]


def test_what_nothing_speaks_for_is_no_place(analyser: Analyser) -> None:
    text = "It carries Magic Johnson’s Aspire. It also carries the Weather Channel."
    assert "Aspire" not in named(analyser, text, PLACE)
