"""Words that go on with a part of what has been said: “he has boats — [including old ones]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

SPECIFYING = frozenset({"including", "especially", "particularly", "notably", "namely", "mainly", "mostly"})
_LIKE = frozenset({"like", "such"})
_EXAMPLES = (["for", "instance"], ["for", "example"], ["at", "least"])


def specifies(parse: Parse, at: int) -> bool:
    """Whether a phrase only tells a part or an example of what stands before."""
    is_part = parse.words[at] in SPECIFYING | _LIKE
    return is_part or parse.words[at : at + 2] in _EXAMPLES
