"""Nouns for firms by their trade or their country, where two firms stand side by side."""

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
            "Tarn Motors agreed to buy Kelm Steel in May. The steelmaker has 300 workers.",
            {"Kelm Steel": ["The steelmaker"]},
        ),
        (
            "Kelm Steel was bought by Tarn Motors in May. The carmaker employs 5,000.",
            {"Tarn Motors": ["The carmaker"]},
        ),
        (
            "Tarn Foods hired Goldman Sachs to explore a sale. The bank declined to comment.",
            {"Goldman Sachs": ["The bank"]},
        ),
        (
            "Goldman Sachs praised the Federal Reserve. The central bank will wait.",
            {"Federal Reserve": ["The central bank"]},
        ),
        ("Reserves rose, the International Monetary Fund said. Data from the central bank rose, too.", {}),
        (
            "Tarn Foods grew. Tarn Foods hired Goldman Sachs. Tarn Foods, Tarn Foods! The lender is Tarn Foods.",
            {"Tarn Foods": ["The lender"]},
        ),
    ],
)
def test_a_trade_is_of_whose_name_or_renown_tells_it(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nissan and Renault are at odds. Nissan rebuffed a demand of the French carmaker.",
            {"Renault": ["the French carmaker"]},
        ),
        (
            "Huawei lost a deal with Google. Google said the Chinese company could sell old phones.",
            {"Huawei": ["the Chinese company"]},
        ),
        (
            "Volkswagen sold more cars than Toyota. The German automaker is old. The Japanese automaker is new.",
            {"Volkswagen": ["The German automaker"], "Toyota": ["The Japanese automaker"]},
        ),
        (
            "Huawei sells phones through Vodafone. The Chinese firm is safe. The British operator said it would.",
            {"Huawei": ["The Chinese firm"]},
        ),
        (
            "It differs from Apple, which has overtaken Fitbit as the top-selling smartwatch maker.",
            {"Apple": ["the top-selling smartwatch maker"]},
        ),
        (
            "Amazon met Marriott in May. The hotel company said it would pay.",
            {"Marriott": ["The hotel company"]},
        ),
        (
            "Amazon grew in May. The company said it would pay. The charity is poor.",
            {"Amazon": ["The company"]},
        ),
        (
            "Arnland's Kelm Corp. met Tarn Corp. Japan's Velo Corp. bought both. The Japanese firm is old.",
            {"Velo Corp.": ["The Japanese firm"]},
        ),
    ],
)
def test_a_country_is_of_whoever_is_known_or_told_to_be_from_there(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shares of Tarn Motors fell after Kelm Capital sold its stake. The company was surprised.",
            {"Tarn Motors": ["The company"]},
        ),
        ("A Google search of the names associated with the company returns nothing.", {}),
        ("A guard told AFP the pits were deep. Police kept reporters far from the site.", {}),
        ("The boats were seen by the Tarn Daily News. It was quiet around the site.", {}),
        (
            "Morgan Stanley paid the Swiss National Bank. Profit rose, and the bank said it would grow.",
            {"Morgan Stanley": ["the bank"]},
        ),
    ],
)
def test_who_only_owns_others_or_tells_of_them_is_not_meant(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected
