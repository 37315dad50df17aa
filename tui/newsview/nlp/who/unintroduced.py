"""Strange words that the model takes for persons, whom a text would have introduced by their full names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.evidence import HE_OR_SHE, goes_on
from newsview.nlp.who.knowledge import is_given, is_surname
from newsview.nlp.who.strangers import is_strange
from newsview.nlp.who.titles import title_weight
from newsview.nlp.who.uses import use

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.candidate import Candidate, Form
    from newsview.nlp.who.words import Words

_PUBLISHING = frozenset({"reported", "reports", "published", "publishes", "launched", "unveiled", "acquired"})
_ITS = frozenset({"its", "itself"})


def unintroduced(words: Words, found: Sequence[Candidate]) -> dict[Form, str]:
    """The kinds of strange words in no full name: bodies that "its" goes with, and others where none acts."""
    places: defaultdict[Form, list[Candidate]] = defaultdict(list)
    fuller: set[str] = set()
    for candidate in found:
        if candidate.is_single:
            places[candidate.form(words)].append(candidate)
        elif candidate.label == "PERSON":
            fuller.update(candidate.form(words))
    kinds: dict[Form, str] = {}
    for form, occurrences in places.items():
        word = form[0]
        if word in fuller or not _is_unknown(word) or any(title_weight(words, c.start) for c in occurrences):
            continue
        if any(goes_on(words, c.start, HE_OR_SHE) or _has_account(words, c.end) for c in occurrences):
            continue
        if any(goes_on(words, c.start, _ITS) or _publishes(words, c.start) for c in occurrences):
            kinds[form] = "ORG"
        elif all(use(words, c) != "acts" for c in occurrences):
            kinds[form] = "OTHER"
    return kinds


def _has_account(words: Words, end: int) -> bool:
    """Whether the account of whoever is named so follows in brackets: "Ann (@annroe)"."""
    return (
        words.texts[end : end + 1] == ["("]
        and words.texts[end + 1 : end + 2] != []
        and words.texts[end + 1][0] == "@"
    )


def _publishes(words: Words, i: int) -> bool:
    """Whether the word is the subject of what papers and firms do: "Tarnboard reported last month"."""
    return words.deps[i] == "nsubj" and words.lowers[words.heads[i]] in _PUBLISHING


def _is_unknown(word: str) -> bool:
    return "-" not in word and is_strange(word) and not (is_given(word.lower()) or is_surname(word))
