"""Letters in brackets behind an organisation's name that are short for it: "African Grain Trust (AGT)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.candidate import Candidate
from newsview.nlp.who.knowledge import has_head, is_place, is_postal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.words import Words

_LONGEST = 5
"""Tokens into which the tokeniser cuts the longest: "ANVC-B"."""


def acronyms(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """The acronyms behind the names of organisations among the candidates that are none of them yet."""
    taken = {i for candidate in found for i in candidate.tokens}
    for candidate in found:
        is_body = candidate.label == "ORG" or has_head(words, candidate.start, candidate.end)
        if is_body and not candidate.is_single:
            end = _bracket_end(words, candidate.end)
            if end and taken.isdisjoint(range(candidate.end + 1, end)):
                yield Candidate(candidate.end + 1, end, "ORG")


def is_short_for(word: str, name: str) -> bool:
    """Whether the word can be made of a name's letters from the start of one of its words on: "Numsa"."""
    parts = name.lower().split()
    return word.isupper() or any(
        _are_in(word.lower(), " ".join(parts[i:])) for i in range(len(parts) - 1) if word[0].isupper()
    )


def _are_in(letters: str, name: str) -> bool:
    rest = iter(name)
    return name[0] == letters[0] and all(letter in rest for letter in letters)


def _bracket_end(words: Words, i: int) -> int:
    """The end of the one word in capitals that a bracket at the token holds; 0 for none."""
    if words.texts[i : i + 1] != ["("]:
        return 0
    for end in range(i + 2, min(i + 2 + _LONGEST, len(words))):
        if words.texts[end] == ")":
            return end if _is_acronym("".join(words.texts[i + 1 : end])) else 0
        if words.spaced[end - 1]:
            return 0
    return 0


def _is_acronym(text: str) -> bool:
    """Whether most letters of the word are capitals, and it is no place: "IISc", not "TX" or "Motagua"."""
    capitals = sum(letter.isupper() for letter in text)
    is_loud = text[0].isupper() and capitals > 1 and 2 * capitals > len(text)
    return is_loud and not (is_place(text) or is_postal(text))
