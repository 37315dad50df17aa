"""Datelines, behind which a paragraph begins its first sentence: “LORVANE, Kestavia - ”."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

LONGEST_DATELINE = 16
"""Words of a dateline with its agency."""

_SHORTEST_PLACE = 3
"""Letters of a place."""

_TAGS = frozenset({"NN", "NNP", ",", "-L", "-R", "CD", ".", "JJ", "HY", "SY", ":", "IN", "_S"})
"""What the tags of words in a dateline start with."""


def is_dateline(parse: Parse, start: int, dash: int) -> bool:
    """Whether a dash ends a dateline: “LORVANE, Kestavia - ”, “Oct 6 (Meridian) - ” and “(Meridian) -- ”."""
    first = parse.span(start, start + 1).of(parse.text)
    comma = next((i for i in range(start, dash) if parse.words[i] in {",", "("}), dash)
    place = parse.span(start, max(comma, start + 1)).of(parse.text)
    is_shouted = place.isupper() and len(place) >= _SHORTEST_PLACE
    is_agency = (first[0] == "(" or first[0].isupper()) and parse.words[dash - 1] == ")"
    around = parse.span(dash, dash + 1)
    is_apart = parse.text[around.start - 1].isspace() and parse.text[around.end].isspace()
    is_named = all(parse.tags[i][:2] in _TAGS for i in range(start, dash))
    return (is_shouted or is_agency) and is_apart and is_named
