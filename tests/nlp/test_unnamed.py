"""Nouns for somebody whom nobody names, beside somebody with a name whom the noun could be for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "A senior official told Tarnpress the pier was lost. It was agreed with Governor Rick Rosso. The official said so.",
        "According to a senior diplomat, the pact is near. Ambassador Ann Roe met the king. The diplomat was tired.",
        "A federal prosecutor said the case was weak. District Attorney Ann Roe disagreed. The prosecutor was tired.",
        "One lawmaker called it dead. Senator Ann Roe spoke. The lawmaker, who asked not to be named, was tired.",
        "A company executive said it was late. Chief Executive Ann Roe declined to comment. The executive was tired.",
    ],
)
def test_who_speaks_without_a_name_goes_on_without_one(analyser: Analyser, text: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {}


def test_who_declines_to_comment_has_not_spoken(analyser: Analyser) -> None:
    text = (
        "A lawyer for the family said they would sue. Ann Roe, a lawyer for the city, declined to comment. "
        "“We will win,” the lawyer said."
    )
    assert pointing(analyser, text, NOMINAL) == {"Ann Roe": ["a lawyer for the city"]}


def test_who_speaks_next_may_be_the_one_without_a_name(analyser: Analyser) -> None:
    text = (
        "A lawmaker said on Tuesday he would resign. Senator Bob Doe told them he was old. The lawmaker left."
    )
    assert pointing(analyser, text, NOMINAL) == {"Bob Doe": ["The lawmaker"]}


def test_a_lead_is_not_of_somebody_of_the_other_gender(analyser: Analyser) -> None:
    text = (
        "The harbour's acquisition chief said on Wednesday {} wants to cut the time.\n\n"
        "The panel met on Monday in Tarn.\n\nChairman Bob Doe said the programme was old."
    )
    assert pointing(analyser, text.format("she"), NOMINAL) == {}
    assert pointing(analyser, text.format("he"), NOMINAL) == {"Bob Doe": ["The harbour's acquisition chief"]}
