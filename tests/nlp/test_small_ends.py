"""Names whose ends look like other words: small surnames, officers' titles, stations' cities, firms' forms."""

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
        (
            "On a call with analysts Monday, Kelmox chief executive Ian Read said the board had paid attention.",
            ["Ian Read"],
        ),
        (
            "The talks between Chinese Vice Premier Liu He and U.S. Trade Representative Ann Roe failed.",
            ["Liu He", "Ann Roe"],
        ),
        ("The arrest of Huawei CFO Tarng Wanzo by Canadian authorities was news.", ["Tarng Wanzo"]),
        ("The arrest of Lenovo CFO Wong Waiming by Canadian authorities was news.", ["Wong Waiming"]),
        ("The CFO Council met on Monday.", []),
        (
            "He came with his wife, Pastor (Mrs) Ajibike Risikat Olatarn and children.",
            ["Ajibike Risikat Olatarn"],
        ),
        ("The Dr. Bob Roe Foundation gave money.", []),
        ("The Rev. Bob Church gave money.", ["Bob Church"]),
        (f"Ann Roe in Leeds and Bob Vengatt in Abuja{_RAIN}", ["Ann Roe", "Bob Vengatt"]),
        (f"Ann Roe in Leeds, Ann Doe in London{_RAIN}", ["Ann Roe", "Ann Doe"]),
    ],
)
def test_people(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people
