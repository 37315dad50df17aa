"""Two whose names a hyphen joins before what they share: "the Trump-Clinton race", "a Trump-GOP feud"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_lone_body
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.text import DASHES, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_NOUNS = frozenset({"NN", "NNS"})


def pairs(words: Words, people: frozenset[str]) -> Iterator[Candidate]:
    """Both of them, where one is somebody and a common noun follows.

    Args:
        words: The document.
        people: Surnames in the document.
    """
    for i in words.standing(DASHES, before=1, behind=2):
        if words.spaced[i] or words.spaced[i - 1] or words.tags[i + 2] not in _NOUNS:
            continue
        one, other = (_label(words.texts[j], people) for j in (i - 1, i + 1))
        is_apart = not (_is_named(words, i - 2) or is_capitalised(words.texts[i + 2]))
        if is_apart and one and other and "PERSON" in {one, other}:
            yield Candidate(i - 1, i, one)
            yield Candidate(i + 1, i + 2, other)


def _is_named(words: Words, i: int) -> bool:
    """Whether the token is part of the name behind it: "Ann Roe-Doe"."""
    return i >= 0 and (words.texts[i] in DASHES or (is_capitalised(words.texts[i]) and not words.is_first(i)))


def _label(text: str, people: frozenset[str]) -> str:
    """What a word is a name of: somebody in the text or so often in the news, or a body; "" for neither."""
    if text in well_known() or text in people:
        return "PERSON"
    return "ORG" if is_lone_body(text) else ""
