"""Acronyms in brackets and the words they are made of: "Office for Budget Responsibility (OBR)".

Letters are matched to words from the bracket backwards, after A. Schwartz and M. Hearst, "A simple
algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    has_head,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_postal,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import is_capitalised
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.evidence import speaks
from newsview.nlp.who.kinds.legal_forms import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_LONGEST = 5
"""Tokens into which the tokeniser cuts the longest: "ANVC-B"."""

_FEWEST = 3
"""Words of the shortest name that a word of another language is short for."""

_LONGEST_WORD = 7
_LONGEST_TAIL = 6
_LITTLE = frozenset(
    {"of", "for", "the", "and", "&", "on", "in", "to", "a", "at", "-", ",", "’s", "'s", "’", "'", "de"}
)
"""What acronyms leave out."""

_TAILS = frozenset({"of", "for", "in"})


def acronyms(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """The acronyms behind the names of organisations among the candidates that are none of them yet."""
    taken = {i for candidate in found for i in candidate.tokens}
    for candidate in found:
        is_body = candidate.label == "ORG" or has_head(words, candidate.start, candidate.end)
        if is_body and not candidate.is_single:
            end = bracket_end(words, candidate.end)
            if end and taken.isdisjoint(range(candidate.end + 1, end)):
                yield Candidate(candidate.end + 1, end, "ORG")


def staffed(words: Words) -> Iterator[Candidate]:
    """Acronyms that have officers or speak: "NUTG President Ann Roe", "the NUTG's economist", "NUTG said".

    So do those that a noun for a body goes before: "the advocacy group NUTG".

    They speak as well behind words that bring in who says so: "according to NUTG", ", per the NUTG,".

    With the state or country behind "of", where a branch is named by it: "ACLU of Utah".
    """
    for i, text in enumerate(words.texts):
        if not (2 < len(text) < _LONGEST_WORD and text.isupper() and text.isalpha()):
            continue
        if words.headlines[i] or words.lowers[i] in lexicon("who_abbreviations", "who_not_names"):
            continue
        if is_title(words, i) or text in LEGAL_FORMS:
            continue
        end = _branch_end(words, i)
        if not is_place(text) and (end > i + 1 or _is_staffed(words, i)):
            yield Candidate(i, end, "ORG")


def _is_staffed(words: Words, i: int) -> bool:
    if words.texts[i - 1 : i] == ["-"] or words.texts[i + 1 : i + 2] in (["-"], ["/"]):
        return False
    after = i + 1 + (words.texts[i + 1 : i + 2] in (["'s"], ["’s"]))
    if words.texts[after : after + 1] and words.texts[after].islower() and not is_title(words, after):
        after += 1
    is_called = words.tags[i - 1] == "NN" and words.lowers[i - 1] in lexicon(
        "who_called_bodies", "who_bodies"
    )
    is_called &= not is_capitalised("".join(words.texts[i + 1 : i + 2]))
    is_told = is_called or speaks(words, i) or _closes_attribution(words, i)
    return (after < len(words) and is_title(words, after)) or is_told


def _closes_attribution(words: Words, i: int) -> bool:
    """Whether a phrase that ends there says whose words the sentence tells."""
    at = i - 1 if words.lowers[i - 1 : i] == ["the"] else i
    before, closes = words.lowers[max(0, at - 2) : at], words.texts[i + 1 : i + 2]
    is_behind = before in (["according", "to"], [",", "per"])
    return is_behind and closes in ([","], ["."], [")"])


def _branch_end(words: Words, i: int) -> int:
    """Where the state or country behind "of" ends."""
    names = (range(i + 2, j) for j in (i + 4, i + 3)) if words.lowers[i + 1 : i + 2] == ["of"] else ()
    return next((name[-1] + 1 for name in names if is_place(_joined(words, name))), i + 1)


def _joined(words: Words, tokens: range) -> str:
    return " ".join(words.texts[tokens.start : tokens.stop])


def expanded(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """The names that acronyms in brackets are made of where no candidate holds all of their words."""
    covered = {i: candidate for candidate in found for i in candidate.tokens}
    for bracket, text in enumerate(words.texts):
        start, end = spelt_before(words, bracket) if text == "(" else (bracket, bracket)
        if start < end and _is_name(words, start, end):
            inside = {covered[i] for i in range(start, end) if i in covered}
            is_held = any(c.start <= start and c.end >= end for c in inside)
            if not is_held and not any(c.start < start or c.end > end for c in inside):
                yield Candidate(start, end, "ORG")


def spelt_before(words: Words, bracket: int) -> tuple[int, int]:
    """Start and end of the words before a bracket that the acronym in it is made of; the same for none."""
    end = bracket_end(words, bracket)
    letters = "".join(words.texts[bracket + 1 : end]).replace("-", "") if end else ""
    tails = range(bracket - 1, max(0, bracket - _LONGEST_TAIL), -1) if len(letters) > 2 else ()
    for stop in (bracket, *(i for i in tails if words.lowers[i] in _TAILS)) if letters else ():
        start = _start(words, letters, stop)
        if start < stop and all(is_capitalised(words.texts[i]) for i in range(stop + 1, bracket)):
            return start, bracket
    return bracket, bracket


def _start(words: Words, letters: str, end: int) -> int:
    """Where the words begin that end at ``end`` and whose initials the letters are; or ``end``."""
    starts = (_opening(words, letters, end, lends=lends) for lends in (False, True))
    return next((start for start in starts if start < end), end)


def _opening(words: Words, letters: str, end: int, *, lends: bool) -> int:
    """The same where little words never, or always if they can, lend their letter: "Tifa"."""
    left = letters.lower()
    i = end
    while left and i > 0 and words.blocks[i - 1] == words.blocks[end - 1]:
        i -= 1
        low, text = words.lowers[i], words.texts[i]
        is_spoken = low in _LITTLE and not (letters[len(left) - 1].islower() and not letters.istitle())
        if is_spoken and i < end - 1 and not (lends and low[0] == left[-1]):
            continue
        if text.isupper() and len(text) > 1 and left.endswith(low):
            left = left.removesuffix(low)
        elif left[-1] == low[0]:
            left = left[:-1]
        elif words.texts[i - 1] != "-":
            return end
    return end if left else i


def _is_name(words: Words, start: int, end: int) -> bool:
    """Whether every word but the little ones has a capital."""
    telling = [i for i in range(start, end) if words.lowers[i] not in _LITTLE]
    return len(telling) > 1 and all(
        is_capitalised(words.texts[i]) or words.texts[i - 1] == "-" for i in telling
    )


def is_short_for(word: str, name: str) -> bool:
    """Whether the word can be made of a name's letters from the start of one of its words on: "Numsa"."""
    return word.isupper() or is_made_of(word, name)


