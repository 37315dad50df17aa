"""Plain reports that the parse hides: behind a show's title, when they were asked, beside others' reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The panel looks into allegations Lorvane meddled in the vote.",
            ("allegations", None, "Lorvane meddled in the vote"),
        ),
        (
            "Ann Roe has not been seen for a month, leading to rumors her sister has taken over.",
            ("rumors", None, "her sister has taken over"),
        ),
        (
            "The loss prompted speculation the yard might quit the market.",
            ("speculation", None, "the yard might quit the market"),
        ),
        (
            "A sailor confirmed the reports Lind was moved to another crew.",
            ("confirmed the reports", "A sailor", "Lind was moved to another crew"),
        ),
    ],
)
def test_what_others_say_needs_no_that(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lind has rejected the allegations he faces in Kelm.",
        "They spoke of accusations she made to the harbour board.",
        "The claims Lind brought against the yard are old.",
    ],
)
def test_a_clause_that_lacks_its_object_describes_what_is_said(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
