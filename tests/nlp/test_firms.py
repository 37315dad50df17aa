"""Firms and other bodies under shorter, glued and misspelt names: one row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows

from newsview.model import EntityKind
from newsview.nlp.who.kinds.forms import short_forms

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ORGANISATION, PERSON = EntityKind.ORGANISATION, EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harris Tarn & Co. fell. Shares of Harris Tarn rose, and Harris Tarn declined to comment.",
            {"Harris Tarn & Co.": {"Harris Tarn"}},
        ),
        (
            "Zaro Hai Precision Industry Co. hired. Zaro Hai said so. Shares in Zaro Hai fell.",
            {"Zaro Hai Precision Industry Co.": {"Zaro Hai"}},
        ),
        (
            "Kelm Tarn sold shares on Monday. Kelm Tarn Capital Partners was glad.",
            {"Kelm Tarn Capital Partners": {"Kelm Tarn"}},
        ),
        (
            "Brookfield Tarn Inc. fell. Firms such as Brookfield and Google left.",
            {"Brookfield Tarn Inc.": {"Brookfield"}, "Google": set()},
        ),
        (
            "The Kelm Police Department came. Kelm Police said so.",
            {"Kelm Police Department": {"Kelm Police"}},
        ),
        ("He told the Tarnia News Agency so. Tarnia News agreed.", {"Tarnia News Agency": {"Tarnia News"}}),
        ("They bought from Kelm Buy and KelmBuy.", {"Kelm Buy": {"KelmBuy"}}),
        (
            "The Workers’ Party of Tarnia met. The Workers Party of Tarnia left.",
            {"Workers’ Party of Tarnia": {"Workers Party of Tarnia"}},
        ),
        (
            "The Human Society of Kelm shut. The Humane Society of Kelm is old. The Humane Society of Kelm wept.",
            {"Humane Society of Kelm": {"Human Society of Kelm"}},
        ),
        (
            "She left the Secret Services. The Secret Service said so. The Secret Service is big.",
            {"Secret Service": {"Secret Services"}},
        ),
        (
            "The Bank of Korea met. The Bank of Kenya left.",
            {"Bank of Korea": set(), "Bank of Kenya": set()},
        ),
    ],
)
def test_names_of_one_body(analyser: Analyser, text: str, expected: dict[str, set[str]]) -> None:
    assert rows(analyser, text, ORGANISATION) == expected


def test_a_founder_is_not_the_firm(analyser: Analyser) -> None:
    text = "Harris Tarn Inc. fell. Harris Tarn, its founder, said so. Mr. Tarn left. Harris Tarn is 72."
    assert rows(analyser, text, ORGANISATION) == {"Harris Tarn Inc.": set()}
    assert rows(analyser, text, PERSON) == {"Harris Tarn": {"Tarn"}}


@pytest.mark.parametrize(
    ("form", "short", "is_one"),
    [
        ("Kelm Tarn Insurance Services Inc.", "Kelm Tarn", True),
        ("Wells Fargo Insurance Services Inc.", "Wells Fargo", False),
        ("Bank of Kelm Holdings Ltd.", "Bank of", False),
        ("New York Tarn Corp.", "New York", False),
        ("Ann Roe Global Technologies Inc.", "Ann Roe", False),
        ("First American Partners", "First American", False),
    ],
)
def test_what_a_firm_is_short_for(form: str, short: str, is_one: bool) -> None:
    assert (tuple(short.split()) in short_forms(tuple(form.split()), "ORG")) is is_one
