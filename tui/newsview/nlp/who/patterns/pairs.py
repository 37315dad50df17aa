"""Two whose names a hyphen joins before what they share: "the Trump-Clinton race", "a Kelmo-Tarnax deal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    CAMPAIGN,
    is_common,
    is_given,
    is_land,
    is_lone_body,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.text import DASHES, PROPER, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_GOVERNING = frozenset({"administration", CAMPAIGN})
_SIDES = frozenset({"pro", "anti", "never"})
_MEETING = frozenset({"meeting", "meetings", "summit", "summits", "talks", "call", "relationship", "matchup"})
_NOUNS = frozenset({"NN", "NNS"})


def pairs(words: Words, people: frozenset[str], model: list[Candidate]) -> Iterator[Candidate]:
    """Both of them, where a common noun follows, and one is somebody or both are bodies named elsewhere.

    Args:
        words: The document.
        people: Surnames in the document.
        model: The model's entities, repaired.
    """
    yield from _sided(words)
    lone = [c for c in model if c.is_single and not _is_joined(words, c.start)]
    alone = {words.texts[c.start] for c in lone if c.label == "ORG" or is_lone_body(words.texts[c.start])}
    for i in words.standing(DASHES, before=1, behind=2):
        sides = words.texts[i - 1], words.texts[i + 1]
        if words.spaced[i] or words.spaced[i - 1] or not (_is_shared(words, i + 2) or _are_famous(sides)):
            continue
        one, other = (_label(text, people) or ("ORG" if text in alone else _land(text)) for text in sides)
        is_apart = not (_is_named(words, i - 2) or is_capitalised(words.texts[i + 2]))
        if is_apart and words.lowers[i + 2] in _GOVERNING and one == other == "PERSON":
            yield Candidate(i - 1, i + 3, "ORG")
            continue
        if one == "PERSON" and not other and sides[0] in well_known() and _meet(words, i):
            other = one
        are_known = "PERSON" in {one, other} or alone.issuperset(sides)
        if is_apart and one and other and are_known:
            yield Candidate(i - 1, i, one)
            yield Candidate(i + 1, i + 2, other)


def _sided(words: Words) -> Iterator[Candidate]:
    """Somebody often in the news whom others are for or against: "pro-Trump messages"."""
    for i in words.standing(DASHES, before=1, behind=1):
        is_prefix = words.lowers[i - 1] in _SIDES and not (words.spaced[i] or words.spaced[i - 1])
        name = words.texts[i + 1]
        if is_prefix and name in well_known() and not is_given(name.lower()):
            yield Candidate(i + 1, i + 2, "PERSON")


def _meet(words: Words, i: int) -> bool:
    """Whether a strange name stands behind the hyphen, of whom somebody met: "the Trump-Kelm summit"."""
    is_name = words.texts[i + 1].istitle() and words.tags[i + 1] in PROPER
    is_strange = is_name and not (is_common(words.lowers[i + 1]) or is_somewhere(words.texts[i + 1]))
    return is_strange and words.lowers[i + 2] in _MEETING


def _is_shared(words: Words, i: int) -> bool:
    """Whether a common noun stands there, maybe told more closely: "race", "foreign policy"."""
    tags = words.tags[i : i + 2]
    return tags[0] in _NOUNS or (len(tags) > 1 and tags[0] == "JJ" and tags[1] in _NOUNS)


def _are_famous(sides: tuple[str, str]) -> bool:
    """Whether both are often in the news: "Kennedy-Nixon", "the “Obama-Clinton” policy"."""
    return all(text in well_known() and not is_given(text.lower()) for text in sides)


def _is_joined(words: Words, i: int) -> bool:
    """Whether a hyphen joins the token to another."""
    return not DASHES.isdisjoint((*words.texts[max(0, i - 1) : i], *words.texts[i + 1 : i + 2]))


def _is_named(words: Words, i: int) -> bool:
    """Whether the token is part of the name behind it: "Ann Roe-Doe"."""
    if i < 0 or words.texts[i].isdecimal():
        return False
    return words.texts[i] in DASHES or (is_capitalised(words.texts[i]) and not words.is_first(i))


def _land(text: str) -> str:
    """What a country is: "the Trump-Russia probe"."""
    return "PLACE" if is_land(text) else ""


def _label(text: str, people: frozenset[str]) -> str:
    """What a word is a name of: somebody in the text or so often in the news, or a body; "" for neither."""
    if text in well_known() or text in people:
        return "PERSON"
    return "ORG" if is_lone_body(text) else ""
