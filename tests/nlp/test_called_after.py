"""Names that only look like others': islands of princes, places of a party's, ships, masses, surnames like verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
OTHER = EntityKind.OTHER


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He lives on Prince Edward Island.", ["Prince Edward Island"]),
        (
            "They sued Prince William County and King Kelm County.",
            ["Prince William County", "King Kelm County"],
        ),
        ("The bird lives on Lord Howe Island.", ["Lord Howe Island"]),
        (
            "Cars stood on President George Bush Turnpike and King Edward Street.",
            ["President George Bush Turnpike", "King Edward Street"],
        ),
    ],
)
def test_what_is_called_after_a_ruler_keeps_the_title(
    analyser: Analyser, text: str, places: list[str]
) -> None:
    assert named(analyser, text, PLACE) == places
    assert named(analyser, text, PERSON) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Speaker of the House Nancy Tarnow joined others on Monday.", ["Nancy Tarnow"]),
        ("Undersecretary of Defense for Policy Ann Kelmo testified.", ["Ann Kelmo"]),
    ],
)
def test_somebody_is_named_behind_all_of_an_office(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


def test_a_link_is_no_part_of_a_name(analyser: Analyser) -> None:
    text = "Trees fell on Monday. Picture: Sian Kelmo pic.twitter.com/UHRQq0bKKU\n\nMembers left."
    assert named(analyser, text, PERSON) == ["Sian Kelmo"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("George Will once said that the playbook was old.", ["George Will"]),
        ("Years ago, Ann Will said that it was old. Bob will go.", ["Ann Will", "Bob"]),
    ],
)
def test_a_surname_may_look_like_a_verb(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They flew from Cincinnati to JFK on Monday.", ["Cincinnati", "JFK"]),
        ("She landed at JFK before dawn.", ["JFK"]),
        ("JFK was shot in Dallas. He went from FDR to JFK in his talk.", ["Dallas"]),
        ("Planes flew from Engels and Mozdol, in southern Russia.", ["Engels", "Mozdol", "Russia"]),
        ("Sen. Tom Kelmo (R-AR) and Sen. Ann Lind (D-MA) left.", ["AR", "MA"]),
        ("He went to a Sunday Mass. Neither of them spoke. Other Masses were canceled in Rome.", ["Rome"]),
    ],
)
def test_what_is_a_place_by_where_it_stands(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, PLACE) == places


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "The ship, KOTO, was seized. The Hong Kong-flagged Sam Jang sailed. The KOTO is old.",
            OTHER,
            ["KOTO", "Sam Jang", "KOTO"],
        ),
        (
            "The Trump-Pence administration said no. The Trump-Pence campaign agreed.",
            ORGANISATION,
            ["Trump-Pence administration", "Trump-Pence campaign"],
        ),
        (
            "Their outcome from the Trump-Xi meeting is good. Xi Jinping left.",
            PERSON,
            ["Trump", "Xi", "Xi Jinping"],
        ),
    ],
)
def test_what_a_hyphen_tells(analyser: Analyser, text: str, kind: EntityKind, names: list[str]) -> None:
    assert named(analyser, text, kind) == names


def test_letters_of_a_programme_are_the_programmes(analyser: Analyser) -> None:
    text = "Paycheck Protection Program (PPP) loans rose. Some 98 percent of PPP loans went to small firms."
    assert rows(analyser, text, OTHER) == {"Paycheck Protection Program": {"PPP"}}


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "The cross honors soldiers who died in World War I. It was built by Ann Roe.",
            OTHER,
            ["World War I"],
        ),
        ("He read about Malcolm X.\n\nHe left.", PERSON, ["Malcolm X"]),
        ("He met Robert E. Tarnow there.", PERSON, ["Robert E. Tarnow"]),
    ],
)
def test_a_stop_behind_a_letter_may_close_the_sentence(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("An official told Fox News Clinton thanked her.", ORGANISATION, ["Fox News"]),
        ("An official told Fox News Clinton thanked her.", PERSON, ["Clinton"]),
        ("Kushner told Tarnsberg CNN should fire its staff.", ORGANISATION, ["CNN"]),
        (
            "Agents of US Customs and Border Protection left.",
            ORGANISATION,
            ["US Customs and Border Protection"],
        ),
        (
            "Costs are high, according to the National Women's Law Center.",
            ORGANISATION,
            ["National Women's Law Center"],
        ),
        ("The station’s mission is to push conservative, pro-Trump messages.", PERSON, ["Trump"]),
        ("“I NEVER told her that,” he wrote. “I NEVER said so.”", ORGANISATION, []),
        (
            "Sen. Bob Roe. Chip Tarnodevilla/Getty Images\n\nSen. Bob Roe left.",
            PERSON,
            ["Bob Roe", "Chip Tarnodevilla", "Bob Roe"],
        ),
        (
            "Toggle caption Ahn Young-Kelm/AFP/Getty Images Ahn Young-Kelm/AFP/Getty Images\n\nThey left.",
            ORGANISATION,
            ["AFP", "Getty Images", "AFP", "Getty Images"],
        ),
    ],
)
def test_names_end_where_others_begin(
    analyser: Analyser, text: str, kind: EntityKind, names: list[str]
) -> None:
    assert named(analyser, text, kind) == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("A U.S. Navy attack came in defiance of U.N. sanctions.", {"U.S. Navy": set(), "U.N.": set()}),
        (
            "The Ninth Circuit Federal Appeals Court ruled. The Ninth Circuit has cleared the way.",
            {"Ninth Circuit Federal Appeals Court": {"Ninth Circuit"}},
        ),
        (
            "The Democratic Party lost. They left the Democrat Party.",
            {"Democratic Party": {"Democrat Party"}},
        ),
    ],
)
def test_bodies_have_one_row_each(analyser: Analyser, text: str, bodies: dict[str, set[str]]) -> None:
    assert rows(analyser, text, ORGANISATION) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "North Korea launched it. The North has warned of more, and the North’s leader left. South Korea wept.",
        "Sanctions squeeze the reclusive North as well. North Korea and South Korea are at war.",
        "He spoke at the border between North and South Korea. North Korea agreed.",
    ],
)
def test_half_a_country_is_the_country(analyser: Analyser, text: str) -> None:
    assert "North" in rows(analyser, text, PLACE)["North Korea"]
