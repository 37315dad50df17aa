"""Relatives of one surname: whose the bare surname is, and which full names are one person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Rep. Mark Tolland left. A friend of Ann Tolland, the congressman’s wife, ran for the seat."
            "\n\nMany wondered at Tolland’s choice.",
            {"Mark Tolland": ("Tolland",), "Ann Tolland": ()},
        ),
        (
            "Mark Tolland left. A page was made by a Paul Tolland, who seems to be a brother of the"
            " congressman, before Tolland spoke.",
            {"Mark Tolland": ("Tolland",), "Paul Tolland": ()},
        ),
        (
            "Bill Tolland quit. Mark Roe and his son, Dan Tolland, left. Bill Tolland saw Bill Tolland."
            "\n\nThe younger Tolland won. He smiled.",
            {"Bill Tolland": (), "Mark Roe": (), "Dan Tolland": ("Tolland",)},
        ),
        (
            "Mark Tolland, the son of a miner, met a man named Ann Tolland. Mark Tolland wept."
            "\n\nTolland left.",
            {"Mark Tolland": ("Tolland",), "Ann Tolland": ()},
        ),
        (
            "Tolland wept on Monday. He spoke of his son, Paul Tolland. Tolland then left.",
            {"Tolland": (), "Paul Tolland": ()},
        ),
        (
            "Paul Tolland, son of the late drummer Mark Tolland, was paid. Tolland left.",
            {"Paul Tolland": ("Tolland",), "Mark Tolland": ()},
        ),
        (
            "President Obama spoke. Mr. Obama and the first lady, Michelle Obama, left. Obama smiled.",
            {"Obama": (), "Michelle Obama": ()},
        ),
        (
            "Dr. Paul Tolland Jr. marched. Tolland spoke. His son Paul Tolland III liked it.",
            {"Paul Tolland Jr.": ("Tolland",), "Paul Tolland III": ()},
        ),
        (
            "Bill Tolland Sr. and Bill Tolland Jr. met. The elder Tolland spoke. The younger Tolland left.",
            {"Bill Tolland Sr.": ("Tolland",), "Bill Tolland Jr.": ("Tolland",)},
        ),
        (
            "Donald Trump spoke. Donald Trump Jr. left. The younger Trump played a role. Trump smiled.",
            {"Donald Trump": ("Trump",), "Donald Trump Jr.": ("Trump",)},
        ),
        (
            "Mayor Bill DeTolla spoke. They liked De Tolla, who left.",
            {"Bill DeTolla": ("De Tolla",)},
        ),
        (
            "An email from Neera Tolland, meanwhile, reveals it. “I like it,” Tolland wrote. Tolland left.",
            {"Neera Tolland": ("Tolland",)},
        ),
        (
            "They were hurt, said Linda Grey Elk, a nurse. Grey Elk said dozens fell.",
            {"Linda Grey Elk": ("Grey Elk",)},
        ),
    ],
)
def test_the_bare_surname(analyser: Analyser, text: str, people: dict[str, tuple[str, ...]]) -> None:
    found = analyser.analyse(Article(text)).of_kind(EntityKind.PERSON)
    assert {person.name: person.aliases for person in found} == people
