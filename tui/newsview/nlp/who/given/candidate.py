"""Tokens that may be a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

Form = tuple[str, ...]
"""A name by its words."""


_BRACKETS = frozenset("[]")
_ROUND = frozenset("()")


def unbracketed(texts: list[str]) -> Form:
    """A name by its words, whatever of them an editor supplied: "[Ann] Roe", "(Ann) Roe"."""
    if texts[0] == "(":
        return tuple(t for t in texts if t not in _ROUND)
    return tuple(texts) if _BRACKETS.isdisjoint(texts) else tuple(t for t in texts if t not in _BRACKETS)


_MONOGRAM = range(3, 5)
"""Letters of the initials that people go by."""


def monogram(form: Form) -> str:
    """The initials that whoever has the name may go by; "" for a short or long one: "AOC", "MBS"."""
    letters = "".join(word[0] for word in form if word[0].isalpha()).upper()
    return letters if len(letters) in _MONOGRAM else ""


class Candidate(Struct, frozen=True):
    """Tokens that may be a name.

    Attributes:
        start: First token.
        end: After the last token.
        label: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``; ``""`` where only its shape speaks for it.
    """

    start: int
    end: int
    label: str

    def form(self, words: Words) -> Form:
        """Its words, without an editor's brackets: "[Ann] Roe"."""
        return unbracketed(words.texts[self.start : self.end])

    def text(self, words: Words) -> str:
        """Its words with a blank between them."""
        return " ".join(words.texts[self.start : self.end])

    @property
    def is_single(self) -> bool:
        """Whether it is one word."""
        return self.end - self.start == 1

    @property
    def tokens(self) -> range:
        """Its tokens."""
        return range(self.start, self.end)
