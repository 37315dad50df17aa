"""Whom a name that several have means, by the title before it or who is named beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Mia Tarnov spoke. Mia Tarnov and Tarnov’s aides met. President Bob Tarnov and his wife, Mia Tarnov, "
            "left. Mia Tarnov smiled. He noted that President Tarnov has survived.",
            {"Mia Tarnov": 5, "Bob Tarnov": 2},
        ),
        (
            "The firm was created by brothers Michael and Yoel Tarnov. Tarnov said no.\n\n"
            "(Reporting by Michael Hyeth in London)",
            {"Michael": 1, "Yoel Tarnov": 2, "Michael Hyeth": 1},
        ),
        (
            "Jeff Tarnov met Jeff Roe. The split of Jeff and Mia Tarnov is odd.",
            {"Jeff Tarnov": 2, "Jeff Roe": 1, "Mia Tarnov": 1},
        ),
        (
            "Hillary Tarnov met Ann Roe. Hillary left. He would indict both Hillary and Huma Kelm.",
            {"Hillary Tarnov": 3, "Ann Roe": 1, "Huma Kelm": 1},
        ),
        (
            "The man known as Jihadi John has been identified as Mohammed Tarnwazi. Tarnwazi said no.",
            {"Jihadi John": 3},
        ),
        (
            "Hillary Clinton met Ann Roe. He would indict both Hillary and Huma Kelm.",
            {"Hillary Clinton": 2, "Ann Roe": 1, "Huma Kelm": 1},
        ),
        ("Homeowner Andrei Tarnov said no. Tarnov left.", {"Andrei Tarnov": 2}),
        (
            "They can’t do so, claims Televangelist Pat Tarnov, who met Ann Roe.",
            {"Pat Tarnov": 1, "Ann Roe": 1},
        ),
    ],
)
def test_whom_a_name_means(analyser: Analyser, text: str, people: dict[str, int]) -> None:
    found = {
        person.name: sum(mention.kind is MentionKind.NAME for mention in person.mentions)
        for person in analyser.analyse(Article(text)).of_kind(EntityKind.PERSON)
    }
    assert found == people
