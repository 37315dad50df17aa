"""Names like those of people and places: of storms and ships, of figures of tales, of firms told by their noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_entities import rows
from tests.nlp.test_names import named

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def test_juniors_are_told_from_their_well_known_parents(analyser: Analyser) -> None:
    text = (
        "Donald Trump Jr. came. It is odd. Trump Jr. left. They saw Trump Jr. again. Donald Trump spoke. Trump"
        " said so."
    )
    assert rows(analyser, text, PERSON) == {"Donald Trump Jr.": {"Trump Jr."}, "Donald Trump": {"Trump"}}
    assert rows(analyser, "Sam Kelm Jr. spoke. Kelm said so.", PERSON) == {"Sam Kelm Jr.": {"Kelm"}}
