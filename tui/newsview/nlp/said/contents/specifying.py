"""Words that go on with a part of what has been said: “he has boats — [including old ones]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

SPECIFYING = frozenset({"including", "especially", "particularly", "notably", "namely", "mainly", "mostly"})
_RESULTING = (["representing"], ["bringing", "the"], ["making", "it"], ["making", "them"])
"""What goes on with a count or a deed told: “sold 40 boats, Kim said, [representing half of them]”."""

_NEAR = 12
_LIKE = frozenset({"like", "such"})
_EXAMPLES = (["for", "instance"], ["for", "example"], ["at", "least"])


def specifies(parse: Parse, at: int) -> bool:
    """Whether a phrase only tells a part or an example of what stands before."""
    is_part = parse.words[at] in SPECIFYING | _LIKE
    return is_part or parse.words[at : at + 2] in _EXAMPLES


def attends(parse: Parse, at: int) -> bool:
    """Whether what is told goes on behind “…, she said,”: “[with Norsk selling most]”."""
    if parse.words[at] != "with":
        return parse.words[at : at + 1] in _RESULTING or parse.words[at : at + 2] in _RESULTING
    for i in range(at + 2, min(at + _NEAR, len(parse))):
        if parse.tags[i] in FINITE or parse.words[i] in ENDS | DASHES | {","} or parse.stretch[i] >= 0:
            return False
        if parse.tags[i] == "VBG" and parse.deps[i] != "amod":
            return parse.words[i] not in said_forms()
    return False
