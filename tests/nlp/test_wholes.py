"""Names that go on further than a part of them that is one, too; and two that a hyphen joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("VP of Engineering Tyson Doe told us.", ["Tyson Doe"]),
        ("Mum Meng Xiangyan, 29, said no.", ["Meng Xiangyan"]),
        ("Local man Jun Feng, 30, said so.", ["Jun Feng"]),
    ],
)
def test_people_are_named_whole_and_without_what_they_are(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people
