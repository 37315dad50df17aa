"""The letters under which a firm's shares are traded are names of the firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp.analyser import Analyser


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Apple (AAPL) fell on Monday. It was late.", {"Apple", "AAPL"}),
        ("Apple’s (AAPL) new phone is late.", {"Apple", "AAPL"}),
        ("It was bought by Google (GOOG, GOOGL) last year.", {"Google", "GOOG", "GOOGL"}),
        ("Then AT&T (T) said it would open its plan.", {"AT&T", "T"}),
        ("Facebook (FB) CEO Ann Roe spoke on Monday. She left.", {"Facebook", "FB"}),
        ("Kelmora (KLMR) said it would hire.", {"Kelmora", "KLMR"}),
        ("They sued Santander (SAN.MC) as well.", {"Santander"}),
    ],
)
def test_letters_of_shares_are_the_firms(analyser: Analyser, text: str, names: set[str]) -> None:
    analysis = analyser.analyse(Article(text))
    bodies = [e for e in analysis.entities if e.kind is EntityKind.ORGANISATION]
    assert [{entity.name, *entity.aliases} for entity in bodies] == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Apple (PR) hired people.", ["Apple"]),
        ("Officials of Walmart (UK) agreed.", ["Walmart"]),
        ("Sen. Ann Roe (R) and Twitter agreed.", ["Twitter"]),
    ],
)
def test_other_letters_are_no_firms(analyser: Analyser, text: str, names: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == names
