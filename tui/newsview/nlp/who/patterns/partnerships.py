"""Firms named by their partners, whom the model takes for several: "Kelm, Tarnow & Lind"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import heads, is_common, is_given, is_organisation, is_place
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_FORMS = frozenset({"PC", "P.C.", "LLP", "LLC", "PLLC", "LPA", "APC"})
_FEWEST = 3
"""Partners whom a comma and an "&" join."""


def partnerships(words: Words) -> Iterator[Candidate]:
    """All firms with three partners and more in their name."""
    for i in words.standing({"&", "and"}, before=_FEWEST, behind=1):
        end = i + 2 + _has_form(words, i + 2)
        if words.texts[i] == "and" and end == i + 2:
            continue
        start = i - 1 - (words.texts[i - 1] == ",")
        while start > 1 and words.texts[start - 1] == "," and _is_partner(words, start - 2):
            start -= 2
        partners = [j for j in range(start, i + 2) if words.texts[j] not in {",", "&", "and"}]
        is_name = len(partners) >= _FEWEST and words.blocks[start] == words.blocks[i + 1]
        if is_name and not words.headlines[i] and all(_is_partner(words, j) for j in partners[:-1]):
            is_rest = _is_partner(words, i + 1) or words.texts[i + 1] in {"Co", "Co.", "Company"}
            if is_rest and _are_surnames(words, start, partners):
                yield Candidate(start, end, "ORG")


def _has_form(words: Words, i: int) -> bool:
    """Whether a law firm's legal form stands there: "Kelm, Tarnow, Quill and Lind PC"."""
    return words.texts[i : i + 1] != [] and words.texts[i] in _FORMS


def _is_partner(words: Words, i: int) -> bool:
    """Whether one capitalised word stands there that nothing else goes by."""
    text = words.texts[i]
    is_name = text.istitle() and text.isalpha() and words.tags[i] in PROPER
    return is_name and not (
        is_organisation(text) or is_place(text) or text in well_known() or words.lowers[i] in heads()
    )


def _are_surnames(words: Words, start: int, partners: list[int]) -> bool:
    """Whether no list begins before the words, and few of them are given names or common words."""
    before = words.texts[start - 1] if start and words.blocks[start - 1] == words.blocks[start] else ""
    is_led = before[:1].isupper() and not words.is_first(start - 1)
    others = [is_given(words.lowers[j]) or is_common(words.lowers[j]) for j in partners]
    return before != "," and not is_led and 2 * sum(others) <= len(others)
