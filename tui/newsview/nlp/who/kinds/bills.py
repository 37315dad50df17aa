"""What a parliament decides by number: "House Bill 4", "Senate Joint Resolution 12", "HB 4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_CHAMBERS = frozenset({"House", "Senate", "Assembly", "Legislative"})
_SORTS = frozenset({"Joint", "Concurrent", "Substitute", "Simple", "Committee", "Constitutional"})
_BILLS = frozenset(
    {"Bill", "File", "Resolution", "Memorial", "Amendment", "Measure", "Proposition", "Initiative", "Paper"}
)
_LETTERS = frozenset({"HB", "SB", "AB", "HF", "SF", "HJR", "SJR", "HCR", "SCR", "ACA", "SCA"})
"""What is written for a chamber and its bill or resolution."""

_DOTTED = frozenset("".join(f"{letter}." for letter in letters) for letters in _LETTERS)
_NUMBERING = frozenset({"No.", "No", "#"})


def bills(words: Words) -> Iterator[Candidate]:
    """The bills and resolutions that are named by what they are and their number."""
    for i in words.standing(_CHAMBERS, behind=2):
        end = i + 1
        while end < len(words) - 1 and words.texts[end] in _SORTS:
            end += 1
        if words.texts[end] in _BILLS and (last := _number_end(words, end + 1)):
            yield Candidate(i, last, "OTHER")
    for i in words.standing(_LETTERS | _DOTTED, behind=1):
        if last := _number_end(words, i + 1):
            yield Candidate(i, last, "OTHER")


def is_bill(form: Form) -> bool:
    """Whether a name is a bill's."""
    is_told = (form[0] in _CHAMBERS and not _BILLS.isdisjoint(form[1:])) or form[0] in _LETTERS | _DOTTED
    return len(form) > 1 and is_told and form[-1][0].isdecimal()


def _number_end(words: Words, i: int) -> int:
    """Where the number at the token ends that tells the bill; 0 where none stands there."""
    i += words.texts[i : i + 1] != [] and words.texts[i] in _NUMBERING
    is_number = i < len(words) and words.texts[i][0].isdecimal()
    return i + 1 if is_number and words.blocks[i] == words.blocks[i - 1] else 0
