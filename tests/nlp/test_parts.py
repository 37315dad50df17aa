"""Bodies and their parts, and the short names of bodies and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ORGANISATION, PLACE = EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        (
            "Verizon Fios TV is cheap. Verizon Communications said so. Verizon grew.",
            ORGANISATION,
            {"Verizon Fios TV": (), "Verizon Communications": ("Verizon",)},
        ),
        (
            "Crowds at Tarnak Stores left. Tarnak staff saw it. Tarnak said so."
            " Staff at Tarnak Stores Hallbury helped.",
            ORGANISATION,
            {"Tarnak Stores": ("Tarnak",), "Tarnak Stores Hallbury": ()},
        ),
        (
            "She left the Tolland Institute for Kelp. The Tolland Institute said so.",
            ORGANISATION,
            {"Tolland Institute for Kelp": ("Tolland Institute",)},
        ),
        (
            "It was led by the Justice League NYC. The Justice League spoke.",
            ORGANISATION,
            {"Justice League NYC": ("Justice League",)},
        ),
        (
            "They sued the Tarn County Sheriff’s Office. The Tarn County Sheriff’s Department refused.",
            ORGANISATION,
            {"Tarn County Sheriff’s Department": ("Tarn County Sheriff’s Office",)},
        ),
        (
            "He spoke in the House of Commons. “The aim of this House is time,” he said.",
            ORGANISATION,
            {"House of Commons": ("House",)},
        ),
        (
            "The Harmonisation Review Committee met. The Harmonisation Committee said no.",
            ORGANISATION,
            {"Harmonisation Review Committee": ("Harmonisation Committee",)},
        ),
        (
            "The Daily Mirror said so. A source told the Mirror.",
            ORGANISATION,
            {"The Daily Mirror": ("Mirror",)},
        ),
        (
            "He told The New York Times so. A story in the Times said more. The Times asked him.",
            ORGANISATION,
            {"The New York Times": ("The Times", "Times")},
        ),
        (
            "The U.S. Kelp Association said so. The USKA spoke.",
            ORGANISATION,
            {"U.S. Kelp Association": ("USKA",)},
        ),
        (
            "The Tarn Dance Theatre opened. TDT said so. TDT president Ann Roe left.",
            ORGANISATION,
            {"Tarn Dance Theatre": ("TDT",)},
        ),
        (
            "The Mobile Kelp Show in Barcelona began. He went to the MKS on Monday.",
            EntityKind.OTHER,
            {"Mobile Kelp Show": ("MKS",)},
        ),
        ("Oil is in the Gulf of Mexico. Fish left the Gulf.", PLACE, {"Gulf of Mexico": ("Gulf",)}),
        (
            "South Korea and North Korea are at war. The North fired at the South on Monday.",
            PLACE,
            {"South Korea": ("South",), "North Korea": ("North",)},
        ),
        (
            "Iran signed the deal. Pressure on the Islamic Republic grew. He went to the Islamic Republic.",
            PLACE,
            {"Iran": ("Islamic Republic",)},
        ),
    ],
)
def test_parts(analyser: Analyser, text: str, kind: EntityKind, found: dict[str, tuple[str, ...]]) -> None:
    things = analyser.analyse(Article(text)).of_kind(kind)
    assert {thing.name: thing.aliases for thing in things} == found
