"""Another name that the text gives somebody stands in the same row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Tom Reilly, also known as Kelvo, sang. Kelvo smiled.", PERSON, {"Tom Reilly": {"Kelvo"}}),
        ("Tom Reilly (aka Dan Kelso) sang. Kelso smiled.", PERSON, {"Tom Reilly": {"Dan Kelso", "Kelso"}}),
        ("Dan Kelso, whose real name is Tom Reilly, sang.", PERSON, {"Dan Kelso": {"Tom Reilly"}}),
        ("Mr. Kelso’s real name is Tom Reilly.", PERSON, {"Tom Reilly": {"Kelso"}}),
        ("Mary Hale, an actress known as Jane Lark, sang.", PERSON, {"Mary Hale": {"Jane Lark"}}),
        ("Mary Hale, born Mary Lark, sang.", PERSON, {"Mary Hale": {"Mary Lark"}}),
        ("It is a photo of Dan Kelso AKA Tom Reilly.", PERSON, {"Dan Kelso": {"Tom Reilly"}}),
        ("Mary Hale, born under the name Jane Lark, sang.", PERSON, {"Mary Hale": {"Jane Lark"}}),
        ("Mary Hale changed her name to Jane Lark.", PERSON, {"Mary Hale": {"Jane Lark"}}),
        ("The singer, Chan Yik-jun, is called Kelvo. Kelvo sang.", PERSON, {"Chan Yik-jun": {"Kelvo"}}),
        ("Bob Roe’s stage name is Kelvo. Kelvo sang.", PERSON, {"Bob Roe": {"Kelvo"}}),
        (
            "Tarnak Motors, which was renamed Kelm Motors, sued.",
            ORGANISATION,
            {"Tarnak Motors": {"Kelm Motors"}},
        ),
        (
            "Tarnak Motors, the London-based firm formerly known as CrunchCar, sued.",
            ORGANISATION,
            {"Tarnak Motors": {"CrunchCar"}},
        ),
        ("He lives in Kobani, also spelled Kobane.", PLACE, {"Kobani": {"Kobane"}}),
        ("He moved to Istanbul, formerly Constantinople.", PLACE, {"Istanbul": {"Constantinople"}}),
        ("Walmart, formerly Tarn Stores Inc., sued.", ORGANISATION, {"Walmart": {"Tarn Stores Inc."}}),
    ],
)
def test_another_name_is_of_the_same(
    analyser: Analyser, text: str, kind: EntityKind, expected: dict[str, set[str]]
) -> None:
    found = {entity.name: set(entity.aliases) for entity in analyser.analyse(Article(text)).of_kind(kind)}
    assert found == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mary Hale, formerly Google’s lawyer, sang.", PERSON),
        ("She lives in a suburb of Boston known as Dorchester.", PLACE),
    ],
)
def test_what_somebody_was_or_where_a_place_lies_is_no_other_name(
    analyser: Analyser, text: str, kind: EntityKind
) -> None:
    assert all(not entity.aliases for entity in analyser.analyse(Article(text)).of_kind(kind))


def test_letters_that_bring_in_a_name_are_none_of_it(analyser: Analyser) -> None:
    analysis = analyser.analyse(Article("Fans wept. RIP Tom Reilly of the Kelm Gang. Reilly was 58."))
    assert [entity.name for entity in analysis.of_kind(PERSON)] == ["Tom Reilly"]
