"""Two of one family, the first by a given name only: "Ann and Bob Roe", "Brothers Tom and Tim Kelmo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_given, is_organisation, is_somewhere, is_thing
from newsview.nlp.who.given.text import PROPER, is_capitalised
from newsview.nlp.who.given.works import is_marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_JOINED = 3
_JOINING = frozenset({"and", "&"})
_KIN = frozenset({"brothers", "sisters", "twins", "cousins", "parents", "siblings"})


def couples(words: Words, model: list[Candidate]) -> Iterator[Candidate]:
    """The first of each two, where the model took the other for somebody.

    Args:
        words: The document.
        model: The model's entities, repaired.
    """
    for candidate in model:
        i = candidate.start - 2
        if i < 0 or candidate.label != "PERSON" or candidate.is_single or words.texts[i + 1] not in _JOINING:
            continue
        is_somebody = is_given(words.lowers[i + 2]) and not is_organisation(candidate.text(words))
        if is_somebody and _is_given_name(words, i):
            yield Candidate(i, i + 1, "PERSON")


def _is_given_name(words: Words, i: int) -> bool:
    """Whether the token is a given name that nothing goes before, and no place's."""
    is_name = words.texts[i].istitle() and words.tags[i] in PROPER and words.blocks[i] == words.blocks[i + 2]
    if not is_name or not is_given(words.lowers[i]) or is_somewhere(words.texts[i]):
        return False
    is_led = i > 0 and words.blocks[i - 1] == words.blocks[i] and is_capitalised(words.texts[i - 1])
    return not is_led or words.lowers[i - 1] in _KIN or words.is_first(i - 1)


def two_of(words: Words, candidate: Candidate, people: frozenset[str]) -> str:
    """What kind two words are of that the model took for one name: "Cruz and Rubio"; "" for one."""
    texts = words.texts[candidate.start : candidate.end]
    if len(texts) != _JOINED or texts[1] != "and":
        return ""
    if not people.isdisjoint(texts):
        return "PERSON"
    text = candidate.text(words)
    if is_thing(text) or is_organisation(text) or is_marked(words, candidate.start, candidate.end):
        return ""
    if candidate.label == "OTHER" and all(is_given(text.lower()) for text in texts[::2]):
        return "PERSON"
    are_there = any(map(is_somewhere, texts[::2])) and not any(is_common(text.lower()) for text in texts[::2])
    return "PLACE" if candidate.label in {"OTHER", "ORG"} and are_there else ""
