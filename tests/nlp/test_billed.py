"""Whom headlines and leads tell of by a role before the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ohio Governor Says Roads Bill Is Dead\n\nGov. Martin Keller told reporters that it would not pass.",
            {"Martin Keller": ["Ohio Governor"]},
        ),
        (
            "Ex-Trump adviser pleads guilty to tax fraud\n\nPaul Kessler, a former adviser to Donald Trump, wept.",
            {"Paul Kessler": ["Ex-Trump adviser", "a former adviser to Donald Trump"]},
        ),
        (
            "Israel’s defense minister called for a freeze. Defense Minister Dan Levi told Prime Minister Avi Stern.",
            {"Dan Levi": ["Israel’s defense minister"]},
        ),
        (
            "A Facebook executive apologized on Friday. “We erred,” Monika Bickers, head of policy at Facebook, said.",
            {"Monika Bickers": ["A Facebook executive", "head of policy at Facebook"]},
        ),
    ],
)
def test_roles_before_names(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Texas Senator Says Bill Is Dead\n\nSen. Martin Keller met Sen. Ann Roe in Leeds on Monday.",
        "Former Senator Says Bill Is Dead\n\nSen. Martin Keller told reporters that it would not pass.",
        "French Minister Says Bill Is Dead\n\nGerman Minister Martin Keller told reporters it would pass.",
    ],
)
def test_roles_of_others(analyser: Analyser, text: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {}
