"""Conditions told by the order of words: “said that [had he known], he would have left”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.tenses import PRONOUNS

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_SUBJECTS = PRONOUNS | {"there"}


def opens_condition(parse: Parse, that: int) -> bool:
    """Whether a condition without “if” stands behind “that”: “that [were he ill], …”."""
    word, behind = [*parse.words[that + 1 : that + 3], "", ""][:2]
    if word == "should":
        return parse.tags[that + 2 : that + 3] != ["VB"]
    return word in {"had", "were"} and behind in _SUBJECTS
