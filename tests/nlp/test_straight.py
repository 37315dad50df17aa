"""Names with a curly apostrophe behind their first letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def test_what_denies_is_no_name(analyser: Analyser) -> None:
    analyser.analyse(Article("Ann Roe didn’t sail with Bob O’Dowd."))
    shapes = {word: analyser._nlp.vocab[word].shape_ for word in ("n’t", "O’Dowd")}
    assert shapes == {"n’t": "x’x", "O’Dowd": "X'Xxxx"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our Zack Lind and Katy O’Donnell: “The harbour is full.”", "Katy O’Donnell"),
        ("The cleric Father John Micheal O’neal claims he went to sea.", "John Micheal O’neal"),
        ("Cast: Ann Roe, Fergal O’Hanlon, Bob Lind, Sean O’Grady and Sile O’Flynn", "Fergal O’Hanlon"),
    ],
)
@pytest.mark.parametrize("apostrophe", ["’", "'"])
def test_a_name_is_the_same_whatever_its_apostrophe(
    analyser: Analyser, text: str, name: str, apostrophe: str
) -> None:
    found = analyser.analyse(Article(text.replace("’", apostrophe))).entities
    people = [entity.name for entity in found if entity.kind is EntityKind.PERSON]
    assert name.replace("’", apostrophe) in people
