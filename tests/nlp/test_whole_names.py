"""Names that end or begin where the model does not see it: joined nouns, titles, dashes, credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

_RAIN = "\n\nIt rained on Monday, and nobody saw it, they said."


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The officer Superintendent Audley Tarnes said so.", ["Audley Tarnes"]),
        ("It was led by Mother Superior Marie Clare Tarn, a sister.", ["Marie Clare Tarn"]),
        (
            "Oceanographer Tarnaratchi said it would float. Charitha Tarnaratchi works in Perth.",
            ["Tarnaratchi", "Charitha Tarnaratchi"],
        ),
        ("The Police Image maker CSP Chidi Tarnuzor informed the protesters.", ["Chidi Tarnuzor"]),
        (
            "“He’d be better off dating a stripper”—Tarnow laughed. Gwyneth Tarnow is an actress.",
            ["Tarnow", "Gwyneth Tarnow"],
        ),
        (f"It is good, she wrote.\n\n-Ann Roehamm{_RAIN}", ["Ann Roehamm"]),
        ("Gerhard Müller spoke in Rome. Muller criticized the nuns.", ["Gerhard Müller", "Muller"]),
        ("He saw Steve Jobs. He crafted a Jobs-like persona.", ["Steve Jobs", "Jobs"]),
        ("Axl Rose proved it. Axl is here.", ["Axl Rose", "Axl"]),
    ],
)
def test_somebody_is_named_without_titles_and_behind_dashes(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


def test_a_title_that_a_name_begins_with_is_nobodys_given_name(analyser: Analyser) -> None:
    text = (
        "The confirmation of Justice Olukaya Ariwol came. He is acting as the Chief Justice of Nigeria now."
    )
    assert "Justice" not in named(analyser, text, EntityKind.PERSON)
