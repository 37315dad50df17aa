"""Pronouns that mean nobody in particular, or nobody who can be named: "he or she", "His Excellency"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS
from newsview.nlp.who.spans.small_ends import is_small_surname

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_EITHER = frozenset({"or", "/"})
"""What joins the pronouns of both genders."""

_STYLES = frozenset(
    {"excellency", "majesty", "highness", "royal", "holiness", "eminence", "lordship", "worship"}
)
_BECAUSE = frozenset({"because", "as", "since"})
_HIDDEN = 3
"""Tokens back from the pronoun of whoever asks not to be named to the word for that."""


def is_nobodys(words: Words, i: int) -> bool:
    """Whether the token means nobody in particular, or nobody who can be named."""
    return _is_style(words, i) or _is_either(words, i) or _is_unnamed(words, i) or _is_gods(words, i)


def _is_gods(words: Words, i: int) -> bool:
    """Whether a capital within the sentence tells that God is meant: "they ask for His mercy"."""
    around = (*words.texts[i - 1 : i], *words.texts[i + 1 : i + 2])
    return words.texts[i].istitle() and len(around) == 2 and all(t.isalpha() and t.islower() for t in around)


def _is_unnamed(words: Words, i: int) -> bool:
    """Whether somebody keeps back their name: "on condition of anonymity because he feared reprisals"."""
    before = words.lowers[max(0, i - _HIDDEN) : i]
    return "anonymity" in before and before[-1] in _BECAUSE and words.deps[i] in {"nsubj", "nsubjpass"}


def _is_either(words: Words, i: int) -> bool:
    """Whether a pronoun of the other gender stands beside it, so that anybody is meant: "he or she"."""
    lowers, gender = words.lowers, GENDERS[words.lowers[i]]
    joined = (j for j in (i - 2, i + 2) if 0 <= j < len(lowers) and lowers[(i + j) // 2] in _EITHER)
    return any(GENDERS.get(lowers[j], gender) != gender for j in joined)


def _is_style(words: Words, i: int) -> bool:
    """Whether the token is part of how someone is styled or named: "His Excellency", "HE Ann Roe"."""
    if words.texts[i] == "HE":
        return words.tags[i + 1 : i + 2] == ["NNP"]
    if words.texts[i] == "He" and set(words.lowers[i - 1 : i]) & lexicon("who_family_first"):
        return words.texts[i - 1].istitle()  # "Vice Premier Liu He"
    if i and is_small_surname(words, i - 1, i + 1):
        return True
    return any(text.istitle() and text.lower() in _STYLES for text in words.texts[i + 1 : i + 2])