def is_made_of(word: str, name: str) -> bool:
    """The same where capitals alone are not enough."""
    parts = name.lower().split()
    return any(_are_in(word.lower(), " ".join(parts[i:])) for i in range(len(parts) - 1) if word[0].isupper())


def _are_in(letters: str, name: str) -> bool:
    rest = iter(name)
    return name[0] == letters[0] and all(letter in rest for letter in letters)


def bracket_end(words: Words, i: int) -> int:
    """The end of the one acronym that a bracket at the token holds; 0 for none."""
    if words.texts[i : i + 1] != ["("]:
        return 0
    for end in range(i + 2, min(i + 2 + _LONGEST, len(words))):
        if words.texts[end] == ")":
            return end if _is_acronym(words, i, "".join(words.texts[i + 1 : end])) else 0
        if words.spaced[end - 1]:
            return 0
    return 0


def short_end(words: Words, start: int, end: int) -> int:
    """The end of the one word in brackets behind a body's name that is short for it in its own language.

    "Varieties of Democracy Institute (V-Dem)", "Institute of Earth Studies (Ineter)"; 0 for none.
    """
    if end - start < _FEWEST or words.texts[end : end + 1] != ["("]:
        return 0
    stop = next((i for i in range(end + 2, min(end + 2 + _LONGEST, len(words))) if words.texts[i] == ")"), 0)
    text = "".join(words.texts[end + 1 : stop]) if stop else ""
    is_one = text.replace("-", "").isalpha() and not any(words.spaced[end + 1 : stop - 1])
    initials = [word[0] for word in words.texts[start : start + 2]]
    low = text.lower()
    is_other = is_common(low) or is_given(low) or is_somewhere(text) or is_organisation(text)
    return stop if is_one and len(text) > 2 and text[0] in initials and not is_other else 0


def _is_acronym(words: Words, bracket: int, text: str) -> bool:
    """Whether most letters of the word are capitals, and it is no place: "IISc", not "TX" or "Motagua".

    One capital will do where the letters open the words before: "South African Revenue Service (Sars)".
    """
    if not text[0].isupper() or is_place(text) or is_postal(text):
        return False
    capitals = sum(letter.isupper() for letter in text)
    if text.istitle() and text.isalpha():
        return 2 < len(text) <= _LONGEST_WORD and _start(words, text, bracket) < bracket
    return capitals > 1 and 2 * capitals > len(text)
