"""The names of one thing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.nlp.who.entities.realms import FORMAL
from newsview.nlp.who.given.lexicon import fullest, nicknamed_places
from newsview.nlp.who.given.text import is_site

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form


class Cluster(Struct, eq=False):
    """The names of one thing and where they stand.

    Attributes:
        kind: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``.
        forms: How it is named, each name once, in order of appearance; its words.
        texts: The same as they are written.
        mentions: First token and end of each mention, in order once all are in.
        gender: ``"m"``, ``"f"`` or ``None``.
        gender_is_guess: Whether only the given name tells it.
        called: The name that goes before fuller ones, which are only further names; or "".
    """

    kind: str
    forms: dict[Form, None] = field(default_factory=dict)
    texts: dict[str, None] = field(default_factory=dict)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    gender: str | None = None
    gender_is_guess: bool = False
    called: str = ""

    def add(self, form: Form, text: str, start: int, end: int) -> None:
        """Note a mention."""
        if text.startswith("("):
            # An editor put the given name in, as in "(Ann) Roe".
            text = text.replace("(", "").replace(")", "")
        if ("[" in text) != ("]" in text):
            # More than the given name was put in: "[President Ann] Roe".
            text = text.replace("[", "").replace("]", "")
        self.forms.setdefault(form)
        self.texts.setdefault(text)
        self.mentions.append((start, end))

    def note_gender(self, told: str | None, guessed: str | None) -> None:
        """Keep what a title tells, or failing that what the given name lets one guess."""
        if told and (self.gender is None or self.gender_is_guess):
            self.gender, self.gender_is_guess = told, False
        elif guessed and self.gender is None:
            self.gender, self.gender_is_guess = guessed, True

    def take(self, other: Cluster) -> None:
        """Take the names of another cluster for further ones, behind a full one of this."""
        name = self.name
        if other.kind == "PERSON" and self.is_single:
            self.kind = "PERSON"
        is_full = len(name.split()) > 1 or not (self.kind == "PERSON" or name.isupper())
        self.called = name if is_full else ""
        self.forms |= other.forms
        self.texts |= other.texts
        self.mentions = sorted([*self.mentions, *other.mentions])
        self.note_gender(None if other.gender_is_guess else other.gender, other.gender)

    @property
    def is_single(self) -> bool:
        """Whether all its names are of one word."""
        return all(len(form) == 1 for form in self.forms)

    @property
    def name(self) -> str:
        """The fullest name: of several words the longest, of one that which a gazetteer puts first."""
        return self.called or max(self.texts, key=self._fullness)

    @property
    def aliases(self) -> list[str]:
        """The other names, in order."""
        name = self.name
        return [text for text in self.texts if text != name]

    def _fullness(self, text: str) -> tuple[bool, int, int, bool, bool, bool, int]:
        words = len(text.split()) - text.startswith("@")
        ranks = _ranks() if self.kind == "PLACE" and words == 1 else {}
        is_plain = self.kind != "PLACE" or not (text in nicknamed_places() or text.startswith(FORMAL))
        # "Tarnfacts", where the text has "tarnfacts.org", too.
        is_name = not (is_site(text) and text[0].islower())
        rank = -ranks.get(text, ranks.get(text.title(), len(ranks)))
        return is_plain, words, rank, "[" not in text, is_name, not text.isupper(), len(text)


@cache
def _ranks() -> dict[str, int]:
    """Listed places by their rank in the list, where the fuller name of one goes first."""
    return {name: rank for rank, name in enumerate(fullest("who_places"))}
