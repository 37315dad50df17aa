"""How far reports go: up to where it was said and what the writer adds, and past what the parse breaks off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("before", "content", "behind"),
    [
        ("Roe described the remark as ", "a “very obvious threat”", " on NBC’s “Meet the Crew” on Sunday."),
        ("Roe called ", "Lind a “full-time critic” of the mayor", " on Fox News on Tuesday."),
        ("Roe slammed Lind as ", "a “liar”", " in an op-ed for the Kelm Post."),
        ("Roe called ", "the ruling “a disgrace”", " in an e-mail to the crew."),
        ("Roe threatened ", "to “start rowing”", " in an incendiary string of tweets."),
        ("Lind attacked the yard as ", "a “trap”", " in a scathing editorial."),
    ],
)
def test_marks_end_before_where_it_was_said(
    analyser: Analyser, before: str, content: str, behind: str
) -> None:
    assert told(analyser, f"{before}{content}{behind}") == [[content]]
