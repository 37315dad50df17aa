"""Shops and hospitals whose names end in a possessive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ORGANISATION = EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "shops"),
    [
        ("He ate at Tarnley's, where the soup is cold.", ["Tarnley's"]),
        ("A man was shot outside a Quill-ee's off the road.", ["Quill-ee's"]),
        (
            "Kelmer's is a casino. Kelmer's could call police. The Kelmer's sign was removed.",
            ["Kelmer's", "Kelmer's", "Kelmer's"],
        ),
        ("Guests were sent to Kelmer's Gambling Hall on Friday.", ["Kelmer's Gambling Hall"]),
        ("Doctors at Seattle Children's offer such care.", ["Seattle Children's"]),
        ("She runs Children's Colorado and likes it.", ["Children's Colorado"]),
        (
            "Moody's Investors Service was early. Moody's said it rained. Moody's said it was late.",
            ["Moody's Investors Service", "Moody's", "Moody's"],
        ),
        ("They met Ann Roe and ate at Roe's, where it was quiet.", []),
    ],
)
def test_a_possessive_that_owns_nothing_closes_a_name(
    analyser: Analyser, text: str, shops: list[str]
) -> None:
    assert named(analyser, text, ORGANISATION) == shops
