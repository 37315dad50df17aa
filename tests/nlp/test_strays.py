"""What stands where a name may and names nobody: hours, code, abbreviations, words of faith and measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def everything(analyser: Analyser, text: str) -> list[str]:
    """The names of all three kinds that a text has."""
    return [name for kind in (PERSON, ORGANISATION, PLACE) for name in named(analyser, text, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The show begins at 10 a.m. Pacific and ends at 1pm Eastern.",
        "She walked into the local station at 4:30pm NST, their local time.",
        "The script calls page.firstChild.insertBefore and then Kelm.dateFormat, which fails.",
    ],
)
def test_zones_behind_a_time_and_code_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []


def test_an_ocean_stays_a_place(analyser: Analyser) -> None:
    assert named(analyser, "They left at 10am. They crossed the Pacific.", PLACE) == ["Pacific"]


@pytest.mark.parametrize(
    "text",
    [
        "They took her to an A&E unit. Nobody asked for the P&L statements.",
        "It has DSLR quality and a neat UI, and that is no B.S. story.",
        "It takes some TLC.",
    ],
)
def test_abbreviations_of_common_nouns_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []


def test_letters_of_a_degree_name_nothing_behind_somebody(analyser: Analyser) -> None:
    text = "That is fine, says Ann Roe, RD, from the Academy of Baking."
    assert everything(analyser, text) == ["Ann Roe", "Academy of Baking"]


@pytest.mark.parametrize(
    "text",
    [
        "Sharia courts opened, and the Zakat is collected. They kept track of Mujahedeen.",
        "It rose 2.7 degrees Fahrenheit. Riyal forwards have jerked higher.",
        "Serious damage was done to Gazan villages. Still, Hong Kongers pride themselves on it.",
        "Once El Ninos are taken into account, La Ninas matter.",
    ],
)
def test_words_of_faith_measure_money_and_weather_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []
