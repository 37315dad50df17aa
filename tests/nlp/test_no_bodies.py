"""What the model takes for bodies and is none: things, fields of work, somebody, offices, places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind
from newsview.nlp.who.kinds.shapes import shape

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION = EntityKind.PERSON, EntityKind.ORGANISATION


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
