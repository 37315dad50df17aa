"""Real names that the model overlooks, or takes for things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "As soon as Twitter suspends one account, a new one is made. It taunted Twitter by creating another. "
            "The harm did not escape the notice of Twitter after it carried threats. It thanked Twitter and left.",
            ["Twitter"] * 4,
        ),
        ("A CNN/ORC poll last month showed a tie.", ["CNN"]),
    ],
)
def test_listed_bodies_stay_bodies_whatever_the_model_repeats(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_is_is_the_islamic_state_where_the_text_has_it(analyser: Analyser) -> None:
    text = "Islamic State (IS) lost a town. An airstrike on IS targets hit IS's store. It IS true.\n\nGOD IS A WOMAN"
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Islamic State", "IS", "IS", "IS"]
    assert named(analyser, "This IS true. It fights IS there.", EntityKind.ORGANISATION) == []
