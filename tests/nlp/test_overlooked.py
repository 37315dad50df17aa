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
